"""One word to whether it is somebody's name, by what stands beside it."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.heads import find_head
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import FEMININE, MASCULINE, NAME, SINGULAR

NAMED_ROLES = words("person_role official_role")
TITLES = words(
    "mr mrs ms miss dr prof sir dame lord lady lt col gen maj capt sgt rev hon cpl lcpl pfc pvt pte"
    " spc ssgt cmdr cdr brig det insp supt amb fr msgr asst atty-gen sen rep gov ald adm const barr"
    " councillor judge commission atty engr datuk datin dato tan seri sri tun haji sheikh shaikh"
    " alhaji alhaja shri smt maulana mullah swami clr adv mx"
)


def is_single_name(scene: Scene, mention: Mention, first: int, end: int) -> bool:
    """пассажирка | Леся: one name after a role noun"""
    if scene.has(first, "statesman") or _bears_age(scene, first):
        return True
    if _is_beside_role(scene, mention, first, end):
        return True
    if first == mention.first or end != mention.last or scene.has(first, "place"):
        return False
    if scene.is_of(first - 1, NAMED_ROLES):
        return _may_hold(scene, first - 1, end - 1)
    return _is_called(scene, first) or _after_office(scene, mention, first)


def _is_beside_role(scene: Scene, mention: Mention, first: int, end: int) -> bool:
    """| Suharno |, the energy minister; the energy minister, | Suharno |; not: a place, a firm"""
    if scene.is_of(first, PLACES):
        return False
    if first == mention.first and scene.lower(end) == ",":
        role = mention._replace(first=end + 1)
    elif end == mention.last and scene.lower(first - 1) == "," and _is_closed(scene, end):
        role = mention._replace(last=first - 1)
    else:
        return False
    head, name = find_head(scene, role) if role.first < role.last else (-1, "")
    return name in NAMED_ROLES and not scene.starts_with(head, FIRMS)


def _is_closed(scene: Scene, end: int) -> bool:
    """The minister, Suharno | , said; not: minister for Youth, Sports | and Roads"""
    return end >= len(scene.tokens) or not scene.tokens[end].is_word


PLACES = words("place calendar outlet organisation official_body")
FIRMS = (
    *("owner", "operator", "developer", "builder", "maker", "producer", "supplier", "publisher"),
    *("contractor", "exporter", "importer", "insurer", "lender", "retailer", "broker", "carrier"),
    *("rival", "partner", "distributor", "organis", "organiz", "manufacturer", "competitor"),
    *("владел", "власник", "производ", "виробник", "застрой", "забудов", "оператор", "перевоз"),
    *("постав", "постача", "подряд", "підряд", "издател", "видав", "организ", "організ"),
    *("партнер", "партнёр", "конкурент", "инвестор", "інвестор"),
)
"""| Norvik |, the owner of the ferry: what a firm is called as well as somebody"""


def _may_hold(scene: Scene, role: int, name: int) -> bool:
    """министр | Лосев, министр | Лосева; not: мэр | Вологды"""
    one, other = scene.word(role).subject, scene.word(name).subject
    woman = bool(one & MASCULINE and other & FEMININE) and scene.word(name).is_a(NAME)
    return woman or 0 in (one, other) or bool(one & other)


def _bears_age(scene: Scene, at: int) -> bool:
    """30-year-old | Gebre |, 50-річна | Тетяна |; not: a 30-year-old | Libyan"""
    aged = scene.lower(at - 1).endswith(AGED)
    return aged and scene.lower(at - 2) not in ("a", "an", "the", "another")


AGED = ("-year-old", "річний", "річна", "летний", "летняя")


CALLING = words("имени ім'ям")


def _is_called(scene: Scene, at: int) -> bool:
    """кот по имени | Том, Mr. | Lind, Lord | Lind, Dame | Ann"""
    title = at - 1 - (scene.lower(at - 1) == ".")
    titled = scene.lower(title) in TITLES and scene.token(title).is_capitalised
    return titled or scene.lower(at - 1) in CALLING


def _after_office(scene: Scene, mention: Mention, at: int) -> bool:
    """глава полиции области | Петров: a surname in the nominative after a genitive"""
    word, before = scene.word(at), scene.word(at - 1)
    role = scene.any_of(ROLES, mention.first, at)
    genitive = scene.tokens[at - 1].text.isupper() or not before.subject & word.subject
    return role and genitive and word.is_a(NAME) and bool(word.subject & SINGULAR)

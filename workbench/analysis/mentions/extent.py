"""A mention cut down to the words of the source itself."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.beside import AND
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.listed import joins_names
from workbench.analysis.sentence.sentence import Scene, is_capital, names_outlet
from workbench.analysis.words.tokens import words

DATA = (
    "данн",
    "дани",
    "дані",
    "сведени",
    "відомост",
    "расчет",
    "розрахун",
    "подсчет",
    "підрахун",
    "статистик",
    "информаци",
    "інформаці",
    "оцен",
    "оцін",
    "прогноз",
    "data",
    "figures",
    "statistics",
    "estimates",
    "toll",
    "tally",
    "information",
    "update",
    "слов",
    "слів",
    "показани",
    "свідчен",
)
OF_DATA = ("informational", "информацион", "інформаційн", "статистическ", "статистичн")
"""департамент | информационной | политики: an adjective, and nothing that somebody has"""


def first_word(scene: Scene, mention: Mention) -> int:
    """Where the words of a mention begin, past marks and numerals."""
    first = mention.first
    while first < mention.last - 1 and not scene.tokens[first].text[0].isalpha():
        first += 1
    return first


def data_at(scene: Scene, mention: Mention, first: int, *, past_names: bool) -> int:
    """Return the word for data among the first ones, or where it is looked for last."""
    at = first
    while at < min(mention.last - 1, first + 3) and not is_data(scene, at):
        if not past_names and at > 0 and scene.tokens[at].is_capitalised:
            break
        at += 1
    return at


def is_data(scene: Scene, at: int) -> bool:
    """данные, figures: what is somebody's, and nobody; not: речник | Данило Ворона"""
    named = at > 0 and scene.tokens[at].is_capitalised
    named = named or scene.phrase(at)[1] == "official_body"  # the | statistics | office
    return not named and scene.starts_with(at, DATA) and not scene.starts_with(at, OF_DATA)


CITED = (
    "источник",
    "джерел",
    "собеседник",
    "співрозмовник",
)
EACH = frozenset(("both", "each", "all", "оба", "обе", "обидва", "обидві"))


def split_names(scene: Scene, mention: Mention) -> list[Mention]:
    """Reuters | и | Bloomberg, Ann Roe | and | Bob Hill: a name on either side"""
    several = mention.last - mention.first > 1
    last = mention.last - (several and scene.lower(mention.last - 1) in EACH)
    for at in (n for n in range(mention.first + 1, last - 1) if _joins(scene, n)):
        sides = (Mention(mention.first, at, mention.hint), Mention(at + 1, last, mention.hint))
        outlets = [scene.some(names_outlet, side.first, side.last) for side in sides]
        if all(outlets) or _are_persons(scene, *sides) or _is_beside_body(scene, sides, outlets):
            return [sides[0], *split_names(scene, sides[1])]
    return [Mention(mention.first, last, mention.hint)]


def _is_beside_body(scene: Scene, sides: tuple[Mention, ...], outlets: list[bool]) -> bool:
    """полиция | и | ТАСС: an outlet and a body, and nobody who speaks for either"""
    others = [side for side, outlet in zip(sides, outlets, strict=True) if not outlet]
    bodies = [scene.any_has("official_body", *side[:2]) for side in others]
    return bodies == [True] and not any(scene.any_of(ROLES, *side[:2]) for side in sides)


ROLES = words("official_role neutral_role person_role unnamed document")


def _are_persons(scene: Scene, one: Mention, other: Mention) -> bool:
    """Ann Roe | and | Bob Hill; not: Tim Vale, VP, Road Tolls | and | Rate Tables"""
    first, second = find_person(scene, one), find_person(scene, other)
    if first is None or second is None or sits_as_one(scene, one):
        return False
    apart = scene.any_word((",",), first[1], one.last)
    given = scene.has(second[0], "man") or scene.has(second[0], "woman")
    return given or not apart or not scene.language.capitals_tell


def sits_as_one(scene: Scene, mention: Mention) -> bool:
    """a division | bench | of Justices Roe and Vane: judges who speak together"""
    bench = scene.find(BENCHES, mention.first, mention.last - 2)
    return bench >= 0 and scene.lower(bench + 1) == "of"


BENCHES = words("bench panel jury")


def _joins(scene: Scene, at: int) -> bool:
    """A word for "and" in the language of the text, in no name: The Globe and Mail; Roe | , | …"""
    joint = scene.lower(at) in AND and scene.has(at, "coordinating")
    joint = joint or joins_names(scene, at)
    inside = scene.is_inside(at) or is_in_phrase(scene, at)
    return joint and not (inside or is_in_body(scene, at))


def is_in_body(scene: Scene, at: int) -> bool:
    """the Food | and | Grocery Council, Orra's Roads | and | Rail Board; not: the Kremlin | and |
    State Council"""
    first = scene.back(_is_in_name, 0, at)
    last = scene.past(is_capital, at + 1, len(scene.tokens))
    led = scene.lower(first - 1) in ("the", "of", "for") or scene.lower(first - 1).endswith("'s")
    if first == at or last < at + 2 or not led:
        return False
    return scene.is_of(last - 1, BODIES)


BODIES = words("official_body organisation")


def _is_in_name(scene: Scene, at: int) -> bool:
    """Roads; not: Orra's"""
    return is_capital(scene, at) and not scene.lower(at).endswith("'s")


def is_in_phrase(scene: Scene, at: int) -> bool:
    """The Globe | and | Mail: a listed name"""
    return any(first < at < end for first, (end, _) in scene.phrase_at.items())


def split_outlet(scene: Scene, mention: Mention) -> list[Mention]:
    """источник | Reuters; источник | издания | в Брюсселе: an outlet's source is told by it"""
    if newsroom := _of_newsroom(scene, mention):
        return [newsroom]
    if asked := _who_asked(scene, mention):
        return [mention._replace(first=max(mention.first, asked.last)), asked]
    mention = _past_owner(scene, mention)
    near = range(mention.first, min(mention.first + 3, mention.last - 1))
    at = next((i for i in near if scene.starts_with(i, CITED)), mention.last)
    name = at + 2 if scene.in_quotation(at + 1) else at + 1
    outlet = name < mention.last and (scene.has(name, "outlet") or _is_title(scene, name))
    return _part_outlet(scene, mention, at, name) if outlet else [mention]


def _part_outlet(scene: Scene, mention: Mention, at: int, name: int) -> list[Mention]:
    """источник | издания | в Брюсселе: `at` is who told it, `name` where the outlet's begins"""
    end = scene.past(_goes_on, name + 1, mention.last)
    own = mention if end < mention.last else mention._replace(last=at + 1)
    again = scene.starts_with(at, TALKED) and not scene.is_of(name, NAMED)
    return [own] if again and name == at + 1 else [own, Mention(at + 1, end, "told")]


def _past_owner(scene: Scene, mention: Mention) -> Mention:
    """по данным | её | источников, | своих | источников"""
    owned = scene.has(mention.first, "possessive") or scene.starts_with(mention.first, OWN)
    cited = owned and scene.starts_with(mention.first + 1, CITED)
    return mention._replace(first=mention.first + 1) if cited else mention


OWN = ("свои", "своих")
TALKED, NAMED = ("собеседни", "співрозмовни"), words("proper")
"""собеседник | издания: whoever has spoken to it before; not: собеседник | РБК"""


def _of_newsroom(scene: Scene, mention: Mention) -> Mention | None:
    """журналисты | «Голоса» |, розслідувачі | видання: of those without a name the outlet tells"""
    at = scene.first(_is_reporter, *mention[:2], otherwise=mention.last)
    first = scene.first(_is_of_paper, at + 1, mention.last, otherwise=mention.last)
    own = Mention(first, mention.last, "told" if first == at + 1 else "relay")
    if own.first >= own.last or not scene.language.persons.is_plural(scene, at, mention.hint):
        return None
    return own if not find_person(scene, own) else None


def _is_of_paper(scene: Scene, at: int) -> bool:
    """журналисты | «Голоса» |, | Orra |, проєкту | «Голос»"""
    token = scene.tokens[at]
    return (token.is_capitalised and token.text.isascii()) or _may_be_title(scene, at)


def _is_reporter(scene: Scene, at: int) -> bool:
    return scene.starts_with(at, REPORTERS)


REPORTERS = (
    *("журналист", "журналіст", "корреспондент", "кореспондент", "репортер", "репортёр"),
    *("расследовател", "розслідувач"),
)


def _who_asked(scene: Scene, mention: Mention) -> Mention | None:
    """опрошенные | «Голосом» | эксперты; опрошенные | агентством «Волга» | аналитики"""
    last = mention.first
    if is_asked(scene, last):
        last = scene.past(_may_be_title, last + 1, mention.last - 1)
    first = scene.back(_may_be_title, max(last - LONGEST_TITLE, 0), last)
    return Mention(first, last, "told") if first < last and is_asked(scene, first - 1) else None


def is_asked(scene: Scene, at: int) -> bool:
    return at >= 0 and scene.starts_with(at, INTERVIEWED)


INTERVIEWED = ("опрошен", "опитан")
LONGEST_TITLE = 8


def _may_be_title(scene: Scene, at: int) -> bool:
    """| «Голосом» |, | изданием РБК"""
    return scene.in_quotation(at) or scene.has(at, "outlet")


def _is_title(scene: Scene, at: int) -> bool:
    """источник | «Голоса»; not: | «Газпрома»"""
    return scene.in_quotation(at) and not scene.has(at, "organisation")


def _goes_on(scene: Scene, at: int) -> bool:
    """газеты | «Голос»; агентства Новости | Юга"""
    return scene.in_quotation(at) or scene.tokens[at].is_capitalised

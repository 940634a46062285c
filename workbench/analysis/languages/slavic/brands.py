"""Whether a name that no list knows is a firm's, and which people speak for one."""

from __future__ import annotations

from workbench.analysis.mentions.named import Named, begins
from workbench.analysis.sentence.sentence import Scene, is_plain_adjective
from workbench.analysis.words.word import ADJECTIVE, BRAND, SINGULAR

ORGANISERS = ("організатор", "организатор", "устроител")
ANALYSTS = ("аналити", "аналіти", "эксперт", "експерт")


def past_mark(named: Named) -> int:
    """«глава» | Криму: behind the mark that closes what he is called"""
    return named.head + 1 + named.scene.in_quotation(named.head)


def is_of_brand(scene: Scene, at: int, last: int) -> bool:
    """представитель | Ozon, глава | «Ромашки», пресс-служба московского | «Спартака»"""
    at = scene.past(is_plain_adjective, at, last)
    at += _is_short(scene.token(at).text) and scene.in_quotation(at + 1)  # ТРЦ | «Каскад»
    if at >= last:
        return False
    token = scene.tokens[at]
    if token.text in '«„“"':
        return True
    brand = scene.word(at).is_a(BRAND) and not token.text.isupper()
    return token.is_capitalised and (token.text.isascii() or brand)


def _is_short(text: str) -> bool:
    return text.isupper() and len(text) > 1


def is_person_of_firm(named: Named) -> bool:
    """сеть «Лето» | Олег Зимин; Аптеку | Людмила Бережная открыла; РАН | Вера Лось

    оператор | Марио Конти: who bears a name of his own
    """
    if not named.person or begins(named, "оператор"):
        return named.person is not None
    short = named.scene.tokens[named.head].text.isupper()
    object_of = short or not named.scene.word(named.head).subject
    acts = object_of and named.scene.every(_is_nominative, *named.person)
    return acts or named.mention.first < named.head < named.person[0]


def _is_nominative(scene: Scene, at: int) -> bool:
    return bool(scene.word(at).subject & SINGULAR)


def are_organisers(named: Named) -> bool:
    """організатори фестивалю: without a name they are a body"""
    return not named.person and is_several(named)


def are_makers(named: Named) -> bool:
    """виробник мотоциклів: one without a name of his own is a firm; not: виробники"""
    return not named.person and not is_several(named)


MAKERS = (
    *("виробник", "производител", "перевізник", "перевозчик", "постачальник", "поставщик"),
    *("судновлас", "судовладел", "забудовник", "застройщик"),
)


def is_several(named: Named) -> bool:
    """організатори, синоптики"""
    scene = named.scene
    return scene.language.persons.is_plural(scene, named.head, named.mention.hint)


def are_analysts(named: Named) -> bool:
    """аналітики | Інституту: without a name they speak for it; not: аналітик фонду Іван Гук"""
    if named.person or not is_several(named):
        return False
    brand = not named.body and is_of_brand(named.scene, named.head + 1, named.mention.last)
    return brand or named.body == {"organisation"}


def are_partisans(named: Named) -> bool:
    """демократи, члени партії: without a name they are a body; not: троє демократів"""
    scene, head = named.scene, named.head
    of_party = scene.any_stem(("парті", "парти"), head + 1, named.mention.last)
    if named.person or not (begins(named, *PARTISANS) or (of_party and begins(named, *MEMBERS))):
        return False
    return is_several(named) and not (named.mention.first < head and _picks(named))


def _picks(named: Named) -> bool:
    """троє | демократів, деякі | республіканці: some of them, who are people"""
    scene, before = named.scene, (named.mention.first, named.head)
    return not scene.every(_is_adjective, *before) or scene.any_stem(SOME, *before)


def _is_adjective(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(ADJECTIVE)


SOME = ("деяк", "некотор", "окрем", "отдельн", "багато", "многи", "інш")


MEMBERS = ("член", "представник", "представител")
PARTISANS = (
    "демократ",
    "республік",
    "республик",
    "лейборист",
    "консерватор",
    "соціаліст",
    "социалист",
    "комуніст",
    "коммунист",
    "ліберал",
    "либерал",
    "соціал-демократ",
    "социал-демократ",
    "націоналіст",
    "националист",
    "опозиціонер",
    "оппозиционер",
)


def is_project(named: Named) -> bool:
    """проєкт «Схід», проект Orra: those who run it; not: проєкт «Закону про …»"""
    scene, name = named.scene, named.head + 1
    token = scene.token(name)
    titled = scene.in_quotation(name) or (token.is_capitalised and token.text.isascii())
    return titled and not scene.any_has("document", name, named.mention.last)


PROJECTS = ("проєкт", "проект")

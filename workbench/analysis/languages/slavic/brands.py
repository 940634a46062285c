"""Whether a name that no list knows is a firm's, and which people speak for one."""

from __future__ import annotations

from workbench.analysis.mentions.named import Named, begins
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import ADJECTIVE, BRAND

ANALYSTS = ("аналити", "аналіти", "эксперт", "експерт")


def past_mark(named: Named) -> int:
    """«глава» | Криму: behind the mark that closes what he is called"""
    return named.head + 1 + named.scene.in_quotation(named.head)


def is_of_brand(scene: Scene, at: int, last: int) -> bool:
    """представитель | Ozon, глава | «Ромашки», пресс-служба московского | «Спартака»"""
    at = scene.past(_describes, at, last)
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


def _describes(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(ADJECTIVE) and not scene.tokens[at].is_capitalised


def are_organisers(named: Named) -> str | None:
    """організатори фестивалю: without a name they are a body"""
    alone = named.head_class == "person_role" and not named.person
    if not alone or not begins(named, "організатор", "организатор", "устроител"):
        return None
    several = named.scene.language.persons.is_plural(named.scene, named.head, named.mention.hint)
    return "organisation" if several else None


def are_analysts(named: Named) -> str | None:
    """аналітики | Інституту: without a name they speak for it; not: аналітик фонду Іван Гук"""
    if named.person or named.head_class != "person_role" or not begins(named, *ANALYSTS):
        return None
    several = named.scene.language.persons.is_plural(named.scene, named.head, named.mention.hint)
    of_firm = named.body == {"organisation"} or (
        not named.body and is_of_brand(named.scene, named.head + 1, named.mention.last)
    )
    return "organisation" if several and of_firm else None


def are_partisans(named: Named) -> str | None:
    """демократи, члени партії: without a name they are a body; not: троє демократів"""
    scene, head = named.scene, named.head
    if named.person or named.head_class not in ("person_role", "neutral_role"):
        return None
    members = begins(named, *MEMBERS) and any(
        scene.starts_with(at, ("парті", "парти")) for at in range(head + 1, named.mention.last)
    )
    if not (members or begins(named, *PARTISANS)) or (named.mention.first < head and _picks(named)):
        return None
    several = scene.language.persons.is_plural(scene, head, named.mention.hint)
    return "organisation" if several else None


def _picks(named: Named) -> bool:
    """троє | демократів, деякі | республіканці: some of them, who are people"""
    before = range(named.mention.first, named.head)
    return not all(named.scene.word(at).is_a(ADJECTIVE) for at in before) or named.scene.some(
        _is_some, named.mention.first, named.head
    )


def _is_some(scene: Scene, at: int) -> bool:
    return scene.starts_with(at, ("деяк", "некотор", "окрем", "отдельн", "багато", "многи", "інш"))


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

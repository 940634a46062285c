"""Whether an English mention names an office that is held now: once, until, volunteer, A and B."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.named import Named, TypeRule, when
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.tokens import words

ENDED = words(
    "former ex retired ret late then-candidate onetime one-time erstwhile sometime dismissed sacked"
    " ousted deposed discharged disgraced dethroned"
)
SINCE = words("once formerly previously until himself herself")
UNPAID = words("volunteer private amateur citizen self-styled self-proclaimed freelance")
SECRETARIES = words("secretary secretaries first second")
REBELS = words(
    "rebel rebels guerrilla guerrillas insurgent insurgents militant militants separatist"
    " separatists jihadist jihadists militia militias paramilitary paramilitaries hamas hezbollah"
    " houthi houthis taliban islamist islamists fatah isis al-qaeda al-shabaab farc mujahideen"
)
GOVERNING = words("government minister ministry president governor")


def held_office(named: Named) -> bool:
    """former | secretary of state | Ann Roe: in no office now; not: former spy and | minister

    Nor: current and former | officials.
    """
    scene, first = named.scene, named.mention.first
    joint = scene.find(("and",), first, named.head)
    first = joint if scene.has(joint - 1, "person_role") else first
    still = scene.any_word(STILL, first, named.head)
    return not still and scene.some(_has_ended, first, named.head + 1)


STILL = words("current serving sitting incumbent")


def _has_ended(scene: Scene, at: int) -> bool:
    """| former | mayor, | ex-mayor |"""
    return scene.lower(at) in ENDED or scene.starts_with(at, "ex-")


def _bore_title(named: Named) -> bool:
    """her father, retired | judge | Ann Roe; Ret. | General | Ann Roe"""
    if named.person is None:
        return False
    scene, name = named.scene, named.person[0]
    first = scene.back(_is_beside, max(named.mention.first - 2, 0), name)
    return scene.some(_has_ended, first, name - 1) and scene.has(name - 1, "official_role")


def _is_beside(scene: Scene, at: int) -> bool:
    """| Ret | . | General Ann Roe: what may belong to the title"""
    return scene.tokens[at].text == "." or (scene.tokens[at].is_word and scene.lower(at) != "and")


def _is_past_behind(named: Named) -> str | None:
    """Ann Roe |, once a trooper |; the firm's chief |, a former agent |: what tells of then"""
    scene, mention = named.scene, named.mention
    comma = named.person[1] if named.person else named.head + 1
    somebody = named.person is not None or named.head_class in ROLES
    if not somebody or scene.lower(comma) != ",":
        return None
    if _is_over(scene, comma + 1, min(comma + LONGEST_OFFICE, len(scene.tokens))):
        return "person"
    behind = comma + 1, min(comma + 3, mention.last)
    if not (scene.any_word(SINCE, *behind) or scene.some(_has_ended, *behind)):
        return None
    return describe(scene, mention._replace(last=comma)).type or "person"


def _is_over(scene: Scene, first: int, last: int) -> bool:
    """, cabinet secretary | until | the spring, |, | dismissed | in May,: no office any longer"""
    ends = scene.find((",",), first, last, otherwise=last)
    over = _has_ended(scene, first) or scene.any_word(("until", "under"), first + 1, ends)
    return over and not scene.any_word(("now",), first, last)


LONGEST_OFFICE = 9
"""Tokens: , secretary of state for the north until last May,"""


def _is_unpaid(named: Named) -> bool:
    """a volunteer | firefighter, a private | investigator; not: his private | secretary"""
    unpaid = named.scene.lower(named.head - 1) in UNPAID
    return unpaid and named.scene.lower(named.head) not in SECRETARIES


def _is_of_rebels(named: Named) -> str | None:
    """rebel | commander | Ann Roe, a Hamas | spokesman: of no state; not: a Taliban minister"""
    scene, mention, head = named.scene, named.mention, named.head
    if named.head_class not in ROLES or not scene.any_word(REBELS, mention.first, mention.last):
        return None
    if scene.any_word(GOVERNING, mention.first, mention.last):
        return None
    plural = scene.language.persons.is_plural(scene, head, "")
    return "organisation" if plural and named.person is None else "person"


def _holds_one_of_two(named: Named) -> bool:
    """the minister and party leader | Ann Roe, Mayor and baker | Ann Roe: one is an office"""
    if named.person is None:
        return False
    scene, first, name = named.scene, named.mention.first, named.person[0]
    joint = scene.find(("and",), first + 1, name - 1)
    if joint < 0 or scene.any_word(NO_STATE, first, name) or scene.some(_has_ended, first, joint):
        return False
    one = describe(scene, Mention(first, joint))
    other = describe(scene, Mention(joint + 1, name))
    roles = one.head == joint - 1 and ROLES.issuperset((one.head_class, other.head_class))
    return roles and "official" in (one.type, other.type)


NO_STATE = words(", executive ceo coo cfo founder co-founder owner co-owner")
"""president and chief | executive: nobody is so in a state"""


TENURE: tuple[TypeRule, ...] = (
    when(held_office, "person", of=ROLES),
    when(_bore_title, "person"),
    _is_past_behind,
    when(_is_unpaid, "person", of=("official_role",)),
    _is_of_rebels,
    when(_holds_one_of_two, "official"),
)

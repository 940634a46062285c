"""Whom an English source means by what was told beside his name: the mother of two, his deputy."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.nameless import is_subject
from workbench.analysis.languages.english.owners import is_owner
from workbench.analysis.reference.bodies import has_name
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.office_holders import find_politician
from workbench.analysis.reference.offices import STEM
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.sentence import ROLES, Scene, reads_as_verb
from workbench.analysis.words.tokens import words

LONGEST = 5
"""Words: the company's chief operating officer"""
BESIDE = 10
"""Words and marks behind a name that may tell of it."""
SMALL = words("the a an of 's - –")
OWNERS = words(
    "agency's association's bank's charity's city's club's company's council's country's"
    " department's firm's group's ministry's nation's organisation's organization's party's"
    " state's team's union's university's"
)
"""The | company's | chief executive: whose he is, which the article has told already."""
TITLES = {
    "sen": "senator",
    "rep": "congressman congresswoman representative",
    "gov": "governor",
    "dem": "democrat",
    "mp": "lawmaker",
}
"""Rep. Ann Roe: what a title is called in full."""


def find_described(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """Ann Roe, a mother of two from Orra, sang. | The mother-of-two | said …"""
    long = mention.last - mention.first > LONGEST
    if long or scene.lower(mention.first) != "the" or not _is_role(scene, mention, source):
        return None
    told = _told(scene, mention.first, mention.last)
    own = told - OWNERS
    if len(told) < 2 or not own:
        return None
    return memory.find(lambda e: e.is_person and own <= _beside(e))


def _is_role(scene: Scene, mention: Mention, source: Source) -> bool:
    """the Oregon | senator |, the Oregon | Democrat |; not: the Oregon Gazette"""
    role = source.head_class in ROLES or scene.lower(mention.last - 1) in PARTISANS
    return role and source.person is None


def _told(scene: Scene, first: int, last: int) -> set[str]:
    """| mother-of-two |: mother, two"""
    said = (word.replace("’", "'") for word in scene.said(first, last))
    parts = {part.rstrip(".") for word in said for part in word.split("-")}
    return parts - SMALL - {""}


def _beside(entity: Entity) -> set[str]:
    """The words before a name and those set off behind it, up to a verb."""
    scene, (first, last, _) = entity.scene, entity.mention
    name, behind = entity.source.person or (last, last)
    end = min(behind + BESIDE, len(scene.tokens)) if scene.lower(behind) in (",", "(") else behind
    stop = next((at for at in range(behind, end) if reads_as_verb(scene, at)), end)
    told = _told(scene, first, name) | _told(scene, behind, stop)
    return told.union(*(TITLES[word].split() for word in told & TITLES.keys()))


def find_kin(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """His deputy, Ann Roe, sang. | His deputy | said …; her French | counterpart |, Ivo Dell"""
    led = scene.has(mention.first, "possessive") and source.person is None
    if not led or mention.last - mention.first > LONGEST:
        return None
    own = scene.lower(mention.first), scene.lower(mention.last - 1)
    return memory.find(lambda e: e.is_person and _is_kin(e, *own))


def _is_kin(entity: Entity, whose: str, noun: str) -> bool:
    """| his deputy, | Ann Roe"""
    if entity.source.person is None:
        return False
    scene, name = entity.scene, entity.source.person[0]
    comma = int(scene.lower(name - 1) == ",")
    led = whose in scene.said(max(name - LONGEST, 0), name)
    return led and scene.lower(name - 1 - comma) == noun


def find_body(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """Roof Watch sued. | The Orra-based group | said …, | the NGO | said …: which spoke last"""
    said = scene.said(mention.first, mention.last)
    if source.person is not None or said[0] != "the" or len(said) > LONGEST:
        return None
    if said[1:2] == ["un"] and said[-1] in ("agency", "body"):
        return memory.find(lambda e: e.is_source and is_owner(e) and _is_of_nations(e))
    if said[-1] != "ngo" and not said[-2].endswith(BASED):
        return None
    return memory.find(
        lambda e: e.is_source and is_owner(e) and has_name(e) and e.type == source.type
    )


def _is_of_nations(entity: Entity) -> bool:
    """| World | Health Organization; the | UN | refugee agency"""
    return entity.scene.any_word(OF_NATIONS, *entity.mention[:2])


OF_NATIONS = words("world international un united unicef unesco unhcr fao ilo iom iaea")
BASED = ("-based", "-headquartered")


PARTISANS = words("democrat republican conservative tory liberal socialist nationalist independent")


def find_called(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """Ivo Dell came. The | 27-year-old | said …; Mayor Roe came. The | Democrat | said …"""
    own = scene.said(mention.first, mention.last)
    if len(own) != 2 or own[0] != "the":  # the, and what he is called
        return None
    if own[-1].endswith(OLD):
        return memory.find(
            lambda e: e.is_person and _has_age(e, own[-1]),
            lambda e: e.is_person and (e.is_source or is_subject(e)),
        )
    if own[-1] == "body":
        return memory.find(lambda e: e.is_source and is_owner(e), is_owner)
    if own[-1] not in PARTISANS:
        return None
    called = memory.find(lambda e: e.is_person and own[-1][:STEM] in e.stems)
    return called or find_politician(memory)


OLD = "-year-old"


def _has_age(entity: Entity, age: str) -> bool:
    """Ivo Dell |, 27, |; Ivo Dell | (27) |; | 27-year-old | Ivo Dell; Ivo Dell, who is | 27 |"""
    first, last, _ = entity.mention
    beside = entity.scene.said(first - 2, last + 4)
    return age in beside or age.removesuffix(OLD) in beside

"""What English says with fewer words the second time: it said, its spokeswoman, said the second."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.countrymen import (
    find_country,
    find_countryman,
    is_countryman,
)
from workbench.analysis.languages.english.described import (
    find_body,
    find_called,
    find_described,
    find_kin,
)
from workbench.analysis.languages.english.nameless import find_unnamed, is_subject, takes_office
from workbench.analysis.languages.english.naming import (
    end_of_name,
    is_proper,
    may_be_noun,
    may_start_name,
    office_follows,
    person_inside,
)
from workbench.analysis.languages.english.owners import (
    BODIES,
    find_owner,
    is_human,
    of_owner,
    type_of_leader,
)
from workbench.analysis.languages.english.taking_up import (
    find_of_two,
    find_taken_up,
    may_be_body,
    prove_body,
)
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PLURAL

__all__ = [
    "end_of_name",
    "find_person",
    "find_thing",
    "is_new",
    "is_proper",
    "may_be_noun",
    "may_start_name",
    "office_follows",
    "person_inside",
    "resolve",
    "takes_office",
]

ORDINALS = words("first second third fourth other others another")


def find_person(memory: Memory, gender: int) -> Entity | None:
    """he, she: who spoke last or was last the subject, and fits; then who fits for sure."""
    found = memory.find(
        lambda e: _leads(e) and bool(e.gender & gender),
        lambda e: _is_somebody(e) and e.gender == gender,
        lambda e: _is_somebody(e) and bool(e.gender & gender),
        lambda e: _is_one(e) and bool(e.gender & gender) and is_subject(e),
        lambda e: e.is_source and bool(e.gender & gender),
        lambda e: e.is_source,
    )
    if found is not None:
        found.record.is_human = True
    return found


def _leads(entity: Entity) -> bool:
    """Who speaks; Ann Roe, where her name is the subject"""
    return _is_one(entity) if entity.is_source else _is_somebody(entity) and is_subject(entity)


def _is_one(entity: Entity) -> bool:
    """Ann Roe, the mayor: somebody and not several"""
    role = entity.source.head_class in ("official_role", "person_role", "neutral_role")
    several = entity.gender == PLURAL or entity.type not in ("person", "official")
    return _is_somebody(entity) or (role and not several)


def _is_somebody(entity: Entity) -> bool:
    """Ann Roe; not: Campbell Dell, which sold its mills"""
    return entity.is_person and entity.type != "organisation"


THINGS = (*BODIES, "agency")


def find_thing(memory: Memory) -> Entity | None:
    """it: what was the source last and is neither a person nor several."""
    found = memory.find(
        lambda e: (
            (e.is_source or (e.type in THINGS and is_subject(e)))
            and not is_human(e)
            and e.gender != PLURAL
        ),
        lambda e: may_be_body(e) and is_subject(e),
        lambda e: e.type in BODIES and not is_human(e) and e.gender != PLURAL,
        lambda e: e.is_source,
    )
    return prove_body(found)


CARRIERS = words("station network channel show programme program title site website page service")


def _find_outlet(memory: Memory, scene: Scene, mention: Mention) -> Entity | None:
    """RTÉ reports …, the | station | says: what carries news, when an outlet spoke before"""
    named = mention.last - mention.first == 2 and scene.lower(mention.first) == "the"
    if not named or scene.lower(mention.last - 1) not in CARRIERS:
        return None
    return memory.find(lambda e: e.is_source and e.type == "agency")


def _find_several(memory: Memory) -> Entity | None:
    """said the second: of which people"""
    return memory.find(
        lambda e: e.is_source and e.gender == PLURAL and is_human(e),
        lambda e: e.gender == PLURAL and is_human(e),
    )


def _is_one_more(scene: Scene, mention: Mention) -> bool:
    """the | second, another, a | third"""
    first = mention.first + int(scene.lower(mention.first) in ("the", "a"))
    return mention.last - first == 1 and scene.lower(first) in ORDINALS


LIKE = words("the a source sources person people")


def _find_like_source(
    memory: Memory, scene: Scene, mention: Mention, source: Source
) -> Entity | None:
    """EU diplomatic sources said …. The | second source | said: one of the same kind"""
    own = set(scene.said(mention.first, mention.last))
    if source.type != "unnamed" or not own & ORDINALS or own - ORDINALS - LIKE:
        return None
    return memory.find(lambda e: e.is_source and e.source.head_class == "unnamed")


def _name_one_more(scene: Scene, mention: Mention, several: Entity | None) -> tuple[str, str]:
    """the second -> second of the transport officials"""
    ordinal = scene.lower(mention.last - 1)
    if several is None:
        return ordinal, "unnamed" if ordinal == "others" else "person"
    return f"{ordinal} of the {several.name}", several.type


ALL = words("all both each most few several everyone everybody")


def _name_all(scene: Scene, mention: Mention, several: Entity | None) -> tuple[str, str]:
    """all, both: of those who were named together last; else of nobody who is known"""
    pronoun = scene.lower(mention.first)
    if several is None or pronoun not in ("all", "both", "each"):
        return pronoun, "unnamed"
    return several.name, several.type


def resolve(
    memory: Memory, scene: Scene, mention: Mention, source: Source
) -> tuple[str, str] | None:
    """the second; the station; its spokeswoman: name and type, or `None`"""
    again = (find(memory, scene, mention, source) for find in TAKING_UP)
    if (entity := next(filter(None, again), None)) is not None:
        memory.remember(entity.again())
        return entity.name, entity.type
    if mention.last - mention.first == 1 and scene.lower(mention.first) in ALL:
        return _name_all(scene, mention, _find_several(memory))
    if _is_one_more(scene, mention):
        return _name_one_more(scene, mention, _find_several(memory))
    if outlet := _find_outlet(memory, scene, mention):
        return outlet.name, outlet.type
    if kind := _type_by_others(memory, scene, mention, source):
        entity = Entity(scene, mention, source, True, kind)
        memory.remember(entity)
        return entity.name, entity.type
    owner = find_owner(memory, scene, mention, source)
    return of_owner(memory, scene, mention, source, owner) if owner else None


TAKING_UP = (
    find_described,
    find_kin,
    find_body,
    find_of_two,
    find_taken_up,
    find_countryman,
    find_country,
    find_called,
)
"""Of whom it is said with fewer words again."""


def _type_by_others(memory: Memory, scene: Scene, mention: Mention, source: Source) -> str:
    """Somebody new of whom the article has told the type without his name; else nothing"""
    alike = (find(memory, scene, mention, source) for find in (_find_like_source, find_unnamed))
    if (other := next(filter(None, alike), None)) is not None:
        return other.type
    if is_countryman(scene, mention):
        return "person"
    return type_of_leader(memory, scene, mention, source)


NEW = words("a an one his her its their two three several")


def is_new(scene: Scene, mention: Mention, source: Source) -> bool:
    """a diplomat; Dutch media, and not the paper, this agency"""
    first = scene.lower(mention.first)
    if source.head_class == "outlet":
        return first not in ("the", "this", "that")
    return first in NEW

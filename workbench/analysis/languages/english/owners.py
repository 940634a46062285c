"""For which body or firm an English source speaks that is named by its role alone."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.belonging import SHARED
from workbench.analysis.mentions.names import name_mention
from workbench.analysis.reference.memory import Memory, is_bare
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.tokens import words

OWNERS = words("its their")
BODIES = ("organisation", "official")


def find_owner(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """The company or body for which its | spokeswoman, a | spokesman speaks."""
    owned = scene.lower(mention.first) in OWNERS
    if source.head_class != "neutral_role" or (source.person is not None and not owned):
        return None
    if not owned and not is_bare(scene, mention):
        return None
    if not owned and scene.lower(source.head - 1).endswith(("'s", "s'")):
        return None  # the union's | head
    if scene.lower(mention.first) == "the" and memory.find(_is_spokesman):
        return None
    return memory.find(is_owner)


def is_owner(entity: Entity) -> bool:
    """A company or body, and no place"""
    return _is_body(entity) and not _is_place(entity)


def _is_body(entity: Entity) -> bool:
    return entity.type in BODIES and not is_human(entity)


def type_of_leader(memory: Memory, scene: Scene, mention: Mention, source: Source) -> str:
    """The Board of Supervisors met. | Chairman | Ann Roe said …: by whose he is; else nothing"""
    if source.person is None:
        return ""
    find = _find_led if scene.lower(mention.first) in OWNERS else _find_led_by_bare
    body = find(memory, scene, mention, source)
    return LED_BY.get(body.type, "") if body else ""


def _find_led(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """The union met. | Its president |, Ann Roe, said …"""
    if scene.lower(source.head) not in LEADING | SHARED:
        return None
    return memory.find(_is_body)


def _find_led_by_bare(
    memory: Memory, scene: Scene, mention: Mention, source: Source
) -> Entity | None:
    """The board met. | Chairman | Ann Roe said …; The choir met. | Treasurer | Ann Roe said …"""
    bare = source.head == mention.first and source.person == (source.head + 1, mention.last)
    word = scene.lower(source.head)
    body = memory.find(is_owner) if bare and word in LEADING | SERVING else None
    return body if body and (body.type == "official" or word in SERVING) else None


LED_BY = {"official": "official", "organisation": "person"}
"""What the head of such a body is."""
LEADING = words(
    "chairman chairwoman chairperson chair director president superintendent manager secretary"
)
SERVING = words("treasurer captain")
"""Whom a club has as well as a state, and whom a page names by no more."""


def _is_spokesman(entity: Entity) -> bool:
    """a spokeswoman, Mirjam de Wit; a Norvik spokeswoman: whom "the spokeswoman" means"""
    named = entity.is_person or (entity.is_source and len(entity.stems) > 1)
    speaks = entity.source.head_class == "neutral_role" or "spoke" in entity.stems
    return named and speaks


def _is_place(entity: Entity) -> bool:
    return entity.scene.has(entity.mention.last - 1, "place")


def _name_owned(scene: Scene, mention: Mention, owner: Entity) -> str:
    """its spokeswoman -> Sleep Charity spokeswoman"""
    first = mention.first + int(scene.lower(mention.first) in OWNERS | {"a", "the", "one"})
    if not _has_name(owner) and scene.lower(mention.first) in OWNERS:
        first = mention.first
    role = scene.text[scene.tokens[first].start : scene.tokens[mention.last - 1].end]
    return f"{owner.name} {role}" if _has_name(owner) else role


def _has_name(owner: Entity) -> bool:
    """Norvik, the ministry; not a plant in Turku"""
    return owner.name[:1].isupper() or owner.source.head_class == "official_body"


def of_owner(
    memory: Memory, scene: Scene, mention: Mention, source: Source, owner: Entity
) -> tuple[str, str]:
    """its | spokeswoman |, its spokesman | Ivo Dell"""
    kind = owner.type
    if source.person is None:
        name = _name_owned(scene, mention, owner)
    else:
        kind = "person" if kind == "organisation" else kind
        name = name_mention(scene, mention, source)
    memory.remember(Entity(scene, mention, source, True, kind))
    return name, kind


def is_human(entity: Entity) -> bool:
    """Ann Roe, a spokesman, a source"""
    return entity.is_person or entity.source.head_class in ROLES | {"unnamed"}

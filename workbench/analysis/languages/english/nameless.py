"""Who has spoken or led in without a name, when English names somebody after him."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.sentence import Scene, reads_as_verb
from workbench.analysis.words.word import ADJECTIVE, PLURAL, PREPOSITION


def find_unnamed(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """The head of the delegation said …. | Ivo Dell | said …: who spoke last without a name"""
    if source.person is None or source.head_class or scene.lower(mention.last) == ",":
        return None
    surname = scene.lower(source.person[1] - 1)
    if memory.person_called(lambda e: e.words[-1] == surname, surname):
        return None
    last = memory.find(lambda e: e.is_source) or _find_led_in(memory, scene, mention)
    return last if last and _is_nameless(last) else None


def takes_office(memory: Memory, scene: Scene, mention: Mention, source: Source) -> bool:
    """Norvania's minister said the gate was shut. | Ivo Dell | spoke in Orra: he alone is named"""
    full = source.person == (mention.first, mention.last)
    acts = mention.first == 0 and bool(scene.word(mention.last).verb)
    if not full or not acts or source.head_class or memory.find(_has_acted):
        return False
    last = memory.find(lambda e: e.is_source and e.type not in ("agency", "unnamed"))
    return last is not None and _is_nameless(last)


def _has_acted(entity: Entity) -> bool:
    """Somebody with a name who speaks or acts"""
    return entity.is_person and (entity.is_source or is_subject(entity))


def _find_led_in(memory: Memory, scene: Scene, mention: Mention) -> Entity | None:
    """The prosecutor in the trial rested. | Ivo Dell | told …: of whom the lead told, unnamed"""
    full = mention.last - mention.first == 2 < len(scene.tokens)
    led = scene.word(mention.last).is_a(PREPOSITION)
    if not full or led or memory.find(lambda e: e.is_person):
        return None
    return memory.find(
        lambda e: e.source.head_class == "official_role" and e.gender != PLURAL and is_subject(e)
    )


def _is_nameless(entity: Entity) -> bool:
    """The head of the delegation"""
    role = entity.source.head_class in ("official_role", "neutral_role")
    return role and not entity.is_person and entity.gender != PLURAL


def is_subject(entity: Entity) -> bool:
    """Her former apprentice, | Tobiah Lunn, | keeps bees: no verb stands before the name

    Not: According to the firm, | the port | is shut: what somebody says of it.
    """
    scene, before = entity.scene, entity.mention.first - 1
    if scene.lower(0) == "according" or scene.some(reads_as_verb, 0, before + 1):
        return False
    while before >= 0 and scene.word(before).parts & ADJECTIVE:
        before -= 1
    return before < 0 or not scene.word(before).parts & PREPOSITION

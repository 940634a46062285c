"""A frame that names nobody to who did what the sentence before told."""

from __future__ import annotations

from functools import partial

from workbench.analysis.frame import Frame, Rule
from workbench.analysis.mentions.gender import guess_gender
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import NOBODY, PLURAL, SINGULAR


def who_goes_on(memory: Memory, before: Scene | None, scene: Scene, frame: Frame) -> Entity | None:
    """Соседи жалуются на шум. | Говорят |: музыка играет, | мол |, до утра"""
    hearsay = frame.rule is Rule.HEARSAY
    asked = scene.word(frame.cue[0]).verb & ~NOBODY
    if before is None or frame.cue[0] > 0 or not (hearsay or asked & (PLURAL | SINGULAR)):
        return None
    who = _are_people if asked == PLURAL else partial(_is_somebody, asked)
    here = [entity for entity in memory.entities if entity.scene is before]
    spoken = any(entity.is_source for entity in here) or scene.has(frame.cue[0], "impersonal")
    if asked != PLURAL and spoken and not hearsay:
        return None
    acting = (entity for entity in here if entity.is_subject)
    return next(acting if hearsay else filter(who, acting), None)


def _is_somebody(asked: int, entity: Entity) -> bool:
    """Мэр приехал на стройку. | Рассказал |, что мост готов: one whom the verb may be of"""
    one = entity.is_person or entity.source.head_class in ROLES
    return one and bool(entity.gender & asked & SINGULAR)


def _are_people(entity: Entity) -> bool:
    """соседи, врачи; not: власти of whom it is written that | говорят"""
    source = entity.source
    gender = guess_gender(entity.scene, entity.mention, source)
    return source.head_class in ROLES and gender == PLURAL


def means_both(scene: Scene, frame: Frame) -> bool:
    """| they | said, | the couple | said, | both men | said: those who have been named together"""
    own = frame.source
    if own is None or frame.mentions != [own]:
        return False
    if own.last - own.first <= LONGEST_BOTH and scene.lower(own.last - 1) in BOTH:
        return True
    said = scene.said(own.first, own.last)
    counted = said[0] in COUNTED or said[:2] == ["the", "two"]
    noun = said[1:] == ["two"] or scene.is_of(own.last - 1, ROLES)
    return counted and noun and len(said) <= LONGEST_BOTH + 1


LONGEST_BOTH = 2
BOTH = words("they both couple pair duo они оба вони обидва обоє")
COUNTED = words("both оба обе обидва обидві")
"""| both | men, | оба | министра"""

"""A frame that names nobody to who did what the sentence before told."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Rule
from workbench.analysis.mentions.gender import guess_gender
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.word import NOBODY, PLURAL


def who_goes_on(memory: Memory, before: Scene | None, scene: Scene, frame: Frame) -> Entity | None:
    """Соседи жалуются на шум. | Говорят |: музыка играет, | мол |, до утра"""
    hearsay = frame.rule is Rule.HEARSAY
    several = scene.word(frame.cue[0]).verb & ~NOBODY == PLURAL
    if before is None or frame.cue[0] > 0 or not (hearsay or several):
        return None

    def may(entity: Entity) -> bool:
        acts = entity.scene is before and entity.is_subject
        return acts and (hearsay or _are_people(entity))

    return next(filter(may, memory.entities), None)


def _are_people(entity: Entity) -> bool:
    """соседи, врачи; not: власти of whom it is written that | говорят"""
    source = entity.source
    gender = guess_gender(entity.scene, entity.mention, source)
    return source.head_class in ROLES and gender == PLURAL

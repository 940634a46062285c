"""Who is meant by the country he comes from: the Norwegian said."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.nameless import is_subject
from workbench.analysis.languages.english.nations import COUNTRYMEN
from workbench.analysis.languages.english.persons import is_the_countryman
from workbench.analysis.reference.memory import Memory
from workbench.analysis.reference.offices import STEM
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.sentence import Scene

STEMS = frozenset(word[:STEM] for word in COUNTRYMEN)


def is_countryman(scene: Scene, mention: Mention) -> bool:
    """the | Norwegian | said"""
    return mention.last - mention.first == 2 and is_the_countryman(scene, mention.last - 1)


def find_countryman(
    memory: Memory, scene: Scene, mention: Mention, source: Source
) -> Entity | None:
    """The Swede Ann Roe met Bob Dell. | The Swede | said: called so; else of no other country"""
    if not is_countryman(scene, mention):
        return None
    own = scene.lower(mention.last - 1)[:STEM]
    return memory.find(
        lambda e: e.is_person and own in e.stems,
        lambda e: _may_be(e) and (e.is_source or is_subject(e)),
        _may_be,
    )


def _may_be(entity: Entity) -> bool:
    return entity.is_person and not entity.stems & STEMS

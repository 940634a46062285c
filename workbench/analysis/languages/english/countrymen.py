"""Who is meant by the country he comes from, and which country: the Norwegian, the kingdom said."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.languages.english.nameless import is_subject
from workbench.analysis.languages.english.nations import COUNTRYMEN, NATIONS
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
    own = scene.lower(mention.last - 1)
    place = own[:-1][:STEM]  # the | Texan |: Ann Roe, a | Texas | farmer
    return memory.find(
        lambda e: e.is_person and own[:STEM] in e.stems,
        lambda e: e.is_person and any(stem.startswith(place) for stem in e.stems),
        lambda e: _may_be(e) and (e.is_source or is_subject(e)),
        _may_be,
    )


def _may_be(entity: Entity) -> bool:
    return entity.is_person and not entity.stems & STEMS


def find_country(memory: Memory, scene: Scene, mention: Mention, source: Source) -> Entity | None:
    """Saudi Arabia said …. The Gulf | kingdom | said: the country that spoke last"""
    said = scene.said(mention.first, mention.last)
    if said[0] != "the" or said[-1] not in NATIONS or len(said) > LONGEST:
        return None
    return memory.find(lambda e: e.is_source and _is_place(e))


LONGEST = 4
"""Words: the West African country"""


def _is_place(entity: Entity) -> bool:
    scene, last = entity.scene, entity.mention.last
    first = entity.mention.first + (scene.lower(entity.mention.first) == "the")
    return scene.phrase(first) == (last, "place") or scene.has(last - 1, "place")

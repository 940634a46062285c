"""What Slavic pronouns and bare words mean of what the article has named."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.reference.memory import Memory, is_body
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PLURAL

SOMEBODY = frozenset(("official_role", "person_role", "neutral_role", "unnamed"))
AT_LARGE = words(
    "сми змі медиа медіа массмедиа масмедіа пресса прессы прессе преса преси пресі медіями"
)


def find_person(memory: Memory, gender: int) -> Entity | None:
    """он, вона: a person of the gender, a source before others"""
    return memory.find(
        lambda e: e.is_person and e.is_source and _may_be(e, gender),
        lambda e: e.is_person and e.is_subject and _may_be(e, gender),
        lambda e: e.is_person and e.gender == gender,
        lambda e: e.is_person and bool(e.gender & gender),
        lambda e: e.is_source and e.source.head_class in SOMEBODY and e.gender != PLURAL,
        lambda e: e.is_source and bool(e.gender & gender),
        lambda e: is_body(e) and bool(e.gender & gender & ~PLURAL),
        lambda e: e.is_source and not (e.is_person and e.gender),
        lambda e: e.source.head_class in SOMEBODY and bool(e.gender & gender & ~PLURAL),
    )


def _may_be(entity: Entity, gender: int) -> bool:
    """A given name of no known gender may be either's; a surname alone tells too little."""
    named = len(entity.words) > 1 and bool(entity.gender & gender)
    return entity.gender == gender or named


def find_thing(memory: Memory) -> Entity | None:
    """оно, воно: an institution"""
    return memory.find(is_body, lambda e: e.is_source)


def resolve(
    memory: Memory, scene: Scene, mention: Mention, source: Source
) -> tuple[str, str] | None:
    """Nothing is said with fewer words than in other languages."""
    return None


def is_new(scene: Scene, mention: Mention, source: Source) -> bool:
    """СМИ, преса: outlets at large; else no article tells what has been named before"""
    return source.head_class == "outlet" and scene.lower(source.head) in AT_LARGE


def office_follows(scene: Scene, mention: Mention, source: Source) -> bool:
    """министр Ольга Коваль: the office stands before the name"""
    return False


def person_inside(scene: Scene, mention: Mention) -> Mention | None:
    """A person's name is the end of its phrase, and found with it."""
    return None


def may_start_name(scene: Scene, at: int) -> bool:
    """Only names have two capitals in a row."""
    return True


def takes_office(memory: Memory, scene: Scene, mention: Mention, source: Source) -> bool:
    """Here the office goes with the name."""
    return False


def is_proper(scene: Scene, at: int) -> bool:
    """Волынь; not an outlet's common name, nor the first word of a sentence"""
    token = scene.tokens[at]
    outlet = is_source_noun(scene, at) and scene.has(at, "outlet")
    return at > 0 and token.is_capitalised and token.lower != "the" and not outlet


def end_of_name(scene: Scene, first: int, last: int) -> int:
    """What a name governs stands behind it and tells more of it: голова | міста."""
    return last


def may_be_noun(scene: Scene, at: int) -> bool:
    """Endings tell nouns from verbs."""
    return True

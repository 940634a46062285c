"""A name or a noun to its grammatical gender, for pronouns to find it."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import FEMININE, MASCULINE, NEUTER, PLURAL

ANYBODY = NEUTER
"""it, its: a thing or a body."""
PRONOUNS = {
    MASCULINE: "он его ему ним він його йому he his him последний последнего останній останнього",
    FEMININE: "она ее ей вона її їй she her последняя остання",
    PLURAL: "они их им вони їх їм їхня їхній їхніми їхнім їхньою їхню їхня they their them",
    NEUTER: "оно воно it its",
}
GENDER_OF = {word: gender for gender, words in PRONOUNS.items() for word in words.split()}


def is_pronoun(text: str) -> bool:
    """він, She"""
    return text.lower() in GENDER_OF


def pronoun_gender(word: str) -> int:
    return GENDER_OF.get(word, MASCULINE | FEMININE)


def guess_gender(scene: Scene, mention: Mention, source: Source) -> int:
    """дежурная Инга Ратник -> feminine; traders -> plural"""
    persons = scene.language.persons
    if source.person is not None:
        return persons.person_gender(scene, mention, source.person[0])
    if source.head >= 0:
        if persons.is_plural(scene, source.head, mention.hint):
            return PLURAL
        if gender := persons.noun_gender(scene, source.head):
            return gender
    if source.head_class in ("person_role", "official_role", "neutral_role", "unnamed"):
        return MASCULINE | FEMININE
    return NEUTER

"""What a word may be, as bits: agreement and part of speech."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

MASCULINE, FEMININE, NEUTER, PLURAL, FIRST, FIRST_PLURAL, SECOND, NOBODY = (
    1 << bit for bit in range(8)
)
"""Agreement; a verb that asks for NOBODY is impersonal: знайдено"""
SINGULAR = MASCULINE | FEMININE | NEUTER
THIRD = SINGULAR | PLURAL

(
    NOUN,
    ADJECTIVE,
    PRONOUN,
    NUMERAL,
    PREPOSITION,
    CONJUNCTION,
    ADVERB,
    INFINITIVE,
    GERUND,
    PARTICIPLE,
    SHORT,
    NAME,
    GENITIVE,
    PAST,
    FUTURE,
    IMPERATIVE,
    ANIMATE,
    BRAND,
    MOSTLY_NOUN,
    TRANSITIVE,
    GEOGRAPHIC,
) = (1 << bit for bit in range(21))
NOMINAL = NOUN | ADJECTIVE | PRONOUN | NUMERAL | PARTICIPLE | NAME


class Word(NamedTuple):
    """All readings of one word form laid over each other."""

    lemma: str
    subject: int
    """Agreement it has as a subject in the nominative; 0 when it cannot be one."""
    verb: int
    """Agreement it asks of its subject as a finite verb; 0 when it cannot be one."""
    parts: int

    def is_a(self, part: int, but: int = 0) -> bool:
        """It may be one of these parts of speech, and none of those."""
        return bool(self.parts & part) and not self.parts & but


NOTHING = Word("", 0, 0, 0)

ReadWord = Callable[[str], Word]
"""A folded word to what it may be."""

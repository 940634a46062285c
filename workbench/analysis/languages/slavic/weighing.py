"""Readings of a dictionary that counts nothing to those that news may mean.

It lists what hardly anybody writes beside what everybody does: впаде, a future, is the vocative
of a noun as well, «школи» a surname. What the endings of the word tell decides.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.analysis.languages.slavic.tags import Reading
from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    GERUND,
    IMPERATIVE,
    INFINITIVE,
    NAME,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    Word,
)

DESCRIBING = NOUN | ADJECTIVE
"""One is seldom told from the other by an ending: слідчі, нова."""
VOCATIVE, SURNAME = "voct", "Surn"
PARTS = (
    *(DESCRIBING, NUMERAL, PREPOSITION, CONJUNCTION, ADVERB),
    *(INFINITIVE, GERUND, PARTICIPLE, IMPERATIVE),
)


def weigh(readings: Sequence[Reading], guess: Word) -> list[Reading]:
    """Those whose part of speech the endings tell too; all of them, where none is."""
    alike = [r for r in readings if _is_alike(r, guess)] or list(readings)
    common = [r for r in alike if SURNAME not in r.tag]
    return alike if guess.parts & NAME else common or alike


def _is_alike(reading: Reading, guess: Word) -> bool:
    if VOCATIVE in reading.tag:
        return False
    if reading.verb:
        return bool(guess.verb)
    if reading.parts & PRONOUN or (reading.parts & NOUN and guess.verb):
        return True  # їй, where no ending tells; героїв, which ends like a verb
    return any(reading.parts & part and guess.parts & part for part in PARTS)

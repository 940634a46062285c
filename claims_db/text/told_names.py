"""A wording to the names in it: words with a capital that no sentence begins with.

What begins a sentence may be a name or not; that only another wording tells, which has it
elsewhere. Names are compared by their stems, so that endings and the two spellings of Russian and
Ukrainian do not matter.
"""

import re
from typing import NamedTuple

from claims_db.text.calendar_words import MONTH, WEEKDAY
from claims_db.text.listed import listed
from claims_db.text.little_words import LITTLE
from claims_db.text.number_words import CARDINAL, MULTIPLE
from claims_db.text.stems import stem
from claims_db.text.wording import level

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
TITLES = listed(
    """
    president prime minister mayor governor king queen pope ambassador president general
    colonel верховная верховна президент премьер прем'єр министр міністр глава mr mrs ms dr
    sir
    """
)
"""What is written with a capital before a name and is none."""


class ToldName(NamedTuple):
    """A word that is a name, or may be one."""

    stem: str
    written: str
    start: int
    end: int
    is_certain: bool
    """Whether no sentence, and no quotation, begins with it."""


def told_names(text: str) -> list[ToldName]:
    """The names of a text in order."""
    return [
        ToldName(stem(key), m[0], m.start(), m.end(), not begins(text, m.start()) or m[0].isupper())
        for m in WORD.finditer(text)
        if m[0][0].isupper() and is_name(key := level(m[0]))
    ]


def is_name(key: str) -> bool:
    """Whether a levelled word with a capital may be a name."""
    return not (
        key in LITTLE or key in TITLES or key in MONTH or key in WEEKDAY or len(key) < 2
        or CARDINAL[key] is not None or MULTIPLE[key] is not None
    )  # fmt: skip


def begins(text: str, place: int) -> bool:
    """Whether a word begins the text or a sentence of it."""
    before = text[:place].rstrip(" \t\n«»\"“”„'—–-")
    return not before or before[-1] in ".!?…:"

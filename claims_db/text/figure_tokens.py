"""A wording to the words, numbers and signs by which its figures are found."""

import re
from functools import lru_cache
from typing import NamedTuple

from claims_db.text.calendar_words import AWAY, MONTH, WEEKDAY
from claims_db.text.number_words import CARDINAL, MULTIPLE, ORDINAL, PART, TIME
from claims_db.text.wording import level

TOKEN = re.compile(
    r"\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4}|\d\d?:\d\d"
    r"|(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?![\d])|\d+(?:[.,]\d+)?"
    r"|[^\W\d_]+(?:['’ʼ][^\W\d_]+)*|[$€£₴₽%]"
)
CALENDAR = frozenset((*MONTH, *WEEKDAY, *AWAY))
KEPT = 50_000
"""Different words whose keys, and what they may begin, are kept in memory."""


class Token(NamedTuple):
    """A word, a number or a sign, as it is matched, and where it stands."""

    key: str
    written: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The tokens of a text in order."""
    found = (Token(key_of(m[0]), m[0], m.start(), m.end()) for m in TOKEN.finditer(text))
    return [token for token in found if token.key]


key_of = lru_cache(KEPT)(level)


@lru_cache(KEPT)
def may_begin(key: str) -> bool:
    """Whether a figure can begin with a token; most words of a text are looked at no further."""
    values = (CARDINAL, MULTIPLE, PART, TIME, ORDINAL)
    return (
        not key.isalpha()
        or key in CALENDAR
        or key in ("third", "quarter", "треть", "трети")
        or any(value[key] is not None for value in values)
    )

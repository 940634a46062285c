"""Two passages to the words in which they differ, case, quotation marks and ё levelled."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claims_db.text.wording import level

Difference = tuple[str, str]
"""Words, and those that stand for them; empty: none do."""
Words = tuple[str, ...]
"""The words of a passage as they are matched."""

WORD = re.compile(r"\w+(?:[.,:/'’ʼ-]\w+)*|[^\w\s]")
"""7,4 and COVID-вакцина are one word each; a mark is one too."""
END_MARKS = ".,;:…"


class Word(NamedTuple):
    """A word as it is matched, and where it stands."""

    key: str
    start: int
    end: int


def words(passage: str) -> Words:
    """The words of a passage as they are matched, without the marks at its end."""
    keys: list[str] = WORD.findall(level(passage))
    while keys and keys[-1] in END_MARKS:
        keys.pop()
    return tuple(keys)


def differing_words(passage: str, other: str) -> Iterator[Difference]:
    """Yield the words of a passage with those that stand for them in another.

    «10 ракет» and «100 ракет» give «10» and «100»; a «не» that is new stands for nothing.
    """
    if words(passage) == words(other):
        return
    from rapidfuzz.distance import Levenshtein

    before, after = placed_words(passage), placed_words(other)
    changes = Levenshtein.opcodes([word.key for word in before], [word.key for word in after])
    for change in changes:
        if change.tag != "equal":
            yield (
                written(passage, before[change.src_start : change.src_end]),
                written(other, after[change.dest_start : change.dest_end]),
            )


def placed_words(passage: str) -> list[Word]:
    """The words of a passage with their places; quotation marks are none."""
    found = (Word(level(m[0]), m.start(), m.end()) for m in WORD.finditer(passage))
    return [word for word in found if word.key]


def written(passage: str, some: list[Word]) -> str:
    """Words that stand together, as the passage has them."""
    return passage[some[0].start : some[-1].end] if some else ""

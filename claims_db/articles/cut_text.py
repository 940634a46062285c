"""A text with its claims: what each says, in which sentence, and which of them stands where."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from claims_db.text.differences import words

REACH = 300
"""Characters around a claim in which its sentence begins and ends."""
SENTENCE_ENDS = re.compile(r"[.!?…](?!\w)|\n")


class Passage(NamedTuple):
    """A claim in a version."""

    id: int
    start: int
    end: int
    chain: tuple[str, ...]
    """Who is suggested to say so, the origin first."""


class CutText:
    """A text with its claims in order, where they begin and what they say."""

    def __init__(self, text: str, passages: Sequence[Passage]) -> None:
        self.text = text
        self.passages = passages
        self.starts = [passage.start for passage in passages]
        self.words = [words(text[passage.start : passage.end]) for passage in passages]

    def sentence(self, start: int, end: int) -> str:
        """A passage with what its sentence has around it, up to the claims beside it."""
        before, after = bisect_left(self.starts, start) - 1, bisect_left(self.starts, end)
        first = max(start - REACH, self.passages[before].end if before >= 0 else 0)
        begins = [mark.end() for mark in SENTENCE_ENDS.finditer(self.text, first, start)]
        last = min(end + REACH, *self.starts[after : after + 1], len(self.text))
        ends = SENTENCE_ENDS.search(self.text, end - 1, last)
        return self.text[begins[-1] if begins else first : ends.end() if ends else last]

    def at(self, start: int, end: int) -> int | None:
        """Which of the claims, by its number, has most of [start, end)."""
        first = max(0, bisect_right(self.starts, start) - 1)
        numbers = range(first, bisect_left(self.starts, end))

        def shared(number: int) -> int:
            passage = self.passages[number]
            return min(end, passage.end) - max(start, passage.start)

        best = max(numbers, key=shared, default=None)
        return best if best is not None and shared(best) > 0 else None

"""An analysis of one text to that of another, in which the same characters stand elsewhere."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from workbench.analysis.result import Analysis, Candidate, Link, Span

Edit = tuple[int, int, str]
"""Where a stretch of a text begins and ends, and what is read in its stead."""


class Edited(NamedTuple):
    """A text with some stretches left out or put in other words; knows where all of it stood."""

    text: str
    begins: tuple[int, ...]
    """Where each stretch that was kept begins."""
    stood: tuple[int, ...]
    """Where it began before."""

    def place(self, at: int) -> int:
        """Where a character stood."""
        stretch = bisect_right(self.begins, at) - 1
        return self.stood[stretch] + at - self.begins[stretch]


def edit(text: str, edits: Iterable[Edit]) -> Edited:
    """Make changes to a text, which are given from left to right."""
    pieces: list[str] = []
    begins, stood = [0], [0]
    reached = length = 0
    for start, end, words in edits:
        pieces += (text[reached:start], words)
        length += start - reached
        begins += (length, length + len(words))
        stood += (start, end)
        length, reached = length + len(words), end
    return Edited("".join((*pieces, text[reached:])), tuple(begins), tuple(stood))


def move(found: Analysis, to: Edited, words: str = "") -> Analysis:
    """What was found in an edited text, with its places in the one before; and in its words."""
    claims = tuple(move_claim(claim, to, words) for claim in found.claims)
    retells = found.retells and move_link(found.retells, to)
    return found._replace(opening=to.place(found.opening), retells=retells, claims=claims)


def move_claim(claim: Candidate, to: Edited, words: str = "") -> Candidate:
    """A candidate in the other text; its content is as it was read, or as `words` have it."""
    chain = tuple(move_link(link, to) for link in claim.chain)
    start, end = to.place(claim.start), _end(claim.end, to)
    whole = bool(words) and claim.content == to.text[claim.start : claim.end]
    content = words[start:end] if whole else claim.content
    return claim._replace(start=start, end=end, content=content, chain=chain)


def move_link(link: Link, to: Edited) -> Link:
    """A link of a chain in the other text."""
    cue = link.cue and Span(to.place(link.cue.start), _end(link.cue.end, to))
    return link._replace(start=to.place(link.start), end=_end(link.end, to), cue=cue)


def _end(end: int, to: Edited) -> int:
    """Behind the last character, not before what was left out after it."""
    return to.place(end - 1) + 1

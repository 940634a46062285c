"""Quotations of several paragraphs: only the first opens them, and only the last closes them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from workbench.analysis.sentence.quotation_marks import (
    MARK,
    OPENERS,
    closes,
    opens,
    other_closer,
)
from workbench.analysis.sentence.quotations import INTERRUPTION, Quotation, find_quotations
from workbench.analysis.words.lexicon import Lexicon

MOST = 12
"""Paragraphs that one may take; what nobody closes by then is a mark too many."""

Stretch = tuple[int, int]


def find_carried(text: str, lines: Sequence[Stretch | None]) -> dict[int, int]:
    """Return where the quotation ends that goes on in a line from the one before, by line.

    What nobody closes goes on to the end of a text that ends so soon and has no other marks: it
    was cut off there.

    Args:
        lines: Where each is in the text; None: nothing that a quotation goes over.
    """
    carried: dict[int, int] = {}
    for number, line in enumerate(lines):
        if number not in carried and line is not None and _is_left_open(text, *line):
            after = takewhile(lambda one: one is not None, lines[number + 1 : number + 2 + MOST])
            ends = _ends(text, text[line[0]], list(filter(None, after)))
            carried |= {number + 1 + far: end for far, end in enumerate(ends)}
    return carried


def _ends(text: str, mark: str, lines: list[Stretch]) -> list[int]:
    """Where a quotation that is left open ends in each of the lines that it goes on in."""
    ends: list[int] = []
    for start, end in lines[:MOST]:
        if MARK.match(text, start) and opens(text, start, start, text[start]):
            return []  # each paragraph opens it again
        closing = _closing(text, start, end, mark)
        ends.append(closing or end)
        if closing:
            return ends
    is_cut_off = len(lines) <= MOST and not any(MARK.search(text, *line) for line in lines)
    return ends if is_cut_off else []


def quotations_in(
    text: str, start: int, end: int, carried_to: int, lexicon: Lexicon
) -> list[Quotation]:
    """The quotations of a line; up to `carried_to` it is part of one that was opened before it."""
    if carried_to <= start:
        return find_quotations(text, start, end, lexicon)
    rest = find_quotations(text, carried_to, end, lexicon)
    return [Quotation(start, carried_to, True, True), *rest]


def _is_left_open(text: str, start: int, end: int) -> bool:
    """The line begins with a mark that nothing in it closes, and nobody comes in with a dash."""
    mark = text[start]
    if not MARK.match(mark) or not opens(text, start, start, mark):
        return False
    closed = _closing(text, start + 1, end, mark) or other_closer(text, start, end)
    return not (closed or INTERRUPTION.search(text, start, end))


def _closing(text: str, start: int, end: int, mark: str) -> int:
    """Behind the mark in a line that closes a quotation opened before it; 0: there is none."""
    closers, inside = OPENERS.get(mark, mark), 0
    for found in MARK.finditer(text, start, end):
        at, sign = found.start(), found[0]
        may_open = opens(text, start, at, sign)
        ends = sign in closers and closes(text, at, end, sign) and not (sign == mark and may_open)
        if ends and inside == 0:
            return found.end()
        inside = inside + 1 if may_open else max(inside - 1, 0)
    return 0

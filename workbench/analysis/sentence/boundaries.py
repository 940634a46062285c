"""A block to sentences: SRX rules by language and a thin layer of our own.

The SRX rules say where a sentence may end, those of `seams` whether the text goes on there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from workbench.analysis.result import Span
from workbench.analysis.sentence.missed import find_missed
from workbench.analysis.sentence.seams import CERTAIN, RULES, SMALL_NAME, Rule, Seam
from workbench.analysis.sentence.srx import load_splitter

WINDOW = 60
"""Characters a rule may see on either side of a seam."""
CHUNK = 20_000
"""Longest stretch handed to the splitter at once; it is cut at a line end, or at a space."""


BEFORE_SMALL_NAME = re.compile(rf"[.!?…][”\"»]?\s(?={SMALL_NAME.pattern})")
Ends = list[tuple[int, bool]]
"""Where sentences may end, and whether they do so beyond doubt, in order."""


def find_ends(text: str, language: str) -> Ends:
    """Look through a whole article once; its lines are told apart by `split_sentences`."""
    document = load_splitter()
    from choppa import SrxTextIterator

    certain = set(find_missed(text))
    ends = certain | {found.end() for found in BEFORE_SMALL_NAME.finditer(text)}
    at = 0
    for piece in _pieces(text):
        for segment in SrxTextIterator(document, f"{language}_two", piece):
            at += len(segment)
            ends.add(at)
    return [(end, end in certain) for end in sorted(ends)]


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while len(text) - start > CHUNK:
        cut = text.rfind("\n", start, start + CHUNK)
        cut = cut if cut > start else text.rfind(" ", start + 1, start + CHUNK)
        cut = start + CHUNK if cut < 0 else cut + 1
        yield text[start:cut]
        start = cut
    yield text[start:]


def split_sentences(text: str, start: int, end: int, ends: Ends) -> Iterator[Span]:
    """Yield the sentences of `text[start:end]` in order, trimmed."""
    begin = start
    first, last = (bisect_left(ends, (place, False)) for place in (start + 1, end))
    for seam, certain in ends[first:last]:
        if _goes_on(text, begin, seam, end, CERTAIN if certain else RULES):
            continue
        yield from _trim(text, begin, seam)
        begin = seam
    yield from _trim(text, begin, end)


def _goes_on(text: str, start: int, seam: int, end: int, rules: Sequence[Rule]) -> bool:
    seen = Seam(
        before=text[max(start, seam - WINDOW) : seam].rstrip(),
        after=text[seam : min(end, seam + WINDOW)].lstrip(),
        spaced=text[seam - 1 : seam].isspace(),
    )
    return any(rule(seen) for rule in rules)


def _trim(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)

"""Lines that begin with the name of who speaks: OG: The airport wanted monitors."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from workbench.analysis.blocks import Block
from workbench.analysis.model import Span

LABEL = re.compile(r"([A-ZА-ЯЁІЇЄҐ][\w.’'-]*(?: [A-ZА-ЯЁІЇЄҐ][\w.’'-]*){0,3}): (?=\S)")
ENOUGH = 3
"""Labelled lines that make an interview."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Who speaks in a line, and where what they say begins."""

    speaker: Span
    """Where the article gives the speaker's fullest name."""
    name: str
    start: int


def find_turns(text: str, blocks: list[Block]) -> dict[int, Turn]:
    """Return the labelled lines of an interview by block number; none in other articles."""
    found = {
        number: match
        for number, block in enumerate(blocks)
        if block.kind in ("body", "heading") and (match := LABEL.match(text, block.start, block.end))
    }
    counts = Counter(_initials(match[1]) for match in found.values())
    kept = {number: match for number, match in found.items() if counts[_initials(match[1])] > 1}
    if len(kept) < ENOUGH or len({_initials(match[1]) for match in kept.values()}) < 2:
        return {}
    fullest = _fullest(kept.values())
    return {number: _turn(match, fullest[_initials(match[1])]) for number, match in kept.items()}


def _turn(match: re.Match[str], full: re.Match[str]) -> Turn:
    return Turn(Span(full.start(1), full.end(1)), full[1], match.end())


def _fullest(matches: object) -> dict[str, re.Match[str]]:
    best: dict[str, re.Match[str]] = {}
    for match in matches:  # type: ignore[attr-defined]
        key = _initials(match[1])
        if key not in best or len(match[1]) > len(best[key][1]):
            best[key] = match
    return best


def _initials(label: str) -> str:
    """Ottoline Grech, O. G. and OG are one speaker."""
    words = re.findall(r"[^\W\d_]+", label)
    if len(words) == 1 and words[0].isupper():
        return words[0]
    return "".join(word[0] for word in words) if len(words) > 1 else label

"""An analysis of one text to that of another, in which the same characters stand elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from workbench.analysis.result import Analysis, Candidate, Link, Span

SOFT_HYPHEN = "\u00ad"
"""Where a word may be divided: no letter of it, and mostly not seen."""

Place = Callable[[int], int]
"""Where a character stands, by where it stood."""


def places_without(text: str, character: str) -> tuple[str, list[int]]:
    """A text without a character, and where each that is left stands in the text, and its end."""
    places = [place for place, one in enumerate(text) if one != character]
    return text.replace(character, ""), [*places, len(text)]


def move(found: Analysis, to: Place) -> Analysis:
    """What was found, with its places in the other text."""
    claims = tuple(move_claim(claim, to) for claim in found.claims)
    return replace(found, opening=to(found.opening), claims=claims)


def move_claim(claim: Candidate, to: Place) -> Candidate:
    """A candidate in the other text; its content is as it was read."""
    chain = tuple(move_link(link, to) for link in claim.chain)
    return replace(claim, start=to(claim.start), end=to(claim.end - 1) + 1, chain=chain)


def move_link(link: Link, to: Place) -> Link:
    """A link of a chain in the other text."""
    cue = link.cue and Span(to(link.cue.start), to(link.cue.end - 1) + 1)
    return replace(link, start=to(link.start), end=to(link.end - 1) + 1, cue=cue)

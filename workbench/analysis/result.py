"""What the analysis hands out: spans, links, candidates."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of the article, in code points."""

    start: int
    end: int


class Link(NamedTuple):
    """One source in a chain: who says it and the words that name them."""

    name: str
    """How a reviewer would list it: nominative, the fullest form in the article."""
    type: str
    """agency official person organisation document social unnamed"""
    start: int
    end: int
    cue: Span | None
    """The words that do the attributing; None when it was taken over from a neighbour."""


class Candidate(NamedTuple):
    """A claim the analysis proposes. Nobody has confirmed it."""

    start: int
    end: int
    content: str
    """The wording without a frame that stands inside it."""
    kind: str
    """fact plan opinion"""
    check_worthiness: float
    reasons: tuple[str, ...]
    """Why it is worth checking: "number", "date", "named actor", …"""
    chain: tuple[Link, ...]
    """From the origin to the nearest relay; empty in the article's own voice."""
    rule: str
    """The frame rule that found the chain; empty in the article's own voice."""
    score: float
    """How likely its span and its chain are right from end to end, 0 to 1."""
    grounds: tuple[str, ...] = ()
    """What spoke most for the kind, by the model's own names."""


class Analysis(NamedTuple):
    """Everything found in one article."""

    language: str
    title: str | None
    opening: int
    """Where the text begins, past metadata and captions; its length where nothing follows them."""
    publisher: str | None
    published: str | None
    retells: Link | None
    """The outlet through which it has its claims, with the words that name it first."""
    claims: tuple[Candidate, ...]

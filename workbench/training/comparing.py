"""Annotated claims and suggested ones: which are the same, and whose chain is right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rapidfuzz import fuzz

from workbench.analysis.result import Link

Marked = dict[str, Any]
"""A claim or a link with its place and what is said of it, as annotations hold it."""
SAME = 0.8
"""Intersection over union from which two spans are the same claim."""
ALIKE = 85
"""rapidfuzz token_set_ratio from which two names are the same."""


def shared(one: Marked, other: Marked) -> float:
    """What two spans have in common, of what they cover together; below 0 where they are apart."""
    both = min(one["end"], other["end"]) - max(one["start"], other["start"])
    return float(both / (max(one["end"], other["end"]) - min(one["start"], other["start"])))


def is_same_link(right: Marked, suggested: Marked) -> bool:
    """Whether two links name the same source of the same type."""
    names = fuzz.token_set_ratio(right["name"].lower(), suggested["name"].lower())
    both = min(right["end"], suggested["end"]) - max(right["start"], suggested["start"])
    same = names >= ALIKE or both >= (right["end"] - right["start"]) / 2
    return bool(same and right["type"] == suggested["type"])


def is_same_chain(right: list[Marked], suggested: list[Marked]) -> bool:
    """Whether two chains have the same links in the same order."""
    return len(right) == len(suggested) and all(map(is_same_link, right, suggested))


def as_annotated(chain: Iterable[Link]) -> list[Marked]:
    """A suggested chain in the form of the annotations."""
    return [
        {"name": link.name, "type": link.type, "start": link.start, "end": link.end}
        for link in chain
    ]

"""Endings of a case to those of the nominative."""

from __future__ import annotations

from collections.abc import Iterator


def swap(word: str, table: list[tuple[str, str]]) -> Iterator[str]:
    """A word with each ending of a table that it has, and each nominative of that."""
    for endings, nominatives in table:
        for ending in endings.split():
            if word.endswith(ending) and len(word) > len(ending) + 1:
                stem = word.removesuffix(ending)
                yield from (stem + nominative for nominative in nominatives.split(" "))

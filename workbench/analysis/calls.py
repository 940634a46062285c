"""Sentences in which the page speaks to its reader: Follow us for overnight news."""

from __future__ import annotations

from functools import cache
from pathlib import Path

LONGEST = 300
"""Characters: no call to subscribe is longer."""


@cache
def _calls() -> tuple[str, ...]:
    path = Path(__file__).parent / "lexicon" / "calls.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def is_call(sentence: str) -> bool:
    """Подписывайтесь на нашу рассылку!"""
    if len(sentence) >= LONGEST:
        return False
    words = sentence.lower()
    return any(map(words.__contains__, _calls()))

"""Quotation marks to pairs: which opens, and which closes it."""

from __future__ import annotations

import re
from collections.abc import Iterator

MARK = re.compile(r"[«»„“”\"‘’]|''")
OPENERS = {"«": "»", "„": '“”"»', "“": "”", "‘": "’"}


def find_pairs(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield outermost pairs, where each ends, and whether its own mark ends it.

    Inside one only its own marks are counted.
    """
    opened, closer, depth = -1, "", 0
    for match in MARK.finditer(text, start, end):
        mark, at = match[0], match.start()
        if opened < 0:
            if opens(text, start, at, mark):
                opened, closer, depth = at, OPENERS.get(mark, mark), 1
            continue
        if mark in closer and closes(text, at, end, mark):
            depth -= 1
            if depth == 0:
                yield opened, match.end(), True
                opened = -1
        elif mark == text[opened] and opens(text, start, at, mark):
            depth += 1
    if opened >= 0:
        yield from _left_open(text, opened, end)


def _left_open(text: str, opened: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """What its own mark does not close ends with the line, or at a mark of another kind."""
    other = other_closer(text, opened, end)
    yield opened, other or end, bool(other)
    if other:
        yield from find_pairs(text, other, end)


def other_closer(text: str, opened: int, end: int) -> int:
    """“Міст закрито | » |: behind a mark of another kind that nothing else has opened; else 0"""
    inside = 0
    for match in MARK.finditer(text, opened + 1, end):
        if match[0] not in OTHERS.get(text[opened], ""):
            continue
        inside += 1 if match[0] in OPENERS else -1
        if inside < 0:
            return match.end()
    return 0


OTHERS = {"“": "«»", "«": "“”", '"': "«»"}
"""Marks that one may be closed by in error, with those that open them."""


def opens(text: str, start: int, at: int, mark: str) -> bool:
    """Whether a mark in a line that begins at `start` can open a quotation."""
    if mark in "«„»”’":
        return mark in "«„"
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : at + 2]
    fits = not after.isdigit() if mark == "‘" else after.strip() != ""
    return fits and (before.isspace() or before in "([—–-«„/,:;" or _is_glued(before, after))


def closes(text: str, at: int, end: int, mark: str) -> bool:
    """Whether a mark in a line that ends at `end` can close one."""
    after = text[at + 1 : min(at + 2, end)]
    return mark not in '’"' or not after.isalnum() or _is_glued(text[at - 1], after)


def _is_glued(before: str, after: str) -> bool:
    """Міст закрито. | " | Ми готові. | " | Мер пішов: no space between two sentences"""
    return before in ".!?…" and after.isupper()

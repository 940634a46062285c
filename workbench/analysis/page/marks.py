"""Quotation marks as a keyboard, a copy or a hurry put them, to the ones that were meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter

from workbench.analysis.page.moved import Edit

LINE = re.compile(r"[^\n]+")
PRIME = r"(?<!\d)''"
"""Two small marks; after a figure they count inches."""
OTHER = re.compile(rf"``|{PRIME}|\"\"(?=[^\W_]|\s|$)(?<=\S\"\")|(?<!\S)\"\"(?=\w)")
"""``so'', ""so"": what stands for one mark"""
OPENING = re.compile(r"(?<![^\s(\[—–])”(?=\w)")
"""”The bridge is old,” he said: a mark that closes stands where one opens"""
CLOSING = re.compile(r"(?<=\w) “(?=[,.;](?:\s|$))")
"""“The bridge is old “, he said: and one that opens where one closes, behind a space"""
SMALL = re.compile(
    r"(?<![^\s(\[—–])('{1,2})(?=\w)(?:[^'\n]|(?<=\w)'(?=\w)){2,600}[,.!?…]('{1,2})(?!\w)"
)
"""'The bridge is old,'' | he said: small marks around what ends with a sign, one or two"""
SMALL_LEFT_OPEN = re.compile(
    r"(?:^|(?<=: )|(?<=, ))'(?=[A-Z])(?:[^'\n]|(?<=\w)'(?=\w)|(?<=s)'(?=\s))+$"
)
"""Vane said: | 'The bridge is old. It leaks. | to the end of its line: it goes on in the next"""
LEFT_OPEN = re.compile(
    r"[\"“](?=\w)[^\"“”«»]+?,(?=\s(?:[A-Z][\w.’'-]+\s){1,3}(?:said|says|added|explained|noted)\b"
    r"|\s(?:he|she|they)\s(?:said|says|added|told)\b"
    r"|\s(?:said|says|added)\s[A-Z])(?=[^\"“”«»]*$)"
)
"""“The bridge is old, | he said."""
STOPPED = re.compile(
    r"\.(?=[\"”]\s(?:(?:[A-Z][\w.’'-]+\s){1,3}|(?:he|she|they)\s)"
    r"(?:said|says|added|explained)(?:\s(?:on\s)?[A-Z]\w+day)?\.)"
)
"""“The bridge is old|.|” Vane said."""

SPACED = re.compile(r"\s?\" (?=\w)")


def mend_marks(text: str) -> Iterator[Edit]:
    """Yield what stands for a quotation mark and is another sign, from left to right."""
    reached = 0
    for line in LINE.finditer(text):
        for start, end, mark in sorted(_edits(line[0]), key=itemgetter(0)):
            if line.start() + start >= reached:
                yield line.start() + start, line.start() + end, mark
                reached = line.start() + end


def _edits(line: str) -> Iterator[Edit]:
    """Where two begin at one place the first counts."""
    yield from ((found.start(), found.end(), "“") for found in OPENING.finditer(line))
    yield from ((found.start(), found.end(), "”") for found in CLOSING.finditer(line))
    for found in SMALL.finditer(line):
        yield *found.span(1), "“"
        yield *found.span(2), "”"
    yield from ((found.start(), found.end(), '"') for found in OTHER.finditer(line))
    if opened := SMALL_LEFT_OPEN.search(line):
        yield opened.start(), opened.start() + 1, "“"
    if left := LEFT_OPEN.match(line):
        yield left.end(), left.end(), "”" if line[0] == "“" else '"'
    yield from ((found.start(), found.end(), ",") for found in STOPPED.finditer(line))
    yield from _unlike(line)
    yield from _spaced(line)


def _spaced(line: str) -> Iterator[Edit]:
    """he said, " It is old.": the first mark of two opens, with a space behind it or none"""
    marks = [at for at, sign in enumerate(line) if sign == '"']
    if len(marks) % 2 == 0:
        for at in marks[::2]:
            if SPACED.match(line, max(at - 1, 0)):
                yield at + 1, at + 2, ""


def _unlike(line: str) -> Iterator[Edit]:
    """“The bridge is old," he said: the one straight mark goes with the one that has no other."""
    left_over = line.count("“") - line.count("”")
    if line.count('"') == 1 and abs(left_over) == 1:
        at = line.index('"')
        yield at, at + 1, "”" if left_over > 0 else "“"

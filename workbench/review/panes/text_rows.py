"""An article's text to the rows of a pane: each row a span of the text, so that offsets hold."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from rich.cells import cell_len

from workbench.terminal import safe_line

WORD = re.compile(r"[^\s]+[^\S\n]*|\n|[^\S\n]+")
PLAIN = re.compile(r"[\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590‐-‧№₴€]*")
"""Text whose characters are one cell each, and safe: almost every article."""


class Row(NamedTuple):
    """One row: the characters [start, end) of the text, without the spaces it breaks at."""

    start: int
    end: int


def wrap(text: str, width: int) -> list[Row]:
    """Return the rows of `text` in `width` cells: words whole where they fit, all in order."""
    rows: list[Row] = []
    cells = len if PLAIN.fullmatch(text) else shown_cells
    start, used = 0, 0
    for match in WORD.finditer(text):
        if match[0] == "\n":
            rows.append(Row(start, match.start()))
            start, used = match.end(), 0
            continue
        wanted = cells(match[0].rstrip())
        if used and used + wanted > width:
            rows.append(Row(start, len(text[start : match.start()].rstrip()) + start))
            start, used = match.start(), 0
        if wanted > width:
            for cut in cuts(text, match.start(), match.end(), width):
                rows.append(Row(start, cut))
                start = cut
            used = cells(text[start : match.end()])
        else:
            used += cells(match[0])
    rows.append(Row(start, len(text)))
    return rows


def cuts(text: str, start: int, end: int, width: int) -> Iterator[int]:
    """Where to break the word [start, end), which is wider than `width` cells."""
    used = 0
    for place in range(start, end):
        wanted = letter_cells(text[place])
        if used and used + wanted > width:
            yield place
            used = 0
        used += wanted


@lru_cache(maxsize=1000)
def letter_cells(letter: str) -> int:
    """How wide one character is as it is shown."""
    return shown_cells(letter)


def shown_cells(text: str) -> int:
    """How wide a text is as it is shown."""
    return cell_len(safe_line(text))


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most so many cells."""
    return [text[row.start : row.end] for row in wrap(text, max(width, 8))]


def row_of(rows: list[Row], offset: int) -> int:
    """The number of the row that shows the character at `offset`."""
    return max(bisect_right(rows, offset, key=lambda row: row.start) - 1, 0)

"""A page of a PDF that was drawn row by row across two columns, to one column after the other."""

import re
from collections import Counter
from collections.abc import Iterable

FAR = 100.0
"""Points to the right on the same line, further than from one word to the next."""
SAME_LINE = 10.0
"""Points up or down: a row whose cells are centred is still one."""
FEWEST_ROWS = 4
SHORTEST_CELL = 20
"""Characters of three cells in four: a table of figures is read row by row, and stays so."""
GAP = re.compile(r"(?<=\S) {3,}(?=\S)|^ {20,}(?=\S)")

Spot = tuple[float, float, str]
"""Where a piece of text begins, x and y in points, and the text."""


def is_woven(spots: Iterable[Spot]) -> bool:
    """Whether a page was drawn to and fro: again and again far to the right on the same line."""
    jumps, last = 0, None
    for x, y, text in spots:
        if not text.strip():
            continue
        if last is not None and abs(y - last[1]) < SAME_LINE and x - last[0] > FAR:
            jumps += 1
        last = (x, y)
    return jumps >= FEWEST_ROWS - 1


def unwoven(layout: str) -> list[str] | None:
    """The lines of a page as it looks, the left column first; `None`: there are no two columns."""
    rows = [line.rstrip() for line in layout.splitlines() if line.strip()]
    gutter = gutter_of(rows)
    if gutter is None:
        return None
    lines: list[str] = []
    left: list[str] = []
    right: list[str] = []
    for row in rows:
        if GAP.sub("", row) and crosses(row, gutter):
            lines += [*left, *right, row.strip()]
            left, right = [], []
        else:
            left.append(row[:gutter].strip())
            right.append(row[gutter:].strip())
    return [line for line in (*lines, *left, *right) if line]


def gutter_of(rows: list[str]) -> int | None:
    """The place between two columns of text, which most of the rows leave empty."""
    empty: Counter[int] = Counter()
    for row in rows:
        for gap in GAP.finditer(row):
            empty.update(range(gap.start(), gap.end()))
    if not empty:
        return None
    most = max(empty.values())
    place = max(place for place, count in empty.items() if count == most)
    cells = [(row[:place].strip(), row[place:].strip()) for row in rows if not crosses(row, place)]
    usual = [sorted(map(len, side))[len(cells) * 3 // 4] for side in zip(*cells, strict=True)]
    is_text = len(cells) >= FEWEST_ROWS and min(usual, default=0) >= SHORTEST_CELL
    return place if is_text and most >= len(rows) / 2 else None


def crosses(row: str, place: int) -> bool:
    """Whether a line of text goes on across the place."""
    around = row[max(0, place - 1) : place + 1]
    return len(row) > place and bool(around.strip())

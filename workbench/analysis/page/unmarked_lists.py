"""Lines after a lead-in to items of a list, where no bullet says that they are; rows of a table.

Буде так: | ⏎ найнижча – у горах; | ⏎ найвища – на півдні. | Втрати за місяць: | ⏎ Танки: 70.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from workbench.analysis.page.lines import Block

FEWEST = 2
"""Lines that make a list."""
LONGEST_ITEM, LONGEST_FIGURE = 300, 100
"""Characters of an item before a semicolon, and of one that tells a figure."""
OPENING = re.compile(r"[«„“\"‘—–]")
FIGURE = re.compile(r"\d|[^.!?]{2,60}?(?::| [-–—]) ?(?:[^\W\d]+ ){0,2}[+−~≈$€£₴-]?\d")
"""65 493 – на бюджет | Танки: понад 70"""

TAIL = r"(?:[^.!?]|\.(?=\d)){0,60}[.;]?"
ROW = re.compile(
    r"(?=[^\W_]|[«„“\"])[^.!?:]{2,40}?(?:(?<!\d):| [-–—]) ?(?:[^\W\d]+ ){0,2}[+−~≈$€£₴-]?\d" + TAIL
)
"""Долар: 41,20 | «Рух» – «Зоря» – 1:0 | Brent crude: $82.15 a barrel; not: 14:10 Пролунав вибух"""
SIDE = r"[A-ZА-ЯЁІЇЄҐ«\"][^\d.!?:,]{1,30} \d{1,3}"
RESULT = re.compile(rf"{SIDE}, {SIDE}[.;]?")
"""Leeds 2, Burnley 1"""
CONTACT = re.compile(
    r"(?:тел|телефон|контакт|факс|адрес|індекс|индекс|код|перегляд|просмотр|phone|fax|e-?mail"
    r"|address|views)[^:]{0,20}:",
    re.IGNORECASE,
)
"""Телефон довідки: 55-01-02: it tells nothing"""


def group_rows(text: str, blocks: list[Block]) -> list[Block]:
    """Number the rows of each table: lines in a row that tell a figure each, behind the title."""
    marked = list(blocks)
    group = max((block.group for block in blocks), default=0)
    rows = [at > 0 and _is_row(text, block) for at, block in enumerate(blocks)]
    for at, block in enumerate(blocks):
        if rows[at] and (any(rows[at + 1 : at + 2]) or rows[at - 1]):
            group += int(not rows[at - 1])
            marked[at] = block._replace(kind="item", group=group)
    return marked


def _is_row(text: str, block: Block) -> bool:
    place = block.start, block.end
    free = block.kind in ("body", "heading")
    told = free and any(shape.fullmatch(text, *place) for shape in (ROW, RESULT))
    return told and not CONTACT.match(text, *place)


def group_unmarked(text: str, blocks: list[Block]) -> list[Block]:
    """Give the lead-in of each such list and its items a number of their own."""
    marked = list(blocks)
    group = max((block.group for block in blocks), default=0)
    for number, block in enumerate(blocks):
        items = list(_items_after(text, blocks, number)) if _leads(text, block) else []
        if len(items) >= FEWEST:
            group += 1
            marked[number] = block._replace(kind="lead_in", group=group)
            for at in items:
                marked[at] = blocks[at]._replace(kind="item", group=group)
    return marked


def _leads(text: str, block: Block) -> bool:
    return block.kind in ("body", "heading") and text[block.end - 1] == ":"


def _items_after(text: str, blocks: list[Block], lead: int) -> Iterator[int]:
    """Those that end in a semicolon with the one after them, or those that each tell a figure."""
    after = range(lead + 1, len(blocks))
    lines = list(takewhile(lambda at: _may_be_item(text, blocks[at]), after))
    parted = list(takewhile(lambda at: text[blocks[at].end - 1] == ";", lines))
    if parted:
        yield from lines[: len(parted) + 1]
    else:
        yield from takewhile(lambda at: _tells_figure(text, blocks[at]), lines)


def _may_be_item(text: str, block: Block) -> bool:
    short = block.end - block.start <= LONGEST_ITEM
    speech = OPENING.match(text, block.start)
    return block.kind in ("body", "heading") and short and not speech


def _tells_figure(text: str, block: Block) -> bool:
    short = block.end - block.start <= LONGEST_FIGURE
    return short and FIGURE.match(text, block.start, block.end) is not None

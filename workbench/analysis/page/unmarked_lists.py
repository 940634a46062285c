"""Lines after a lead-in to items of a list, where no bullet says that they are.

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
    return block.kind in ("body", "heading") and not block.group and short and not speech


def _tells_figure(text: str, block: Block) -> bool:
    short = block.end - block.start <= LONGEST_FIGURE
    return short and FIGURE.match(text, block.start, block.end) is not None

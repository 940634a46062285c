"""Lines of an article to blocks: what kind of line each one is.

Only body lines and list items can hold claims. Where a line begins with
something that belongs to the page and not to the story (a date, a dateline, a
time stamp, a label), the block begins after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.analysis.page.datelines import end_of_dateline
from workbench.analysis.page.furniture import Furniture
from workbench.analysis.page.headings import FINAL, is_heading, is_question_heading, is_title

LONGEST_CAPTION = 90
"""Characters of a line that may stand over the credit of a picture."""
LONGEST_OVER = 200
"""Characters of such a line right above the credit."""
DASHES = ("-", "–", "—")
BULLET = re.compile(
    r"(?:[•●▪■◦‣·✔✅🔹🔸▶►]|\*(?!\*)|[-–—→](?=\s)|(?:\d{1,2}[.)]|\(?[a-hа-е1-9]\))(?=\s))\s*"
)
RULE = re.compile(r"[\W_]+")
"""* * *"""
MARKED_HEADING = re.compile(r"#{1,6}[ \t]+(?=\S)")
"""## What is known"""
QUOTED_LINE = re.compile(r"(?:>[ \t]*)+(?=\S)")
"""> a line of another's, in mail and Markdown"""
ORNAMENTS = re.compile(
    r"(?:[\u2049\u203c\u231a-\u23ff\u2600-\u2704\u2706-\u2713\u2715-\u27bf\u2b00-\u2bff"
    r"\U0001f000-\U0001f537\U0001f53a-\U0001faff]\ufe0f?\s*)+(?=\S)"
)
"""⚡️ По данным полиции: what opens a message; not the marks of lists, ✔ ✅ 🔹 🔸"""
SPEECH_DASH = re.compile(r"[-–—]\s.*[,!?…]\s*[-–—]\s+[a-zа-яёіїєґ]")


class Block(NamedTuple):
    """One line of the article."""

    kind: str
    """body item lead_in heading metadata caption link"""
    start: int
    end: int
    group: int = 0
    """Items of one list and their lead-in share a number; 0 stands alone."""


def split_blocks(text: str, furniture: Furniture) -> list[Block]:
    """Return the non-empty lines of `text`, each with its kind."""
    blocks = list(_read_lines(text, furniture))
    if len(blocks) > 1 and _opens_with_title(text, blocks[0]):
        blocks[0] = blocks[0]._replace(kind="heading")
    if blocks and blocks[0].kind == "heading":
        blocks[1:] = [_as_title_again(text, blocks[0], block) for block in blocks[1:]]
    marked = list(_mark_captions(text, blocks, furniture))
    if _ends_in_credit(marked):
        marked = blocks
    return list(_behind_dateline(text, list(_mark_decks(text, list(_group_lists(text, marked))))))


def _behind_dateline(text: str, blocks: list[Block]) -> Iterator[Block]:
    """NEW DELHI: | Prices rose."""
    lead = next((block for block in blocks if block.kind == "body"), None)
    for block in blocks:
        start = end_of_dateline(text, block.start, block.end) if block is lead else block.start
        yield block._replace(start=start)


def _as_title_again(text: str, title: Block, block: Block) -> Block:
    """Port shut by storm | Port shut by storm.: the title once more, with a stop"""
    again = _line(text, block).rstrip(".").casefold() == _line(text, title).rstrip(".").casefold()
    return block._replace(kind="heading") if again and block.kind == "body" else block


def _opens_with_title(text: str, block: Block) -> bool:
    return block.kind == "body" and is_title(_line(text, block))


def _mark_decks(text: str, blocks: list[Block]) -> Iterator[Block]:
    """Port shut | · Storm breaks crane: items without a stop between a title and its story"""
    story = next((n for n, block in enumerate(blocks) if block.kind == "body"), 0)
    deck = not any(_tells_list(text, block) for block in blocks[:story])
    for number, block in enumerate(blocks):
        titled = deck and 0 < number < story and block.kind == "item"
        yield block._replace(kind="heading", group=0) if titled else block


def _tells_list(text: str, block: Block) -> bool:
    """It leads in, or is an item with a stop."""
    stop = block.kind == "item" and FINAL.search(_line(text, block)) is not None
    return stop or block.kind == "lead_in"


def _line(text: str, block: Block) -> str:
    return text[block.start : block.end]


def _mark_captions(text: str, blocks: list[Block], furniture: Furniture) -> Iterator[Block]:
    """Officers by the weir. | Image via Getty: a short line over a credit, before the story"""
    before_story = True
    for before, block, after in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
        credited = _is_over_credit(text, block, after) or furniture.is_credited(_line(text, block))
        credited = credited or _is_under_owner(text, before, block, furniture)
        caption = before_story and block is not blocks[0] and credited
        before_story = before_story and (caption or block.kind != "body")
        yield block._replace(kind="caption") if caption else block


def _ends_in_credit(blocks: list[Block]) -> bool:
    """Ferry shut | The ferry is shut. | Photo: the port: all of the story is over a credit"""
    told = any(block.kind == "body" for block in blocks)
    return bool(blocks) and blocks[-1].kind == "caption" and not told


def _is_over_credit(text: str, block: Block, after: Block | None) -> bool:
    if block.kind != "body" or after is None or after.kind != "caption":
        return False
    if not _is_adjacent(text, block, after) and DESCRIBED.search(_line(text, after)):
        return False
    longest = LONGEST_OVER if _is_adjacent(text, block, after) else LONGEST_CAPTION
    return block.end - block.start <= longest


DESCRIBED = re.compile(r"\w{2}[.!?…] \S")
"""A tram at the gate. Photo: Ann Roe: what it shows stands in its own line"""


def _is_under_owner(text: str, before: Block | None, block: Block, furniture: Furniture) -> bool:
    """© Ann Marlow | A woman looks on as the ferry leaves."""
    short = block.kind == "body" and block.end - block.start <= LONGEST_OVER
    if before is None or not short or not _is_adjacent(text, before, block):
        return False
    return furniture.is_owned(_line(text, before))


def _read_lines(text: str, furniture: Furniture) -> Iterator[Block]:
    start = 0
    for line in text.splitlines(keepends=True):
        content = line.strip()
        if content:
            first = start + len(line) - len(line.lstrip())
            yield _read_line(content, first, furniture)
        start += len(line)


def _bullet(line: str) -> re.Match[str] | None:
    """| – | воды; not: – Вы готовы? – спросил он"""
    found = BULLET.match(line)
    return None if SPEECH_DASH.match(line) or RULE.fullmatch(line) else found


def _read_line(line: str, start: int, furniture: Furniture) -> Block:
    if mark := MARKED_HEADING.match(line):
        return Block("heading", start + mark.end(), start + len(line))
    if mark := QUOTED_LINE.match(line) or ORNAMENTS.match(line):
        return _read_line(line[mark.end() :], start + mark.end(), furniture)
    end = start + len(line)
    if (end_of_post := furniture.end_of_post(line)) < len(line):
        kind = "body" if end_of_post else "metadata"
        return Block(kind, start, start + end_of_post if end_of_post else end)
    if bullet := _bullet(line):
        return Block("item", start + bullet.end(), end)
    if furniture.is_metadata(line):
        return Block("metadata", start, end)
    if prefix := furniture.find_prefix(line):
        kind = "heading" if is_heading(line[prefix:]) else "body"
        return Block(kind, start + prefix, end)
    return Block(_kind_of(line, furniture), start, end)


def _kind_of(line: str, furniture: Furniture) -> str:
    if furniture.is_related_link(line):
        return "link"
    if furniture.is_caption(line):
        return "caption"
    return "heading" if is_heading(line) or is_question_heading(line) else "body"


def _group_lists(text: str, blocks: list[Block]) -> Iterator[Block]:
    """An item needs company, or a lead-in with a colon; otherwise it is speech or prose."""
    group, led = 0, False
    for before, block, after in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
        if block.kind != "item" and _leads_in(text, block, after):
            group, led = group + 1, True
            yield block._replace(kind="lead_in", group=group)
        elif block.kind != "item":
            led = False
            yield block
        elif before is not None and _continues(text, before, block, led):
            yield block._replace(group=group)
        elif after is not None and _goes_with(text, block, after, led):
            group += 1
            yield block._replace(group=group)
        else:
            yield _as_prose(text, block)


def _continues(text: str, before: Block, block: Block, led: bool) -> bool:
    return (led and before.kind != "item") or _goes_with(text, before, block, led)


def _goes_with(text: str, before: Block, after: Block, led: bool) -> bool:
    """– школа; | ⏎⏎ | – садок: lines apart are of one list behind a lead-in, else maybe speech

    ✔ Міст відкрили | ⏎⏎ | ✔ Пором пішов: no speech has such marks.
    """
    both = before.kind == after.kind == "item"
    apart = led or not (_is_dashed(text, before) or _is_dashed(text, after))
    return both and (apart or _is_adjacent(text, before, after))


def _is_dashed(text: str, item: Block) -> bool:
    return text[text.rfind("\n", 0, item.start) + 1 : item.start].strip() in DASHES


def _is_adjacent(text: str, before: Block, after: Block) -> bool:
    return text.count("\n", before.end, after.start) == 1


def _leads_in(text: str, block: Block, after: Block | None) -> bool:
    return (
        block.kind in ("body", "heading")
        and after is not None
        and after.kind == "item"
        and text[block.end - 1] == ":"
    )


def _as_prose(text: str, block: Block) -> Block:
    line = text[block.start : block.end]
    return block._replace(kind="heading" if is_heading(line) else "body")

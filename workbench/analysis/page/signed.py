"""Quotations with a signature: “It is open.” – Ann Roe; or who said it on the next line.

So too an embedded post, whose line ends before who wrote it: — Ann Roe (@annroe) March 3, 2024
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from workbench.analysis.page.lines import DASHES, Block
from workbench.analysis.result import Span

OPENS = re.compile(r"[«„“\"‘]")
ENDED = r"[.!?…][»”\"’]"
WORD = r"[A-ZА-ЯЁІЇЄҐ][\w.’'-]*"
NAME = rf"{WORD}(?: (?:{WORD}|(?:de|da|di|del|der|den|van|von|ten|ter|al|bin|la|le)\b))*"
WHO = rf"{NAME}(?:, [^.!?:\n«“\"]{{2,90}})?\.?"
SIGNED = re.compile(rf"{ENDED}\s*[-–—]+\s*({WHO})$")
"""It is open.” – | Ann Roe, mayor of Orra"""
SIGNATURE = re.compile(rf"(?:[-–—]+\s*)?({NAME}, [^.!?:\n«“\"]{{2,90}}|(?<=[-–—] ){NAME})$")
"""Dr Ann Roe, head of the library | – Ann Roe: a line of its own"""
POSTED = re.compile(rf"(?:[^\S\n]?\S*\w\.\w+/\w+)*[^\S\n]?[-–—]{{1,2}} ?({NAME}) \(@\w")
"""pic.twitter.com/aB3dE — | Ann Roe | (@annroe) March 3, 2024: right behind what was posted"""
POSTER = re.compile(rf"(?:[-–—]{{1,2}} ?)?({NAME}) \(@\w")
"""— | Ann Roe | (@annroe) March 3, 2024: a line of its own"""
CLOSES = re.compile(r"[»”\"]")
CLOSED = re.compile(rf"{ENDED}$")


def find_signed(text: str, blocks: list[Block]) -> tuple[list[Block], dict[int, Span]]:
    """The lines without signatures, and where the one of a quoted line stands, by its number."""
    kept = list(blocks)
    signed: dict[int, Span] = {}
    for number, who, end in chain(_posts(text, blocks), _signatures(text, blocks)):
        kept[number] = blocks[number]._replace(kind="body", end=end)
        signed[number] = who
        for earlier in _left_open(text, blocks, number):
            signed[earlier] = who
    return kept, signed


def _posts(text: str, blocks: list[Block]) -> Iterator[tuple[int, Span, int]]:
    """Each line that was posted, where its signature stands, and where it ends itself."""
    for number, block in enumerate(blocks):
        below = blocks[number + 1].start if number + 1 < len(blocks) else len(text)
        metadata = number + 1 < len(blocks) and blocks[number + 1].kind == "metadata"
        who = POSTED.match(text, block.end)
        who = who or (POSTER.match(text, below) if metadata else None)
        if who and block.kind == "body":
            yield number, Span(*who.span(1)), block.end


def _signatures(text: str, blocks: list[Block]) -> Iterator[tuple[int, Span, int]]:
    """Each signed line that is quoted, where its signature stands, and where it ends itself."""
    followed = zip(blocks, (*blocks[1:], None), strict=False)
    for number, (block, after) in islice(enumerate(followed), 1, None):
        if block.kind not in ("body", "heading") or not _is_quoted(text, block):
            continue
        own = SIGNED.search(text, block.start, block.end)
        end = own.start() + 2 if own else block.end
        who = own or _signature_below(text, blocks[number - 1], block, after)
        if who and _is_one(text, block.start, end):
            yield number, Span(*who.span(1)), end


def _signature_below(
    text: str, before: Block, block: Block, after: Block | None
) -> re.Match[str] | None:
    """“It is open.” | Ann Roe, mayor of Orra; without a dash only where nobody spoke before"""
    if after is None or after.kind != "heading" or not CLOSED.search(text, block.start, block.end):
        return None
    told = SIGNATURE.fullmatch(text, after.start, after.end)
    if told is None or not CLOSES.search(text, before.start, before.end):
        return told
    return told if text[block.end : told.start(1)].rstrip().endswith(DASHES) else None


def _is_quoted(text: str, block: Block) -> bool:
    return OPENS.match(text, block.start, block.end) is not None


def _is_one(text: str, start: int, end: int) -> bool:
    """Nothing stands between two quotations: “It is open,” | he said. | “It is old.”"""
    return not CLOSES.search(text, start + 1, end - 1)


def _left_open(text: str, blocks: list[Block], number: int) -> Iterator[int]:
    """The quoted lines before one that do not close what they open."""
    for earlier in range(number - 1, -1, -1):
        block = blocks[earlier]
        quoted = block.kind == "body" and _is_quoted(text, block)
        if not quoted or text[block.end - 1] in '»”"’':
            return
        yield earlier

"""Pairs of wordings, written before the guard that is measured on them, and by whom it was written.

Each block of a file is a claim (=), the same in other words (+), the same with one thing changed
(!figure !date !name !negation), and what is merely about the same (?). Every third block was held
back while the guard was made.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "pairs"
RELATION = {"+": "same", "!": "differs", "?": "other"}


class Pair(NamedTuple):
    """Two wordings and what one is to the other."""

    one: str
    other: str
    relation: str
    changed: str
    """figure, date, name or negation, where one of these is changed."""
    held_back: bool


def pairs(*names: str) -> Iterator[Pair]:
    """Yield the pairs of files: en, ru, uk, across."""
    for name in names:
        blocks = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").strip().split("\n\n")
        for number, block in enumerate(blocks):
            claim, *others = block.splitlines()
            for line in others:
                mark, _, wording = line.partition(" ")
                yield Pair(claim[2:], wording, RELATION[mark[0]], mark[1:], number % 3 == 2)

"""Which tokens of a sentence stand in brackets, or between commas that do no more than brackets."""

from __future__ import annotations

import re

from workbench.analysis.sentence.sentence import CLOSING, OPENING
from workbench.analysis.words.tokens import Token

LONGEST_BRACKET = 40
"""Tokens after which an unclosed bracket no longer counts as one."""
SEAT = re.compile(r"[DRI]-[A-Z][\w.]*")
"""D-Calif, R-Vale"""
LONGEST_SEAT = 5
"""Tokens: R | - | Bowling | Green"""


def mark_brackets(tokens: list[Token]) -> list[bool]:
    """The mayor | (Labour) | said; Sen. Ann Roe | , R-Vale, | said"""
    marked = [False] * len(tokens)
    opened = -1
    for index, token in enumerate(tokens):
        if token.text in OPENING and opened < 0:
            opened = index
        elif token.text in CLOSING and opened >= 0:
            # a sentence that stands in brackets as a whole is read like any other
            inside = opened > 0 or index < len(tokens) - 2
            short = index - opened <= LONGEST_BRACKET
            marked[opened : index + 1] = [inside and short] * (index + 1 - opened)
            opened = -1
        elif opened < 0 and (end := end_of_seat(tokens, index)):
            marked[index:end] = [True] * (end - index)
    return marked


def end_of_seat(tokens: list[Token], comma: int) -> int:
    """Sen. Ann Roe | , R-Vale, | said: of which party and place she has a seat; else 0"""
    if tokens[comma].text != "," or not SEAT.fullmatch(
        "".join(t.text for t in tokens[comma + 1 : comma + 2])
    ):
        return 0
    near = range(comma + 2, min(comma + 2 + LONGEST_SEAT, len(tokens)))
    closing = next((at for at in near if tokens[at].text == ","), 0)
    inside = all(t.is_capitalised or t.text == "." for t in tokens[comma + 2 : closing])
    return closing + 1 if closing and inside else comma + 2

"""Where the words of a claim begin and end, to the character."""

from __future__ import annotations

import re
import unicodedata

from workbench.analysis.words.tokens import SIGNED

OPENING = '«„“"‘'
CLOSING = '»“”"’'
PICTURE = re.compile(
    r"[\u203c\u2049\u231a-\u23ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]"
)
"""❗️ ⚡️ and the like stand beside a message and say nothing."""
EDGE = " \t\u00a0\u202f\u2009,;:-–—−*"


def trim_claim(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out white space, dashes, commas and quotation marks that stand alone."""
    before = (-1, -1)
    while (start, end) != before:
        before = (start, end)
        start, end = _trim_edges(text, start, end)
        start, end = _trim_quotes(text, start, end)
    return start, end


def _trim_edges(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and _may_be_left_out(text, start):
        start += 1
    while end > start and _is_edge(text[end - 1]):
        end -= 1
    return start, end


def _may_be_left_out(text: str, at: int) -> bool:
    """Not the minus of -5"""
    stands_alone = _is_edge(text[at]) or _is_ornament(text[at])
    return stands_alone and not SIGNED.match(text, at)


def _is_edge(character: str) -> bool:
    return character.isspace() or character in EDGE or PICTURE.match(character) is not None


def _is_ornament(character: str) -> bool:
    """❗️ ⚡️ and the like open a message and say nothing"""
    return unicodedata.category(character) in ("So", "Mn", "Cf", "Co")


def _trim_quotes(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    body = words.rstrip(".")
    opened = words.startswith(tuple(OPENING))
    closed = len(body) > 1 and body.endswith(tuple(CLOSING))
    if opened and closed and _is_pair(body):
        return start + 1, start + len(body) - 1
    if opened:
        return start + int(not _is_closed_inside(words[1:], words[0])), end
    if closed and not _is_opened_inside(body[:-1], body[-1]):
        return start, start + len(body) - 1
    return start, end


def _is_pair(body: str) -> bool:
    """The first mark is closed by the last one and not before."""
    if body[0] == '"':
        marks = body.count('"')
        return marks == 2 or (marks % 2 == 0 and _nested(body))
    opener, closers = body[0], {"«": "»", "„": "“”", "“": "”", "‘": "’"}[body[0]]
    depth = 0
    for at, sign in enumerate(body):
        if sign == opener:
            depth += 1
        elif sign in closers and not (sign == "’" and body[at + 1 : at + 2].isalpha()):
            depth -= 1
            if depth == 0:
                return at == len(body) - 1
    return False


def _nested(body: str) -> bool:
    """ "Мост "Зоря" закрыт"; not: "Зоря" не стала "мостом\""""
    at = body.find('"', 1)
    return body[at - 1].isspace()


def _is_closed_inside(words: str, opener: str) -> bool:
    closers = {"«": "»", "„": "“”", "“": "”", "‘": "’", '"': '"'}[opener]
    depth = 1
    for sign in words:
        if sign in closers:
            depth -= 1
        elif sign == opener:
            depth += 1
        if depth == 0:
            return True
    return False


def _is_opened_inside(words: str, closer: str) -> bool:
    openers = {"»": "«", "“": "„", "”": "“„", "’": "‘", '"': '"'}[closer]
    return any(sign in words for sign in openers) or (closer == "’" and words[-1:] == "s")

"""Where the words of a claim begin and end, to the character."""

from __future__ import annotations

import unicodedata

from workbench.analysis.words.tokens import SIGNED

OPENING = '«„“"‘'
CLOSING = '»“”"’'
EDGE = " \t\u00a0\u202f\u2009,;:-–—−*"
STOP = ".…"


def trim_claim(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out white space, dashes, commas and quotation marks that stand alone."""
    before = (-1, -1)
    while (start, end) != before and start < end:
        before = (start, end)
        start, end = _trim_edges(text, start, end)
        start, end = _trim_quotes(text, start, end)
    return start, end


def _trim_edges(text: str, start: int, end: int) -> tuple[int, int]:
    while (
        start < end
        and (text[start].isspace() or text[start] in EDGE or _is_ornament(text[start]))
        and not SIGNED.match(text, start)
    ):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in EDGE):
        end -= 1
    return start, end


def _is_ornament(character: str) -> bool:
    """❗️ ⚡️ and the like open a message and say nothing"""
    return unicodedata.category(character) in ("So", "Mn", "Cf", "Co")


def _trim_quotes(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    opened = words[:1] in OPENING and words[:1] != ""
    body = words.rstrip(".")
    closed = body[-1:] in CLOSING and body[-1:] != "" and len(body) > 1
    if opened and closed and _is_pair(body):
        return start + 1, start + len(body) - 1
    if opened and not _is_closed_inside(words[1:], words[0]):
        return start + 1, end
    if closed and not opened and not _is_opened_inside(body[:-1], body[-1]):
        return start, start + len(body) - 1
    return start, end


def _is_pair(body: str) -> bool:
    """The first mark is closed by the last one and not before."""
    if body[0] == '"':
        return body.count('"') % 2 == 0 and (
            body.count('"') == 2 or (body[1:-1].count('"') % 2 == 0 and _nested(body))
        )
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
    return body[1:-1].find(' "') >= 0


def _is_closed_inside(words: str, opener: str) -> bool:
    closers = {"«": "»", "„": "“”", "“": "”", "‘": "’", '"': '"'}[opener]
    return any(sign in words for sign in closers)


def _is_opened_inside(words: str, closer: str) -> bool:
    openers = {"»": "«", "“": "„", "”": "“„", "’": "‘", '"': '"'}[closer]
    return any(sign in words for sign in openers) or (closer == "’" and words[-1:] == "s")

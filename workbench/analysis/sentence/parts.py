"""A sentence to its parts, between the marks that stand outside quotations and brackets."""

from __future__ import annotations

from workbench.analysis.frame import Part
from workbench.analysis.sentence.sentence import DASHES, NO_QUOTATION, Scene
from workbench.analysis.words.tokens import Token


def split_parts(scene: Scene, first: int, last: int) -> list[Part]:
    """Cut tokens `first`–`last` at the marks that stand outside quotations and brackets."""
    parts: list[Part] = []
    begin, mark, at = first, "", NO_QUOTATION
    for index in range(first, last):
        here = scene.quoted[index] if scene.is_speech(index) else NO_QUOTATION
        if here != at:
            _close(parts, begin, index, mark, at)
            begin, mark, at = index, mark if begin == index else "quote", here
        if here == NO_QUOTATION and (sign := _boundary(scene, index)):
            _close(parts, begin, index, mark, at)
            begin, mark = index + 1, sign
    _close(parts, begin, last, mark, at)
    return parts


def _close(parts: list[Part], begin: int, end: int, mark: str, quotation: int) -> None:
    if begin < end:
        parts.append(Part(begin, end, mark, quotation))


def _boundary(scene: Scene, index: int) -> str:
    """Return the mark when the token cuts the sentence, else nothing."""
    token = scene.tokens[index]
    if scene.is_inside(index):
        return ""
    if token.text in ",;:":
        return token.text
    if token.text in DASHES and _stands_free(scene.text, token):
        return "-"
    if token.text in ".!?…":
        return ""
    return ""


def _stands_free(text: str, token: Token) -> bool:
    before = text[token.start - 1 : token.start]
    after = text[token.end : token.end + 1]
    return (not before or before.isspace() or before in '»”",.!?…') and (
        not after or after.isspace()
    )

"""Names one after the other: Ann Roe | , | Bo Lind and Cy Vale: a comma that cuts nothing."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import BODIES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PREPOSITION

AND = words("and и та й і")
NO_NAME = BODIES | words("place calendar outlet document")
LONGEST = 6
"""Tokens of a name with its title."""


def joins_names(scene: Scene, comma: int) -> bool:
    """Ann Roe (D-Ore.) | , | Bo Lind and Cy Vale said; not: In New York, Ann Roe and Bo Lind"""
    if scene.lower(comma) != "," or not _may_begin(scene, comma + 1):
        return False
    last = _end_of_list(scene, comma + 1)
    first = _start_of_name(scene, comma)
    led = first > 0 and scene.word(first - 1).is_a(PREPOSITION)
    return last > 0 < comma - first and not (led and scene.token(last).is_word)


def _may_begin(scene: Scene, at: int) -> bool:
    """Two capitals."""
    near = scene.tokens[at : at + 2]
    return len(near) == 2 and all(token.is_capitalised for token in near)


def _end_of_list(scene: Scene, first: int) -> int:
    """Bo Lind and Cy Vale | said: where the last name ends, which "and" leads; else 0"""
    end = _end_of_name(scene, first)
    if end == first:
        return 0
    if scene.lower(end) == "," and _may_begin(scene, end + 1):
        return _end_of_list(scene, end + 1)
    last = _end_of_name(scene, end + 1) if scene.lower(end) in AND else 0
    return last if last > end + 1 else 0


def _end_of_name(scene: Scene, first: int) -> int:
    """Senator | Bo P. Lind (D-Ohio) |: past a name and what stands in brackets, else the start"""
    end = scene.past(_is_of_name, first, min(first + LONGEST, len(scene.tokens)))
    return _past_bracket(scene, end) if _is_name(scene, first, end) else first


def _past_bracket(scene: Scene, end: int) -> int:
    if scene.lower(end) != "(":
        return end
    return scene.find((")",), end, min(end + LONGEST, len(scene.tokens)), otherwise=end - 1) + 1


def _start_of_name(scene: Scene, end: int) -> int:
    """| Ann Roe (D-Ore.) | ,: else the end"""
    last = end
    if scene.lower(end - 1) == ")":
        last = scene.find_back(("(",), max(end - LONGEST, 0), end)
    first = scene.back(_is_of_name, max(last - LONGEST, 0), last)
    return first if _is_name(scene, first, last) else end


def _is_of_name(scene: Scene, at: int) -> bool:
    """Ann, J, .; not: In"""
    token = scene.tokens[at]
    if scene.word(at).is_a(PREPOSITION):
        return False
    stop = token.text == "." and len(scene.tokens[at - 1].text) <= len("Sens")
    return (token.is_capitalised or stop) and not scene.is_inside(at)


def _is_name(scene: Scene, first: int, last: int) -> bool:
    """Two words at least, and nothing but a person's."""
    own = [at for at in range(first, last) if scene.tokens[at].is_word]
    return len(own) > 1 and not any(scene.is_of(at, NO_NAME) for at in own)

"""An adjective with words of its own to the noun that it stands before."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ, UNTOLD, Arc
from workbench.analysis.words.word import (
    ADJECTIVE,
    PARTICIPLE,
    PREPOSITION,
)


def noun_of_attribute(scene: Scene, at: int, last: int) -> int:
    """близкий | к правительству | источник: the noun that an adjective with its own comes before

    NOT_READ where the word at a token is none, or its noun does not stand before another token.
    """
    described = at + 2 < last and scene.word(at).is_a(ADJECTIVE | PARTICIPLE)
    led = described and scene.word(at + 1).is_a(PREPOSITION)
    if not led or scene.tree.told(at) is UNTOLD:
        return NOT_READ
    if not scene.tree.is_so(at, ATTRIBUTE):
        return _insider_ahead(scene, at, last)
    noun = scene.tree.head(at)
    return noun if at + 2 < noun < last else NOT_READ


ATTRIBUTE = Arc(by=words("amod acl"))


def _insider_ahead(scene: Scene, at: int, last: int) -> int:
    """двух близких | к сделке | источников: in the case of what the tree takes for a noun itself"""
    ahead = range(at + 2, min(at + FARTHEST, last))
    ends = (n for n in ahead if scene.has(n, "unnamed") or not scene.tokens[n].is_word)
    noun = next(ends, NOT_READ)
    known = noun > at + 2 and scene.has(noun, "unnamed")
    return noun if known and scene.tree.case(noun) == scene.tree.case(at) else NOT_READ


FARTHEST = 8
"""Tokens that an adjective stands before its noun."""

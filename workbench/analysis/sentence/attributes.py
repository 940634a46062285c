"""An adjective with words of its own to the noun that it stands before."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ, Arc
from workbench.analysis.words.word import (
    ADJECTIVE,
    PARTICIPLE,
    PREPOSITION,
)


def noun_of_attribute(scene: Scene, at: int, last: int) -> int:
    """близкий | к правительству | источник: the noun that an adjective with its own comes before

    NOT_READ where the word at a token is none, or its noun does not stand before another token.
    """
    led = at + 2 < last and scene.word(at + 1).is_a(PREPOSITION)
    if not (led and _describes(scene, at)):
        return NOT_READ
    if not scene.tree.is_so(at, ATTRIBUTE):
        return _insider_ahead(scene, at, last)
    noun = scene.tree.head(at)
    return noun if at + 2 < noun < last else NOT_READ


def _describes(scene: Scene, at: int) -> bool:
    """| близкий | к правительству; | обізнані | із ситуацією: by its form, or as the tree has it"""
    return scene.word(at).is_a(ADJECTIVE | PARTICIPLE) or scene.tree.told(at).upos == "ADJ"


ATTRIBUTE = Arc(by=words("amod acl"))


def _insider_ahead(scene: Scene, at: int, last: int) -> int:
    """двух близких | к сделке | источников: in the case of what the tree takes for a noun itself"""
    far = min(at + FARTHEST, last)
    end = scene.first(_is_mark, at + 2, far, otherwise=far)
    return scene.first(lambda _, noun: _is_insider(scene, at, noun), at + 3, end)


def _is_mark(scene: Scene, at: int) -> bool:
    return not scene.tokens[at].is_word


def _is_insider(scene: Scene, at: int, noun: int) -> bool:
    """знакомые с мэром | чиновники"""
    cases = {scene.tree.case(noun), scene.tree.case(at)}
    somebody = scene.is_of(noun, INSIDERS) or scene.lower(noun) in PEOPLE
    return somebody and (len(cases) == 1 or cases == ALIKE)


INSIDERS = frozenset(("unnamed", "official_role", "person_role"))
PEOPLE = words("люди людей людям людьми люде лица лиц лицам")
ALIKE = {"Nom", "Acc"}
"""ссылаясь на близкие | к сделке | источники: cases of one form, which the tree may confuse"""


FARTHEST = 8
"""Tokens that an adjective stands before its noun."""

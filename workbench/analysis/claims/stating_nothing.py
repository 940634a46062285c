"""Sentences that state nothing: questions, commands to the reader, bridges."""

from __future__ import annotations

import re

from workbench.analysis.claims.passages import Passage
from workbench.analysis.page.furniture import Furniture
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import (
    IMPERATIVE,
    NEUTER,
    NOBODY,
    SECOND,
)

QUESTION = re.compile(r"\?[!?]*[»”\"’“)]*\.?\s*$")
LETTER = re.compile(r"[^\W\d_]")


def states_nothing(scene: Scene, passage: Passage, furniture: Furniture) -> bool:
    """Nothing here could be true or false."""
    if passage.last <= passage.first:
        return True
    start, end = scene.tokens[passage.first].start, scene.tokens[passage.last - 1].end
    words = scene.text[start:end]
    following = scene.text[end : end + 3]
    if not LETTER.search(words) or QUESTION.search(words) or following.startswith("?"):
        return True
    if furniture.place_and_date.fullmatch(words):
        return True
    return _is_command(scene, passage) or _is_bridge(scene, passage) or _is_label(scene, passage)


def _is_command(scene: Scene, passage: Passage) -> bool:
    """Звоните 112 | Ring 112"""
    first = passage.first
    while first < passage.last and not scene.tokens[first].is_word:
        first += 1
    if first >= passage.last:
        return True
    if scene.language.asks_reader(scene, first, passage.last):
        return True
    return any(
        scene.has(at, "imperative")
        or (
            scene.word(at).parts & IMPERATIVE
            and scene.lower(at).endswith(("те", "тесь", "йте", "іть", "ите"))
            and not scene.word(at).verb & ~SECOND
        )
        for at in range(first, min(first + 6, passage.last))
    )


def _is_label(scene: Scene, passage: Passage) -> bool:
    """Исправление. | Обновлено. | Correction. | 9 февраля."""
    inside = [at for at in range(passage.first, passage.last) if scene.tokens[at].is_word]
    if all(scene.has(at, "setting") or scene.tokens[at].text.isdigit() for at in inside):
        return True
    if len(inside) != 1 or passage.first > 0 or scene.in_quotation(inside[0]):
        return False
    word = scene.word(inside[0])
    return not word.verb & ~(NEUTER | NOBODY)


def _is_bridge(scene: Scene, passage: Passage) -> bool:
    """Есть и другое мнение."""
    stop, name = scene.phrase(passage.first)
    return name == "bridge" and passage.last - stop <= 4

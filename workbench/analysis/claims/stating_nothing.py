"""Sentences that state nothing: questions, commands to the reader, bridges."""

from __future__ import annotations

import re

from workbench.analysis.claims.passages import Passage
from workbench.analysis.page.furniture import DATE, NAME, YEAR
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import (
    ADVERB,
    IMPERATIVE,
    NEUTER,
    NOBODY,
    NOUN,
    PREPOSITION,
    SECOND,
)

QUESTION = re.compile(r"\?[!?]*[»”\"’“)]*\.?\s*$")
LETTER = re.compile(r"[^\W\d_]")
PLACE_AND_DATE = re.compile(rf"{NAME}(?: {NAME}){{0,2}}, (?i:{DATE}{YEAR})\.?")
"""Kyiv, 6 January."""


def states_nothing(scene: Scene, passage: Passage) -> bool:
    """Nothing here could be true or false."""
    if passage.last <= passage.first:
        return True
    start, end = scene.tokens[passage.first].start, scene.tokens[passage.last - 1].end
    words = scene.text[start:end]
    following = scene.text[end : end + 3]
    if not LETTER.search(words) or QUESTION.search(words) or following.startswith("?"):
        return True
    if PLACE_AND_DATE.fullmatch(words):
        return True
    return _is_command(scene, passage) or _is_bridge(scene, passage) or _is_label(scene, passage)


def _is_command(scene: Scene, passage: Passage) -> bool:
    """Звоните 112 | Ring 112"""
    first = passage.first
    while first < passage.last and not scene.tokens[first].is_word:
        first += 1
    if first >= passage.last:
        return True
    if scene.language == "en" and _asks_the_reader(scene, first, passage.last):
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


ASKING = words(
    "email e-mail call ring phone write send visit contact follow subscribe click read see watch"
    " listen join download register sign buy donate share tell text check find learn get click"
)
ADDRESS = re.compile(r"\S+@\S+\.\S+|https?://|www\.|\b(?:us|our|here|your|below|more)\b", re.I)


def _asks_the_reader(scene: Scene, first: int, last: int) -> bool:
    """Email newsdesk@times.example | Please wait | Don't book yet"""
    lower = scene.lower(first)
    if lower in ("please", "don't") or (lower == "do" and scene.lower(first + 1) == "not"):
        return True
    if _is_imperative(scene, first, last):
        return True
    start, end = scene.tokens[first].start, scene.tokens[last - 1].end
    return lower in ASKING and ADDRESS.search(scene.text, start, end) is not None


def _is_label(scene: Scene, passage: Passage) -> bool:
    """Исправление. | Обновлено. | Correction. | 9 февраля."""
    inside = [at for at in range(passage.first, passage.last) if scene.tokens[at].is_word]
    if all(scene.has(at, "setting") or scene.tokens[at].text.isdigit() for at in inside):
        return True
    if len(inside) != 1 or passage.first > 0 or scene.quoted[inside[0]] != -1:
        return False
    word = scene.word(inside[0])
    return not word.verb & ~(NEUTER | NOBODY)


def _is_imperative(scene: Scene, first: int, last: int) -> bool:
    """Knock on doors | Stay at home: a bare verb leads, and no other verb is finite"""
    base = scene.read(scene.lower(first))
    leads = scene.word(first + 1).parts & (PREPOSITION | ADVERB) or scene.lower(first + 1) in LEADS
    third = scene.lower(first).endswith("s") and not scene.lower(first).endswith("ss")
    if not base.verb or base.parts & ~NOUN or third or not leads:
        return False
    return not any(scene.word(at).verb for at in range(first + 1, last))


LEADS = words("the a an your my our it them him her us me this that these those not")


def _is_bridge(scene: Scene, passage: Passage) -> bool:
    """Есть и другое мнение."""
    stop, name = scene.phrase_at.get(passage.first, (0, ""))
    return name == "bridge" and passage.last - stop <= 4

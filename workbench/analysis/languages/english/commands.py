"""English that speaks to its reader: Email us, Please wait."""

from __future__ import annotations

import re

from workbench.analysis.languages.english.words import read_word
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import is_lone_root
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB, NOUN, PREPOSITION

ASKING = words(
    "email e-mail call ring phone write send visit contact follow subscribe click read see watch"
    " listen join download register sign buy donate share tell text check find learn get click"
)
ADDRESS = re.compile(r"\S+@\S+\.\S+|https?://|www\.|\b(?:us|our|here|your|below|more)\b", re.I)


def asks_reader(scene: Scene, first: int, last: int) -> bool:
    """Email newsdesk@times.example | Please wait | Don't book yet | If it is late, | call us"""
    if scene.lower(first) in CONDITIONS:
        comma = next((at for at in range(first, last) if scene.lower(at) == ","), last)
        return comma + 1 < last and asks_reader(scene, comma + 1, last)
    lower = scene.lower(first)
    if any(
        scene.lower(at) == "thank" and scene.lower(at + 1) == "you"
        for at in range(first, first + 5)
    ):
        return True
    if lower in ("please", "don't") or (lower == "do" and scene.lower(first + 1) == "not"):
        return True
    if _is_imperative(scene, first, last):
        return True
    start, end = scene.tokens[first].start, scene.tokens[last - 1].end
    return lower in ASKING and ADDRESS.search(scene.text, start, end) is not None


def _is_imperative(scene: Scene, first: int, last: int) -> bool:
    """Knock on doors | Stay at home: a bare verb leads, and no other verb is finite"""
    base = read_word(scene.lower(first))
    leads = (
        is_lone_root(scene, first)
        or scene.word(first + 1).parts & (PREPOSITION | ADVERB)
        or scene.lower(first + 1) in LEADS
    )
    third = scene.lower(first).endswith("s") and not scene.lower(first).endswith("ss")
    if not base.verb or base.parts & ~NOUN or third or not leads:
        return False
    return not any(scene.word(at).verb for at in range(first + 1, last))


CONDITIONS = words("if when before once unless")
LEADS = words("the a an your my our it them him her us me this that these those not")

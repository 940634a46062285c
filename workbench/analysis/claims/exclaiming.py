"""Exclamations that state nothing: what a match, hands off our forest."""

from __future__ import annotations

from workbench.analysis.claims.clause_like import PREDICATIVES
from workbench.analysis.claims.governing import Passage
from workbench.analysis.sentence.sentence import DASHES, QUOTE_MARKS, Scene
from workbench.analysis.sentence.subjects import SUBJECT
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc

WISHING = words("хай нехай пусть пускай хоть хоч")
"""| Хай | щастить нашим!"""
MARVELLING = words(
    "вот ну ох ах эх какой какая какое какие что ось оце ото який яка яке які що what how oh"
)
"""| Вот | это новость!; not: Это склейка!"""
NOMINAL = Arc(upos=words("NOUN PROPN ADJ ADV INTJ DET PRON"))
"""What a match | !: what may be a verb by its form only"""


def exclaims(scene: Scene, passage: Passage) -> bool:
    """Який матч! | Оце так новина! | Hands off our forest!; not: Ціни зросли! | Перемога 5:0!"""
    ends = scene.back(_closes, passage.first, passage.last)
    if "!" not in scene.said(ends, scene.past(_closes, passage.last, len(scene.tokens))):
        return False
    first = scene.past(_is_mark, passage.first, passage.last)
    if scene.lower(first) in WISHING:
        return True
    told = scene.lower(first) not in MARVELLING and any(
        map(SUBJECT.fits, scene.tree.between(first, passage.last))
    )
    return not (told or scene.some(_states, first, passage.last))


def _closes(scene: Scene, at: int) -> bool:
    return scene.lower(at) == "!" or _is_mark(scene, at)


def _is_mark(scene: Scene, at: int) -> bool:
    return scene.tokens[at].text in QUOTE_MARKS


def _states(scene: Scene, at: int) -> bool:
    """A verb, a figure, or a dash in place of a verb: Вішати це на нас | — | підло!"""
    if scene.tokens[at].text[0].isdigit() or scene.lower(at) in PREDICATIVES | DASHES:
        return True
    return bool(scene.word(at).verb) and not scene.tree.is_so(at, NOMINAL)

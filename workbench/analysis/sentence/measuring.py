"""About how many: понад сто жителів, около двадцати свидетелей."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import NUMERAL


def measures(scene: Scene, at: int) -> bool:
    """| понад | сто жителів; около | сотни жителей: it leads no place and no time"""
    return scene.lower(at) in ABOUT and _counts(scene, at + 1)


def _counts(scene: Scene, at: int) -> bool:
    number = scene.token(at).text.isdigit() or scene.word(at).is_a(NUMERAL)
    return number or scene.starts_with(at, ROUND)


ABOUT = words("понад свыше близько около більше больше более майже почти")
ROUND = ("десят", "двадцят", "двадцат", "сот", "ста", "тисяч", "тысяч")

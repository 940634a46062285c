"""What a claim is: fact, plan or opinion."""

from __future__ import annotations

from workbench.analysis.frame import Frame
from workbench.analysis.grammar.word import FUTURE
from workbench.analysis.scene import Scene


def judge_kind(scene: Scene, first: int, last: int, frames: list[Frame]) -> str:
    """Return fact, plan or opinion for the words of a claim."""
    if _has(scene, first, last, "opinion"):
        return "opinion"
    if _has(scene, first, last, "plan") or _is_future(scene, first, last):
        return "plan"
    return "fact"


def _has(scene: Scene, first: int, last: int, name: str) -> bool:
    for at in range(first, last):
        if name in scene.classes[at]:
            return True
        stop, phrase = scene.phrase_at.get(at, (0, ""))
        if phrase == name and stop <= last:
            return True
    return False


def _is_future(scene: Scene, first: int, last: int) -> bool:
    for at in range(first, last):
        word = scene.word(at)
        if word.verb and word.parts & FUTURE and not scene.has(at, "official_role"):
            return True
    return False

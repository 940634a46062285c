"""How much a claim deserves checking, and why."""

from __future__ import annotations

import re

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.lexicon import EMPTY

NUMBER = re.compile(r"\d")
PERCENT = re.compile(r"\d\s?%|процент|відсот|per ?cent", re.I)
MONEY = re.compile(
    r"[$€£₴₽]|\b(?:млн|млрд|грн|руб|(?:евро|євро)(?!\w)|доллар|долар|million|billion)", re.I
)
WEIGHTS = {
    "number": 0.2,
    "percentage": 0.1,
    "money": 0.1,
    "date": 0.1,
    "named actor": 0.15,
    "cause": 0.1,
    "comparison": 0.05,
    "hedge": -0.1,
    "opinion": -0.3,
    "plan": -0.1,
    "short": -0.1,
}


def judge_worth(scene: Scene, first: int, last: int, kind: str) -> tuple[float, tuple[str, ...]]:
    """Return check-worthiness from 0 to 1 and its reasons."""
    text = scene.text[scene.tokens[first].start : scene.tokens[last - 1].end]
    reasons: list[str] = []
    if NUMBER.search(text):
        reasons.append("number")
    if PERCENT.search(text):
        reasons.append("percentage")
    if MONEY.search(text):
        reasons.append("money")
    may = [at for at in range(first, last) if _is_may(scene, at)]
    classes = EMPTY.union(*(scene.classes[at] for at in range(first, last) if at not in may))
    if may or "calendar" in classes:
        reasons.append("date")
    if any(token.is_capitalised for token in scene.tokens[first + 1 : last]):
        reasons.append("named actor")
    reasons += [name for name in ("cause", "comparison", "hedge") if name in classes]
    if kind != "fact":
        reasons.append(kind)
    if last - first < 5:
        reasons.append("short")
    worth = 0.4 + sum(WEIGHTS[reason] for reason in reasons)
    return round(min(1.0, max(0.0, worth)), 2), tuple(reasons)


def _is_may(scene: Scene, at: int) -> bool:
    """May, the month"""
    return at > 0 and scene.tokens[at].text == "May"

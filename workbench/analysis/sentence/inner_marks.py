"""Marks that may stand inside a name."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene


def step_inner_mark(scene: Scene, index: int, stop: int) -> int:
    """How many tokens from a mark on belong to the name before it."""
    step = MARKS.get(scene.tokens[index].text)
    return step(scene, index, stop) if step else 0


def _goes_on(scene: Scene, index: int, stop: int) -> bool:
    return index + 1 < stop and scene.tokens[index + 1].is_word


def _step_apostrophe(scene: Scene, index: int, stop: int) -> int:
    """the miners | ’ | union"""
    return int(_goes_on(scene, index, stop) and scene.tokens[index - 1].lower.endswith("s"))


def _step_stop(scene: Scene, index: int, stop: int) -> int:
    """Lenta | .ru, А | . Б. Воронин, St | . Ives"""
    if index + 1 < stop and scene.tokens[index + 1].start == scene.tokens[index].end:
        return 2
    before = scene.tokens[index - 1].text
    short = len(before) <= 4 and before[0].isalpha()
    alone = len(before) == 1 and before.isupper()
    return int(short and (_goes_on(scene, index, stop) or alone))


def _step_slash(scene: Scene, index: int, stop: int) -> int:
    """МОЗ | / | ЦГЗ; not: Олег Гук | / Обрій.Медіа"""
    return int(index + 1 < stop and scene.tokens[index + 1].start == scene.tokens[index].end)


def joins_members(scene: Scene, dash: int) -> bool:
    """посол страны | – | члена НАТО: a country that is one of several"""
    states = scene.starts_with(dash - 1, ("країн", "держав", "стран", "государств"))
    return states and scene.starts_with(dash + 1, ("член", "учасни", "участни"))


def _step_dash(scene: Scene, index: int, stop: int) -> int:
    return int(_goes_on(scene, index, stop) and joins_members(scene, index))


MARKS = {
    "–": _step_dash,
    "—": _step_dash,
    "-": _step_dash,
    "/": _step_slash,
    "'": _step_apostrophe,
    "’": _step_apostrophe,
    ".": _step_stop,
}

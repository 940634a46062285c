"""Frames to the passages they govern: their own, and those that follow without one."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.analysis.claims.reservations import reserves
from workbench.analysis.frame import Frame
from workbench.analysis.sentence.sentence import Scene


@dataclass(slots=True)
class Passage:
    """Tokens that state one thing, and the frames over them, the innermost first."""

    first: int
    last: int
    frames: list[Frame] = field(default_factory=list)
    inside: Frame | None = None
    """A frame that stands in the middle of the words and belongs to the span."""


def hand_on(scene: Scene, groups: list[list[Passage]]) -> None:
    """A frame before a semicolon governs the rest; one at the end, of «A; B; and C», all."""
    filled = [group for group in groups if group]
    for before, after in itertools.pairwise(filled):
        if _is_free(after) and (leading := before[-1].frames):
            _govern_all((one for one in after if not _refuses(scene, one)), leading)
    if filled:
        _hand_back(list(itertools.chain(*filled[:-1])), filled[-1])


def _hand_back(passages: list[Passage], last: list[Passage]) -> None:
    """A; B; and C, | she said | according to her: over all, if no frame is over any of them"""
    if _is_free(passages):
        _govern_all(passages, [one for one in last[-1].frames if _stands_behind(one, last)])


def _stands_behind(frame: Frame, passages: list[Passage]) -> bool:
    """A; B, she said; not: A; B, she said, is C"""
    return frame.side != "before" and any(one.last <= frame.first for one in passages)


def _is_free(passages: list[Passage]) -> bool:
    """No frame is over any of them."""
    return not any(passage.frames for passage in passages)


def _govern_all(passages: Iterable[Passage], frames: list[Frame]) -> None:
    for passage in passages:
        passage.frames = frames


def _refuses(scene: Scene, passage: Passage) -> bool:
    """Киев не ответил: a refusal is the article's own claim"""
    denies = scene.some(_is_denied, passage.first + 1, passage.last)
    return denies or reserves(scene, passage.first, passage.last)


def _is_denied(scene: Scene, at: int) -> bool:
    """не | ответил"""
    return scene.has(at, "saying") and scene.lower(at - 1) in DENYING


DENYING = ("не", "not")


def govern_beside(scene: Scene, passages: list[Passage], frame: Frame) -> None:
    """…, says the mayor, but fishermen claim …: others may be named there"""
    _govern_all((one for one in passages if not one.frames), [frame])


def govern(scene: Scene, passages: list[Passage], frame: Frame, nested: bool) -> list[Passage]:
    """The first passage's own frames lie inside this one; later ones replace it."""
    opening = passages[0].frames[:1] if passages else []
    for passage in passages:
        if nested or passage is passages[0] or _belongs(scene, passage, opening):
            passage.frames = [*passage.frames, frame]
    return passages


def _belongs(scene: Scene, passage: Passage, opening: list[Frame]) -> bool:
    """It goes on under the frame that the first one has, or has none of its own."""
    if not passage.frames:
        return not reserves(scene, passage.first, passage.last)
    return any(frame is passage.frames[0] for frame in opening)

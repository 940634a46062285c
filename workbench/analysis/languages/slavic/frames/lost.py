"""Frames whose source the page has lost: Мост закрыли, сообщает ."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Part, Parts, Rule
from workbench.analysis.frames.not_after import is_about_this
from workbench.analysis.languages.slavic.frames.cues import AS
from workbench.analysis.languages.slavic.frames.subject import ASIDE
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene, is_word
from workbench.analysis.words.word import PREPOSITION


def find_lost(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Мост закрыли, | передает . | Об этом со ссылкой на сообщает"""
    part = parts[at]
    if part.quotation != NO_QUOTATION or at + 1 < len(parts):
        return None
    cue = scene.first(_reports, part.first, part.last, otherwise=part.last)
    tail = at > 0 and part.mark in (",", "-") and cue < part.last
    back = at == 0 and is_about_this(scene, 0)
    return _left_alone(scene, part, min(cue, part.last - 1), back) if back or tail else None


def _left_alone(scene: Scene, part: Part, cue: int, back: bool) -> Frame | None:
    if not _is_left_alone(scene, part):
        return None
    relayed = back or scene.starts_with(cue, RELAYING)
    side = "back" if back else "after"
    return Frame(part.first, part.last, side, (cue, cue + 1), Rule.AFTER, nobody=relayed)


RELAYING = ("пиш", "повідомл", "переда", "інформ", "сообщ", "информ", "цитир", "циту")
"""What outlets do: whoever spoke before is not meant."""


def _is_left_alone(scene: Scene, part: Part) -> bool:
    """Nothing but what reports, or leads to what is no longer there; not: заверили | там"""
    if scene.any_has("there", part.first, part.last):
        return False
    led = {
        n
        for at, (stop, name) in scene.phrase_at.items()
        for n in range(at, stop)
        if name in LEADING
    }
    words = scene.all_that(is_word, part.first, part.last)
    return all(n in led or _reports(scene, n) or _leads(scene, n) for n in words)


LEADING = frozenset(("about_this", "citing", "relay"))


def _reports(scene: Scene, at: int) -> bool:
    return scene.is_of(at, REPORTING) and bool(scene.word(at).verb)


REPORTING = frozenset(("saying", "showing", "impersonal"))


def _leads(scene: Scene, at: int) -> bool:
    return scene.lower(at) in AS or scene.word(at).is_a(PREPOSITION) or scene.is_of(at, ASIDE)

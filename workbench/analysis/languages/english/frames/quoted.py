"""Somebody quoted by somebody: AFP quoted the mayor as saying that the well was dry."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.frames.subjects import back, before
from workbench.analysis.languages.english.frames.cues import BE, QUOTING
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.word import ADVERB


def find_quoted(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The agency quoted the mayor, Ann Roe, | as saying that …; …, she was quoted as saying"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    cue = next((i for i in range(part.first, part.last) if _quotes(scene, i)), -1)
    last = parts[min(at + 3, len(parts) - 1)].last
    saying = _find_saying(scene, cue + 1, last) if cue > part.first else -1
    if saying < 0:
        return None
    frame = Frame(part.first, 0, "before", (cue, cue + 1), Rule.QUOTED)
    own = before(scene, parts, at, cue) or back(scene, parts, at, cue)
    source = own.mention if own else None
    frame = replace(frame, first=own.first if own else part.first)
    stop = saying + 2 + int(scene.lower(saying + 2) == "that")
    by, end = _read_by(scene, cue + 1, stop, last)
    stop = max(stop, end)
    if _is_passive(scene, cue):
        frame = replace(frame, source=source, relays=(by,) if by is not None else ())
    else:
        close = saying - 1 if scene.tokens[saying - 1].text == "," else saying
        frame = replace(frame, source=source, origins=(Mention(cue + 1, close),))
    if at > 0 and not any(scene.tokens[i].is_word for i in range(stop, len(scene.tokens))):
        return replace(frame, last=stop, side="after")
    return replace(frame, last=stop)


def _quotes(scene: Scene, index: int) -> bool:
    return scene.lower(index) in QUOTING and not scene.is_inside(index)


def _find_saying(scene: Scene, first: int, last: int) -> int:
    for index in range(first, last - 1):
        if scene.lower(index) == "as" and scene.has(index + 1, "gerund"):
            return index
    return -1


def _is_passive(scene: Scene, cue: int) -> bool:
    """is often quoted"""
    before = cue - 1
    while before > 0 and scene.word(before).parts & ADVERB:
        before -= 1
    return scene.lower(before) in BE


def _read_by(scene: Scene, first: int, stop: int, last: int) -> tuple[Mention | None, int]:
    """quoted | by Interfax | as saying; quoted as saying | by Interfax"""
    places = [*range(first, stop - 1), stop]
    for index in places:
        if scene.lower(index) == "by":
            end = read_noun_phrase(scene, index + 1, last)
            return Mention(index + 1, end, "relay"), end
    return None, 0

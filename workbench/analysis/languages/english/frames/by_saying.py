"""English frames of what somebody does by saying something: Roe began by saying that …"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Parts, Rule
from workbench.analysis.frames.led_in import that_behind
from workbench.analysis.frames.trailing import doer_of, is_speaker
from workbench.analysis.languages.english.frames.feeling import BE
from workbench.analysis.languages.english.frames.subject import find_subject
from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.objects import start_of_content
from workbench.analysis.sentence.sentence import NO_QUOTATION, NOT_FOUND, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB

OPENING = words(
    "begin begins began begun start starts started open opens opened conclude concludes concluded"
    " close closes closed finish finishes finished end ends ended respond responds responded reply"
    " replies replied answer answers answered continue continues continued go goes went gone react"
    " reacted counter countered preface prefaced"
)
"""Of these no more is told than that somebody speaks."""


def find_by_saying(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Roe | opened the day by saying | …; drew laughter | by saying | …; went so far as to say"""
    part = parts[at]
    cue = scene.first(_says, part.first + 2, part.last)
    content = _content(scene, parts, at, cue) if part.quotation == NO_QUOTATION else NOT_FOUND
    source = _who_says(scene, part.first, cue) if content > 0 else None
    if source is None:
        return None
    first = _opened_at(scene, part.first, source.first, cue)
    return Frame(first, content, "before", (cue, cue + 1), Rule.ADDING, source=source)


def _who_says(scene: Scene, first: int, cue: int) -> Mention | None:
    """| Roe | began by saying; | the Gazette | was the first to report"""
    be = scene.find_back(BE, first, cue)
    own = find_subject(scene, first, be) if scene.lower(cue - 2) == "first" and be > first else None
    doer = Mention(*own, "writes") if own else doer_of(scene, cue)
    return doer if own or (doer and is_speaker(scene, doer.first, doer.last)) else None


def _says(scene: Scene, at: int) -> bool:
    """by | saying |, as far as to | say |, the first to | report |"""
    if not scene.has(at, "saying") or scene.is_inside(at):
        return False
    by = scene.lower(at - 1) == "by" and scene.has(at, "gerund")
    if by or scene.lower(at - 1) != "to":
        return by
    return scene.lower(at - 2) == "first" or scene.said(at - 3, at - 1) == ["far", "as"]


def _content(scene: Scene, parts: Parts, at: int, cue: int) -> int:
    """by saying that | it was shut, by saying | it was shut, by saying: | “It was shut”"""
    if cue < 0:
        return NOT_FOUND
    if cue + 1 == parts[at].last and parts[at + 1 : at + 2]:
        following = parts[at + 1]
        return following.first if following.quotation != NO_QUOTATION else NOT_FOUND
    that = that_behind(scene, cue)
    if scene.lower(that) == "that":
        return that + 1
    return that if start_of_content(scene, cue) == that else NOT_FOUND


def _opened_at(scene: Scene, first: int, source: int, cue: int) -> int:
    """Roe left | and began by saying; | Roe began by saying; Roe drew laughter | by saying"""
    if scene.lower(cue - 2) == "first":
        return min(source, first)
    verb = next((n for n in range(cue - 1, first - 1, -1) if scene.lower(n) in OPENING), NOT_FOUND)
    if verb < 0:
        return cue - 1
    joint = scene.back(_is_adverb, first, verb) - 1
    if scene.has(joint, "coordinating"):
        return joint
    return first if scene.some(is_finite, source, verb) else min(source, first)


def _is_adverb(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(ADVERB)

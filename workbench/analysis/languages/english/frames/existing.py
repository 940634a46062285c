"""English frames of who there is that says something: There are drivers who say that …"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Parts, Rule
from workbench.analysis.frames.trailing import is_speaker, states
from workbench.analysis.languages.english.frames.feeling import BE
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB

SAYING = words("saying believing")


def find_existing(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """There are still | drivers | who say | the toll is unfair; there are | those | who say so"""
    part = parts[at]
    there = part.first + int(scene.has(part.first, "linking"))
    if part.quotation != NO_QUOTATION or not _opens(scene, there):
        return None
    own = scene.past(_is_adverb, there + 2, part.last)
    who = scene.find(("who",), own + 1, part.last)
    cue = scene.past(_is_adverb, who + 1, part.last)
    if who < 0 or not scene.is_of(cue, SAYING) or not _may_speak(scene, own, who):
        return None
    content = scene.language.reporting.begins_content(scene, parts, at + 1, cue)
    if content < 0 or not states(scene, content, len(scene.tokens)):
        return None  # who feel | that way
    source = Mention(own, who)
    return Frame(there, content, "before", (cue, cue + 1), Rule.BEFORE, source=source)


def _may_speak(scene: Scene, first: int, last: int) -> bool:
    return is_speaker(scene, first, last) or scene.lower(first) in SOME


SOME = words("those some many others several plenty")


def _opens(scene: Scene, there: int) -> bool:
    return scene.lower(there) == "there" and scene.lower(there + 1) in BE


def _is_adverb(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(ADVERB) or scene.has(at, "time")

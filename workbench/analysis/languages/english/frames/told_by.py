"""English frames of who tells somebody: Residents were told by police that the road was shut."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.trailing import is_speaker, states
from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames.feeling import BE
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB

TELLING = words("told informed warned advised assured notified reminded")


def find_told_by(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """She was told | by doctors | she would never walk again"""
    part = parts[at]
    cue = scene.first(_is_told, part.first, part.last - 2)
    if cue < 0 or part.quotation != NO_QUOTATION or _hangs(scene, part.first, cue):
        return None
    end = read_noun_phrase(scene, cue + 2, part.last)
    content = _content(scene, parts, at, end)
    led = scene.lower(end) == "that"  # The pilots were told by the tower | that
    if content < 0 or not (led or is_speaker(scene, cue + 2, end)):
        return None
    source = Mention(cue + 2, end)
    return Frame(part.first, content, "before", (cue, cue + 1), Rule.BEFORE, source=source)


def _content(scene: Scene, parts: Parts, at: int, end: int) -> int:
    """told by police | that | it was shut; told by the judge: | “You are free”; else -1"""
    last = parts[at].last
    if end >= last:
        return next((part.first for part in parts[at + 1 : at + 2] if _is_quoted(part)), -1)
    that = scene.lower(end) == "that"
    subject = find_english_subject(scene, end + that, last)
    led = subject is not None and (that or subject == end)
    return end + that if led else -1


def _is_quoted(part: Part) -> bool:
    return part.quotation != NO_QUOTATION


def _is_told(scene: Scene, at: int) -> bool:
    """were repeatedly | told | by"""
    if scene.lower(at) not in TELLING or scene.lower(at + 1) != "by" or scene.is_inside(at):
        return False
    before = at - 1
    while before > 0 and scene.word(before).is_a(ADVERB):
        before -= 1
    return scene.lower(before) in BE


def _hangs(scene: Scene, first: int, cue: int) -> bool:
    """hundreds fled | when they were told; after being told: no main clause of its own"""
    led = scene.is_of(first, LEADING)
    helps = scene.back(_helps, first, cue)
    return led or helps <= first or states(scene, first, helps)


LEADING = words("subordinating relative that")
HELPING = BE | words("has have had been also not")


def _helps(scene: Scene, at: int) -> bool:
    return scene.lower(at) in HELPING or scene.word(at).is_a(ADVERB)

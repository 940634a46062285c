"""English frames after their content: …, the minister said."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.languages.english.frames.complement import read_complement
from workbench.analysis.languages.english.frames.content import (
    breaks_in,
    content_in_next,
    content_start,
    opens_clause,
)
from workbench.analysis.languages.english.frames.cues import (
    AUXILIARIES,
    INVERTED,
    OBJECTS,
    TO_SOMEBODY,
    after_quotation,
    finite,
    is_cue,
    is_reduced,
    only_extras,
)
from workbench.analysis.languages.english.frames.subject import can_be_source, find_subject
from workbench.analysis.languages.english.frames.subject_back import look_back
from workbench.analysis.languages.english.frames.subject_tail import SEEN, mark_reporter, take_tail
from workbench.analysis.languages.english.frames.trailing import extend
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.word import (
    ADJECTIVE,
    NOUN,
    NUMERAL,
)


def find_after(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """…, the minister said | …, said the minister | …, Ann Roe, the mayor, believes"""
    part = parts[at]
    if part.quotation != NO_QUOTATION or at == 0 or part.mark in ("", ";", ":"):
        return None
    for cue in range(part.first, part.last):
        if is_cue(scene, cue):
            break
        if (
            finite(scene, cue)
            and scene.lower(cue) not in AUXILIARIES
            and not is_reduced(scene, cue)
        ):
            return None
    else:
        return None
    if scene.has(cue, "gesture") and not after_quotation(scene, parts, at):
        return None
    frame = Frame(part.first, part.last, "after", (cue, cue + 1), Rule.AFTER)
    frame = replace(frame, believing=scene.has(cue, "believing"))
    if cue == part.first:
        return _find_inverted(scene, parts, at, cue, frame)
    subject = find_subject(scene, part.first, cue)
    if (
        subject is None
        or scene.has(part.first, "relative")
        or scene.has(part.first, "subordinating")
    ):
        return None
    if subject[0] > part.first and not all(
        scene.has(i, "linking") or scene.has(i, "time") for i in range(part.first, subject[0])
    ):
        return None
    end, frame = read_complement(scene, cue, part.last, frame)
    frame = take_tail(scene, subject, cue, frame)
    if scene.lower(end) == "that" and scene.word(end + 1).verb:
        return extend(scene, parts, at, frame.told_to(_find_seen_by(scene, end, part.last)))
    more = end < part.last - 1 and not only_extras(scene, end, part.last)
    if _takes_object(scene, end, part.last) and not after_quotation(scene, parts, at):
        return None
    if more and (scene.lower(end) == "that" or opens_clause(scene, cue, end, part.last)):
        return None
    if (
        end >= part.last - 1
        and content_in_next(scene, parts, at, frame)[0] >= 0
        and not after_quotation(scene, parts, at)
        and not breaks_in(scene, parts, at)
    ):
        return None
    return extend(scene, parts, at, mark_reporter(scene, cue, frame))


def _find_inverted(
    scene: Scene, parts: list[Part], at: int, cue: int, frame: Frame
) -> Frame | None:
    """…, says the regulator | …, Ann Roe, | believes"""
    part = parts[at]
    end = read_noun_phrase(scene, cue + 1, part.last)
    if scene.lower(cue) in TO_SOMEBODY - INVERTED:
        end = cue + 1
    speaks = can_be_source(scene, cue + 1, end) and scene.lower(cue + 1) not in OBJECTS
    told = end if scene.has(end, "relative") else part.last
    ends = only_extras(scene, cue + 1, told) or after_quotation(scene, parts, at)
    stated = any(scene.word(index).verb or scene.is_speech(index) for index in range(cue))
    if end > cue + 1 and speaks and ends and (stated or parts[at - 1].mark == ""):
        frame = replace(frame, source=Mention(cue + 1, end))
        return extend(scene, parts, at, mark_reporter(scene, cue, frame))
    if content_start(scene, parts, at, cue, frame)[0] >= 0:
        return None
    subject, frame = look_back(scene, parts, at, frame)
    if subject is None or frame.first == parts[0].first:
        return None
    _, frame = read_complement(scene, cue, part.last, frame)
    return extend(scene, parts, at, replace(frame, source=Mention(*subject)))


def _takes_object(scene: Scene, index: int, last: int) -> bool:
    """, but the company urged | customers to save power: what it did, not what it said"""
    if index >= last or not scene.tokens[index].is_word or scene.is_inside(index):
        return False
    word = scene.word(index)
    loose = scene.has(index, "time") or scene.has(index, "setting") or scene.has(index, "that")
    return bool(word.parts & (NOUN | ADJECTIVE | NUMERAL)) and not loose and not word.verb


def _find_seen_by(scene: Scene, first: int, last: int) -> list[Mention]:
    """an email that was seen by | the Times"""
    for index in range(first, last - 1):
        if scene.lower(index) in SEEN and scene.lower(index + 1) == "by":
            end = read_noun_phrase(scene, index + 2, last)
            return [Mention(index + 2, end, "relay")]
    return []

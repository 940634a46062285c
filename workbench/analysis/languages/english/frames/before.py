"""English frames before their content: The minister said that …"""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.languages.english.frames.content import breaks_in, content_start, shown
from workbench.analysis.languages.english.frames.cues import QUOTING, SHOW, after_quotation, is_cue
from workbench.analysis.languages.english.frames.subject import find_subject, phrase_start
from workbench.analysis.languages.english.frames.subject_back import kind_of_insert, look_back
from workbench.analysis.languages.english.frames.subject_tail import mark_reporter, take_tail
from workbench.analysis.languages.english.frames.told import (
    find_spoken_to,
    read_mentions,
    take_interviewer,
)
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.word import ADVERB


def find_before(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The minister said (that) … | The minister said: … | The minister said, “…”"""
    part = parts[at]
    if part.quotation != NO_QUOTATION or (at > 0 and scene.has(part.first, "relative")):
        return None
    for cue in range(part.first, part.last):
        if not is_cue(scene, cue):
            continue
        frame = _build_added(scene, parts, at, cue) or _build_before(scene, parts, at, cue)
        if frame is not None:
            return frame
    return find_verbless(scene, parts, at)


def _build_before(scene: Scene, parts: list[Part], at: int, cue: int) -> Frame | None:
    frame = Frame(parts[at].first, 0, "before", (cue, cue + 1), Rule.BEFORE)
    frame = replace(frame, believing=scene.has(cue, "believing"))
    if scene.lower(cue) in QUOTING:
        return None
    if scene.has(cue, "calling") and (named := _build_calling(scene, parts, at, cue, frame)):
        return named
    content, frame = content_start(scene, parts, at, cue, frame)
    subject = (
        find_subject(scene, parts[at].first, cue)
        if content >= 0 or scene.lower(cue) in SHOW
        else None
    )
    if subject is None and (content >= 0 or scene.lower(cue) in SHOW):
        subject, frame = look_back(scene, parts, at, frame)
    if subject is None:
        return None
    if content < 0:
        content = shown(scene, subject, cue, parts[at].last)
    if breaks_in(scene, parts, at) and content == parts[at + 1].first:
        return None
    if content < 0 or (scene.has(cue, "gesture") and not scene.is_speech(content)):
        return None
    if after_quotation(scene, parts, at) and scene.is_speech(content) and not _is_colon(parts, at):
        return None
    first = max(frame.first, _find_join(scene, parts[at].first, subject[0] - 1))
    frame = replace(take_tail(scene, subject, cue, frame), first=first, last=content)
    frame = mark_reporter(scene, cue, frame)
    frame = frame.told_to(find_spoken_to(scene, parts[at].first, cue))
    return _take_citing_before(scene, take_interviewer(scene, frame, parts, at), parts, at)


def _find_join(scene: Scene, first: int, index: int) -> int:
    """The airline said it had landed | while | its rival said …: where the other clause begins"""
    joins = scene.lower(index) in ("and", "but", "while", "whereas")
    verbs = any(scene.word(at).verb for at in range(first, index))
    return index if joins and verbs else 0


def _take_citing_before(scene: Scene, frame: Frame, parts: list[Part], at: int) -> Frame:
    """Citing two officials, | the agency reported …"""
    if at == 1 and scene.phrase(parts[0].first)[1] == "citing":
        stop = scene.phrase_at[parts[0].first][0]
        cited = read_mentions(scene, stop, parts[0].last)
        return replace(frame, origins=(*cited, *frame.origins), first=parts[0].first)
    return frame


def _build_added(scene: Scene, parts: list[Part], at: int, cue: int) -> Frame | None:
    """The ministry said the base was hit | and added that …: the one who spoke goes on"""
    joined = cue - 1
    while joined > parts[at].first and scene.word(joined).parts & ADVERB:
        joined -= 1
    earlier = any(is_cue(scene, index) for index in range(parts[at].first))
    if scene.lower(joined) not in ("and", "but") or not earlier or joined <= parts[at].first:
        return None
    frame = Frame(joined, 0, "before", (cue, cue + 1), Rule.ADDING)
    content, frame = content_start(scene, parts, at, cue, frame)
    return replace(frame, last=content) if content > cue else None


def _is_colon(parts: list[Part], at: int) -> bool:
    return at + 1 < len(parts) and parts[at + 1].mark == ":"


def _build_calling(
    scene: Scene, parts: list[Part], at: int, cue: int, frame: Frame
) -> Frame | None:
    """The coach called | the match “a circus”."""
    part = parts[at]
    limit = (
        parts[at + 1].last if at + 1 < len(parts) and parts[at + 1].mark == "quote" else part.last
    )
    quoted = next((i for i in range(cue + 2, limit) if scene.in_quotation(i)), -1)
    subject = find_subject(scene, part.first, cue)
    if subject is None:
        subject, frame = look_back(scene, parts, at, frame)
    if quoted < 0 or subject is None or scene.lower(cue + 1) in ("for", "on", "by"):
        return None
    return replace(frame, source=Mention(*subject), last=cue + 1, rule=Rule.CALLING)


def find_verbless(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The mayor, speaking to the agency: “…”"""
    if at + 1 >= len(parts) or parts[at + 1].mark != ":" or parts[at + 1].quotation == NO_QUOTATION:
        return None
    part = parts[at]
    frame = Frame(part.first, parts[at + 1].first, "before", (part.last - 1, part.last), Rule.COLON)
    kind, frame = kind_of_insert(scene, part, frame)
    if kind == "clause":
        return None
    if kind == "phrase":
        source = Mention(phrase_start(scene, part.first, part.last), part.last)
        return replace(frame, source=source)
    subject, frame = look_back(scene, parts, at, frame)
    if subject is None:
        return None
    return replace(frame, source=Mention(*subject))

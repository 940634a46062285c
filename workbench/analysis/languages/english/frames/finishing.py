"""What an English frame takes along once it is found: who saw it, who was spoken to, who asked."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Parts
from workbench.analysis.languages.english.frames import (
    told,
)
from workbench.analysis.languages.english.frames.companions import take_companion
from workbench.analysis.languages.english.frames.impersonal import LISTENERS
from workbench.analysis.languages.english.frames.office_before import take_office
from workbench.analysis.languages.english.frames.subject_tail import mark_reporter, take_tail
from workbench.analysis.languages.english.frames.told import OUTLETS, read_mentions
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.words.tokens import words


def finish(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """Who alone saw it, who was spoken to, who asked"""
    own, cue = frame.source, frame.cue[0]
    if own is None:
        return frame
    if scene.lower(cue) in HEARD and scene.lower(own.last - 1) in LISTENERS - COURTS:
        return frame._replace(source=None, nobody=True)
    if (taken := take_office(scene, parts, at, frame)) is not frame:
        frame = taken
    elif own.last <= cue and not own.hint:
        frame = take_tail(scene, (own.first, own.last), cue, frame)
    frame = _through_whom(scene, mark_reporter(scene, cue, frame), cue)
    frame = take_companion(scene, parts, at, frame)
    frame = frame.told_to(told.find_spoken_to(scene, parts[at].first, cue))
    frame = told.part_sources(scene, told.take_interviewer(scene, frame, parts, at))
    frame = frame.citing(_heard_from(scene, own, cue))
    own_first = frame.source.first if frame.source else NOT_FOUND
    told_to = {(m.first, m.last): m for m in frame.relays if m.first != own_first}
    return frame._replace(relays=tuple(told_to.values()))


def _through_whom(scene: Scene, frame: Frame, cue: int) -> Frame:
    """The party, | through its adviser, Ann Roe |, said …: whoever speaks for it has a name"""
    own = frame.source
    if own is None or (scene.lower(own.last), scene.lower(own.last + 1)) != (",", "through"):
        return frame
    comma = scene.back(_is_no_comma, own.last + 1, cue) - 1
    by = own._replace(first=own.last + 2, last=comma)
    name = find_person(scene, by)
    if name is None:
        return frame
    public = scene.any_has("official_body", own.first, own.last)
    return frame._replace(source=by if public else by._replace(first=name[0]))


def _heard_from(scene: Scene, own: Mention, cue: int) -> list[Mention]:
    """The Gazette has learned on Monday from | two officials | that …; not: he heard from a man"""
    if scene.lower(cue) not in LEARNING or not scene.any_of(OUTLETS, own.first, own.last):
        return []
    last = min(cue + NEAR, len(scene.tokens))
    at = scene.find(("from",), cue + 1, last)
    between = scene.every(_tells_when, cue + 1, at) if at > 0 else False
    return read_mentions(scene, at + 1, len(scene.tokens)) if between else []


LEARNING = words("learn learns learned learnt hear hears heard understands understood gathered")
NEAR = 5
"""Tokens for when something was learned."""


def _tells_when(scene: Scene, at: int) -> bool:
    return scene.has(at, "time") or scene.has(at, "calendar")


def _is_no_comma(scene: Scene, at: int) -> bool:
    return scene.lower(at) != ","


HEARD = words("heard hears")
"""the jury heard that …: it names nobody who says so, but a court stands for whoever did"""


COURTS = words("court tribunal inquest inquiry")

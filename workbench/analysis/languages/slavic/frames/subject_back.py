"""The subject of a frame in the parts before its verb: Сосед, который всё видел, говорит: …"""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, Part
from workbench.analysis.languages.slavic.frames.cues import has_clause, is_passive, is_tail
from workbench.analysis.languages.slavic.frames.mentions import locative, read_mentions
from workbench.analysis.languages.slavic.frames.subject import find_subject
from workbench.analysis.languages.slavic.frames.trailing import find_relay
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene


def look_back(
    scene: Scene, parts: list[Part], at: int, frame: Frame, verb: int
) -> tuple[tuple[int, int] | None, Frame]:
    """Пассажирка Леся, | которая просила не называть её, | вспоминает: …

    Returns the subject and the frame that reaches back to it.
    """
    for back in range(at - 1, max(-1, at - 7), -1):
        part = parts[back]
        if part.quotation != NO_QUOTATION or parts[back + 1].mark in (";", ":"):
            return None, frame
        stop, name = scene.phrase(part.first)
        if name == "citing":
            frame = frame.citing(read_mentions(scene, stop, part.last))
        elif not (is_tail(scene, part) or is_passive(scene, part)):
            found = find_subject(scene, part.first, part.last, verb)
            if found and not has_clause(scene, part.first, part.last):
                return found, replace(frame, first=part.first)
            if has_clause(scene, part.first, part.last):
                return None, frame
        frame = replace(frame, first=part.first)
    return None, frame


def locative_back(scene: Scene, parts: list[Part], at: int, frame: Frame) -> Frame:
    """На видео, | которое он выложил, | видно, как …"""
    tails: list[Part] = []
    for back in range(at - 1, max(-1, at - 5), -1):
        part = parts[back]
        if is_tail(scene, part) or scene.lower(part.first) in ("що", "что"):
            tails.append(part)
        else:
            found = locative(scene, part.first, part.last)
            if found is None:
                return frame
            relays = [relay for tail in reversed(tails) for relay in find_relay(scene, tail)]
            return replace(frame, first=part.first, source=found).told_to(relays)
    return frame

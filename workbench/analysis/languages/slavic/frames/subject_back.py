"""The subject of a frame in the parts before its verb: Сосед, который всё видел, говорит: …"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part
from workbench.analysis.languages.slavic.frames.cues import has_clause, is_passive, is_tail
from workbench.analysis.languages.slavic.frames.mentions import locative, read_mentions
from workbench.analysis.languages.slavic.frames.subject import find_subject
from workbench.analysis.languages.slavic.frames.trailing import take_relay
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene


def look_back(
    scene: Scene, parts: list[Part], at: int, frame: Frame, verb: int
) -> tuple[int, int] | None:
    """Пассажирка Леся, | которая просила не называть её, | вспоминает: …"""
    for back in range(at - 1, max(-1, at - 7), -1):
        part = parts[back]
        if part.quotation != NO_QUOTATION or parts[back + 1].mark in (";", ":"):
            return None
        stop, name = scene.phrase(part.first)
        if name == "citing":
            frame.origins += read_mentions(scene, stop, part.last)
        elif not (is_tail(scene, part) or is_passive(scene, part)):
            found = find_subject(scene, part.first, part.last, verb)
            if found and not has_clause(scene, part.first, part.last):
                frame.first = part.first
                return found
            if has_clause(scene, part.first, part.last):
                return None
        frame.first = part.first
    return None


def locative_back(scene: Scene, parts: list[Part], at: int, frame: Frame) -> Mention | None:
    """На видео, | которое он выложил, | видно, как …"""
    tails: list[Part] = []
    for back in range(at - 1, max(-1, at - 5), -1):
        part = parts[back]
        if is_tail(scene, part) or scene.lower(part.first) in ("що", "что"):
            tails.append(part)
        else:
            found = locative(scene, part.first, part.last)
            if found:
                frame.first = part.first
                for tail in reversed(tails):
                    take_relay(scene, frame, tail)
            return found
    return None

"""A place before a Russian or Ukrainian verb of saying, where it is said."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Part, Parts
from workbench.analysis.languages.slavic.frames.content import OPENING_RELATIVE
from workbench.analysis.languages.slavic.frames.mentions import locative
from workbench.analysis.languages.slavic.frames.tails import is_tail
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words


def place_before(scene: Scene, parts: Parts, at: int) -> tuple[Mention, int] | None:
    """На видео, | которое он выложил, | видно: the place, and where its part begins"""
    for back in range(at - 1, max(-1, at - 5), -1):
        if _leads_over(scene, parts[back]):
            continue
        if not _is_relative(scene, parts[back]):
            found = locative(scene, parts[back].first, parts[back].last)
            return (found, parts[back].first) if found and back < at - 1 else None
    return None


def _leads_over(scene: Scene, part: Part) -> bool:
    """В мэрии, | однако | в свою очередь |, заявили"""
    stop, name = scene.phrase(part.first)
    links = name in ASIDE or scene.is_of(part.first, ASIDE)
    return links and max(stop, part.first + 1) == part.last


ASIDE = words("linking time")


def _is_relative(scene: Scene, part: Part) -> bool:
    """, которое он выложил | , копия которого есть у нас | , что хранится в доме"""
    near = part.first, min(part.first + 3, part.last)
    return is_tail(scene, part) or scene.any_of(OPENING_RELATIVE, *near)

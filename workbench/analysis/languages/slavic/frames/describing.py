"""What somebody says something is: оценил | состояние как тяжёлое."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Parts
from workbench.analysis.frames.called import names_so
from workbench.analysis.frames.reading import read_clause
from workbench.analysis.languages.slavic.frames.calling import is_so_described
from workbench.analysis.languages.slavic.frames.cues import AS
from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.parts import with_quotation
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene


def find_described(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Врач описал | состояние как тяжёлое; лікарі оцінили | стан як «тяжкий»"""
    part, end = parts[at], with_quotation(parts, at).last
    if part.quotation != NO_QUOTATION or not scene.any_word(AS, part.first + 2, part.last):
        return None
    verbs = scene.all_that(_describes, part.first, part.last)
    clauses = (
        read_clause(scene, parts, at, verb) for verb in verbs if is_so_described(scene, verb, end)
    )
    return next(filter(None, map(names_so, clauses)), None)


def _describes(scene: Scene, at: int) -> bool:
    return scene.has(at, "describing") and is_finite(scene, at)

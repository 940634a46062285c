"""A Slavic language, of what it has of its own."""

from __future__ import annotations

from pathlib import Path

from workbench.analysis.languages.slavic import (
    clauses,
    courtesy,
    kinds,
    persons,
    reference,
    types,
)
from workbench.analysis.languages.slavic.cases import Cases
from workbench.analysis.languages.slavic.commas import untyped_commas
from workbench.analysis.languages.slavic.enumerated import joins_listed
from workbench.analysis.languages.slavic.forms import may_describe
from workbench.analysis.languages.slavic.frames import reporting
from workbench.analysis.languages.slavic.frames.anywhere import RULES
from workbench.analysis.languages.slavic.names import SlavicNames
from workbench.analysis.languages.slavic.phrases import phrase_step
from workbench.analysis.languages.slavic.shapes import classes_by_shape
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.language import Forms, Language, Readings


def slavic(
    code: str,
    *,
    lists: Path,
    forms: Forms,
    readings: Readings,
    cases: Cases,
    weights: str = "",
) -> Language[Scene]:
    """Return the language; all that is not given is common to the Slavic ones."""
    return Language(
        code=code,
        lists=lists,
        forms=forms,
        readings=readings,
        phrase_step=phrase_step,
        reporting=reporting,
        frame_rules=RULES,
        clauses=clauses,
        kinds=kinds,
        types=types,
        persons=persons,
        names=SlavicNames(cases),
        reference=reference,
        asks_reader=courtesy.asks_reader,
        joins_charges=joins_listed,
        may_describe=may_describe,
        classes_by_shape=classes_by_shape,
        untyped_commas=untyped_commas,
        weights=weights,
    )

"""What a Russian or Ukrainian claim is: does it look ahead, does it judge?"""

from __future__ import annotations

from workbench.analysis.claims.main_clause import Wording
from workbench.analysis.languages.slavic.appraisal import appraises, is_due, is_opinion
from workbench.analysis.languages.slavic.future import (
    has_deadline,
    is_conditional,
    is_future,
    is_past,
    is_possible,
    is_timetable,
    would_be,
)
from workbench.analysis.languages.slavic.plans import (
    is_aim,
    is_draft,
    is_forecast,
    is_planned,
    only_names_a_deed,
    wants_to,
)

__all__ = ["appraises", "is_opinion", "looks_ahead"]


def looks_ahead(wording: Wording) -> bool:
    """Цех откроют | планує відкрити | заявки принимают до 6 марта"""
    if is_planned(wording) or wants_to(wording) or would_be(wording):
        return True
    return not is_past(wording) and any(holds(wording) for holds in AHEAD)


AHEAD = (
    is_future,
    is_conditional,
    only_names_a_deed,
    is_possible,
    is_due,
    has_deadline,
    is_draft,
    is_forecast,
    is_timetable,
    is_aim,
)
"""What makes a claim that is not of the past a plan: any of them."""

"""A sentence that only tells who said what the one before states."""

import pytest

from tests.analysis.drawn import chain, read, redraw

BACK = [
    "{The port shut.} The mayor, Ann Roe, disclosed this in a statement in Orra.",
    "{The port shut.} Ann Roe, the mayor of Orra, said this on Monday.",
    "{The port shut.} Mayor Ann Roe made this known at a briefing.",
]


@pytest.mark.parametrize("drawing", BACK)
def test_who_says_this_says_what_stands_before(drawing: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[0]) == "Ann Roe (official)"


STATED = [
    "{The port shut.} The mayor, Ann Roe, said {this was wrong.}",
    "{The port shut.} {The mayor, Ann Roe, opened this road in May.}",
    "{The port shut.} {The firm made this crane.}",
]


@pytest.mark.parametrize("drawing", STATED)
def test_who_does_something_to_this_does_not_look_back(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing

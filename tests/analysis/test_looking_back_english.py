"""A sentence that only tells who said what the one before states."""

import pytest

from tests.analysis.drawn import chain, read, redraw

BACK = [
    "{The port shut.} The mayor, Ann Roe, disclosed this in a statement in Orra.",
    "{The port shut.} Ann Roe, the mayor of Orra, said this on Monday.",
    "{The port shut.} Mayor Ann Roe made this known at a briefing.",
    "{The port shut.} This was announced by the mayor, Ann Roe.",
    "{The port shut.} This was stated by the mayor, Ann Roe, at a briefing.",
    "{The port shut.} That was confirmed on Friday by Ann Roe, the mayor of Orra.",
    "{The port shut.} The news was announced by its mayor, Ann Roe.",
    "{The port shut.} The announcement was made by the mayor, Ann Roe, on Monday.",
    "{The port shut.} The mayor, Ann Roe, confirmed the news on Monday.",
    "{The port shut.} This is according to the mayor, Ann Roe.",
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
    "{The port shut.} That said, Ann Roe told drivers that {ice was likely.}",
    "{The port shut.} {That house was built by the mayor.}",
    "{The port shut.} {The information minister denied that it was shut.}",
    "{The port shut.} {That it should be she who came home is odd.}",
    "{The port shut.} {Its rivals have reported five times as much.}",
    "{The port shut.} {The firm confirmed the news of a merger.}",
]


@pytest.mark.parametrize("drawing", STATED)
def test_who_does_something_to_this_does_not_look_back(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing

"""What stands before and after an English frame and states nothing by itself, and mere objects."""

import pytest

from tests.analysis.drawn import chain, read, redraw

WHOLE = [
    # what follows from it, and a noun that sums it up
    "{Two ships sank, the navy said, leaving twelve sailors dead.}",
    "{The firm may be sold, two bankers said on Friday, paving the way for a merger.}",
    "{The mill is for sale, according to a banker, a sign that talks have moved on.}",
]


@pytest.mark.parametrize("drawing", WHOLE)
def test_a_tail_that_states_nothing_belongs_to_the_claim(drawing: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[0])


OF_THE_FRAME = [
    "{The board cleared him}, the mayor said, wringing out a glove.",
    "To save money, the mill said {it would cut shifts.}",
    "On Monday night, which was cold, police said that {the lake had frozen.}",
    "In its account of how the ship sank, the board says {the hatch was open.}",
]


@pytest.mark.parametrize("drawing", OF_THE_FRAME)
def test_how_why_and_where_somebody_speaks_is_no_claim(drawing: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[0])


NOBODY = [
    "{Divers have found an unknown kind of crab that was smaller than they had expected.}",
    "{The footage showed an attack on a lorry, two vans and a bus.}",
    "{The storm claimed the life of one man and left four others hurt.}",
    "{The mill was sold to Orbank, the last of the firms believed to be interested.}",
    "{Members of the Rail, Ferry and Dock union (RFD) at nine ports have gone on strike.}",
]


@pytest.mark.parametrize("drawing", NOBODY)
def test_a_thing_that_is_found_or_shown_is_not_said(drawing: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[0]) == ""


SEVERAL = [
    ("Both Reuters and the BBC said {it was open.}", "Reuters (agency) > BBC (agency)"),
    (
        "{The fee will rise}, the Port Union (PU) and Dock Union (DU) said.",
        "Port Union (PU) (organisation) > Dock Union (DU) (organisation)",
    ),
    ("Ann Roe and Ben Vane said {the gate was open.}", "Ann Roe (person) > Ben Vane (person)"),
    ("{It fell}, Procter and Gamble said.", "Procter and Gamble (organisation)"),
]


@pytest.mark.parametrize(("drawing", "expected"), SEVERAL)
def test_two_who_are_named_are_two_links(drawing: str, expected: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[0]) == expected

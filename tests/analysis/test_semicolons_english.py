"""English sentences with semicolons: clauses, or one clause with a list."""

import pytest

from tests.analysis.drawn import check, read, redraw

LISTS = [
    "{The winners are Ann Roe, of Leith; Ben Poe, of Orra; and Carl Loe, who lives in Varn.}",
    "{The fund paid for a school, which opened in May; a clinic, aged 40; and a well.}",
    "{The thieves took a ring worth $9,000; two watches; and a coat that had hung in the hall.}",
    "{The firm makes engines, which it sells to navies; pumps, for mines; and boilers.}",
    "{Three towns were hit: Orra, where 40 homes burned; Leith, where a wall fell; and Varn.}",
    "{The victims were Ann Roe, 41; her son, Ben, 9; and a cook, aged 70}, police said.",
]
CLAUSES = [
    "{A lock jams once in every 700 uses}; {the man who frees it charges for the hour.}",
    "{The dead were two pilots}; {the wounded were taken to Orra.}",
    "{The roof is gone}; {the walls will follow}; but {nobody will pay.}",
]
FRAMES = [
    (
        "{The first shop opened in 1956}; {the second followed in Genoa}, according to the firm.",
        "firm (organisation) | =",
    ),
    (
        "{The mill shut}; {the school followed}; and {the shop closed}, the town hall said.",
        "town hall (official) | = | =",
    ),
    ("{The mill shut}; {its owner, the mayor says, has left.}", " | mayor (official)"),
    ("{Nine ships sank}; according to the navy, {two were saved.}", " | navy (official)"),
]


@pytest.mark.parametrize("drawing", LISTS + CLAUSES)
def test_a_semicolon_cuts_between_clauses(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing


@pytest.mark.parametrize(("drawing", "chains"), FRAMES)
def test_a_frame_behind_governs_all_clauses(drawing: str, chains: str) -> None:
    check(drawing, chains, "en")

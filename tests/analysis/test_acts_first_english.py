"""English sentences in which somebody acts before he speaks: no claim of theirs is lost."""

import pytest

from tests.analysis.drawn import read, redraw

DRAWINGS = [
    # what goes on behind a conjunction belongs to the first verb
    "The agency said that {inspectors had found mould in eleven flats} and that {the landlord had"
    " been told.}",
    # whoever speaks does something else before
    "{The heads of the three banks met the board} and its chairman, a retired pilot, told the press"
    " that {the threat was real.}",
    "{The founder has called a meeting} but the board, led by two lawyers, says that {he lacks the"
    " votes.}",
    "{The airline is sorry for the delay and any trouble} and Roe said that {the weather was bad.}",
    # what he did besides asking, and what he does not say
    "{Hale opened the show, walked past her portrait and asked where the exit was.}",
    "{They tagged 62 birds and followed them for a year to learn where they feed.}",
    "{The town has asked both firms to explain why masts fell and to repay clients.}",
    "{The firm has sacked its agents, but cannot say when its accounts will be ready.}",
    # when he spoke, not what he was asked about
    "{We know of no injuries}, the maker of the boat replied when asked by the Gazette.",
    # what is told of whoever speaks goes with him
    "{Bread costs twice as much in Lowe}, according to a union that tracks it.",
    "“{The runway is clear} and {the hall has opened},” said the port's manager, a former pilot"
    " named Tobias Renn.",
    "{Six in ten favour the plan} and {just over a quarter oppose it}, according to a poll.",
    # what goes with the verb stands behind the frame
    "{Norvik sold 67 boats in May, its bulletin showed, compared with 63 a year earlier.}",
]


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_what_was_done_before_it_was_told_is_a_claim(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing


def test_who_only_asks_states_nothing() -> None:
    drawing = "Hale explained why the bridge had to be shut."
    assert redraw(drawing, read(drawing, "en")) == drawing

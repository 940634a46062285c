"""English contents that no "that" leads in: what begins behind the verb."""

import pytest

from tests.analysis.drawn import read, redraw

SENTENCES = [
    # a clause whatever else the verb may do to a thing
    "The board announced {three men and a boy were taken to hospital.}",
    "The report found {two of the five pilots are still missing.}",
    "The report found {around 300 guards were sent to the port.}",
    "The union claims {officials have hidden the figures.}",
    "{The board announced three talks on the port.}",
    "{The divers found a boat that was smaller.}",
    "Officials said {23 boats were lost, the most reported in a year.}",
    "As the specialist notes, {the port is old.}",
    # a condition first
    "The board said {if the rain goes on, the port may have to be shut.}",
    "Ann Roe insisted {when the ice is gone, the port will open.}",
    "Bo Lind told reporters {at least 12 guards were ill.}",
]


@pytest.mark.parametrize("drawing", SENTENCES)
def test_what_is_said_begins_behind(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing

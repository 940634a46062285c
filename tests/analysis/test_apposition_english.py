"""What stands behind the name of an English body tells what it is."""

import pytest

from tests.analysis.drawn import chain, read, redraw

BODIES = [
    ("Norvanian Dawn, the ruling party, said the gate was shut.", "Norvanian Dawn (organisation)"),
    ("Open Bench, a civil rights group, said the gate was shut.", "Open Bench (organisation)"),
    ("The gate was shut, according to Orra Blik, a trade newsletter.", "Orra Blik (agency)"),
    ("The gate is shut, says Orra Blik, the paper that told of it first.", "Orra Blik (agency)"),
    ("Orra Blik, the minister's deputy, said it was shut.", "Orra Blik (official)"),
    ("Ann Roe, the paper's editor, said it was shut.", "Ann Roe (person)"),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_what_stands_behind_a_name_tells_what_bears_it(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[0]) == expected


def test_an_institute_may_be_an_agency_of_the_state() -> None:
    text = "The gate is shut, the Ann Roe Institute, Norvania's health agency, said."

    assert read(text, "en").claims[0].chain[0].type == "official"


def test_an_outlet_that_acts_may_speak_after_as_it() -> None:
    text = "Vale FM was off the air on Monday; later it said that its mast was broken."

    assert chain(read(text, "en").claims[-1]) == "Vale FM (agency)"


BEHIND = [
    "{The gate was shut on Friday}, according to Ann Roe, the head of the port board.",
    "{The gate was shut}, according to Mayor Ann Roe, the first woman in the post.",
    "{The gate was shut}, according to Ann Roe, 44, a nurse who saw it.",
    "{The gate was shut}, according to Ann Roe, the mayor, but {officials opened the ferry.}",
    "{He had, according to the police, a knife.}",
]


@pytest.mark.parametrize("drawing", BEHIND)
def test_what_somebody_is_stands_behind_him_at_the_end_of_a_sentence(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing

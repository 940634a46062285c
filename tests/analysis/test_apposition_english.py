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
    "{The gate was shut on Friday}, according to the board's head, Ann Roe.",
    "{The gate was shut on Friday}, according to a study, published on Monday.",
    "{He had, according to the police, a knife.}",
    "{The port is, in the view of the mayor, a museum.}",
    "According to Ann Roe, 44, {the gate was shut.}",
    "According to Ann Roe, mayor of Orra, {the gate was shut.}",
    "According to Ann Roe, a guard at the port who saw it, {the gate was shut.}",
    "According to Ann Roe, of Orra Central Hospital, {the gate was shut.}",
    "According to the board, {officials, doctors and guards were told.}",
    "According to police, {Ann Roe, 44, was told.}",
    "According to the mayor, {the plan announced in May costs a million.}",
    "According to a study published on Monday, {the boats found in the bay are new.}",
    "According to Reuters, {some 200 people told to leave have come back.}",
    "According to a report, {the guard, described as tall, fled.}",
    "According to a report that the board will use, {the gate was shut.}",
    "{The gate was shut}, according to new modelling that the mayor will use in court.",
]


@pytest.mark.parametrize("drawing", BEHIND)
def test_what_is_told_of_whom_it_is_according_to_is_no_claim(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing

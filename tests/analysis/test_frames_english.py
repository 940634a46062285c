"""Braces mark the claims; beside them stands the chain of the first one."""

import pytest

from tests.analysis.drawn import chain, read, redraw

SENTENCES = [
    # after the content
    ("{Two people were hurt}, police said.", "police (official)"),
    ("{The dam is sound}, according to the energy ministry.", "energy ministry (official)"),
    ("“{The bridge is safe},” said Ann Marlow, the governor.", "Ann Marlow (official)"),
    (
        "{The talks failed}, Reuters reported, citing two diplomats.",
        "diplomats (official) > Reuters (agency)",
    ),
    ("{The line is open}, says the regulator.", "regulator (official)"),
    # before the content
    ("The union said that {4,000 nurses walked out.}", "union (organisation)"),
    ("Witnesses said {the train was late.}", "Witnesses (person)"),
    # a month and a surname that help no verb
    ("A study published in May found that {bees sleep.}", "study (document)"),
    ("A man arrested in May said that {he was ill.}", "man (person)"),
    ("Theresa May said that {she was ill.}", "Theresa May (person)"),
    ("“{The plan is dead},” Mrs May said.", "May (person)"),
    ("Her niece, Clara Dunn, told jurors {she had seen the letter.}", "Clara Dunn (person)"),
    (
        "The panel, which sat last year, found {he had lied.}",
        "panel (official)",
    ),
    ('The mayor called {the plan "a disgrace".}', "mayor (official)"),
    ("Court documents show that {31 payments were made.}", "Court documents (document)"),
    # anywhere
    ("In her view, {the referee was right.}", ""),
    ("{The real reason, she says, is the weather.}", ""),
    (
        "{A third, according to the bank, would be lent}, and {the rest would be given.}",
        "bank (organisation)",
    ),
    ("{The plant closed}, but {the workers, the union said, were never paid.}", ""),
    ("{Prices rose in May and June}, the bank said, while {wages fell.}", "bank (organisation)"),
    # chains
    (
        "The envoy told Reuters that {talks would resume.}",
        "envoy (official) > Reuters (agency)",
    ),
    (
        "AFP, citing the newspaper Le Phare, says the port authority believes that "
        "{a ship is adrift.}",
        "port authority (official) > Le Phare (agency) > AFP (agency)",
    ),
    (
        "According to a memo seen by Reuters, {the fund is empty.}",
        "memo (document) > Reuters (agency)",
    ),
    (
        "Ukrinform quoted the mayor, Ivan Petrov, as saying that {the well was dry.}",
        "Ivan Petrov (official) > Ukrinform (agency)",
    ),
    # brackets and lists
    ("{Sales fell by 4%} (data from the plant).", "plant (organisation)"),
    # two claims
    ("{The bridge is open}, but {the tunnel is shut.}", ""),
    ("{The firm said nothing}; {its rival sold two ships.}", ""),
    # the article's own voice
    ("{The firm denied that it had missed a payment.}", ""),
    ("{She refused to discuss figures.}", ""),
]


@pytest.mark.parametrize(("drawing", "expected"), SENTENCES)
def test_a_frame_is_told_from_what_it_frames(drawing, expected):
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    if expected:
        assert chain(analysis.claims[0]) == expected


def test_a_trailing_source_keeps_both_halves_of_a_quotation():
    drawing = '"{I heard a bang}," he recalled, "and {the lights went out.}"'

    analysis = read(drawing, "en")

    assert [claim.content for claim in analysis.claims] == [
        "I heard a bang",
        "the lights went out.",
    ]

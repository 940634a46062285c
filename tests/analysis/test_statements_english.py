"""What states something in English, and which kind it is."""

import pytest

from tests.analysis.drawn import read


@pytest.mark.parametrize(
    "text",
    [
        "Email newsdesk@times.example",
        "Please do not book your seats yet.",
        'Knock on doors," the mayor said.',
    ],
)
def test_a_command_states_nothing(text):
    assert read(text, "en").claims == ()


KINDS = [
    ("The tests should be scrapped.", "opinion"),
    ("The tests were scrapped in 2014.", "fact"),
    ("The club hopes to sign two players.", "plan"),
    ("The letter went to the wrong flat.", "fact"),
    ("The decision was wrong.", "opinion"),
    ("The firm must pay the fine within a month.", "fact"),
    ("Her office would neither confirm nor deny it.", "fact"),
    ('"We are devastated," said Tom Roe.', "opinion"),
    # what something is, and in what state
    ('"Blame is for lawyers," said Tom Roe.', "opinion"),
    ('"The hall is locked," said Tom Roe.', "fact"),
    ('"The key is in the office," said Tom Roe.', "fact"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_a_judgement_is_told_by_what_it_is_said_of(text, kind):
    assert read(text, "en").claims[0].kind == kind


def test_a_heading_may_end_with_a_name_and_a_comma():
    assert read("Prices down this season, Orest Halenko,", "en").claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday, Judge Ann Vane ruled in favour of the mill, whose workers had been sent home.",
        "Orbank reported higher revenue and earnings that beat analyst estimates because of cuts.",
    ],
)
def test_what_only_looks_like_a_word_of_saying_says_nothing(text):
    (claim,) = read(text, "en").claims

    assert (claim.content, claim.chain) == (text, ())

"""English words of saying that report nothing where they stand, and outlets that report first."""

import pytest

from tests.analysis.drawn import check

SILENT = [
    # what somebody lets another think, and lies that are only told
    ("{Ann Roe allowed her staff to think that it was mild.}", ""),
    ("Ann Roe allowed that {the gate was old.}", "Ann Roe (person)"),
    ("{Ann Roe let the town think the gate was safe.}", ""),
    ("The mayor said {Roe tells so many lies that nobody could follow.}", "mayor (official)"),
    ("{Ann Roe told a story that nobody believed.}", ""),
    ("{The policy of mandating that owners prove that they live there is old.}", ""),
    # in a quotation the first person is whoever is quoted
    ("“{What I would also say is that the gate is shut},” the mayor said.", "mayor (official)"),
    ("“{Who would have believed that it held},” the mayor said.", "mayor (official)"),
    # an author's own book is no second source
    ("In her book, the mayor wrote: “{The toll is unfair.}”", "mayor (official)"),
    ("In his book, {the toll is unfair.}", "his (person)"),
]


@pytest.mark.parametrize(("drawing", "expected"), SILENT)
def test_nothing_is_told(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")


NAMED = [
    # when it was said, right before the verb
    ("The board late Monday night said {the gate was shut.}", "board (official)"),
    ("The Mail on Sunday said {the gate was shut.}", "Mail on Sunday (agency)"),
    # where somebody is from
    ("“{It is sold},” said New Orra-based Ann Roe.", "Ann Roe (person)"),
    ("{It is sold}, New Orra-based Norvik Holdings said.", "Norvik Holdings (organisation)"),
    # who hears it is no outlet
    ("Ann Roe told her television viewers that {the gate was shut.}", "Ann Roe (person)"),
    ("Ann Roe told a radio audience that {the gate was shut.}", "Ann Roe (person)"),
    (
        "Reuters quoted Norvik market analyst Bo Lind saying: “{The gate is shut.}”",
        "Bo Lind (person) > Reuters (agency)",
    ),
    # outlets by what they do
    ("Lamplight was first to report that {the gate was shut.}", "Lamplight (agency)"),
    ("{The bakery moves}, Lower Vale Club reports.", "Lower Vale Club (agency)"),
    ("{The bakery moved}, the Orra Club reported.", "Orra Club (organisation)"),
    ("Lower Streets has learnt that {the bakery is moving.}", "Lower Streets (agency)"),
    ("Ann Roe has learned that {the bakery is moving.}", "Ann Roe (person)"),
]


@pytest.mark.parametrize(("drawing", "expected"), NAMED)
def test_who_is_named_is_nothing_more(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")


def test_a_firm_is_one_by_its_legal_form() -> None:
    check(
        "{Activist investor Norvik Point LP called for a merger.} Norvik Point said {it was near.}",
        " | Norvik Point (organisation)",
        "en",
    )

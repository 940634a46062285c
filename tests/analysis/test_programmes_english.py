"""English words told to a programme or a host, quoted on a day, and news that nobody brings."""

import pytest

from tests.analysis.drawn import check

DRAWN = [
    # whose programme, whose host: all of it was told
    (
        "She told the Bild newspaper in an interview published on Monday that {it is shut.}",
        "she (person) > Bild (agency)",
    ),
    ("She told Radio 4's Dawn programme {it is shut.}", "she (person) > Radio 4's Dawn (agency)"),
    ("She told Sky News’ Dan Vale that {it is shut.}", "she (person) > Sky News (agency)"),
    ("She told Fox News host Dan Vale {it is shut.}", "she (person) > Fox News (agency)"),
    ("She told BBC Radio 5 Live {the mill is shut.}", "she (person) > BBC Radio 5 Live (agency)"),
    ("She told CNN {5 men are hurt.}", "she (person) > CNN (agency)"),
    ("She told Reuters {Dell had left.}", "she (person) > Reuters (agency)"),
    # quoted on a day
    (
        "Interfax cited the mayor as saying on Monday that {it is shut.}",
        "mayor (official) > Interfax (agency)",
    ),
    (
        "{It is shut}, the mayor was quoted as saying by Interfax on Monday.",
        "mayor (official) > Interfax (agency)",
    ),
    (
        "{It is shut}, Interfax quoted the mayor as saying last week.",
        "mayor (official) > Interfax (agency)",
    ),
    # news of a day
    ("{The mill is shut}, it emerged on Friday.", ""),
    ("{The mill is shut}, it has since been announced.", ""),
    ("It has since emerged that {the mill is shut.}", ""),
    ("{He has left}, it was confirmed this week, and {the club needs a coach.}", " | "),
    ("{The mill is shut}, jurors were told on Tuesday.", ""),
    # what a programme or a book is called is not said, though its comma stands inside the marks
    ("On CBS’ “Face the Nation,” Ann Roe said {the deal is dead.}", "Ann Roe (person)"),
    (
        "In an interview on CNN’s “State of the Union,” he said {the deal is dead.}",
        "he (person) > CNN (agency)",
    ),
    ("“{The deal is dead},” he said on CBS’s “Face the Nation.”", "he (person) > CBS (agency)"),
    ("In her novel “The Dam,” Ann Roe writes that {love is blind.}", "Ann Roe (person)"),
    ("{It was the club’s “last stand,”} he said.", "he (person)"),
    # who was spoken to
    ("Appearing on CNBC, he said {the deal is dead.}", "he (person) > CNBC (agency)"),
    ("Contacted by Reuters, he said {the deal is dead.}", "he (person) > Reuters (agency)"),
    ("Reached by phone, he said {the deal is dead.}", "he (person)"),
    (
        "Two guards interviewed by Reuters said {the gate is shut.}",
        "guards (person) > Reuters (agency)",
    ),
    # what a paper shows, and when
    ("{Sales fell}, official figures showed on Tuesday.", "official figures (document)"),
    (
        "{Sales fell}, data from the statistics office showed on Tuesday.",
        "statistics office (official)",
    ),
    ("Emails show {managers discussing the fire.}", "Emails (document)"),
    # who says so stands behind the verb, and a participle tells of it
    ("{The gate will open}, says the agreement signed in Orra.", "agreement (document)"),
    ("{The gate will open}, reads a joint note issued after the talks.", "joint note (document)"),
    ("The bill’s sponsor, Sen. Ann Roe, said {the vote is close.}", "Ann Roe (official)"),
]


@pytest.mark.parametrize(("drawing", "expected"), DRAWN)
def test_who_is_told_and_when_is_no_part_of_what_is_said(drawing, expected):
    check(drawing, expected, "en")

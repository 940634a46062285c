"""English sources that no name and no office tells: crowds, whoever there is, those present."""

import pytest

from tests.analysis.drawn import check

CROWDS = [
    # a part of those whom a noun before the comma names
    (
        "{This upset the drivers}, many of whom say {the toll is unfair.}",
        " | drivers (person)",
    ),
    (
        "{The mayor met guards}, one of whom told him that {the gate was open.}",
        " | guards (person)",
    ),
    # who there is
    ("There are some economists who argue that {the toll is unfair.}", "economists (person)"),
    ("But there are still drivers who believe {the toll is fair.}", "drivers (person)"),
    ("There are those who say {the gate was never shut.}", "those (unnamed)"),
    ("{There are many people who know the gate.}", ""),
    # whoever was there, and who keeps his name back
    ("Those present say {the duke left early.}", "Those present (unnamed)"),
    ("{Nobody raised a hand}, according to those in the room.", "those (unnamed)"),
    ("{The gate was shut}, said one person who asked not to be named.", "person (unnamed)"),
    (
        "{The gate was shut}, said four people who spoke on condition of anonymity.",
        "people (unnamed)",
    ),
    ("People who lived nearby said {the gate was shut.}", "People (person)"),
    ("Observers said {the pair had hardly spoken.}", "Observers (unnamed)"),
    ("Election observers said {the vote was fair.}", "Election observers (person)"),
    # an army is what he studies, and not who he works for
    ("{The road matters}, military analysts say.", "military analysts (person)"),
    ("Bo Lind, a Riverton Foods spokeswoman, said {the jars were safe.}", "Bo Lind (person)"),
]


@pytest.mark.parametrize(("drawing", "expected"), CROWDS)
def test_nobody_is_taken_for_more_than_is_told(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")


SAYING = [
    ("Roe began by saying that {the gate was shut.}", "Roe (organisation)"),
    ("The mayor, Ann Roe, responded by saying {the gate was shut.}", "Ann Roe (official)"),
    ("{Ann Roe left the hall} and began by saying {it was cold.}", " | Ann Roe (person)"),
    ("{The mayor angered drivers} by saying that {the toll was fair.}", " | mayor (official)"),
    ("The mayor went so far as to say that {the toll was fair.}", "mayor (official)"),
    ("Ann Roe ended her speech by saying, “{The gate is shut.}”", "Ann Roe (person)"),
    ("{The firm cut costs by reporting fewer faults.}", ""),
    # dashes beside a name, and a verb in the past that could be a participle
    ("Bo Lind — a former nurse — said {the mayor tended to shout.}", "Bo Lind (person)"),
    ("Bo Lind, leader of the choir, said {the plan left out the poor.}", "Bo Lind (person)"),
    # what follows stands on the next line
    ("Reuters reports:\n\n“{The gate was shut.}”", "Reuters (agency)"),
]


@pytest.mark.parametrize(("drawing", "expected"), SAYING)
def test_what_somebody_does_by_saying_it_is_said(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")

"""Whose head an English leader is: of a state he is an official, of a club he is somebody."""

import pytest

from tests.analysis.drawn import chain, read

LEADERS = [
    ("The World Chess League met. Its president, Ann Roe, said it was late.", "person"),
    ("The brewery cut jobs. Its vice-president, Ann Roe, said it was late.", "person"),
    ("The Film Guild met. Its secretary, Ann Roe, said it was late.", "person"),
    ("The parliament met. Its president, Ann Roe, said it was late.", "official"),
    ("Peru shut its border. Its president, Ann Roe, said it was late.", "official"),
    ("The town council met. Its chairman, Alan Roe, said it was late.", "official"),
    ("The residents' association met. Treasurer Ann Roe said it was late.", "person"),
    ("The county council met. Treasurer Ann Roe said it was late.", "official"),
    ("The club's treasurer, Ann Roe, left. Roe said it was late.", "person"),
    ("The chairman of the opera house, Alan Roe, said it was late.", "person"),
    ("Treasurer Ann Roe told the choir that it was late.", "person"),
    ("Captain Ann Roe scored twice. Roe said it was late.", "person"),
    ("Captain Ann Roe of the trawler Mary was rescued. Roe said it was late.", "person"),
    ("Captain Ann Roe led the troops. Roe said it was late.", "official"),
    ("Captain Ann Roe of the fire service said it was late.", "official"),
    ("Rovers won without their captain, Ann Roe. Roe said it was late.", "person"),
    ("The minister's husband, Alan Roe, left. Roe said it was late.", "person"),
    ("The former minister was beside the mayor, Ann Roe. Roe said it was late.", "official"),
    ("A barrister for the police, Ann Roe, said it was late.", "person"),
]


@pytest.mark.parametrize(("text", "kind"), LEADERS)
def test_a_leader_is_of_the_kind_of_what_he_leads(text: str, kind: str) -> None:
    assert [link.type for link in read(text, "en").claims[-1].chain] == [kind]


GIVEN = [
    "The council has named Ann Roe as city treasurer.",
    "President Ilic appointed Ann Roe interior minister.",
    "The king swore in Ann Roe as prime minister.",
    "Parliament elected Ann Roe as its speaker.",
    "The government picked Ann Roe to lead the food agency.",
    "The premier replaced Bob Vale with Ann Roe as health minister.",
    "Ann Roe succeeded Bob Vale as mayor of Orra.",
    "The new interior minister is Ann Roe.",
    "Ann Roe will be the next interior minister.",
    "Ann Roe was sworn in as a judge on Friday.",
    "Ann Roe works for the foreign ministry.",
]


@pytest.mark.parametrize("text", GIVEN)
def test_an_office_that_is_given_is_held(text: str) -> None:
    said = read(f"{text} Roe said the gate was shut.", "en").claims[-1]
    assert chain(said) == "Ann Roe (official)"


NOT_HELD = [
    "The premier sacked Ann Roe as health minister.",
    "The premier replaced Ann Roe as health minister.",
    "Ann Roe resigned as health minister.",
    "The charity named Ann Roe as its president.",
    "The firm has appointed Ann Roe as chief executive.",
    "Ex-mayor Ann Roe sold her house.",
    "The ex-governor, Ann Roe, moved to Lima.",
    "Ex-mayor Bill Tanner met Ann Roe.",
]


@pytest.mark.parametrize("text", NOT_HELD)
def test_an_office_that_has_ended_or_is_a_clubs_is_none(text: str) -> None:
    said = read(f"{text} Roe said the gate was shut.", "en").claims[-1]
    assert chain(said) == "Ann Roe (person)"


SURNAMES = [
    ("Ex-mayor Bill Tanner left. Tanner said it was late.", "Bill Tanner (person)"),
    ("Anna Fox, a plumber, left. Fox said it was late.", "Anna Fox (person)"),
    ("Mayor Helen Ford left. Ford said it was late.", "Helen Ford (official)"),
    ("Ferry captain Oskar Lie left. Lie said it was late.", "Oskar Lie (person)"),
    ("Home secretary Jordan Paris left. Paris said it was late.", "Jordan Paris (official)"),
]


@pytest.mark.parametrize(("text", "expected"), SURNAMES)
def test_a_surname_may_be_any_word(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected

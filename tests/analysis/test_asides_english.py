"""What stands between an English verb of saying and what is said, and who is told with it."""

import pytest

from tests.analysis.drawn import chain, read

ASIDES = [
    "The mayor said hours after the crash that",
    "The mayor said a week after the vote that",
    "The mayor said following the vote that",
    "The mayor said standing outside the court that",
    "The mayor said ahead of Sunday's match that",
    "The mayor said when asked about the crash that",
    "The mayor said shortly after the fire broke out that",
    "The mayor told Orra Magistrates' Court that",
    "The mayor told Orra Magistrates’ Court that",
]


@pytest.mark.parametrize("frame", ASIDES)
def test_when_and_where_it_was_said_belongs_to_the_frame(frame: str) -> None:
    (claim,) = read(f"{frame} the bridge was safe.", "en").claims
    assert (claim.content, chain(claim)) == ("the bridge was safe.", "mayor (official)")


QUOTED = ["when asked about the crash", "shortly after the fire broke out"]


@pytest.mark.parametrize("aside", QUOTED)
def test_a_quotation_may_follow_when_it_was_said(aside: str) -> None:
    (claim,) = read(f"The mayor said {aside}: “The bridge is safe.”", "en").claims
    assert (claim.content, chain(claim)) == ("The bridge is safe.", "mayor (official)")


FOUND = "The mayor said when she found that the bridge was shut it was too late."


def test_what_somebody_else_learns_is_not_said() -> None:
    assert not any(
        claim.content.startswith("the bridge was shut") for claim in read(FOUND, "en").claims
    )


AGED = [
    "a woman, 34, and her son were hurt.",
    "the driver, 40, and a passenger, 22, died.",
    "the driver, 40, died.",
]


@pytest.mark.parametrize("content", AGED)
def test_an_age_does_not_end_what_is_said(content: str) -> None:
    (claim,) = read(f"Police said {content}", "en").claims
    assert (claim.content, chain(claim)) == (content, "Police (official)")


def test_who_was_told_may_stand_behind_the_office() -> None:
    text = "“It is safe,” said Ann Roe, the mayor of Orra, in an interview with Radio Vale."
    (claim,) = read(text, "en").claims
    assert chain(claim) == "Ann Roe (official) > Radio Vale (agency)"


def test_counsel_is_somebody() -> None:
    (claim,) = read("“It is late,” counsel said.", "en").claims
    assert chain(claim) == "counsel (person)"


MEANT = [
    # what is said according to somebody tells of others
    ("According to Acme, the port lost money. It said more would follow.", "Acme (organisation)"),
    ("According to Ann Roe, Jane Poe left. She said it was late.", "Ann Roe (person)"),
    # what belongs to somebody is not him
    (
        "The mayor said it was late. The driver's role in it was known. He said it was shut.",
        "mayor (official)",
    ),
    # those who do something
    (
        "Police said it was late. Farmers blocked the road. They said it was shut.",
        "Farmers (person)",
    ),
    (
        "Police said it was late. Residents of Vale came. They said it was shut.",
        "Residents of Vale (person)",
    ),
    ("Doctors said patients were angry. They said it was late.", "Doctors (person)"),
    # a short name that its long one gives
    (
        "The National Institute of Statistics (INS) said it was late. INS said it was shut.",
        "National Institute of Statistics (INS) (official)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_who_is_taken_up(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected

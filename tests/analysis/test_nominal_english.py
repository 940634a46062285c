"""English frames of a noun, and what a frame takes along that is told of who speaks."""

import pytest

from tests.analysis.drawn import check

NOUNS = [
    ("The ministry's view is that {the dam is safe.}", "ministry (official)"),
    ("The union's argument was that {nobody had been asked.}", "union (organisation)"),
    ("The fear among traders is that {prices will fall.}", "traders (person)"),
    ("But the message from the bank was that {rates would stay high.}", "bank (organisation)"),
    ("What the doctor said was that {the boy would live.}", "doctor (person)"),
    ("The Kremlin’s position remains that {the islands are Russian.}", "Kremlin (official)"),
]
MADE = [
    ("The Greens persisted in arguments that {the vote was void.}", "Greens (organisation)"),
    ("The mayor made the case that {the dam was unsafe.}", "mayor (official)"),
    ("The union lodged a complaint that {nobody was paid.}", "union (organisation)"),
    ("The judge charges that {the clerk hid the letter.}", "judge (official)"),
    ("{The mayor made the case for the dam.}", ""),
    ("{The firm has charges that it cannot pay.}", ""),
    ("{The prosecutors charged the clerk with fraud.}", ""),
]
OWN = [
    "{The problem is that the key was lost.}",
    "{The point of the dam is that it keeps the town dry.}",
    "{The official line is that the minister has left.}",
    "{The case of the missing girl is that nobody looked for her.}",
    "{As far as the union is concerned, the deal is dead.}",
]
BESIDE = [
    ("“{They took my brother},” he said, his voice breaking.", "he (person)"),
    ("{The gate is shut}, said the mayor of Orra, Monday.", "mayor of Orra (official)"),
    ("{This, the mayor said, was the worst flood of all.}", "mayor (official)"),
    ("The singer, 34, revealed {she had left her husband.}", "singer (person)"),
    ("By the union's count, {300 jobs have gone.}", "union (organisation)"),
    (
        "{300 jobs have gone}, by the European Central Bank's count.",
        "European Central Bank (official)",
    ),
    ("The bank's own figures show {lending fell by a tenth.}", "bank (organisation)"),
    (
        "Figures released on Tuesday by the ministry showed {wages rose by 5%.}",
        "ministry (official)",
    ),
    (
        "In Geneva on Monday, WHO chief Ana Silva said {the virus had spread.}",
        "Ana Silva (official)",
    ),
]
HEARD = [
    (
        "The Gazette has learned from two officials that {the dam has cracked.}",
        "officials (official) > Gazette (agency)",
    ),
    (
        "“{I am going nowhere},” Ann Roe said, via Reuters.",
        "Ann Roe (person) > Reuters (agency)",
    ),
    (
        "The mayor, as well as the judge, said {the square was safe.}",
        "mayor (official) > judge (official)",
    ),
]
TWO = [
    (
        "{Ann Roe, the mayor, was blunt}: “{It should never have been built.}”",
        " | Ann Roe (official)",
    ),
    (
        "The mayor not only said {the tax would rise}, but also that {it would rise twice.}",
        "mayor (official) | =",
    ),
    ("{The dam will fail.} The engineers said as much in May.", "engineers (person)"),
]


@pytest.mark.parametrize(("drawing", "chain"), [*NOUNS, *MADE])
def test_whose_view_it_is_says_so(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize("drawing", OWN)
def test_a_noun_that_is_nobodys_is_no_frame(drawing: str) -> None:
    check(drawing, "", "en")


@pytest.mark.parametrize(("drawing", "chain"), [*BESIDE, *TWO])
def test_what_is_told_of_the_speaker_goes_with_the_frame(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize(("drawing", "chain"), HEARD)
def test_through_whom_it_came_is_a_link(drawing: str, chain: str) -> None:
    check("{The mill has burned down.} " + drawing, f" | {chain}", "en")

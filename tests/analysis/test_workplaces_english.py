"""Where somebody works, and whom he is near, tells the type of an English source."""

import pytest

from tests.analysis.drawn import chain, read

WORK = [
    ("A lawyer at Norvania's directorate of roads said it was shut.", "official"),
    ("Ann Roe, parks director for the city of Orra, said it was shut.", "official"),
    ("The state zoologist Dr Ann Roe said it was shut.", "official"),
    ("An inmate at the county jail said it was shut.", "person"),
    ("The World Cricket Council said it was shut.", "organisation"),
    ("The Climbing Council of Norvania said it was shut.", "organisation"),
    ("The Security Council said it was shut.", "official"),
    ("OR Trams said it was shut.", "organisation"),
    ("The banker's press secretary said it was shut.", "person"),
    ("Dr Edith Welt said it was shut.", "person"),
    ("Virgin Media said it was shut.", "organisation"),
    ("Ann Roe, Coal & Gas's principal meteorologist, said it was shut.", "person"),
    ("Norvania's agency officials said it was shut.", "official"),
    ("The Facebook group Lower Vale said it was shut.", "social"),
    ("Clarke said it was shut.", "person"),
]


@pytest.mark.parametrize(("text", "expected"), WORK)
def test_the_place_of_work_tells_the_type(text: str, expected: str) -> None:
    assert read(text, "en").claims[0].chain[0].type == expected


SECRET = [
    "Those around the mayor say it is shut.",
    "People who know the mayor say it is shut.",
    "People in the mayor's entourage said it was shut.",
    "Some in Orra say it is shut.",
    "Someone with knowledge of the plan said it was shut.",
]


@pytest.mark.parametrize("text", SECRET)
def test_of_who_is_only_near_nobody_is_named(text: str) -> None:
    assert read(text, "en").claims[0].chain[0].type == "unnamed"


def test_who_stands_somewhere_is_somebody() -> None:
    text = "People who live in Orra said it was shut."

    assert read(text, "en").claims[0].chain[0].type == "person"


TURNED = [
    ("Senator-turned-farmer Ann Roe said it was shut.", "Ann Roe (person)"),
    ("Farmer-turned-senator Ann Roe said it was shut.", "Ann Roe (official)"),
    ("Ann Roe, Norvania's ambassador under two kings, said it was shut.", "Ann Roe (person)"),
    ("Bus driver Major Ann Roe, discharged in May, said it was shut.", "Ann Roe (person)"),
    ("Singer Ann Roe, elected to congress in May, said it was shut.", "Ann Roe (official)"),
]


@pytest.mark.parametrize(("text", "expected"), TURNED)
def test_what_somebody_is_now_counts(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[0]) == expected


SUBJECTS = [
    ("The mill was sold, according to trade sources.", "trade sources (unnamed)"),
    ("The mill was sold, according to market analysts.", "market analysts (person)"),
    ("Captured driver Ann Roe, 20, said it was late.", "Ann Roe (person)"),
    ("Orra-based analyst Ann Roe, who is 40, said it was late.", "Ann Roe (person)"),
    ("The mayor, flanked by deputy Ann Roe, said it was late.", "mayor (official)"),
]


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_a_word_that_may_be_a_verb_does_not_hide_who_speaks(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[0]) == expected

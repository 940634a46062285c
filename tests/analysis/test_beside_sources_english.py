"""What stands beside whoever is cited, asked or speaks, and leaves the frame as it is."""

import pytest

from tests.analysis.drawn import check

CITED = [
    "The Vale Gazette reported that {the dam was sound}, citing Bo Lind, a lawyer for the town.",
    "{The dam was sound}, the Vale Gazette reported, citing Bo Lind, a lawyer for the town.",
    "The Vale Gazette reported, citing Bo Lind, a lawyer for the town, that {the dam was sound.}",
    "Citing Bo Lind, a lawyer for the town, the Vale Gazette reported that {the dam was sound.}",
    "As reported by the Vale Gazette, citing Bo Lind, {the dam was sound.}",
    "In an interview with the Vale Gazette, Bo Lind, a lawyer, said {the dam was sound.}",
    "Speaking to the Vale Gazette on Monday, Bo Lind, 44, said that {the dam was sound.}",
]


@pytest.mark.parametrize("drawing", CITED)
def test_whom_an_outlet_cites_or_asks_may_have_a_role(drawing: str) -> None:
    check(drawing, "Bo Lind (person) > Vale Gazette (agency)", "en")


BODIES = [
    ("On Monday, the ministry, however, said {the dam was sound.}", "ministry (official)"),
    ("In Tarn, the company, which runs the dam, said {it was sound.}", "company (organisation)"),
]


@pytest.mark.parametrize(("drawing", "chain"), BODIES)
def test_a_day_or_a_place_is_no_name_of_the_body_behind_it(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


KINDS = [
    (
        "{The dam was sound}, current and former officials said.",
        "current and former officials (official)",
    ),
    (
        "{The dam was sound}, Danish and Norwegian officials told the Vale Gazette.",
        "Danish and Norwegian officials (official) > Vale Gazette (agency)",
    ),
    ("{It was late} and angry residents said {the dam was sound.}", " | angry residents (person)"),
]


@pytest.mark.parametrize(("drawing", "chain"), KINDS)
def test_two_words_may_describe_who_speaks(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


TOLD = [
    ("According to at least two guards, {the dam was sound.}", "guards (person)"),
    ("{The dam was sound}, according to more than 20 nurses.", "nurses (person)"),
    ("{The dam was shut in June}, according to Ann Roe, speaking at the gate.", "Ann Roe (person)"),
    ("{The dam was sound}, said Ann Roe, a Democrat from Tarn.", "Ann Roe (person)"),
    (
        "{The lake rose}, with police telling residents that {the dam was sound.}",
        " | police (official)",
    ),
]


@pytest.mark.parametrize(("drawing", "chain"), TOLD)
def test_what_stands_beside_whoever_tells_belongs_to_the_frame(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


WHOLE = [
    "{The lake rose by a foot, with police urging residents to leave before the dam was opened.}",
    "{Shortly after 7:10 a.m., a guard reported seeing a boat near the dam.}",
]


@pytest.mark.parametrize("drawing", WHOLE)
def test_whoever_asks_somebody_to_act_or_has_seen_something_is_no_source(drawing: str) -> None:
    check(drawing, "", "en")

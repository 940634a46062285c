"""Who an English speaker is, to whom he speaks, and what is none of his words."""

import pytest

from tests.analysis.drawn import chain, check, read

TOLD = [
    # an outlet that the words were given to, behind the frame or before it
    ("“{The deck shook},” he said, speaking to Reuters.", "he (person) > Reuters (agency)"),
    (
        "“{The deck shook},” Ivo Dell said, talking to the radio station Cadena Ser.",
        "Ivo Dell (person) > Cadena Ser (agency)",
    ),
    (
        "Writing in the Daily Telegraph, Mr Dell said {the bridge was old.}",
        "Dell (person) > Daily Telegraph (agency)",
    ),
    # where somebody works, behind the name
    ("“{It is old},” said Ivo Dell, at Lowmark Investment Advisers in Orra.", "Ivo Dell (person)"),
    # a country is its own name
    (
        "Iraq, the second biggest producer of tin, said on Monday that {it was glad.}",
        "Iraq (official)",
    ),
    # they describe, and nobody suspects
    (
        "{Ten men, including some suspected thieves, were held}, officials said.",
        "officials (official)",
    ),
    # a reminder is nobody's
    (
        "It will be recalled that the ministry disclosed on Wednesday that {five men were held.}",
        "ministry (official)",
    ),
    ("“{The bridge is old},” he further added.", "he (person)"),
    # whom no page need introduce
    ("Putin said {the bridge was old.}", "Putin (official)"),
    ("A 40-year-old crane contractor said {the bridge was old.}", "crane contractor (person)"),
]
KEPT = [
    "{Vale said he would not release any names until the inquiry ended.}",
    "{The ministry said it could not discuss the case.}",
]
TOGETHER = [
    (
        "{The king’s order was read out.} {President Vale’s order to shut the bridge stood.}"
        " Vale said {it was right.}",
        " |  | Vale (official)",
    ),
    (
        "Inspector Ann Marsh added that police records showed {the men had met.}\n"
        "“{One of them drove.}”",
        "police records (document) > Ann Marsh (official) | Ann Marsh (official)",
    ),
]
BEFORE_QUOTATION = [
    ("{The mayor was pleased with the bridge}: “{It cost us two years.}”", " | mayor (official)"),
    (
        "{Asked about the strike, the union's head was blunt}: “{The offer is dead.}”",
        " | union's head (person)",
    ),
    ("{The sign on the gate had three words: “Keep out now.”}", ""),
    (
        "Carl Roe spoke to the press on Thursday:\n\n“{We lost two men.}\n\n“{Both are ill.}”",
        "Carl Roe (person) | =",
    ),
    ("Ann Marsh shared her thoughts on the match.\n\n“{We lost two men.}”", "Ann Marsh (person)"),
]


@pytest.mark.parametrize(("drawing", "expected"), TOLD + TOGETHER + BEFORE_QUOTATION)
def test_each_claim_is_of_whoever_speaks(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")


@pytest.mark.parametrize("drawing", KEPT)
def test_who_will_not_tell_says_nothing(drawing: str) -> None:
    check(drawing, "", "en")


def test_a_report_of_somebody_is_not_he() -> None:
    text = "Dell’s order to shut the bridge was read out. Dell said it was right."

    assert chain(read(text, "en").claims[-1]) == "Dell (organisation)"

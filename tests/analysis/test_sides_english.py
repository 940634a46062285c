"""A frame in the middle of an English sentence: one claim around it, or one on either side."""

import pytest

from tests.analysis.drawn import check

AROUND = [
    # who speaks stands with an apposition behind the verb
    ("{The depot, said the fire chief, Ann Roe, had no alarm.}", "Ann Roe (official)"),
    (
        "{A third lorry, added the head of the union, Paul Dane, was on its way.}",
        "Paul Dane (person)",
    ),
    # a clause that hangs on what is to come
    (
        "{“When I got home,” the widow told police, “the door was open.”}",
        "widow (person)",
    ),
    (
        "{“If the wind turns,” warned fire chief Dan Ortiz, “the valley will burn.”}",
        "Dan Ortiz (official)",
    ),
    ("{“After the second shot,” the boy said, “the men ran.”}", "boy (person)"),
    # a verb whose subject stands before the frame
    ("{“What we need,” said the mayor, Ann Roe, “is a pump.”}", "Ann Roe (official)"),
    ("{“The men who came,” the boy told police, “wore masks.”}", "boy (person)"),
    # a clause that only completes what stands before the frame
    ("{“I think,” said the judge, “that you knew.”}", "judge (official)"),
    ("{“Nobody knew,” the witness said, “where the key was.”}", "witness (person)"),
    ("{The pump will be sold, he said, if the board agrees.}", "he (person)"),
    ("{The road is shut, police said, unless it thaws.}", "police (official)"),
]
APART = [
    ("“{When I got home, the door was open},” she said, “and {the dog was gone.}”", "she (person)"),
    ("“{The guards slept},” she said, “{because they were tired.}”", "she (person)"),
    ("“{He has left},” she said, “{come back in May.}”", "she (person)"),
    ("“{We had no boats},” he said, “{that was the trouble.}”", "he (person)"),
    ("“{There's a noise people make},” he says, “{it's not a gasp.}”", "he (person)"),
    ("{When they woke, she said, it was day} and {he was in Cotonou.}", "she (person)"),
    ("{He had, it turned out, a note to read}, and {he held it up, though it was wet.}", ""),
]
RECALLED = [
    ("{The road will open by May}, the mayor hopes.", "mayor (official)"),
    ("{He would rather be at sea}, the minister quipped.", "minister (official)"),
    ("{The river, Ann Roe remembers, froze every winter.}", "Ann Roe (person)"),
    ("{The horns sounded} and {the crowd fell silent}, witnesses recalled.", "witnesses (person)"),
]


@pytest.mark.parametrize(("drawing", "chain"), AROUND)
def test_a_fragment_on_one_side_makes_one_claim(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize(("drawing", "chain"), APART)
def test_two_clauses_are_two_claims(drawing: str, chain: str) -> None:
    check(drawing, f"{chain} | =", "en")


@pytest.mark.parametrize(("drawing", "chain"), RECALLED)
def test_verbs_of_memory_and_hope_need_no_marks(drawing: str, chain: str) -> None:
    check(drawing, chain + " | =" * (drawing.count("{") - 1), "en")


def test_a_frame_of_its_own_behind_what_stands_around_one_is_kept() -> None:
    drawing = (
        "{In the talks that followed, diplomats said, three states agreed to a truce}, while"
        " another two argued that {it would be reckless.}"
    )

    check(drawing, "diplomats (official) | another two (person)", "en")

"""English words of saying that only tell of something: what the mayor says, even as he says."""

import pytest

from tests.analysis.drawn import check

NOBODY = [
    "{The gap between what the mayor says the plan would do and what it would do is wide.}",
    "{The mayor, even as he says the bridge is safe, stays away from it.}",
    "{The town demanded that the state prove that the bridge was safe.}",
    "{The film features a New Orra Times report that the bridge may have been shut.}",
    "{Analysts pressed the owners for clear evidence that the mills lifted profits.}",
    "{An inquiry was opened after it was reported that the firm had delayed repairs.}",
    "{The valley was empty when it was announced that the dam had broken.}",
]
BESIDE = [
    (
        "The judge suggests that Orra's best argument is that {the town is small.}",
        "Orra (organisation) > judge (official)",
    ),
    (
        "{Ann Roe, the head of the union, stressed her love of the port} and said {it would stay.}",
        " | Ann Roe (person)",
    ),
    ("The mayor stressed {the importance of the port for the town.}", "mayor (official)"),
    ("{The mayor stressed the need to act.}", ""),
    ("{It is a fight, with the mayor — who wants a port — defending her plan.}", ""),
    ("{The dam is full.}\n\nThis post has been updated with comment from the mayor.", ""),
    (
        "{Trade fell}, according to the Port Union, {more than twice what it had projected.}",
        "Port Union (organisation) | =",
    ),
    ("{The firm has already submitted papers to the league} and {they are being read.}", " | "),
    (
        "“{The mill has grown}, and {the port is busy},” Ann Roe said at a forum in Orra, Estmark.",
        "Ann Roe (person) | =",
    ),
    ("{The mill has grown}, the mayor said in Orra, Ohio, on Monday.", "mayor (official)"),
    (
        "{The mill has grown}, the mayor told a forum near Leith, Scotland on Friday.",
        "mayor (official)",
    ),
]


@pytest.mark.parametrize("drawing", NOBODY)
def test_what_is_only_mentioned_has_no_source(drawing: str) -> None:
    check(drawing, "", "en")


@pytest.mark.parametrize(("drawing", "chain"), BESIDE)
def test_who_says_so_is_the_source(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


IN_MARKS = [
    ("{Waving a “red flag,” the judge accused her of lying.}", ""),
    ("Asked about the “red flag,” the judge said {it was his.}", "judge (official)"),
    (
        "{Waving a flag, the judge left the hall}, though a review indicates {he was asleep.}",
        " | review (document)",
    ),
    (
        "{The judge complained about the fire}, even suggesting {the mill was lit.}",
        " | judge (official)",
    ),
    ("To varying degrees, all agreed that {the mill is lost.}", "all (unnamed)"),
    ("That is why she’s so annoyed that {the mill shut.}", "she (person)"),
]


@pytest.mark.parametrize(("drawing", "chain"), IN_MARKS)
def test_what_stands_beside_a_deed_is_no_speech(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")

"""English frames with much behind them, and who is taken up by a further word."""

import pytest

from tests.analysis.drawn import check, read, redraw

TAILS = [
    # when it was said
    "“{It is old},” Ann Roe told reporters at a forum on Monday, a day after the storm.",
    "“{It is old},” Ann Roe wrote on Facebook on Monday, shortly after the vote.",
    "“{It is old},” Ann Roe said, just hours before she was to leave.",
    "“{It is old},” Ann Roe said in a statement, after the council had met.",
    "{It is old}, Ann Roe said, declining to give details.",
    # who it is that says so
    "{It is old}, according to Ann Roe, the head of Estmark, a ferry firm, and {rents fell.}",
    "{The bridge, according to Ann Roe, the head of Estmark, a ferry firm, is old.}",
    "“{It is old},” Ann Roe, who runs Estmark, tweeted on Monday.",
]


@pytest.mark.parametrize("drawing", TAILS)
def test_a_long_tail_belongs_to_the_frame(drawing: str) -> None:
    check(drawing, " | ".join(["Ann Roe (person)"] * drawing.count("{")), "en")


TAKEN_UP = [
    (
        "Bo Lind, chief executive of Norvik, said {it was old.} The CEO said {rents had fallen.}",
        "Bo Lind (person) | =",
    ),
    (
        "Bo Lind, a professor of law, said {it was old.} Prof Lind said {rents had fallen.}",
        "Bo Lind (person) | =",
    ),
    (
        "The rights group Free Coast said {it was old.} The organisation said {rents had fallen.}",
        "rights group Free Coast (organisation) | =",
    ),
    (
        "“{It is old},” the Orra Teachers’ Union, which has 40 members, said.",
        "Orra Teachers’ Union (organisation)",
    ),
    (
        "{Tom Lind, the Police Public Relations Officer of Orra, left.} He said {it was old.}",
        " | Tom Lind (official)",
    ),
    ("Stopped by court guards, the man said {it was old.}", "man (person)"),
    ("The QRX said {it was old.} {QRX members left.}", "QRX (organisation) | "),
    ("{The QRX chief, Ann Roe, is ill.} Then QRX said {it was old.}", " | QRX (official)"),
    (
        "Hale Police said {it was old.} {Ann Roe left.} The force said {rents fell.}",
        "Hale Police (official) |  | Hale Police (official)",
    ),
    (
        "Senior House Republican leaders said {it was old.}",
        "Senior House Republican leaders (official)",
    ),
    (
        "{Garaila Roe met Tom Lind.} Roe said {it was old.} He said {rents fell.}",
        " | Garaila Roe (person) | =",
    ),
    ("The University of Orra's Ann Roe said {rents had fallen.}", "Ann Roe (person)"),
    ("The retail giant said {rents had fallen.}", "retail giant (organisation)"),
    ("The treasury said {rents had fallen.}", "treasury (official)"),
]


@pytest.mark.parametrize(("drawing", "who"), TAKEN_UP)
def test_it_is_known_who_is_meant(drawing: str, who: str) -> None:
    check(drawing, who, "en")


EMPLOYERS = [
    ("{Tom Lind, chief executive of Norvik, left.} The company said {rents fell.}", "Norvik"),
    ("{Norvik's chief executive, Tom Lind, left.} The company said {rents fell.}", "Norvik"),
    ("{Norvik chief executive Tom Lind left.} The company said {rents fell.}", "Norvik"),
    (
        "Ann Roe, chair of the Lake Authority, said {it was old.} The authority said {it leaked.}",
        "Lake Authority",
    ),
    (
        "The Lake Authority's chair, Ann Roe, said {it was old.} The authority said {it leaked.}",
        "Lake Authority",
    ),
    (
        "Ann Roe, head of the Pilots' Union, said {it was old.} The union said {it leaked.}",
        "Pilots' Union",
    ),
    (
        "Ann Roe, head of rights group Free Coast, said {it was old.} The group said {it leaked.}",
        "rights group Free Coast",
    ),
]


@pytest.mark.parametrize(("drawing", "who"), EMPLOYERS)
def test_whoever_has_a_role_tells_of_the_body_that_has_it(drawing: str, who: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert analysis.claims[-1].chain[0].name == who


TOGETHER = [
    "Ann Roe and Tom Lind said {it was old.} They said {it leaked.}",
    "Ann Roe and Tom Lind, who run a bakery, said {it was old.} The couple said {it leaked.}",
    "Ann Roe, the mayor, and Tom Lind, a guard, said {it was old.} “{It leaked},” they said.",
    "Ann Roe, the mayor, and Tom Lind, the sheriff, said {it was old.} The two said {it leaked.}",
    "Ann Roe and Tom Lind, both ministers, said {it was old.} The two officials said {it leaked.}",
    "Ann Roe and Tom Lind said {it was old.} Both lawyers said {it leaked.}",
]


def test_two_more_are_others() -> None:
    text = "Ann Roe and Tom Lind said it was old. Two officials said it leaked."
    assert [link.name for link in read(text, "en").claims[-1].chain] == ["officials"]


@pytest.mark.parametrize("drawing", TOGETHER)
def test_both_are_meant_who_spoke_together(drawing: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert [link.name for link in analysis.claims[-1].chain] == ["Ann Roe", "Tom Lind"]

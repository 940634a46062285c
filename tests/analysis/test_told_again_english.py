"""What somebody did and says he did; what somebody recalls; verbs that look like things."""

import pytest

from tests.analysis.drawn import chain, read, redraw

TOLD = [
    # one who says what he did himself
    (
        "{During the search, troopers found the van had hit a car}, troopers said.",
        "troopers (official)",
    ),
    ("The mayor said {the dam was safe}, and {the ferry was late}, the port said.", ""),
    # with a word for "that" whoever recalls says so
    ("The mayor recalled that {the dam was built in May.}", "mayor (official)"),
    ("{The mayor recalled his days at the mill.}", ""),
    # a verb that may be a noun
    ("Scholars at the Orra Museum estimate {the bell weighs 70 kilograms.}", None),
]


@pytest.mark.parametrize(("drawing", "expected"), TOLD)
def test_who_says_so_is_told_from_what_is_done(drawing: str, expected: str | None) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    if expected is None:
        assert analysis.claims[0].chain
    elif "recalled" in drawing or "troopers" in drawing:
        assert chain(analysis.claims[0]) == expected


def test_a_place_before_the_story_is_cut_off_below_a_caption() -> None:
    text = "Port shut\n\nMost cranes stood still, a clerk said. (AFP)\n\nORRA: The port is shut."

    claims = [text[claim.start : claim.end] for claim in read(text, "en").claims]

    assert claims[-1] == "The port is shut."

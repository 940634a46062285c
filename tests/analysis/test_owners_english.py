"""Whom English names as the owner of something: who speaks later by a shorter name."""

import pytest

from tests.analysis.drawn import chain, read

OWNERS = [
    ("The council rejected Mayor Ann Roe's plan. Roe said it was fair.", "Ann Roe (official)"),
    ("The council rejected Mayor Ann Roe’s plan. Roe said it was fair.", "Ann Roe (official)"),
    (
        "Critics dislike President Tom Dell's plan. Mr Dell left. Dell said it was fair.",
        "Tom Dell (official)",
    ),
    ("Few liked Ann Roe's book. Roe said it was fair.", "Ann Roe (person)"),
    # the other one of that name is meant
    (
        "President Tom Dell came. Ann Dell's book sold well. Dell said it was fair.",
        "Tom Dell (official)",
    ),
    # no building is anybody's full name
    (
        "Mayor Ann Roe's home is in Roe Tower. The gate, Roe said, was shut.",
        "Ann Roe (official)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), OWNERS)
def test_who_owns_something_may_speak_later(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected


def test_whose_lawyer_speaks_is_not_who_speaks() -> None:
    text = "Mayor Ann Roe's lawyer Bob Hill said the gate was shut."

    assert chain(read(text, "en").claims[0]) == "Bob Hill (person)"

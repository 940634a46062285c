"""English papers that somebody sends: released a letter that says …, an email in which he said …"""

import pytest

from tests.analysis.drawn import check

SENT = [
    (
        "She released a letter from her doctor Friday afternoon that says {she has a weak heart.}",
        "letter from her doctor (document)",
    ),
    ("The Herald published a study that found {the firm had lost money.}", "study (document)"),
    ("The council issued a statement in which it said {the dam was shut.}", "council (official)"),
    (
        "The teacher sent an email to the staff in which he warned that {the roof leaks.}",
        "teacher (person)",
    ),
]
OWN = [
    "{The council issued a statement in which it denied the claim.}",
    "{The council sent a letter that was never read.}",
]


@pytest.mark.parametrize(("drawing", "chain"), SENT)
def test_what_is_sent_says_it_and_sending_it_says_no_more(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize("drawing", OWN)
def test_a_paper_of_which_something_is_told_says_nothing(drawing: str) -> None:
    check(drawing, "", "en")

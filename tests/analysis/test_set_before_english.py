"""Long listeners, settings at the head of what is said, and clauses that only tell more of it."""

import pytest

from tests.analysis.drawn import check

FRAMES = [
    # whoever is told may be told of at length
    (
        "The mayor told people living by the river, or near the dam, that {they had to leave.}",
        "mayor (official)",
    ),
    (
        "The mayor told a man who was waiting by the road that {the bus had gone.}",
        "mayor (official)",
    ),
    (
        "He told a crowd gathered in the square, some of them in tears, that {the war was over.}",
        "he (person)",
    ),
    ("The coach has told the club {he wants a striker.}", "coach (person)"),
    # where and when opens what is said
    ("The ministry said {of the 25 dead, only one was a child.}", "ministry (official)"),
    ("The ministry said {as of Monday, 40 people had died.}", "ministry (official)"),
    ("The port said {despite the storm, it would stay open.}", "port (organisation)"),
    ("The ministry said in a statement, {the dam is safe.}", "ministry (official)"),
    ("The minister said of the plan, “{It is a gift.}”", "minister (official)"),
]
WHOLE = [
    # what was once expected of somebody is told by the article
    "{Analysts had expected the port to break even.}",
    "{Analysts at Orra expected the bank to hold rates} and {some traders predicted a rise.}",
    # a clause that tells more of what it calls so
    "{A judge halted the order, which critics have called a “ban.”}",
    "{It is a practice that residents call “theft by law.”}",
    "{The mayor ended what he called “a bad deal” for the town.}",
    "{Roe, who described the raid as “a crime,” was freed on Friday.}",
    "{The union rejected the offer, which it called “an insult.”}",
]
CALLED = [
    ("Critics have called {the order a “ban.”}", "Critics (unnamed)"),
    (
        "The whistleblower, whose name is not known, called {the plan “a farce.”}",
        "whistleblower (person)",
    ),
    ("Residents who live there have called {the plan “a farce.”}", "Residents (person)"),
    ("The bank expects {the economy to grow this year.}", "bank (organisation)"),
]


@pytest.mark.parametrize(("drawing", "expected"), FRAMES + CALLED)
def test_a_frame_however_much_stands_in_it(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")


@pytest.mark.parametrize("drawing", WHOLE)
def test_no_frame(drawing: str) -> None:
    check(drawing, " | ".join([""] * drawing.count("{")), "en")

"""English speech inside a clause that tells when or why, and speech that a tree finds.

Braces mark the claims; beside them stands the chain of the last one.
"""

import pytest

from tests.analysis.drawn import chain, read, redraw

WHOLE = [
    "{The shares rose after the ferry firm put out a statement saying it had found a buyer.}",
    "{The vote was put off when the council heard that the figures were wrong.}",
    "{The bridge was shut because engineers said that the cables were worn.}",
    "{Although the mayor said the bridge was safe, it was closed on Monday.}",
    "{While the Palace maintains it is open to talks, Roe signed an order banning them.}",
    "{After the police said the road was clear, drivers came back.}",
    "{The analysts reiterated their neutral rating of the stock and cut their target.}",
]


@pytest.mark.parametrize("drawing", WHOLE)
def test_what_somebody_says_when_something_happens_belongs_to_the_clause(drawing):
    (claim,) = read(drawing, "en").claims

    assert redraw(drawing, read(drawing, "en")) == drawing
    assert claim.chain == ()


FOUND = [
    # a subject that looks like an object of the verb of saying
    (
        "On Sunday Treasurer Anna Roe suggested {colleagues opposed to her plan had been talking"
        " to the press.}",
        "Anna Roe (official)",
    ),
    (
        "Bay Airlines said {other unions, representing half of the staff, accepted the offer.}",
        "Bay Airlines (organisation)",
    ),
    # on a page of one's own
    (
        "The council of Orra said on its social media account that {six people were missing.}",
        "council of Orra (official)",
    ),
    # what somebody feels
    ("The coach is concerned {it could be a long injury.}", "coach (person)"),
    ("The union is hopeful that {the talks will go on.}", "union (organisation)"),
    ("Growers are afraid {the frost will come back.}", "Growers (person)"),
]


@pytest.mark.parametrize(("drawing", "who"), FOUND)
def test_what_is_said_begins_where_the_tree_has_it(drawing, who):
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[-1]) == who


SET_AGAINST = [
    (
        "Although the ministry says that {rents fell}, the union said that {wages fell too.}",
        ["ministry", "union"],
    ),
    (
        "While officials say {the dam is safe}, farmers claim that {it leaks.}",
        ["officials", "farmers"],
    ),
    ("While police believe {he fled}, his lawyer said {he was ill.}", ["police", "his lawyer"]),
]


@pytest.mark.parametrize(("drawing", "who"), SET_AGAINST)
def test_two_who_are_set_against_each_other_have_a_frame_each(drawing, who):
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert [claim.chain[0].name for claim in analysis.claims] == who

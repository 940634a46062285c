"""Polls show Roe ahead, the board put the toll at 40: who or what stands where, and who says so."""

import pytest

from tests.analysis.drawn import check

STANDING = [
    ("Polls show {Roe with a lead of five points.}", "Polls (document)"),
    ("The harbour average shows {Roe likewise ahead by 3.7 points.}", "harbour average (document)"),
    ("The averages had {Roe down by two points.}", "averages (document)"),
    ("The average has {Roe up two points.}", "average (document)"),
    ("The ministry has put {the toll at 40.}", "ministry (official)"),
    ("Two surveys, one of them new, have {the Greens tied with Roe.}", "surveys (document)"),
    ("A survey put {support for the bridge at about 40 percent.}", "survey (document)"),
    ("Police estimated {the crowd at 9,000.}", "Police (official)"),
    ("The board, which met on Monday, puts {the loss at $9 million.}", "board (official)"),
    (
        "A Reuters poll puts {Roe at 44 percent}, with one study showing {her at 48 percent.}",
        "Reuters (agency) | study (document)",
    ),
    (
        "A Herald study of ports that have lost trade since May 1, 2015, shows {prices rising.}",
        "Herald study of ports (document)",
    ),
    (
        "A Herald analysis of ports that lost trade since May 1, 2015, shows {prices rising.}",
        "Herald analysis of ports (document)",
    ),
    ("{The port is full}, with Norvik showing {it ahead by 3 points.}", " | Norvik (organisation)"),
    (
        "A TODAY analysis of ports that lost $1million since May 1, 2015, shows {prices up 3%.}",
        "TODAY analysis of ports (document)",
    ),
    ("The survey showed {support for the plan falling to 40 percent.}", "survey (document)"),
    ("With trade falling, analyses agree {the port is too big.}", "analyses (document)"),
]
IN_POLL = [
    ("In the last poll, conducted in May, {Roe led by five points.}", "last poll (document)"),
    ("In the last poll, conducted in May, {Roe led Lind by 5 points.}", "last poll (document)"),
    ("In a survey of 1,000 adults, {40 percent backed the plan.}", "survey (document)"),
    ("{In a poll on Sunday, the Greens won 40 seats.}", ""),
    ("In May, a poll put {Roe ahead of Lind.}", "poll (document)"),
]
GOING_ON = [
    (
        "Officials put {the toll at 40}, but warned that {it would rise.}",
        "Officials (official) | =",
    ),
    ("{The mayor has put the cost at 9 million} and said {it would rise.}", " | mayor (official)"),
]
SHARES = [
    ("63 percent said {the mayor was right.}", "63 percent (person)"),
    ("Three in four voters said {the mayor was right.}", "Three in four voters (person)"),
    ("Two thirds of voters said {the mayor was right.}", "Two thirds of voters (person)"),
    ("Two voters said {the mayor was right.}", "voters (person)"),
]
ACTS = [
    "{The bill has the port ahead of schedule.}",
    "{The mayor put the plan ahead of the vote.}",
    "{The mayor has Roe up a ladder.}",
    "{The board put two guards at 40 gates.}",
    "{The mayor put the plan at risk.}",
    "{The film shows Roe with a dog.}",
    "{Traders wait, cheered by polls that have shown Roe with a clear lead.}",
    "{The board did not put the cost at 9 million.}",
    "{The cost is estimated at 9 million.}",
]


@pytest.mark.parametrize(("drawing", "chain"), [*STANDING, *IN_POLL, *GOING_ON, *SHARES])
def test_who_says_where_it_stands_is_its_source(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize("drawing", ACTS)
def test_who_is_put_somewhere_is_not_said_to_stand_there(drawing: str) -> None:
    check(drawing, "", "en")

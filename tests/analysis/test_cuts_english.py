"""English sentences that hold two clauses, and those that hold one with more in it."""

import pytest

from tests.analysis.drawn import read, redraw

CUT = [
    # the noun of the second clause hangs on another word, its verb has helpers or more before it
    "{The town was put under a boil-water order} and {portable pumps were placed along the quay.}",
    "{The isle has no pier} but {boats to the three nearest villages are easily hired.}",
    # a past that may be a participle
    "{Firms in Lowe expanded as orders grew}, and {banks in the capital also hired.}",
    "{Roe is glad that the train was moved from the site} and {its owner carried out repairs.}",
    # whoever acts on the left side hangs elsewhere
    "{Today is her last day in the post}, and {in the coming weeks, she will move to Corby.}",
    "{Lifting that stone looked easy at first}, but {for the boys it took two hours.}",
    # a comma ends what hangs on the left side
    "{Police closed the bridge as the storm neared}, and {schools sent pupils home.}",
    # set beside, whoever is named between commas
    "{Norstrand's exports rose by a tenth}, while {Estmark, its neighbour, received less.}",
    "{Four schools are turning to remote lessons} while {others closed for the day.}",
    "{The firm cut 300 jobs} even as {its profits doubled.}",
    "Roe claimed that {the men are alive} even as {their captors told of twelve deaths.}",
    # two who act, in one speaker's words
    "“{When I opened the door, the dog barked} and {I shut it at once},” said Hale.",
]
WHOLE = [
    # clauses that hang on one word, and the main one behind
    "{Although the crew was ready and it had fuel on board, the ship came too late.}",
    "{If the dam breaks and the valley floods, the army will step in.}",
    # what a preposition leads has no subject
    "{The toll may rise, given the cold and with the north having no power.}",
    "{They left the house where he was born and in which he died.}",
    "{Smoke was seen over Lowe and Corby on Friday.}",
    "“{I saw smoke and I ran},” said Hale.",
    "{The council has raised rents even as it promised to freeze them.}",
    "{He kept singing even as a child.}",
    "Vale said that {he fell ill while he was on the ferry.}",
    "{He read the paper while he was on the ferry.}",
]


@pytest.mark.parametrize("drawing", CUT + WHOLE)
def test_a_clause_of_its_own_is_a_claim_of_its_own(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing

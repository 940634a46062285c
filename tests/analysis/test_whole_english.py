"""English sentences with a word of saying that stay whole, and those that a frame leaves."""

import pytest

from tests.analysis.drawn import read, redraw

WHOLE = [
    # a relative clause whose noun has its verb still to come
    "{The harbour master, who had warned that the pier was hollow, watched from his office.}",
    "{Roe, who said that the pier was hollow, has left.}",
    # a clause that tells what a noun is
    "{Shares in Norvik shrugged off the report that its head has left.}",
    "{The firm hit back at claims that the dust was toxic.}",
    "{The ministry was asked for papers following reports from Lowe that planes had landed.}",
    # nobody says it
    "{Neither the mayor nor her deputy would say why the pier was shut.}",
    "{Nobody told the town that the dam had cracked.}",
    "{It has not been confirmed whether the ferry was insured.}",
    # a thing or a question with whoever stands beside
    "{Sales fell by a tenth, with the firm reporting cash of two million.}",
    "{The guests left in a hurry, with one of them asking if it was all over.}",
    # two at once, and nothing told
    "{The officers were taking notes while telling jokes to the guard.}",
    # of what somebody spoke
    "{In Lowe, the health service spoke of eight cases, six of which were fatal.}",
]
FRAMED = [
    "She said in a report that {the bridge was safe.}",
    "The board made the claim that {the bridge was shut.}",
    "{The team lost}, with its coach saying that {the ground was wet.}",
    "“{The gate was open},” Roe said, while insisting that {nobody had left.}",
    "“{They voted for a strike},” Roe said in a post on Friday, while calling {it a “farce”.}",
    "{The board rejected the plan}, while saying that {it would be back.}",
    "{The fire was out}, said Ines Roe, who added that {nobody was hurt.}",
    "{Rents rose again}, as figures revealed on Friday that {few homes were built.}",
    "{Rents rose again}, as the mayor said in May.",
]


@pytest.mark.parametrize("drawing", WHOLE + FRAMED)
def test_a_word_of_saying_makes_a_frame_only_where_something_is_said(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing

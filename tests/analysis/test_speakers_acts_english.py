"""What an English speaker does besides, how he calls a thing, and whom he quotes himself."""

import pytest

from tests.analysis.drawn import chain, read, redraw

CLOSED = [
    "She described {the ban as “a farce,”} insisting that {the march would go on.}",
    "Roe said {there was “no reason to wait until June,”} adding “that {the road must be shut.}”",
    "{The court heard the case in March}, calling {the plan “a mistake”.}",
    "{The judge found no fault in it}, labeling {the approach as “strange.”}",
    "{The mayor left the hall early}, branding {the offer “a joke”.}",
]


@pytest.mark.parametrize("drawing", CLOSED)
def test_a_participle_attributes_behind_a_quotation_and_where_it_calls(drawing: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[-1])


NO_SPEECH = [
    "{The court heard the case in March, calling two witnesses.}",
    "{The firm runs a site called “the Gap”, describing itself as small.}",
    "{The decline may suggest prices are falling.}",
    "{The results might show that the mill is doomed.}",
    "{Whoever breaks the peace will be dealt with according to the law.}",
    "{In local news, Norvik agrees to an offer for the port.}",
    "{This isn't the first lizard found in such a manner.}",
    "{Roe was responding to the paper's report that the office had begun an inquiry.}",
]


@pytest.mark.parametrize("drawing", NO_SPEECH)
def test_what_nobody_says_is_the_articles_own(drawing: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert not chain(analysis.claims[0])


ACTS = [
    "The minister said {the government has nothing to hide} and {accused the party of a row.}",
    "Roe said {the road is safe} and {criticised the board.}",
    "The council said {both sides are ready for talks} and {stressed the need for patience.}",
    "The firm said {it will close two plants} and {blamed high costs.}",
    "Police said {the man is in custody} and {appealed for witnesses.}",
    "The minister said that {the talks had failed} and {declined to say why.}",
    "The office said {the deaths were caused by a fire} and {called on the firm to pay.}",
    "The operator said {the line was safe} and {plans to reopen it in May.}",
    "The airline said {flights would resume} and {apologised to passengers.}",
    "The regulator said {fees were too high} and {ordered the lenders to cut them.}",
]


@pytest.mark.parametrize("drawing", ACTS)
def test_what_a_speaker_does_is_no_part_of_what_is_said_of_the_present_or_of_a_thing(
    drawing: str,
) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[0])
    assert not chain(analysis.claims[1])


SAID_OF_IT = [
    "The clerk said {the figures are checked and confirmed by an auditor.}",
    "Police said {the man is thirty and lived in the port.}",
    "The paper said {Roe is the man who built the port and warned of the flood.}",
]


@pytest.mark.parametrize("drawing", SAID_OF_IT)
def test_what_is_said_of_somebody_goes_on_behind_and(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing


INSIDE = [
    "“Russia believes that {the other side should follow},” Orlov said.",
    "“Preliminary reports say {at least four houses burned down},” an officer said.",
    "“They said {we want a debate on farms},” said Roe.",
    "“My neighbours say {the bridge is unsafe},” Roe told a meeting.",
]
HIS_OWN = [
    "“{I say the bridge is safe},” said Roe.",
    "“{People say nice things},” said Roe.",
    "“{Let me say it was hard},” said Roe.",
    "“{All I can say is that we won},” said Roe.",
]


@pytest.mark.parametrize(
    ("drawing", "links"), [*((one, 2) for one in INSIDE), *((one, 1) for one in HIS_OWN)]
)
def test_who_is_quoted_quotes_others_or_speaks_himself(drawing: str, links: int) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert len(analysis.claims[0].chain) == links


def test_a_line_that_ends_in_he_said_is_no_heading() -> None:
    drawing = (
        "Fire at the port\n\n{The fire broke out on Monday}, the police said.\n\n"
        "“{These people hate the town},” he said\n\nWhat is next\n\n{Nobody was hurt.}"
    )

    assert redraw(drawing, read(drawing, "en")) == drawing


SHARED = [
    "The mayor said {the strikers had blocked the gate and refused to leave.}",
    "Vale said that {the claims had been made and rejected.}",
    "The guard said {the dog had barked and refused its food.}",
]


@pytest.mark.parametrize("drawing", SHARED)
def test_what_is_done_by_whom_it_is_told_of_stays(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing

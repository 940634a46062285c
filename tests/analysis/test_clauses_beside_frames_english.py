"""English clauses beside a frame: of time before it, participles behind it."""

import pytest

from tests.analysis.drawn import read, redraw

BEFORE_THE_FRAME = [
    "{The site is down.} When reporters tried to post, an error message was generated saying "
    "that {a limit was reached.}",
    "When drivers tried to pay, a notice was shown saying that {the card was void.}",
    "About two hours after complaints surfaced, the council acknowledged that {the site was down.}",
    "Once the dam broke, a report was published saying that {it was old.}",
    "Days before the vote was held, the party admitted that {it had lost the lists.}",
    "Weeks after the yard was shut, the firm said that {it would hire again.}",
    "Hours before the rain began, the mayor warned that {the dam was weak.}",
    "{Although the dam held}, the mayor said that {it was old.}",
    "{The dam held}, and the mayor said that {it was old.}",
    "{Roe left the firm after it was sold}, saying that {it was too slow.}",
    "{The firm cut 300 jobs when sales fell}, arguing that {it had no choice.}",
]
SHOWN = [
    "{Prices fell by 3%, suggesting that the slump is over.}",
    "{Lead times are shortening, suggesting the firm still has stock.}",
    "{The lamps were out, indicating that nobody was at home.}",
    "{The stones were wet, showing that it had rained.}",
    "{Sales fell in May, proving that the plan had failed.}",
    "{The bones were small, suggesting that they were those of a child.}",
    "{Prices fell by 3%}, the bank said, suggesting that {the slump is over.}",
    "{The mayor wrote to the board}, suggesting that {the yard should close.}",
    "{Ann Roe spoke to the paper}, indicating that {she would leave.}",
    "{The court rejected the plea}, saying that {it came too late.}",
]
BEHIND_THE_FRAME = [
    "{The strain is better at spreading than the old one, according to the study, helping "
    "explain why the town fell ill.}",
    "{The rain was heavy, police said, causing floods that shut the road.}",
    "{The plan was scrapped, according to the paper, leaving the town without a bridge that "
    "it needs.}",
    "{The gate was open, the report said, allowing water to fill the hall that had been "
    "built in May.}",
    "{The dam held}, the mayor said, {swimming is banned.}",
    "{Ann Roe left the firm}, the paper wrote, saying {it was too slow.}",
    "{The mayor spoke to the crowd}, telling them {the bridge would open in May.}",
    "{The firm wrote to the union}, warning members {the yard would close.}",
]


@pytest.mark.parametrize("drawing", BEFORE_THE_FRAME + SHOWN + BEHIND_THE_FRAME)
def test_the_claims_are(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing

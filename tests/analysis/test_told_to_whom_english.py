"""To whom an English speaker spoke, how he goes on, what he does besides, and who is no source."""

import pytest

from tests.analysis.drawn import chain, check, read

TOLD = [
    # an outlet whose title is spelt as one word
    ("Ann Roe told SkySports {the bus was late.}", "Ann Roe (person) > SkySports (agency)"),
    ("“{The bus is late},” Ann Roe told TalkSport.", "Ann Roe (person) > TalkSport (agency)"),
    ("Ann Roe told NewsNation that {it was late.}", "Ann Roe (person) > NewsNation (agency)"),
    # an outlet of several words, and a name behind it
    (
        "Ann Roe told the New Zealand Herald {Norvik would close in May.}",
        "Ann Roe (person) > New Zealand Herald (agency)",
    ),
    (
        "Ann Roe told the News Agency of Estmark (NAE) that {the gate was shut.}",
        "Ann Roe (person) > News Agency of Estmark (agency)",
    ),
    # said in a paper
    (
        "Ann Roe claimed in the Observer that {the gate was shut.}",
        "Ann Roe (person) > Observer (agency)",
    ),
    # what is said begins with those who did something
    (
        "Ann Roe told the BBC {those who had come lived in Orra.}",
        "Ann Roe (person) > BBC (agency)",
    ),
    # somebody told of two nouns
    ("Ann Roe told police officers that {the gate was shut.}", "Ann Roe (person)"),
    ("Ann Roe told police {officers had come.}", "Ann Roe (person)"),
    ("Ann Roe told him {officials had come.}", "Ann Roe (person)"),
]
GOES_ON = [
    ("She went on to say {a vote for Lind was wasted.}", "she (person)"),
    ("Ann Roe goes on to tell the council that {the dam fell.}", "Ann Roe (person)"),
    ("{She went on to win the race.}", ""),
]
BESIDES = [
    (
        "She said {the plan was wild} and {called for a traffic audit.}",
        "she (person) | ",
    ),
    (
        "Labour said {it was a failure}, and {singled out the minister for criticism.}",
        "Labour (organisation) | ",
    ),
    ("The club said {it had signed Roe and praised her.}", "club (organisation)"),
    ("The firm said {it had sold the ship}, but didn't name the buyer.", "firm (organisation)"),
]
NO_SOURCES = [
    (
        "{Tests date it to some 430,000 years ago (Middle Pleistocene), far before others.}",
        "",
    ),
    ("{The old harbour was full.} (Ann Roe/Orra Press file photo)", ""),
    ("{The dam fell.} May they rest in peace.", ""),
    ("{May was dry.} {May Roe came.}", " | "),
    # what somebody asks to be done nobody has said
    ("{Ann Roe asked that the meeting be held in private.}", ""),
    ("{States race to sell it, all while new firms are founded.}", ""),
    ("“{I don’t know that I ever said it was late},” Ann Roe said.", "Ann Roe (person)"),
]


@pytest.mark.parametrize(
    ("drawing", "chains"), [*TOLD, *GOES_ON, *BESIDES, *NO_SOURCES], ids=lambda value: value[:40]
)
def test_what_is_said_ends_and_begins_where_it_does(drawing: str, chains: str) -> None:
    check(drawing, chains, "en")


LAST = [
    # a role behind a body is whose role it is
    ("It was over, company CEO Ann Roe said.", "Ann Roe (person)"),
    ("It was over, party co-leader Ann Roe said.", "Ann Roe (person)"),
    ("The union Transport Voice said it was over.", "union Transport Voice (organisation)"),
    # an office of the state is nobody's of whom only his own story is told
    (
        "Ann Roe, 32, from Orra, said she was beaten. The home secretary said it was wrong.",
        "home secretary (official)",
    ),
    # an office with more told of the place
    (
        "Ann Roe, mayor of the town where it fell, gave no reasons. Roe said it was late.",
        "Ann Roe (official)",
    ),
    # the house where somebody lives is no parliament
    (
        "The Alder Residents Association said 300 houses were built. They said it fell.",
        "Alder Residents Association (organisation)",
    ),
    ("The House rejected the bill. It said it was late.", "House (official)"),
    # papers and forces
    ("The original application said the hall would open.", "original application (document)"),
    ("The release said he was shot.", "release (document)"),
    ("Estmark air defences said the drones were down.", "Estmark air defences (official)"),
    (
        "State and federal law enforcement said it was over.",
        "State (official) > federal law enforcement (official)",
    ),
    # two of somebody's three names, whichever come first, and a firm by what it has
    (
        "Idris Salim came. Minister Idris Salim Hakim left. Idris Salim said it fell.",
        "Idris Salim Hakim (official)",
    ),
    (
        "Minister Idris Salim Hakim came. Idris Salim said it fell.",
        "Idris Salim Hakim (official)",
    ),
    ("Shell's profit fell last year. It said it would cut jobs.", "Shell (organisation)"),
    # what was done to somebody is no part of who he is
    ("A man held captive by rebels said it was over.", "man (person)"),
    ("The residents have termed the plan “reckless”.", "residents (person)"),
]


@pytest.mark.parametrize(("text", "source"), LAST, ids=lambda value: value[:40])
def test_who_says_the_last_claim(text: str, source: str) -> None:
    assert chain(read(text, "en").claims[-1]) == source


WHOLE = [
    # behind a closed quotation stands who says so, where and how: nothing of it is said
    ("“{The price will fall},” she added, without saying how far it could go.", "she (person)"),
    (
        "“{Stocks rose for weeks},” said Ann Roe, oil analyst at Norvik, in a market note.",
        "Ann Roe (person)",
    ),
    ("“{It fell},” she said, {because it rained.}", "she (person) | ="),
    ("{“It fell,” said Ann Roe, “in May.”}", "Ann Roe (person)"),
    # a protest says nothing, whatever the tree hangs on it
    (
        "{She began her protest with player Bo Lind}, who announced that {he will not stand.}",
        " | Bo Lind (person)",
    ),
    (
        "{She lost to the sister of Bo Lind}, who said {it was late.}",
        " | sister of Bo Lind (person)",
    ),
]


@pytest.mark.parametrize(("drawing", "chains"), WHOLE, ids=lambda value: value[:40])
def test_a_tail_is_told_apart_from_what_is_said(drawing: str, chains: str) -> None:
    check(drawing, chains, "en")

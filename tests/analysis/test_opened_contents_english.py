"""English contents that open with when or why, and what only looks like a frame."""

import pytest

from tests.analysis.drawn import check, read, redraw

OPENED = [
    ("The mayor said {as rents rose, shops moved out.}", "mayor (official)"),
    ("The mayor said {after the ice broke, boats came back.}", "mayor (official)"),
    ("The mayor said {once the ice broke, boats came back.}", "mayor (official)"),
    ("The mayor said {since the ice broke, boats have come back.}", "mayor (official)"),
    ("The mayor said {before the ice broke, boats lay idle.}", "mayor (official)"),
    # what the speaker did then
    ("The mayor said as she left the hall, {boats would come back.}", "mayor (official)"),
    ("The mayor said after the meeting, {boats would come back.}", "mayor (official)"),
    # what somebody cites says so
    (
        "The Gazette cited figures from the Boat Institute that {rents fell in May.}",
        "Boat Institute (organisation) > Gazette (agency)",
    ),
    ("{The mayor cited a study that nobody had read.}", ""),
    ("{The mayor cited fears that rents would rise.}", ""),
    # what somebody asks for, and as what he describes it
    ("{The mayor asked that a meeting be held on Monday.}", ""),
    ("Sources described {the mayor as plugged into the talks.}", "Sources (unnamed)"),
    ("Police described {the man as wearing a red coat.}", "Police (official)"),
    # what a participle says behind when and where
    ("{He left the hall}, after saying for weeks that {it was old.}", " | he (person)"),
    ("{The firm cut jobs}, despite saying in May that {it would hire.}", " | firm (organisation)"),
    ("{Labour rejected the plan}, saying {it was old.}", " | Labour (organisation)"),
    # what they came for, and what is said inside a quotation
    (
        "The chief said that {the guards responded after a call that “men were in the yard”.}",
        "chief (person)",
    ),
    (
        "“He told us {it was old} and that {it leaked},” said guard Tom Lind.",
        "he (person) > Tom Lind (person) | =",
    ),
    ("“He told us that {it was old},” said guard Tom Lind.", "he (person) > Tom Lind (person)"),
    # no space was typed, or a link stands on a line of its own
    ("{The bridge fell}, aides told PTI.{The council met.}", "aides (person) > PTI (agency) | "),
    (
        "Speaking to the news service\nKaea\n, mayor Ann Roe said {it was old.}",
        "Ann Roe (official) > Kaea (agency)",
    ),
    # small marks that every paragraph opens again
    (
        "Tom Lind, a poet, said: '{The police overreach.}\n'{They think they rule the town.}'",
        "Tom Lind (person) | =",
    ),
    # what is told is no speech
    ("{She went from door to door, telling tales that few believed.}", ""),
    ("{She went from door to door, telling stories that made them cry.}", ""),
    ("{She went from door to door}, telling people that {rents would rise.}", " | she (person)"),
]


@pytest.mark.parametrize(("drawing", "who"), OPENED)
def test_what_is_said_begins_here(drawing: str, who: str) -> None:
    check(drawing, who, "en")


TITLES = [
    (
        "An official told RFE/RL's Orran Service {the bridge is shut.}",
        "official (official) > RFE/RL (agency)",
    ),
    ("Ann Roe told RFE/RL that {the bridge is shut.}", "Ann Roe (person) > RFE/RL (agency)"),
]


@pytest.mark.parametrize(("drawing", "who"), TITLES)
def test_a_title_may_have_two_halves(drawing: str, who: str) -> None:
    check(drawing, who, "en")


LONE = [
    # a pronoun that nobody else can be
    "Korven said {the bridge was old.} She added that {it leaked.}",
    "“{The bridge is old},” Korven said. “{It leaks},” he added.",
    # whose words are told so
    "“{The bridge is old},” said Korven.",
    "Korven told the board on Monday: “{I saw it fall.}”",
    # what only somebody does or suffers
    "Korven recalled that {the bridge was old.}",
    "{Police arrested Korven on Monday.} Korven said {the bridge was old.}",
    "{The bridge was old}, Korven said. {He has worked there since May.}",
]


@pytest.mark.parametrize("drawing", LONE)
def test_a_lone_name_is_somebodys(drawing: str) -> None:
    analysis = read(drawing, "en")
    links = {(link.name, link.type) for claim in analysis.claims for link in claim.chain}

    assert redraw(drawing, analysis) == drawing
    assert {kind for name, kind in links if name == "Korven"} == {"person"}


FIRMS = [
    "Norvik said {it would shut the yard.}",
    "Norvik said {the yard was old.}",
    "{Ann Roe came in May.} Norvik said {the yard was old.} {She left in June.}",
]


@pytest.mark.parametrize("drawing", FIRMS)
def test_a_lone_name_of_which_nothing_is_told_is_a_firms(drawing: str) -> None:
    chains = [claim.chain for claim in read(drawing, "en").claims if claim.chain]

    assert [(link.name, link.type) for (link,) in chains] == [("Norvik", "organisation")]


CUT = [
    "{Two guards were hurt} and {a man involved in a row with them was killed on Monday.}",
    "“{When they feel the mayor has to call, lists are drawn up} and {he's glad of it},” she said.",
]


@pytest.mark.parametrize("drawing", CUT)
def test_each_side_has_a_subject_of_its_own(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing

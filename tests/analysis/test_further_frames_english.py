"""Further English frames: by whose judgment, what turned out, who is put in, whom a police told."""

import pytest

from tests.analysis.drawn import check

NAMED = [
    # according to somebody of whom more is told
    ("According to a spokesman for the navy, Captain Rui Dias, {it sank.}", "Rui Dias (official)"),
    ("According to people who were in the room, {the general wept.}", "people (person)"),
    (
        "According to Marine Traffic, a tracking site, {the tanker stopped.}",
        "Marine Traffic (organisation)",
    ),
    # by whose judgment
    ("In the judgment of the doctors, {the boy was ill.}", "doctors (person)"),
    ("In the eyes of many voters, {the party is finished.}", "many voters (person)"),
    ("{The town is, in the opinion of the last doctor, a museum.}", "last doctor (person)"),
    ("As noted in the report, {the valve was shut.}", "report (document)"),
    ("{Some 300 ships wait}, per data from Reuters.", "Reuters (agency)"),
    ("{Prices rose}, the statistics office's figures show.", "statistics office (official)"),
    # who stands behind the verb, between a subject and what it does
    ("{Its director, Paul Rhee, says Le Monde, knew of the leak.}", "Le Monde (agency)"),
    # who is told
    ("The pilots were told by the tower that {the runway was clear.}", "tower (person)"),
    ("The council alerted residents that {the water was bad.}", "council (official)"),
    ("{With two minutes left, the referee admitted, he lost count.}", "referee (person)"),
    (
        "{The yard is quiet, as the mayor, Bo Lind, puts it, “like a church on Monday”.}",
        "Bo Lind (official)",
    ),
]
NOBODY = [
    ("It turned out on Monday that {the safe had never been locked.}", ""),
    ("It has become clear that {the fire was set.}", ""),
    ("{The bridge, according to some estimates, will cost 9 billion.}", ""),
    ("{The village where the priest said he had seen the lights is now empty.}", ""),
]
LOOKING_BACK = [
    "{The dam is full.} The information was released by the governor, Ana Cruz.",
    "{The dam is full.} This was issued in a statement by Governor Ana Cruz.",
]


@pytest.mark.parametrize(("drawing", "chain"), [*NAMED, *NOBODY])
def test_who_says_it_is_found(drawing: str, chain: str) -> None:
    check(drawing, chain, "en")


@pytest.mark.parametrize("drawing", LOOKING_BACK)
def test_who_releases_the_news_says_it(drawing: str) -> None:
    check(drawing, "Ana Cruz (official)", "en")

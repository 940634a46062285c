"""English clauses that report where the neighbours of their verb hide it, and what they tell."""

import pytest

from tests.analysis.drawn import chain, read, redraw

VERB = [
    # beside what ends in 's, an adverb, another verb
    (
        "The boss of Marten's said on Tuesday {his focus was on the strategy.}",
        "boss of Marten",
    ),
    ("The Red Cross is also warning that {the valley could flood.}", "Red Cross (organisation)"),
    ("Ministers are still publicly saying {the dam is sound.}", "Ministers (official)"),
]
THAT = [
    (
        "The club's new coach said last week that {she's signed two players.}",
        "club's new coach (person)",
    ),
    ("The mayor said in June that {it's a sound dam.}", "mayor (official)"),
    ("Ann Vale told the court that {if the dam breaks, then the town is lost.}", "Ann Vale"),
    ("The mayor told a meeting of the port's board that {when it rains the road floods.}", "mayor"),
    ("Police said in a brief statement put out on Monday that {two men were hurt.}", "Police"),
]
STATEMENT = [
    ("The firm said in a statement posted on its website Friday {it had fired the chief.}", "firm"),
    ("Vane said in a letter posted on his page Monday {he had left the party.}", "Vane"),
    ("Officials said late on Tuesday night {the ferry had sunk.}", "Officials"),
]


@pytest.mark.parametrize(("drawing", "source"), VERB + THAT + STATEMENT)
def test_the_tree_tells_who_says_what(drawing: str, source: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[0]).startswith(source)


APART = [
    # what is put in has commas of its own; a participle without a comma before it
    (
        "Ann Vale said on Sunday after talks with envoys from Orin, Norvik and Tarn that {they"
        " would meet again.}",
        "Ann Vale",
    ),
    ("The mayor said on Monday in letters to Orin, Norvik and Tarn that {they must pay.}", "mayor"),
    ("{The driver called the police at noon} saying {he had been shot.}", ""),
    ("{The clerk left the room} saying {she had been paid too little.}", ""),
]


@pytest.mark.parametrize(("drawing", "source"), APART)
def test_what_is_told_stands_apart(drawing: str, source: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[0]).startswith(source)
    assert analysis.claims[-1].chain


WHOLE = [
    "{The mayor's said to be ill.}",
    "{On Monday, an officer was found guilty of theft.}",
    "{In May, a clerk was shown the door.}",
    "{On the next day, the ministers were heard in court.}",
    "{The mayor also wanted the dam to be sound.}",
    "{The report on the dam that the mayor wrote was lost.}",
    "{Her claims on the dam were read in court.}",
    "{The state media are free.}",
    "{The boss of Marten's warned staff about the fire.}",
]


@pytest.mark.parametrize("drawing", WHOLE)
def test_what_only_looks_like_telling_is_the_articles_own(drawing: str) -> None:
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert not analysis.claims[0].chain

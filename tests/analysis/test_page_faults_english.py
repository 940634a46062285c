"""English pages: what looks like a frame and is none, what is told before one, seams of names."""

import pytest

from tests.analysis.drawn import check, read, redraw

WHOLE = [
    # nouns that may be verbs of saying
    "{Meanwhile, neighbours, volunteers and police searched the wood for the boy.}",
    "{Meanwhile, friends, volunteers, and law enforcement combed the town.}",
    # what a law does
    "{The act, known as the Orra Law, also requires that shops post their prices.}",
    # what a clause of time tells
    "{And once the man mentioned that he had moved, Dan Roe came up with a guess.}",
    # a name that was given
    "{It is watched from two towers, plus a bank of cameras dubbed “the Eye of Corby.”}",
    # only where it is
    "{In those shows, the cook, dressed like a judge, rules either for the guest or against him.}",
    # a participle behind the frame
    "{Two men are held, police said, adding to a list of arrests that have shaken the town.}",
    "{Under the order, Dan Roe said the firm can keep the yard until May.}",
    "{If the dam breaks, Dan Roe said the town would flood.}",
    # a date behind an hour, a name with a stop in it
    "{The theft took place at about 4:20 p.m. Nov. 3 when a man entered the shop.}",
    "{The bus left the road at around 3 p.m. (local time) near Vale.}",
    "{The former head of Net.Sun has denied it.} {Net.Sun was sold in May.}",
]
FRAMED = [
    "Under oath, Dan Roe said {he had seen nothing.}",
    "If asked, Dan Roe says {he will sail.}",
    "In 2014, after the treaty was signed, Dan Hale said that {it was empty.}",
    "{The port is shut}, she said, adding that {it may open in May.}",
]
CUT = [
    "{The dam held}, but {if the rain goes on, the valley will flood.}",
    "{There is a rise of two per cent} and {if it goes on we are in trouble.}",
    "{Hale was calm} while {Roe was furious.}",
    "{Costs were higher last year} while {profits were flat.}",
    "“{I walked up, the clerk looked at my card} and {I went in},” Dan Roe said.",
    "“{I think the dam is safe and I hope it holds},” Dan Roe said.",
    "“{We knew where the fire was, and we went there},” Dan Roe said.",
    "“{I don't own a car and I don't need one},” Dan Roe said.",
    "{He will come if it rains and if the dam is full.}",
    "{The theft took place while the owner was on holiday.}",
]


@pytest.mark.parametrize("drawing", WHOLE + FRAMED + CUT)
def test_the_claims_are(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        (
            "James P. Hale Jr., the mayor, said {the case is closed.} {Patrick Roe Jr. was held.}"
            ' "{It is over}," Hale said.',
            "James P. Hale Jr (official) |  | James P. Hale Jr (official)",
        ),
        ("Ann P. Hale, a trader, said {the case is closed.}", "Ann P. Hale (person)"),
        (
            "The mayor will doubtless argue {there was nothing to gain.}",
            "mayor (official)",
        ),
    ],
)
def test_the_sources_are(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        # a programme, with the stop of the sentence inside
        (
            "“{You can be friendly.} {But that is not enough},” Dan Roe said in an interview on"
            " NBC’s “Meet the Press.”",
            "Dan Roe (person) > NBC (agency) | =",
        ),
        (
            "“{It is over},” Dan Roe told CNN’s “State of the Union.”",
            "Dan Roe (person) > CNN (agency)",
        ),
        ("He said {it was “a day of shame.”}", "he (person)"),
        # US and us, media this month
        ("Dan Roe told US media this month that {he may stay.}", "Dan Roe (person) > US (agency)"),
        ("Dan Roe told us {he was ill.}", "Dan Roe (person)"),
        (
            '"{The plan is sound}," the firm said in a separate statement to the Corby Times.',
            "firm (organisation) > Corby Times (agency)",
        ),
        # who asked
        (
            "“{We got a letter},” said a Norvik spokesperson when contacted by Reuters.",
            "Norvik spokesperson (organisation) > Reuters (agency)",
        ),
        ("“{I am lost},” the man said when asked by officers.", "man (person)"),
    ],
)
def test_the_words_were_told_to(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        # one body with "and" in its name
        (
            "The director of the Bread and Cheese Guild, Dan Roe, said {it is dear.}",
            "Dan Roe (person)",
        ),
        # an office that is a surname
        ("Mr King said {he was ill.}", "Mr King (person)"),
        ("Mr President said {it was so.}", "Mr President (official)"),
        # an editorial; a paper of researchers
        ('"{It is a mistake}," the Rodo Sinmu said in an editorial.', "Rodo Sinmu (agency)"),
        ('"{It is a mistake}," Dan Roe said in a commentary.', "Dan Roe (person)"),
        ("{Prices rose}, according to the new paper.", "new paper (document)"),
        ("The paper said {prices rose.}", "paper (agency)"),
        # whoever issued a statement has said no more by it
        ("The port issued a statement Friday, saying {it is shut.}", "port (organisation)"),
        ("{The port shut its gate Friday}, saying {it was icy.}", " | port (organisation)"),
        ("{The mayor issued a statement praising the crew.}", ""),
        # what a noun tells
        ("{He was hurt, with talk of the agency's finding that spies stole mail.}", ""),
        ("{The bank ignored that warning.}", ""),
    ],
)
def test_who_says_so_is(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")

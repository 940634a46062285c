"""Who tells what in English sentences that report, and those that only look so."""

import pytest

from tests.analysis.drawn import chain, read, redraw

WHOLE = [
    # something is done to a thing
    "At the scene, officers found a vehicle with bullet holes.",
    "However, the Pentagon seldom confirms them, since Orra opposes it.",
    "On Wednesday, NASA announced a discovery: the farthest star ever observed.",
    "It comes days after the club announced a truce – brokered by Vale – that had been sought.",
    # a participle that describes
    "The unions are angry: it has ignored the body’s recommended 1% rise and put 2% on it.",
    "At least 12 people - including suspected thieves - were hurt in the raid.",
    "Marsh, a holding company established and owned by the state, is planning to invest.",
    "However, the attempt to change party rules which allow a new vote could oust Roe.",
    "On Oct. 23, at about 5:30 p.m., deputies responded to a crash at River Road.",
    "On Tuesday the analysts reiterated their neutral rating of the stock and cut their target.",
    "It is understood that they were not among the boxes.",
    # it only looks so
    "The weir, many of whose gates are old, is sure to cost the town a lot.",
    "The firm is certain to close the mill.",
    "The jury was told to leave.",
    "It was known for its bread.",
    "The trial was told of a row at the mill.",
    "It was added in 1990 that way.",
    "The party lost a vote, as others continue to campaign ahead of the poll.",
    # what is said belongs to a clause that hangs on another
    "The mill faces a hard year after its owner said it would not pay.",
    "The film shows the dam and how it was built and what has become of it.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_nobody_says_so(text):
    (claim,) = read(text, "en").claims

    assert (claim.content, claim.chain) == (text, ())


MAYOR = "mayor (official) > ORTAC (agency)"

TOLD = [
    # news on a thing is what is told, not the sentence before
    ("{The ministry confirmed the news on the deal}, Ann Roe said.", "Ann Roe (person)"),
    # somebody quoted by somebody
    (
        "Reuters reported the military saying {seven rebels were hurt.}",
        "military (official) > Reuters (agency)",
    ),
    (
        "{The raid took place in the north}, Reuters news agency reported residents as saying.",
        "residents (person) > Reuters (agency)",
    ),
    # where it was printed or heard
    ("“{It is over},” the mayor said cited by the ORTAC news agency.", MAYOR),
    ("“{It is over},” the mayor said, as quoted by the ORTAC news agency.", MAYOR),
    ("“{It is over},” the mayor said in a statement carried by the ORTAC news agency.", MAYOR),
    ("“{It is over},” the mayor said in a note released by the board.", "mayor (official)"),
    ("“{It is over},” the mayor said in a boat carried by the tide.", "mayor (official)"),
    (
        "“{We have reached the top},” the mayor was quoted by Reuters as having said.",
        "mayor (official) > Reuters (agency)",
    ),
    (
        "“{We see a fall},” a Norvik analyst was quoted as saying in the Wall Street Journal.",
        "Norvik analyst (person) > Wall Street Journal (agency)",
    ),
    (
        "Norvik says {it aims to sell 6,000 cars a week, a tempo it expects to reach in May.}",
        "Norvik (organisation)",
    ),
    # whom, when
    (
        "A ministry official told AFP {one person was hurt.}",
        "ministry official (official) > AFP (agency)",
    ),
    ("The mayor said on Sunday {further steps were needed.}", "mayor (official)"),
    (
        "Ann Roe told CNN affiliate KTXL-TV {she had slept in a car park.}",
        "Ann Roe (person) > KTXL-TV (agency)",
    ),
    ("The court heard {he was at home.}", "court (official)"),
    ("Norvik Crown Court heard that {he was at home.}", "Norvik Crown Court (official)"),
    ("The jury heard {he was at home.}", ""),
    # who says so goes on
    (
        "{The wreck was found}, according to the ministry, which said {it was flying north.}",
        "ministry (official)",
    ),
    (
        "{Some managers doubt that the deal is cheap}, saying {it is far afield from software.}",
        "",
    ),
    ("{Nurses will strike} with organisers insisting {the sick are not at risk.}", ""),
    ("LEEDS (dpa-AFX) - {The mill is shut}, the owner said.", "owner (person)"),
    ("{The gate was shut}, with the ministry saying {nine people were hurt.}", ""),
    # nobody is named
    ("Earlier it was reported that {a tram had left its rails near Orra.}", ""),
    ("It has been announced on Monday that {the mill is shut.}", ""),
    ("It's reported {the mill is shut.}", ""),
    ("It emerged on Friday that {the mill is shut.}", ""),
    ("{The mill is shut}, it was announced.", ""),
    ("Jurors have been told that {hair was found on the coat.}", ""),
    ("{The house was empty}, the jury at Orra Crown Court has been told.", ""),
    ("The inquest was also told {he had left.}", ""),
    ("It is specified that {the fire began at night.}", ""),
    (
        "The ministry said {the gate was hit.} It is noted that {nobody was hurt.}",
        "ministry (official)",
    ),
    ("{The bank had closed}, reports said.", "reports (agency)"),
    ("The firm said {it was glad}, and it later noted that {it was not.}", "firm (organisation)"),
    # who it is stands beside what he is
    (
        "According to the governor of the Orra region, Boris Sokol, {drones flew over the city.}",
        "Boris Sokol (official)",
    ),
    ("According to the coach, {he has often complained about his bench.}", "coach (person)"),
    ("{Three hundred people were hurt}, per Reuters.", "Reuters (agency)"),
    ("{The firm claimed a gain}, stating that {sales had risen.}", ""),
    ("The union made it clear that {the talks had failed.}", "union (organisation)"),
    ("{The talks had failed}, he made clear.", "he (person)"),
    ("As first reported by the Gazette, {the bank had closed.}", "Gazette (agency)"),
    ("{The bank had closed}, as reported by Reuters.", "Reuters (agency)"),
    ("{The road is shut}, residents who live nearby said.", "residents (person)"),
    ("{A man who was there, she said, had a gun.}", "she (person)"),
    ("{The bridge, which is old, the mayor said, will be shut.}", "mayor (official)"),
    ("{The bridge is shut}, he said, and {it was old.}", "he (person)"),
    (
        "He spoke of the motive, saying: “{Many sanctions that need to be lifted are old.}”",
        "he (person)",
    ),
    (
        "The minister officially confirmed that {talks between the two sides had been put off.}",
        "minister (official)",
    ),
    # where whose name stands, and whose data
    ("“{It is closed},” says Ann Roe, Head of Sales, Norvik.", "Ann Roe (person)"),
    ("Rep. Bob Dell, D-N.Y., told reporters that {the bill is dead.}", "Bob Dell (official)"),
    ("{Officers came}, according to information from the police.", "police (official)"),
    (
        "{Sales rose}, according to data released by the Bureau of Statistics.",
        "Bureau of Statistics (official)",
    ),
    (
        "{Sales rose}, according to figures seen by Reuters.",
        "figures (document) > Reuters (agency)",
    ),
    ("ORRA (Reuters) {The bridge is shut}, Ann Roe said.", "Ann Roe (person)"),
]


@pytest.mark.parametrize(("drawing", "expected"), TOLD)
def test_a_frame_is_told_whatever_stands_in_it(drawing, expected):
    analysis = read(drawing, "en")

    assert redraw(drawing, analysis) == drawing
    assert chain(analysis.claims[0]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "(With inputs from the Herald.)",
        "/Media reports.",
        "Original story posted Sept. 6 at 4 p.m.",
    ],
)
def test_a_page_that_speaks_of_itself_states_nothing(text):
    assert read(f"The dam is intact.\n\n{text}", "en").claims[1:] == ()


def test_a_state_may_stand_after_the_place_of_a_dateline():
    (claim,) = read("ORRA COUNTY, Fla. — The dam is intact.", "en").claims

    assert claim.content == "The dam is intact."


def test_a_body_in_capitals_is_no_pronoun():
    assert chain(read("The WHO said the outbreak was over.", "en").claims[0]) == "WHO (official)"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Norvik Inc.'s earnings rose 31 percent. Norvik said ships sold.", "Norvik Inc."),
        ("Norvik Corp. shares fell. Norvik said ships sold.", "Norvik Corp."),
        ("Dr. Ann Salama leads the work. The toll rose, Salama with the WHO said.", "Ann Salama"),
    ],
)
def test_a_name_ends_where_what_it_is_beside_begins(text, source):
    assert [link.name for link in read(text, "en").claims[-1].chain] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Presidents Ann Roe and Bob Dell met. Roe said it was close.", "Ann Roe (official)"),
        ("Presidents Ann Roe and Bob Dell met. Dell said it was close.", "Bob Dell (official)"),
    ],
)
def test_of_two_who_are_named_together_each_may_speak_later(text, source):
    assert chain(read(text, "en").claims[-1]) == source


def test_another_official_is_somebody_new():
    text = "The ministry official said the bridge was shut. Another official said it would open."

    assert [claim.chain[0].name for claim in read(text, "en").claims] == [
        "ministry official",
        "Another official",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Norvania's President Ann Roe met unions. The Norvanian president said talks went on.",
        "Estmarkian Prime Minister Ann Roe met unions. Estmark's prime minister said it rained.",
        "Orra Mayor Ann Roe met unions. The Orra mayor said the bridge was shut.",
    ],
)
def test_who_holds_an_office_is_known_by_it_with_its_place_in_another_form(text):
    assert chain(read(text, "en").claims[-1]) == "Ann Roe (official)"

"""Who an English source is: its name, its type, and what later words mean by it."""

import pytest

from tests.analysis.drawn import chain, read

OWN_WORDS = [
    # a firm after a preposition is no person, whatever its first word
    ("Tim Vale, an analyst with Jacob Securities, says the gate is open.", "Tim Vale (person)"),
    ("“It is dark,” said Tim Vale, a partner with Ann Roe Capital.", "Tim Vale (person)"),
    ("Tim Vale with Solar Asset Management said the gate was open.", "Tim Vale (person)"),
    ("Joe Vale from Norvik Trading House said the gate was open.", "Joe Vale (person)"),
    # a name is not another name after its comma
    ("Vice President Ann Roe said the gate was open.", "Ann Roe (official)"),
    # forms of address are no part of a name
    ("Foreign Minister Datuk Saiful Dell said the gate was open.", "Saiful Dell (official)"),
    ("Alhaji Musa Dell said the gate was open.", "Musa Dell (person)"),
    # who leads a party sits in a parliament
    ("Conservative Leader Pierre Dell said the gate was open.", "Pierre Dell (official)"),
    ("Labour leader Ann Roe said the gate was open.", "Ann Roe (official)"),
    ("Union leader Ann Roe said the gate was open.", "Ann Roe (person)"),
    ("Gang leader Bob Hill said the gate was open.", "Bob Hill (person)"),
    # who works for a town, a county, a department
    ("The council's director of roads, Ann Roe, said the gate was open.", "Ann Roe (official)"),
    ("Ann Roe, the director of the gallery, said the gate was open.", "Ann Roe (person)"),
    ("Club secretary Ann Roe said the gate was open.", "Ann Roe (person)"),
    ("President Ann Roe said the gate was open.", "Ann Roe (official)"),
    # whose officials they are
    ("Hospital officials said the gate was open.", "Hospital officials (organisation)"),
    ("University officials said the gate was open.", "University officials (organisation)"),
    ("Airline officials said the gate was open.", "Airline officials (organisation)"),
    ("Health officials said the gate was open.", "Health officials (official)"),
    ("School district officials said the gate was open.", "School district officials (official)"),
    # whose website it is
    ("The gate is shut, according to the news website Gatewatch.", "Gatewatch (agency)"),
    # a film of a camera is a record
    # an article inside a title
    ("The gate is open, the Telegraph reported.", "Telegraph (agency)"),
    # through whom it came
    ("Ann Roe wrote in a letter that the gate was open.", "Ann Roe (person)"),
    # what stands before a source is no part of it
]


@pytest.mark.parametrize(("text", "expected"), OWN_WORDS)
def test_an_english_source_is(text, expected):
    assert chain(read(text, "en").claims[-1]) == expected


TOLD_BEFORE = [
    # a town's streets employ nobody
    (
        "Officers came to Union Street and Vale Drive.\n\nA spokesperson said it was dark.",
        "spokesperson (official)",
    ),
    (
        "The Orra Museum is on Union Street.\n\nA spokesperson said it was dark.",
        "Orra Museum spokesperson (organisation)",
    ),
    # a name before a noun is still that name
    ("Reuters shares rose on Monday. Reuters said it was late.", "Reuters (agency)"),
    # a headline in capitals is no name
    ("Dell Wins New Gate Vote\n\nDell said he was glad.", "Dell (person)"),
    ("Kremlin Slams New Rules\n\nThe Kremlin said the gate was open.", "Kremlin (official)"),
    # first letters
    (
        "Some work with Regional Utility Gate Systems on it.\n\nRUGS said the gate was open.",
        "Regional Utility Gate Systems (organisation)",
    ),
    (
        "It is run by the Orra Gate Workers Union (OGWU).\n\nOGWU said the gate was open.",
        "Orra Gate Workers Union (organisation)",
    ),
    (
        "The Orra Metropolitan Police Department (MPD) shut it.\n\nMPD said the gate was open.",
        "Orra Metropolitan Police Department (official)",
    ),
    ("The Big Old Gate fell on Monday. The BBC said it was dark.", "BBC (agency)"),
    # the one whose name has all of the words
    (
        "It is dark, the Vale County Sheriff’s Office said. The State Medical Examiner’s Office"
        " will come, the Sheriff’s Office said.",
        "Vale County Sheriff’s Office (official)",
    ),
    # a paper told of with more words
    (
        "A preliminary report from the Road Board said it was dark. It was open, the report said.",
        "preliminary report from the Road Board (document)",
    ),
    # once is enough
    ("Deputies say it was dark, deputies said.", "Deputies (official)"),
    # an office told by a verb
    ("Ann Roe is the mayor of Orra. Roe said the gate was open.", "Ann Roe (official)"),
    ("Ann Roe became a senator in May. Roe said the gate was open.", "Ann Roe (official)"),
    ("Ann Roe is a baker in Orra. Roe said the gate was open.", "Ann Roe (person)"),
    ("Ann Roe is the mayor's wife. Roe said the gate was open.", "Ann Roe (person)"),
    (
        "Lee County Supervisor Ernie Dell came. Dell said the gate was open.",
        "Ernie Dell (official)",
    ),
    # what a firm is called
    ("Toyota cut jobs on Monday. The carmaker said it was late.", "Toyota (organisation)"),
    ("Ryanair cut jobs on Monday. The airline said it was late.", "Ryanair (organisation)"),
    ("Apple cut jobs on Monday. The tech giant said it was late.", "Apple (organisation)"),
    ("Toyota cut jobs on Monday. The union said it was late.", "union (organisation)"),
    ("Toyota cut jobs on Monday. A retailer said it was late.", "retailer (organisation)"),
    # an agency that brings no news
    (
        "The World Health Organization met on Monday. The agency said the gate was open.",
        "World Health Organization (official)",
    ),
    # who is spoken to speaks
    ("The BBC spoke to Ann Roe. She said the gate was open.", "Ann Roe (person)"),
    ("The gate was opened by Ann Roe. She said it was dark.", "Ann Roe (person)"),
    (
        "Ann Roe, the chief executive of Norvik, met Tom Poe. The chief executive said it was on.",
        "Ann Roe (person)",
    ),
    # whom a bare office is of
    (
        "The Orra Rowing Club met on Monday. Chairman Ernie Dell said it was late.",
        "Ernie Dell (person)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_BEFORE)
def test_what_the_article_has_told_makes_an_english_source(text, expected):
    assert chain(read(text, "en").claims[-1]) == expected

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
    (
        "“It is dark,” said Tim Vale, VP, Research Analyst at Norvik Securities.",
        "Tim Vale (person)",
    ),
    (
        "“It is dark,” said Tim Vale, VP, Road Tolls and Rate Tables at Norvik Securities Ltd.",
        "Tim Vale (person)",
    ),
    ("Vice President Ann Roe said the gate was open.", "Ann Roe (official)"),
    # forms of address are no part of a name
    ("Foreign Minister Datuk Saiful Dell said the gate was open.", "Saiful Dell (official)"),
    ("Datuk Seri Saiful Dell said the gate was open.", "Saiful Dell (person)"),
    ("Alhaji Musa Dell said the gate was open.", "Musa Dell (person)"),
    ("Clr Ann Roe said the gate was open.", "Ann Roe (official)"),
    # who leads a party sits in a parliament
    ("Conservative Leader Pierre Dell said the gate was open.", "Pierre Dell (official)"),
    ("Labour leader Ann Roe said the gate was open.", "Ann Roe (official)"),
    ("Union leader Ann Roe said the gate was open.", "Ann Roe (person)"),
    ("Gang leader Bob Hill said the gate was open.", "Bob Hill (person)"),
    # who works for a town, a county, a department
    ("Public Works Director Ann Roe said the gate was open.", "Ann Roe (official)"),
    ("City Engineer Ann Roe said the gate was open.", "Ann Roe (official)"),
    ("Supervisor Ernie Dell said the gate was open.", "Ernie Dell (official)"),
    ("The council's director of roads, Ann Roe, said the gate was open.", "Ann Roe (official)"),
    (
        "Ann Roe, manager of planning at the City of Orra, said the gate was open.",
        "Ann Roe (official)",
    ),
    (
        "Ann Roe, the chair of the Orra Board of Supervisors, said it was dark.",
        "Ann Roe (official)",
    ),
    ("Ann Roe, the director of the gallery, said the gate was open.", "Ann Roe (person)"),
    ("Union president Ann Roe said the gate was open.", "Ann Roe (person)"),
    ("Club secretary Ann Roe said the gate was open.", "Ann Roe (person)"),
    ("President Ann Roe said the gate was open.", "Ann Roe (official)"),
    # whose officials they are
    ("Hospital officials said the gate was open.", "Hospital officials (organisation)"),
    ("University officials said the gate was open.", "University officials (organisation)"),
    ("Airline officials said the gate was open.", "Airline officials (organisation)"),
    ("Health officials said the gate was open.", "Health officials (official)"),
    ("School district officials said the gate was open.", "School district officials (official)"),
    ("The jail said the gate was open.", "jail (official)"),
    # whose website it is
    ("The gate is shut, according to the council’s website.", "council (official)"),
    ("The gate is shut, according to the company’s website.", "company (organisation)"),
    ("The gate is shut, according to the news website Gatewatch.", "Gatewatch (agency)"),
    ("According to its sister site Gatewatch, the gate is open.", "Gatewatch (agency)"),
    ("According to GameDell sister site DNET, the gate is open.", "DNET (agency)"),
    # a film of a camera is a record
    ("Dash camera footage showed that the gate was open.", "Dash camera footage (document)"),
    # an article inside a title
    (
        "Citing clerks, The Telegraph reports that it is dark.",
        "clerks (person) > The Telegraph (agency)",
    ),
    ("The gate is open, the Telegraph reported.", "Telegraph (agency)"),
    # through whom it came
    (
        "Ann Roe wrote in an opinion piece in business daily Vedomosti that the gate was open.",
        "Ann Roe (person) > Vedomosti (agency)",
    ),
    (
        "Ann Roe wrote in a column in The Times that the gate was open.",
        "Ann Roe (person) > The Times (agency)",
    ),
    ("Ann Roe wrote in a letter that the gate was open.", "Ann Roe (person)"),
    (
        "The gate is open, UNIAN reported, quoting Ann Roe’s interview with CNN.",
        "Ann Roe (person) > CNN (agency) > UNIAN (agency)",
    ),
    # whoever is merely told
    ("“It is late,” Tom Poe told media in Orra.", "Tom Poe (person)"),
    ("“It is late,” Tom Poe told Norvik Media.", "Tom Poe (person) > Norvik Media (agency)"),
    # what stands before a source is no part of it
    ("Speaking Wednesday, researchers say the gate was open.", "researchers (person)"),
    ("On Saturday, the Norvik board said the gate was open.", "Norvik board (organisation)"),
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
    ("Orra Motors sales rose on Monday. It said the gate was open.", "Orra Motors (organisation)"),
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
    (
        "The Vale Sheriff's Office sued the State Road Bureau, the Vale Sheriff's Office said. The"
        " State Road Bureau is old. The agency said it was late.",
        "Vale Sheriff's Office (official)",
    ),
    (
        "The Food and Drug Administration met. It was late, Reuters says. The agency said it was"
        " open.",
        "Reuters (agency)",
    ),
    # who is spoken to speaks
    ("The BBC spoke to Ann Roe. She said the gate was open.", "Ann Roe (person)"),
    ("The gate was opened by Ann Roe. She said it was dark.", "Ann Roe (person)"),
    (
        "Ann Roe, the chief executive of Norvik, met Tom Poe. The chief executive said it was on.",
        "Ann Roe (person)",
    ),
    (
        "Norvik cut jobs, the firm said. The gate is shut, according to its website.",
        "Norvik (organisation)",
    ),
    # whom a bare office is of
    (
        "The Orra County Board of Supervisors met. Chairman Ernie Dell said it was late.",
        "Ernie Dell (official)",
    ),
    (
        "The Orra Rowing Club met on Monday. Chairman Ernie Dell said it was late.",
        "Ernie Dell (person)",
    ),
    # a surname that is also a word
    ("Norvik chief Ann Chambers came. Chambers said it was late.", "Ann Chambers (person)"),
    ("Ann Chambers came. Chambers laughed. Chambers said it was late.", "Ann Chambers (person)"),
    ("Sheriff Gerald Baker came. Baker said it was late.", "Gerald Baker (official)"),
    (
        "Norvik chief Ann Chambers came. Chambers, one of the oldest chiefs, said it was late.",
        "Ann Chambers (person)",
    ),
    ("Tom Baker came. A baker said it was late.", "baker (person)"),
    ("Tom Baker came. Police said it was late.", "Police (official)"),
    # a firm with the name of a person is no he or she
    (
        "It came from CEO Denise Moore. Campbell Dell said its mills ran. She said it was on.",
        "Denise Moore (person)",
    ),
    ("Campbell Dell sold his mills. He said it was dark.", "Campbell Dell (person)"),
    # who stands inside another phrase
    (
        "It came with a letter from CEO Denise Moore in a statement. She said it was late.",
        "Denise Moore (person)",
    ),
    (
        "It came with a letter from CEO Denise Moore in a statement. Moore noted it was late.",
        "Denise Moore (person)",
    ),
    # a given name that is also a word
    ("State police spokesman Bill Sadler came. Sadler said it was late.", "Bill Sadler (official)"),
    ("The Housing Bill passed. The bill says it was late.", "bill (document)"),
    # no firm is a union, and no body a deputy of it
    ("Qantas sued the Road Workers Union. The airline said it was late.", "Qantas (organisation)"),
    (
        "A Vale County Sheriff's Office deputy was hurt. The sheriff's office said it was late.",
        "Vale County Sheriff's Office (official)",
    ),
    # a verb is nobody
    ("Ann Roe, who came late, accused him of “haste”. “It is on,” she said.", "Ann Roe (person)"),
    # what hangs on a noun is not in its name
    (
        "The ban imposed on the club by the Road Federation ended. The club said it was late.",
        "club (organisation)",
    ),
    (
        "The firm said “it is late”. The firm “never” slept, and the firm said it was on.",
        "firm (organisation)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_BEFORE)
def test_what_the_article_has_told_makes_an_english_source(text, expected):
    assert chain(read(text, "en").claims[-1]) == expected

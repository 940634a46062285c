"""Of English sources in wordings that are rare in the news, and plain to a reader."""

import pytest

from tests.analysis.drawn import chain, read

SOURCES = [
    # what is of a country, of a trade, of a firm
    ("Ann Roe, vice president of the United States, said it was shut.", "Ann Roe (official)"),
    ("VP Tim Vale said it was shut.", "Tim Vale (official)"),
    ("Tim Vale, President, Plumrose USA, said it was shut.", "Tim Vale (person)"),
    ("Ursula Roe, president, European Commission, said it was shut.", "Ursula Roe (official)"),
    ("The ministry's Ivo Dell said it was shut.", "Ivo Dell (official)"),
    ("The region's head said it was shut.", "region's head (official)"),
    ("Shift supervisor Ann Roe said it was shut.", "Ann Roe (person)"),
    (
        "A director for the city of Orra said it was shut.",
        "director for the city of Orra (official)",
    ),
    ("The king's private secretary said it was shut.", "king's private secretary (official)"),
    ("Orra City said it was shut.", "Orra City (organisation)"),
    ("The telegram said it was shut.", "telegram (social)"),
    ("Telegram said it was shut.", "Telegram (organisation)"),
    ("The Orra Telegram said it was shut.", "Orra Telegram (agency)"),
    ("The road is shut, the Barclays Group reports.", "Barclays Group (organisation)"),
    ("The road is shut, the bank reports.", "bank (organisation)"),
    # an office that is held, and one that has ended
    ("Ann Roe, who won a seat in parliament, said it was shut.", "Ann Roe (official)"),
    (
        "Ann Roe, a minister under Blair and now mayor of Orra, said it was shut.",
        "Ann Roe (official)",
    ),
    (
        "Norvania's minister said it was shut, Reuters reported."
        " Ivo Dell spoke in Orra. He said it would open.",
        "Ivo Dell (official)",
    ),
    ("Ministers said it was shut. Ivo Dell said it would open.", "Ivo Dell (person)"),
    # of whom something is, and for whom somebody speaks
    (
        "A local charity said the roof had gone. Its spokeswoman said nobody was hurt.",
        "Its spokeswoman (organisation)",
    ),
    (
        "The ministry said it was shut. Its spokesman Ivo Dell said it would open.",
        "Ivo Dell (official)",
    ),
    ("France said it was shut. A spokesman said it would open.", "spokesman (official)"),
    (
        "A spokesman for the builder Boxly said it was shut.",
        "spokesman for the builder Boxly (person)",
    ),
    ("The Orra-based firm said it was shut.", "Orra-based firm (organisation)"),
    ("QRTB figures show exports fell.", "QRTB (official)"),
    # who speaks apart from a body, and who is of its name
    (
        "The Ministry of Defence, Interpol and Europol said it was shut.",
        "Ministry of Defence (official) > Interpol (official) > Europol (official)",
    ),
    (
        "The Bank of Orra and Ann Roe said it was shut.",
        "Bank of Orra (organisation) > Ann Roe (person)",
    ),
    (
        "The Bank of Orra and health officials said it was shut.",
        "Bank of Orra (organisation) > health officials (official)",
    ),
    (
        "Officials from the ministry and the charity Roof said it was shut.",
        "Officials from the ministry (official) > charity Roof (organisation)",
    ),
    (
        "Festival organisers Ann Roe and Bob Dell said it was shut.",
        "Ann Roe (person) > Bob Dell (person)",
    ),
    (
        "Rebel commanders Ann Roe and Bo Lind said it was shut.",
        "Ann Roe (person) > Bo Lind (person)",
    ),
    # who is meant again
    ("Ann Roe spoke to Bob Dell in Orra. The Swede said it was shut.", "Ann Roe (person)"),
    (
        "Hale Police came. The ministry said it was shut. The force said it would open.",
        "Hale Police (official)",
    ),
    ("Petrenko shut its doors. The restaurant said it would open.", "restaurant (organisation)"),
    ("Peru and Bolivia lay claim to it, and the latter says it is new.", "Bolivia (official)"),
    (
        "Police said so. The ministry said it was shut. The force said it would open.",
        "Police (official)",
    ),
    # where in its sentence it stands, and with whom
    ("Per the mayor, it was shut.", "mayor (official)"),
    ("According to data released in May, exports fell.", "data (document)"),
    ("According to more local residents, it was shut.", "more local residents (person)"),
    ("The mayor responded angrily that it was shut.", "mayor (official)"),
    ("Survey: prices rise in Orra.", "Survey (document)"),
    ("Union boss Ann Roe: the bridge will fall.", "Ann Roe (person)"),
    (
        "The mayor, who met Norvik, and two councillors said that it was shut.",
        "mayor (official) > councillors (official)",
    ),
    ("According to preliminary figures released by police, exports fell.", "police (official)"),
    (
        "He told BBC Radio Scotland's Good Morning Scotland programme that it was shut.",
        "he (person) > BBC Radio Scotland's Good Morning Scotland (agency)",
    ),
    ("He told BBC Arabic it was shut.", "he (person) > BBC Arabic (agency)"),
    ("He told Sky Sports News it was shut.", "he (person) > Sky Sports News (agency)"),
    ("He told CBS's 60 Minutes that it was shut.", "he (person) > CBS (agency)"),
    ("The WHO believes that it was shut.", "WHO (official)"),
    (
        "It was shut, he said in a note, obtained by the Guardian.",
        "he (person) > Guardian (agency)",
    ),
    ("She sent an email in which the board said it is shut.", "board (official)"),
    ("Late on Monday the ministry said it was shut.", "ministry (official)"),
    ("Norvik has learned it was shut.", "Norvik (organisation)"),
    ("BBC sources said it was shut.", "BBC sources (unnamed)"),
    ("She was told by phone: “You are free.”", "she (person)"),
    ("He had, said the mayor, a knife and the key.", "mayor (official)"),
    ("It was shut, the mayor said, according to Reuters.", "mayor (official) > Reuters (agency)"),
    (
        "“It is old,” she said, as the council announced the plan.",
        "she (person) > council (official)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SOURCES)
def test_the_last_source_is(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected


CONTENTS = [
    ("Ann Roe told her people had come.", "people had come."),
    ("He said that results matter.", "results matter."),
    ("The bridge, he said, in fact, “was never safe”.", "The bridge in fact, “was never safe”."),
    ("Asked about it, he added, “a coincidence”.", "a coincidence"),
    ("According to Ann Roe, a doctor based in Orra, it was shut.", "it was shut."),
    ("He issued a statement saying that it is old.", "it is old."),
    ("He had, said the mayor, a knife and the key.", "He had a knife and the key."),
    ("It was shut, said Ann Roe, and Bo Lind, said it was open.", "it was open."),
]


@pytest.mark.parametrize(("text", "content"), CONTENTS)
def test_what_is_said_is(text: str, content: str) -> None:
    assert read(text, "en").claims[-1].content == content


UNSAID = [
    "He called his mother a lot.",
    "What she wanted was that he left.",
    "The bridge's message is that it is old.",
    "The message for voters is that he left.",
    "He said on Monday, that was a pity.",
    "The meeting began by saying that it was shut.",
    "When she was told by police that it was shut she left.",
]


@pytest.mark.parametrize("text", UNSAID)
def test_nobody_is_told_to_have_said(text: str) -> None:
    assert [chain(claim) for claim in read(text, "en").claims] == [""]

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
]


@pytest.mark.parametrize(("text", "expected"), SOURCES)
def test_the_last_source_is(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected

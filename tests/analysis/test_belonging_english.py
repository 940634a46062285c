"""To whom an English office belongs, and what a short form or the letters of a name tell."""

import pytest

from tests.analysis.drawn import chain, read

OFFICES = [
    # a firm's, a church's, a party's; and a state's
    ("Ann Roe, Boxly's vice president in charge of sales, said it was shut.", "Ann Roe (person)"),
    ("“It is shut,” Boxly VP Ann Roe said.", "Ann Roe (person)"),
    ("“It is shut,” Boxly vice president Ann Roe said.", "Ann Roe (person)"),
    ("Ann Roe, vice president of marketing at Boxly, said it was shut.", "Ann Roe (person)"),
    ("Ann Roe, vice president of Ghana, said it was shut.", "Ann Roe (official)"),
    ("Vice President Ann Roe said it was shut.", "Ann Roe (official)"),
    ("Ivo Dell, the diocese's chief of staff, said it was shut.", "Ivo Dell (person)"),
    ("The bishop's chief of staff, Ivo Dell, said it was shut.", "Ivo Dell (person)"),
    ("The mayor's chief of staff, Ivo Dell, said it was shut.", "Ivo Dell (official)"),
    ("Oxfam ambassador Ann Roe said it was shut.", "Ann Roe (person)"),
    ("US ambassador Ann Roe said it was shut.", "Ann Roe (official)"),
    ("“It is shut,” Gerak secretary-general Ivo Dell said.", "Ivo Dell (person)"),
    ("“It is shut,” UN secretary-general Ivo Dell said.", "Ivo Dell (official)"),
    ("“It is shut,” said the BJP's state president, Anil Vane.", "Anil Vane (person)"),
    ("A Hamas commander said it was shut.", "Hamas commander (person)"),
    ("WLXT meteorologist Ann Roe said it was shut.", "Ann Roe (person)"),
    # for whom somebody speaks who has no office
    ("Ann Roe from the Environment Agency said it was shut.", "Ann Roe (official)"),
    ("Ann Roe, from Kent Police, said it was shut.", "Ann Roe (official)"),
    ("Ann Roe of the Orra Ramblers said it was shut.", "Ann Roe (person)"),
    ("Ann Roe, from Oxfam, said it was shut.", "Ann Roe (person)"),
    ("Ann Roe (R-Vale) said it was shut.", "Ann Roe (official)"),
    ("“It is shut,” said Ann Roe, D-Orra.", "Ann Roe (official)"),
    ("A spokesman for the family said it was shut.", "spokesman for the family (person)"),
    # whom nobody names
    ("According to multiple reports, the hall is shut.", "multiple reports (agency)"),
    ("The hall is shut, local reports said.", "local reports (agency)"),
    ("The reports say the hall is shut.", "reports (document)"),
    ("According to police reports, the hall is shut.", "police reports (document)"),
    ("Many believe the hall is shut.", "Many (unnamed)"),
    ("Those critical of the plan say it is late.", "Those critical of the plan (person)"),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_whose_office_or_paper_it_is_tells_its_type(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected


SHAPES = [
    (
        "The Vale Farmers Union (VFU) met. VFU spokeswoman Ann Roe said it was shut.",
        "Ann Roe (person)",
    ),
    (
        "The Vale Fish Agency (VFA) met. VFA spokeswoman Ann Roe said it was shut.",
        "Ann Roe (official)",
    ),
    (
        "The Orra Bus Commission (OBC) met. OBC chairwoman Ann Roe said it was shut.",
        "Ann Roe (official)",
    ),
    ("Farmers for Rain (FFR) met. The price was low, FFR said.", "FFR (organisation)"),
    ("“It is shut,” said OrraDOT spokeswoman Ann Roe.", "Ann Roe (official)"),
    ("The mayor told KVAL that nobody was hurt.", "mayor (official) > KVAL (agency)"),
    ("Nobody was hurt, according to WLXT-TV.", "WLXT-TV (agency)"),
    ("South Vale Railway (SWR) said the line was shut.", "South Vale Railway (SWR) (organisation)"),
    ("Nobody was hurt, KPMG said.", "KPMG (organisation)"),
]


@pytest.mark.parametrize(("text", "expected"), SHAPES)
def test_a_short_form_is_what_its_long_form_or_its_letters_tell(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected

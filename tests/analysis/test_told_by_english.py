"""English: who tells somebody, who hopes, who is known by his surname, where a medium ends."""

import pytest

from tests.analysis.drawn import check

DRAWN = [
    # who was told is nobody's words, who told it is
    ("Residents were told by police that {the dam was safe.}", "police (official)"),
    ("She was repeatedly told by doctors {she would never walk again.}", "doctors (person)"),
    ("He was told by the judge: “{You are a danger.}”", "judge (official)"),
    ("{Hundreds fled when they were told by police that the dam was weak.}", ""),
    ("{After being told by police that the dam was weak, hundreds fled.}", ""),
    ("{He was told by police to leave.}", ""),
    ("{She was warned by doctors about the risks.}", ""),
    # hope in the holder's own clause
    ("Officials hope {the dam will hold.}", "Officials (official)"),
    ("Officials hoped that {the dam would hold.}", "Officials (official)"),
    ("{Officials hope to mend the dam.}", ""),
    ("{Officials hope for rain.}", ""),
    # the medium ends where the next noun begins a clause
    ("The bank said in a statement {sales had fallen.}", "bank (organisation)"),
    ("Police said in a news release {deputies found the car in a ditch.}", "Police (official)"),
    ("Police said in a note officials released on Friday that {it is shut.}", "Police (official)"),
    # surnames that no page introduces, and names that are no surname
    ("{The tour is over}, Beyonce said.", "Beyonce (person)"),
    ("{The pitch was poor}, Ramirez admitted.", "Ramirez (person)"),
    ("{The car was slow}, Orrex admitted.", "Orrex (organisation)"),
    ("Transport Secretary Ed Lane said {it is shut.}", "Transport Secretary Ed Lane (official)"),
    # manners of speaking
    ("“{It is shut},” the mayor groaned.", "mayor (official)"),
    ("“{It is shut},” deadpanned the mayor.", "mayor (official)"),
    ("The mayor signalled that {it was shut.}", "mayor (official)"),
    ("{The mayor signalled the end of the rule.}", ""),
    ("{The club has opened talks}, per the Verge.", "Verge (agency)"),
]


@pytest.mark.parametrize(("drawing", "expected"), DRAWN)
def test_who_tells_hopes_or_groans(drawing, expected):
    check(drawing, expected, "en")


TITLED = [
    # a ship’s name takes a comma in, too
    ("{On Friday, the “Sea Rose,” a Greek tanker, ran aground.}", ""),
    ("The mayor wrote a letter to the board warning that {the dam was weak.}", "mayor (official)"),
    (
        "She told Fox Business host Dan Vale that {it is shut.}",
        "she (person) > Fox Business (agency)",
    ),
    ("She told LBC’s breakfast show that {it is shut.}", "she (person) > LBC (agency)"),
    ("She told NBC affiliate KSDK {it is shut.}", "she (person) > KSDK (agency)"),
    ("{Crowds cheered when told by the mayor that it was over.}", ""),
    # what counts is of what is said
    ("The mayor said {only two people had come.}", "mayor (official)"),
    ("The mayor said only that {the dam had held.}", "mayor (official)"),
    ("The mayor said {when officers arrived, both men had fled.}", "mayor (official)"),
    # a participle with a second consonant
    ("{It is shut}, said Ann Roe, admitting that {it was old.}", "Ann Roe (person) | ="),
]


@pytest.mark.parametrize(("drawing", "expected"), TITLED)
def test_what_stands_beside_is_no_part_of_what_is_said(drawing, expected):
    check(drawing, expected, "en")

"""Of which type an English source is, by its words and by those beside it."""

import pytest

from tests.analysis.drawn import chain, read

TYPES = [
    # initials name a state, and nobody
    ("The U.S. said the talks were over.", "official"),
    ("The U.N. said the talks were over.", "official"),
    ("A U.N. source said the talks were over.", "official"),
    # who runs a state
    ("The Marsh administration said Wednesday it would appeal.", "official"),
    ("Alireza Vale, a spokesman for the Orran delegation, said the draft was long.", "official"),
    # counsel speaks for the state only where it prosecutes
    ("Miriam Dell KC, prosecuting, said the gate was open.", "official"),
    ("Tim Vale QC, who represented him, said: “The gate was open.”", "person"),
    ("John Dell KC, who is leading the prosecution team, said he was there.", "official"),
    ("The gate was open, a prosecuting lawyer has told a trial.", "official"),
    ("Ann Roe, a lawyer, told the prosecution the gate was open.", "person"),
    # of what an expert knows, for whom
    ("“It is a gift,” said Mia Thal, a NASA astronomer.", "official"),
    ("“It is a gift,” said Mia Thal, an astronomer at the college.", "person"),
    ("“It is safe,” said Mia Vale Thal, a doctor representing the Orra Union.", "person"),
    # of what somebody is head
    ("The gate was open, said the head of the region, Boris Sokol.", "official"),
    ("The head of the Orra district said the gate was open.", "official"),
    ("The head of the shop said the gate was open.", "person"),
    ("“We have it,” Health and Human Services Secretary Alex Poe said.", "official"),
    ("The city of Orra said the gate was open.", "official"),
    ("“It is over,” said Bob Dell, manager of the A.G. Marsh & Sons firm.", "person"),
    ("Iran's semi-official Fars news agency said the gate was open.", "agency"),
    # a title with its article
    ("The gate was open, according to The Hill.", "agency"),
    ("The gate was open, according to the Ledge.", "organisation"),
    # a title that is short
    ("Coun Dell said the bridge was shut.", "official"),
    # people of whom it is said who they are
    ("Local people claimed the bridge would fall.", "person"),
    ("The person who called 911 said the gate was open.", "person"),
    ("People familiar with the matter said the deal was off.", "unnamed"),
    # not of a state
    ("“We sold it,” said Ann Roe, senior vice president at Norvik.", "person"),
    # a firm that is also a place to post
    ("Twitter said it would cut 300 jobs.", "organisation"),
    # whose report it is
    ("According to a report from Dell News, the gate was open.", "agency"),
    ("Orran state TV reports said the gate was open.", "agency"),
    # judges who sit together
    ("A bench headed by Chief Justice Vale said the plea was late.", "official"),
    ("The three-judge bench said the plea was late.", "official"),
    # police by what people call them
    ("The Mounties said the gate was open.", "official"),
    ("Gendarmes said the gate was open.", "official"),
    # who writes news for a body
    ("UN News Centre said the gate was open.", "agency"),
    # an institute that is a state's, and one that is not
    ("According to the US National Institute of Sleep and Speech, it was rare.", "official"),
    ("The National Centre for Snow said the gate was open.", "official"),
    ("The Centre for Snow said the gate was open.", "organisation"),
    ("The Institute for Sleep said it was rare.", "organisation"),
    # a name alone, and what it owns
    ("Marsh Dell said its ships were safe.", "organisation"),
    ("Marsh Dell, which sells ships, said the gate was open.", "organisation"),
    ("The ships are safe, Leeds-based Marsh Dell said.", "organisation"),
    ("Ivo Dell said his ships were safe.", "person"),
]


@pytest.mark.parametrize(("text", "kind"), TYPES)
def test_the_type_of_an_english_source_is(text, kind):
    assert [link.type for link in read(text, "en").claims[0].chain] == [kind]


def test_what_is_told_once_of_a_name_holds_for_all_of_the_article():
    text = "The market is free, Marsh Dell said. Marsh Dell said its ships were safe."

    kinds = [link.type for claim in read(text, "en").claims for link in claim.chain]

    assert kinds == ["organisation", "organisation"]


NAMES = [
    # a family name that is also a trade or a room
    ("“We sold it,” said John Chambers, head of Norvik.", "John Chambers (person)"),
    ("Tim Cook said the gate was open.", "Tim Cook (person)"),
    ("Austin Mayor Vi Lyles said the gate was open.", "Vi Lyles (official)"),
    ("“We are sorry,” the brewery's Ivo Dell said.", "Ivo Dell (person)"),
    ("(The firm said the gate was open.)", "firm (organisation)"),
    # a place among those who play, whence and how old they are
    ("“The wind was cold,” third seed Berrettini said.", "Berrettini (person)"),
    ("“The wind was cold,” 21-year-old Berrettini said.", "Berrettini (person)"),
    ("“The wind was cold,” the Serb said.", "Serb (person)"),
    ("“The wind was cold,” world number nine Dell said.", "Dell (person)"),
    ("“The wind was cold,” said world number 23 Ivo Dell.", "Ivo Dell (person)"),
    # judges who sit together, and those who do not
    (
        "A division bench of Justice Vale and Justice Ann Dell said the plea was late.",
        "division bench of Justice Vale and Justice Ann Dell (official)",
    ),
    (
        "A panel of Justices Ivo Vale and Ann Dell said the plea was late.",
        "panel of Justices Ivo Vale and Ann Dell (official)",
    ),
    ("Ivo Vale and Ann Dell said the plea was late.", "Ivo Vale (person) > Ann Dell (person)"),
    # an article inside a name
    ("Ministry spokesman Ashraf al-Dell said the gate was open.", "Ashraf al-Dell (official)"),
    # several who lead speak for themselves
    ("Union chiefs yesterday said a walk-out had been suspended.", "Union chiefs (person)"),
    # a state is not one of its own
    (
        "An Israeli military source said the gate was open. Israel says it will strike.",
        "Israel (official)",
    ),
    (
        "A Norvik spokeswoman said the gate was open. “We are glad,” the spokeswoman said.",
        "Norvik spokeswoman (organisation)",
    ),
    # who is named next holds the office that spoke
    (
        "The head of the Marsh delegation said it was early.\n\nIvo Dell said he would wait.",
        "Ivo Dell (official)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_the_last_source_is(text, expected):
    assert chain(read(text, "en").claims[-1]) == expected

"""Of which type an English source is, by its words and by those beside it."""

import pytest

from tests.analysis.drawn import read

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
    # of what an expert knows, for whom
    ("“It is a gift,” said Mia Thal, a NASA astronomer.", "official"),
    ("“It is a gift,” said Mia Thal, an astronomer at the college.", "person"),
    # a title that is short
    ("Coun Dell said the bridge was shut.", "official"),
    # people of whom it is said who they are
    ("Local people claimed the bridge would fall.", "person"),
    ("The person who called 911 said the gate was open.", "person"),
    ("People familiar with the matter said the deal was off.", "unnamed"),
    # not of a state
    ("“We sold it,” said Ann Roe, senior vice president at Norvik.", "person"),
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

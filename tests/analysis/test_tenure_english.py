"""Who holds an office now, by the words beside an English name and by what is told of him."""

import pytest

from tests.analysis.drawn import chain, read

NOW = [
    ("Her father, retired judge Alan Roe, said the gate was shut.", "Alan Roe (person)"),
    ("Ret. Colonel Alan Roe said the gate was shut.", "Alan Roe (person)"),
    ("Chemist Ann Roe, once a senator, said the gate was shut.", "Ann Roe (person)"),
    (
        "Orra's chief pilot, a former FBI agent, said the gate was shut.",
        "Orra's chief pilot (person)",
    ),
    ("Ann Roe, energy minister until June, said the gate was shut.", "Ann Roe (person)"),
    ("Volunteer firefighter Ann Roe said the gate was shut.", "Ann Roe (person)"),
    ("His private secretary Ann Roe MP said the gate was shut.", "Ann Roe (official)"),
    ("Rebel commander Alan Roe said the gate was shut.", "Alan Roe (person)"),
    ("Taliban minister Alan Roe said the gate was shut.", "Alan Roe (official)"),
]


@pytest.mark.parametrize(("text", "expected"), NOW)
def test_an_office_that_is_not_held_now_is_none(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[0]) == expected


BOTH = [
    ("Energy Minister and Reform Alliance leader Ann Roe said it was shut.", "Ann Roe (official)"),
    ("Baker and council member Ann Roe said it was shut.", "Ann Roe (official)"),
    ("Former miner and council member Ann Roe said it was shut.", "Ann Roe (official)"),
    ("Boxly president and chief executive Ann Roe said it was shut.", "Ann Roe (person)"),
]


@pytest.mark.parametrize(("text", "expected"), BOTH)
def test_of_two_roles_before_one_name_an_office_is_the_stronger(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[0]) == expected


TOLD = [
    "Ann Roe, who heads the health ministry, came. The gate, Roe said, was shut.",
    "Ann Roe, a vet, has sat on the city council since May. The gate, Roe said, was shut.",
    "Ann Roe won a vacant council seat in May. The gate, Roe said, was shut.",
    "Ann Roe was elected to parliament in May. The gate, Roe said, was shut.",
    "Ann Roe, elected mayor of Orra in May, said the gate was shut.",
    "Ann Roe took over the road regulator in May. The gate, she said, was shut.",
]


@pytest.mark.parametrize("text", TOLD)
def test_what_somebody_heads_or_was_chosen_for_is_an_office(text: str) -> None:
    assert chain(read(text, "en").claims[-1]) == "Ann Roe (official)"


def test_to_head_a_union_is_no_office_of_the_state() -> None:
    text = "Ann Roe, who heads the dockers' union, said the gate was shut."

    assert chain(read(text, "en").claims[0]) == "Ann Roe (person)"

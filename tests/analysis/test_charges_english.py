"""English offices of several things, and whom one name of several means."""

import pytest

from tests.analysis.drawn import chain, read

CHARGES = [
    ("Minister for Roads, Ports and Rural Affairs Ivo Dell", "Ivo Dell (official)"),
    ("Minister for Youth, Sports and Tribal Welfare B. Vane", "B. Vane (official)"),
    (
        "At the camp, Minister of Public Works, Housing and Water Ngozi Vale",
        "Ngozi Vale (official)",
    ),
    ("Minister of Mines and Energy Ann Roe", "Ann Roe (official)"),
    ("Secretary of State for Health and Social Care Ann Roe", "Ann Roe (official)"),
    ("Commissioner for Information and Strategy Ivo Dell", "Ivo Dell (official)"),
    ("Director of Sales and Marketing Ann Roe", "Ann Roe (person)"),
    ("The Minister of Labour, Ivo Dell,", "Ivo Dell (official)"),
]


@pytest.mark.parametrize(("office", "expected"), CHARGES)
def test_an_office_may_have_charge_of_several_things(office: str, expected: str) -> None:
    assert chain(read(f"{office} said the gate was open.", "en").claims[-1]) == expected


LATER = [
    # the surname stands first
    (
        "Orra MP Lim Tek Vane came. Lim said it was late. “It was shut,” he said.",
        "Lim Tek Vane (official)",
    ),
    # the given name after a title
    (
        "Prime Minister Thanom Vanawatra came. Mr Thanom said it was late.",
        "Thanom Vanawatra (official)",
    ),
    ("Prime Minister Thanom Vanawatra came. Mr Dell said it was late.", "Dell (person)"),
    # one of two who are named together is not what the other is
    (
        "It was a talk between detectives and Michael Thrift Murray. Murray said he slept.",
        "Michael Thrift Murray (person)",
    ),
    ("Presidents Ann Roe and Bob Dell met. Dell said it was late.", "Bob Dell (official)"),
    # behind a conjunction
    (
        "It was late when Ann Vane, the mayor, left. Vane said it was shut.",
        "Ann Vane (official)",
    ),
    # an age is somebody's
    (
        "Among them was 30-year-old Gebre from Orra, who said it was late. “It sank,” he said.",
        "Gebre (person)",
    ),
    ("Aali, a 21-year-old Libyan from Sirte, said it was late.", "Aali (person)"),
    ("Acme, a 21-year-old firm from Orra, said it was late.", "Acme (organisation)"),
    # one more of the same kind
    (
        "EU diplomatic sources said it was late. The second source said it was shut.",
        "second source (official)",
    ),
    ("A source said it was late. The second source said it was shut.", "second source (unnamed)"),
    # the end of a name
    ("Norvik Europe said it was late.", "Norvik Europe (organisation)"),
    (
        "The agency that runs the airports said it was late.",
        "agency that runs the airports (official)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LATER)
def test_who_is_meant_by_fewer_words(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected

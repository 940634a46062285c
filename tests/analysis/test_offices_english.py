"""English offices that sound alike: of a team, of a firm, of a state; and words before a source."""

import pytest

from tests.analysis.drawn import chain, read

OFFICES = [
    ("“We are glad,” Norvanian captain Ivo Dell said.", "Ivo Dell (person)"),
    ("“We are glad,” police captain Ivo Dell said.", "Ivo Dell (official)"),
    ("“We are glad,” said Captain Ivo Dell of the Orra Police.", "Ivo Dell (official)"),
    ("“We are glad,” said Tim Vale, President, Boxly Foods.", "Tim Vale (person)"),
    ("“We are glad,” said Tim Vale, president of Boxly Foods.", "Tim Vale (person)"),
    ("“We are glad,” said Tim Vale, president of France.", "Tim Vale (official)"),
    (
        "“We are glad,” said Tim Vale, president of the European Commission.",
        "Tim Vale (official)",
    ),
    ("“We are glad,” DTAO president Tim Vale said.", "Tim Vale (person)"),
    ("“We are glad,” US president Tim Vale said.", "Tim Vale (official)"),
    ("It fell to $12 billion, according to Reuters Estimates.", "Reuters Estimates (agency)"),
    ("The jury foreman, Tim Vale, said it was late.", "Tim Vale (person)"),
]


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_whose_office_it_is_tells_for_whom_somebody_speaks(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[0]) == expected


IN_LAGOS_AND_DELHI = [
    # the office first, whose it is behind a comma, and the name
    ("Chairman, Lake Tovra Commission, Ada Novik, said the gate was shut.", "Ada Novik (official)"),
    ("The Director, Tovra Ports Agency, Ada Novik said the gate was shut.", "Ada Novik (official)"),
    ("The mayor of Tovra, Rajesh Novik said the gate was shut.", "Rajesh Novik (official)"),
    ("The mayor, Ada Novik said, was late.", "Ada Novik (official)"),
    ("A mother of two, Ada Novik said the gate was shut.", "Ada Novik (person)"),
    (
        "The Managing Director of the Tovra Airports Authority, Rajesh Novik, has said the gate was"
        " shut.",
        "Rajesh Novik (official)",
    ),
    # the name first
    ("Ada Novik, Chairman, Lake Tovra Commission, said the gate was shut.", "Ada Novik (official)"),
    ("“It is shut,” said Ada Novik, Director, Tovra Bank.", "Ada Novik (person)"),
    ("Ada Novik of the Ministry of Ports said the gate was shut.", "Ada Novik (official)"),
    # short for it in brackets; what is in brackets joins nobody
    (
        "Chairman of the Lake Tovra Commission (LTC) Ada Novik said the gate was shut.",
        "Ada Novik (official)",
    ),
    (
        "Deputy Commissioner of Police (Law and Order) Ada Novik said the gate was shut.",
        "Ada Novik (official)",
    ),
    # an agency of the state and others
    (
        "Ada Novik, head of the search and rescue agency, said the gate was shut.",
        "Ada Novik (official)",
    ),
    ("Ada Novik, director of a travel agency, said the gate was shut.", "Ada Novik (person)"),
    ("Ada Novik, head of the news agency, said the gate was shut.", "Ada Novik (person)"),
    ("The Water and Sewerage Authority said the gate was shut.", "Water and Sewerage Authority"),
    ("Barangay captain Ada Novik said the gate was shut.", "Ada Novik (official)"),
    ("Ada Novik, legal counsel of the UN, said the gate was shut.", "Ada Novik (official)"),
    ("Registrar of Companies Ada Novik said the gate was shut.", "Ada Novik (official)"),
    # Tan is a name, and half of a title
    ("Governor Mary Tan said the gate was shut.", "Mary Tan (official)"),
    ("Tan Wei Seng, the governor, said the gate was shut.", "Tan Wei Seng (official)"),
    ("Tan Sri Mary Novik said the gate was shut.", "Mary Novik (person)"),
]


@pytest.mark.parametrize(("text", "expected"), IN_LAGOS_AND_DELHI)
def test_an_office_and_a_name_are_one_whatever_commas_stand_between(
    text: str, expected: str
) -> None:
    assert chain(read(text, "en").claims[0]).startswith(expected)


BESIDE = [
    (
        "Earlier this month a banker told Reuters that it was sold.",
        "banker (person) > Reuters (agency)",
    ),
    ("Last week the board said the dam was safe.", "board (official)"),
    ("“We condemn it,” Mayor Ivo Dell told a daily press briefing.", "Ivo Dell (official)"),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_when_and_where_somebody_speaks_is_no_part_of_who(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[0]) == expected


def test_a_thing_that_happened_adds_nothing() -> None:
    text = (
        "Mr Dell, who leads the force, said the arrest of two suspects had followed a search,"
        " adding that they were held in May."
    )

    assert "arrest" not in chain(read(text, "en").claims[-1])


def test_a_name_and_a_date_are_no_source() -> None:
    head = "Court News | 2015/07/24 22:58"
    text = f"{head}\n\nProsecutors charged Ivo Dell with fraud. They also alleged he lied."

    assert "News" not in chain(read(text, "en").claims[-1])

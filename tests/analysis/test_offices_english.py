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

"""More than one thing told of an English source, between commas."""

import pytest

from tests.analysis.drawn import check

TOLD = [
    (
        "{The gate was shut}, Ann Roe, president of Norvik, a ferry firm, said.",
        "Ann Roe (person)",
    ),
    ("{The gate was shut}, Ann Roe, 44, a nurse at the clinic, said.", "Ann Roe (person)"),
    ("{The gate was shut}, Norvik, a ferry firm based in Orra, said.", "Norvik (organisation)"),
    ("“{It is shut},” said Ann Roe, now 44.", "Ann Roe (person)"),
    ("According to Ann Roe, the mayor, a former nurse, {it was shut.}", "Ann Roe (official)"),
    ("According to Ann Roe, of Orra, a nurse, {it was shut.}", "Ann Roe (person)"),
    ("According to Ann Roe, now 44, {it was shut.}", "Ann Roe (person)"),
    (
        "According to Norvik, a ferry firm, which has four boats, {it was shut.}",
        "Norvik (organisation)",
    ),
    ("According to the board's head, Ann Roe, a poet, {it was shut.}", "Ann Roe (person)"),
    # whoever does something there is told of, and no more is told of the source
    ("According to the report, {Bo Lind, a guard, left.}", "report (document)"),
]


@pytest.mark.parametrize(("drawing", "expected"), TOLD)
def test_all_that_is_told_of_a_source_belongs_to_it(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")

"""Which party and place somebody has a seat for, beside the name: nobody who speaks."""

import pytest

from tests.analysis.drawn import check

SEATED = [
    ("“{The gate is shut},” Senate Leader Ann Roe, R-Vale, said Tuesday.", "Ann Roe (official)"),
    ("“{The gate is shut},” Sen. Bo Lind, D-Lower Vale, told reporters.", "Bo Lind (official)"),
    ("“{The gate is shut},” said Rep. Bo Lind, R-O.V.", "Bo Lind (official)"),
    ("Rep. Bo Lind, I-Vale, a former nurse, said {the gate was shut.}", "Bo Lind (official)"),
    ("{The gate is shut}, Ann Roe, D-Vale, said in Orra on Tuesday.", "Ann Roe (official)"),
    # no comma ends the seat, and the next one ends something else
    (
        "{The bill was drawn up by Rep. Ann Roe, D-Calif and passed in May}, the clerk said.",
        "clerk (person)",
    ),
    # a party that no list knows as a role
    ("“{The gate is shut},” said Gov. Ann Roe, the Orra Republican.", "Ann Roe (official)"),
    ("{The gate is shut}, according to Gov. Ann Roe, a Democrat.", "Ann Roe (official)"),
    # a day is nobody who speaks
    ("“{The gate is shut},” the mayor, who was there, said Tuesday.", "mayor (official)"),
]


@pytest.mark.parametrize(("drawing", "expected"), SEATED)
def test_a_seat_is_told_in_passing(drawing: str, expected: str) -> None:
    check(drawing, expected, "en")

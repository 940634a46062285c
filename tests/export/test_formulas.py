"""A cell that a spreadsheet would run becomes a text, and comes back exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims_db.export.formulas import make_harmless, restore

HARMLESS = {
    '=HYPERLINK("http://a")': '\'=HYPERLINK("http://a")',
    "+7 495": "'+7 495",
    "-5 градусов": "'-5 градусов",
    "@minfin": "'@minfin",
    "＝1": "'＝1",
    "\t=1": "'\t=1",
    # what has the look of an escape gets one more
    "'=1": "''=1",
    # and these are left alone
    "— сказал он": "— сказал он",
    "'quoted'": "'quoted'",
    "5 = 5": "5 = 5",
    "": "",
}

near_formulas = st.text(alphabet=st.sampled_from("'=+-@\t\r\n\0＝＋－＠aя ")) | st.text()


@pytest.mark.parametrize(("text", "cell"), HARMLESS.items())
def test_an_apostrophe_stands_before_what_would_run(text: str, cell: str) -> None:
    assert make_harmless(text) == cell


@given(near_formulas)
def test_every_text_comes_back(text: str) -> None:
    assert restore(make_harmless(text)) == text


@given(near_formulas)
def test_no_cell_begins_as_a_formula(text: str) -> None:
    assert make_harmless(text)[:1] not in set("=+-@\t\r\n\0＝＋－＠")

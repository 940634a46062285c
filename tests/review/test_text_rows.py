"""A slash marks where one row ends and the next begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from workbench.review.panes.lines import clip, column
from workbench.review.panes.text_rows import row_of, shown_cells, wrap
from workbench.terminal import safe_line

ROWS = [
    "Prices rose.",
    "Prices rose / today.",
    "Цены выросли / на 8,7%.",
    # a word longer than the row is cut
    "переименовыв/ающийся",
    # a line break ends a row, an empty line is a row
    "Prices\n/\n/rose.",
]


@pytest.mark.parametrize("drawn", ROWS)
def test_rows_break_at_spaces_and_line_ends(drawn: str) -> None:
    text = drawn.replace("/ ", " ").replace(" /", " ").replace("/", "").replace("  ", " ")
    rows = [text[row.start : row.end] for row in wrap(text, 12)]
    assert rows == [part.strip(" \n") for part in drawn.split("/")]


@given(st.text(alphabet="аb \n\u202e日é", max_size=200), st.integers(1, 30))
def test_every_character_but_white_space_is_in_one_row(text: str, width: int) -> None:
    rows = wrap(text, width)
    shown = [place for row in rows for place in range(row.start, row.end)]
    assert shown == sorted(set(shown))
    hidden = set(range(len(text))) - set(shown)
    assert all(text[place].isspace() for place in hidden)


@given(st.text(alphabet="аb \n", min_size=1, max_size=200), st.integers(1, 30))
def test_the_row_of_a_shown_character_has_it(text: str, width: int) -> None:
    rows = wrap(text, width)
    for place in range(len(text)):
        row = rows[row_of(rows, place)]
        assert text[place].isspace() or row.start <= place < row.end


@given(st.text(alphabet="aб \n\u202e日é", max_size=200), st.integers(8, 30))
def test_no_row_is_wider_than_it_may_be(text: str, width: int) -> None:
    """⟦U+202E⟧ takes eight cells."""
    for row in wrap(text, width):
        assert shown_cells(text[row.start : row.end].rstrip()) <= width


@pytest.mark.parametrize(
    "text", ["Prices rose.", "官員們在北京的新聞", "\u202eevil\x1b[31m", "e\u0301" * 30]
)
def test_a_clipped_text_fits_and_a_column_is_filled(text: str) -> None:
    for width in range(1, 20):
        assert cell_len(clip(text, width)) <= width
        assert cell_len(column(text, width)) == width
    assert clip(text, 100) == safe_line(text)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("⚠️ ▪️ ✔️ ☎️ ➡️ ❤️", "⚠ ▪ ✔ ☎ ➡ ❤"),
        ("1️⃣", "1\u20e3"),
        ("🏳️‍🌈", "🏳🌈"),
        ("👍🏽", "👍"),
        ("ക്‍ഷ", "ക്‍ഷ"),
    ],
)
def test_what_terminals_draw_in_different_widths_is_drawn_alone(written: str, shown: str) -> None:
    assert safe_line(written) == shown

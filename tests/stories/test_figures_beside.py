"""Figures said here and there stand beside each other, with what lies between them."""

import pytest

from claims_db.articles.stories.figures_beside import figures_beside


@pytest.mark.parametrize(
    ("here", "there", "rows"),
    [
        ("погибли 16 человек", "18 people died", [("16", "18", "+2", False)]),
        ("2,3 млрд евро", "€2.3bn in all", [("2,3 млрд евро", "€2.3bn", "", True)]),
        ("рост на треть", "a rise of 33 percent", [("треть", "33 percent", "", True)]),
        ("$5 million", "5 млн грн", [("$5 million", "5 млн грн", "", False)]),
        ("16 killed", "nobody counted", [("16", "", "", False)]),
        ("nobody counted", "16 killed", [("", "16", "", False)]),
        ("5 мая, 3 млн", "On May 5", [("5 мая", "May 5", "", True), ("3 млн", "", "", False)]),
        ("no figure", "none", []),
    ],
)  # fmt: skip
def test_each_figure_stands_beside_its_own(here, there, rows):
    assert [tuple(row) for row in figures_beside(here, there)] == rows


def test_a_weekday_stands_beside_its_date():
    (row,) = figures_beside(
        "в субботу", "on 14 March", published="2026-03-16", other_published="2026-03-20"
    )

    assert row.agrees

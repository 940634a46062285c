"""English outlets by their titles: listed ones, and those that only what they do tells."""

import pytest

from tests.analysis.drawn import chain, read

TITLES = [
    # written small it is no outlet
    ("The gate was shut, the Private Eye said.", "Private Eye (agency)"),
    ("The gate was shut, a private eye said.", "private eye (person)"),
    # all of a listed title, whatever its last word may be by itself
    (
        "The mayor told Times of India the gate was shut.",
        "mayor (official) > Times of India (agency)",
    ),
    ("The gate was shut, the Daily Express said.", "Daily Express (agency)"),
    ("The gate was shut, the Courier-Journal said.", "Courier-Journal (agency)"),
    (
        "The gate was shut, the Jewish Telegraphic Agency said.",
        "Jewish Telegraphic Agency (agency)",
    ),
    ("Detroit Free Press reported that the gate was shut.", "Detroit Free Press (agency)"),
    # with a capital and an article no trade
    ("The gate was shut, the Economist said.", "Economist (agency)"),
    ("The gate was shut, Economist Ann Roe said.", "Ann Roe (person)"),
    ("The gate was shut, an economist said.", "economist (person)"),
]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_a_title_is_known(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected

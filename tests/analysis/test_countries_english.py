"""Countries, their capitals and what they are called, as English sources."""

import pytest

from tests.analysis.drawn import chain, read

COUNTRIES = [
    # of several words, with and without an article
    ("Saudi Arabia said the gate was shut.", "Saudi Arabia (official)"),
    (
        "New Zealand, the largest grower of the group, signalled that the gate was shut.",
        "New Zealand (official)",
    ),
    (
        "The United States, a member of the league, said the gate was shut.",
        "United States (official)",
    ),
    ("A spokesman for South Korea said the gate was shut.", "spokesman for South Korea (official)"),
    # by what it is; by whose side it is
    ("The island nation said the gate was shut.", "island nation (official)"),
    ("The gate was shut, according to the Norwegian side.", "Norwegian side (official)"),
    ("It rained. The nation’s baker said the gate was shut.", "nation’s baker (person)"),
    # once more
    ("Saudi Arabia said it rained. The kingdom said the gate was shut.", "Saudi Arabia (official)"),
    ("Norway said it rained. The Nordic country said the gate was shut.", "Norway (official)"),
]


@pytest.mark.parametrize(("text", "expected"), COUNTRIES)
def test_a_country_speaks_for_itself(text: str, expected: str) -> None:
    assert chain(read(text, "en").claims[-1]) == expected

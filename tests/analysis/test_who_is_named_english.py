"""English frames one inside the other: whose name a link shows, and whose words they are."""

import pytest

from tests.analysis.drawn import read, redraw


def _told(drawing: str) -> list[str]:
    """The links of the last claim as the text has them."""
    analysis = read(drawing, "en")
    assert redraw(drawing, analysis) == drawing
    text = drawing.replace("{", "").replace("}", "")
    return [text[link.start : link.end] for link in analysis.claims[-1].chain]


SAME = [
    # who says what he himself feels is named, not taken up
    ("Guards at the port said they were worried that {the gate would not hold.}", "Guards"),
    ("Ann Vale, head of the union, said she hopes {the strike ends soon.}", "Ann Vale"),
    ("The mayor said he expects {the bridge to open in May.}", "The mayor"),
    # what somebody else says in passing belongs to what is said
    ("The coach said {Bo Lind was “right” when he said on Monday that it was late.}", "The coach"),
]


@pytest.mark.parametrize(("drawing", "source"), SAME)
def test_one_who_speaks_twice_is_shown_by_name(drawing: str, source: str) -> None:
    (shown,) = _told(drawing)

    assert shown.startswith(source)


OUTLETS = [
    ("Ann Vale told El Puerto that {the dam held.}", ["Ann Vale", "El Puerto"]),
    ("Ann Vale told the Beacon-Echo {the dam held.}", ["Ann Vale", "the Beacon-Echo"]),
    ("“{The dam held},” Ann Vale told the Hague.", ["Ann Vale"]),
]


@pytest.mark.parametrize(("drawing", "shown"), OUTLETS)
def test_a_foreign_or_double_title_is_an_outlet(drawing: str, shown: list[str]) -> None:
    assert _told(drawing) == shown

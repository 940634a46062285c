"""Quotation marks that a keyboard, a copy or a hurry has put otherwise."""

import pytest

from tests.analysis.drawn import chain, read, redraw

OTHER_MARKS = [
    "''{The bridge is old},'' Vane said.",
    "``{The bridge is old},'' Vane said.",
    "'{The bridge is old},'' Vane said.",
    "''{The bridge isn't safe},' Vane said.",
    "'{The bridge isn't safe},' Vane said. '{We must shut it.}'",
    "Vane said: ''{The bridge is old.}''",
]
DOUBLED = [
    'Then he came.\n""{The bridge is old},"" Vane said.',
    '"{The bridge is old},"" Vane said.',
    '""{The bridge is old}," Vane said.',
]
UNLIKE = [
    '"{The bridge is old},” Vane said.',
    '“{The bridge is old}," Vane said. “{We must shut it.}”',
]
NOT_CLOSED = [
    '"{The bridge is old}, Vane said.',
    '"{The bridge is old}, said Vane.',
    "“{The bridge is too old}, he told the Gazette on Monday.",
]
SPACED = [
    "“{The bridge is old} “, Vane said.",
    "“{The bridge is old and narrow} “, Vane said on Monday.",
    'Vane said: " {The bridge is old.}"',
    '"{We must go}," he said. " {The bridge is old}," Vane said.',
]
CLOSED_BEFORE = [
    "Vane said: ”{The bridge is old.}”",
    "”{The bridge is old},” Vane said.",
    "Vane said: ”{We must go.}\n”{The bridge is old.}”",
]
STOPPED = [
    "“{The bridge is old}.” Vane said.",
    "“{The bridge is old}.” he added.",
    "“{The bridge is old}.” Ann Vane said on Monday.",
]
AS_THEY_ARE = [
    "“{The bridge is old},” Vane said.",
    "{The plank was 5' 10'' long.}",
    "{The drivers' union and the miners' union met on Monday, the drivers' first choice.}",
    "“{The bridge is old.}” {Vane said nothing more on Monday.}",
    "{The ‘old bridge’ was shut.}",
    '{The field is "".} {The bridge was shut.}',
]


MENDED = [*OTHER_MARKS, *DOUBLED, *UNLIKE, *NOT_CLOSED, *SPACED, *CLOSED_BEFORE, *STOPPED]


@pytest.mark.parametrize("drawing", MENDED)
def test_what_is_quoted_is_found_whatever_its_marks(drawing: str) -> None:
    analysis = read(drawing, "en")
    last = analysis.claims[-1]

    assert redraw(drawing, analysis).removeprefix("{Then he came.}") == drawing.removeprefix(
        "Then he came."
    )
    assert chain(last).startswith(("Vane", "Ann Vane", "he"))


@pytest.mark.parametrize("drawing", AS_THEY_ARE)
def test_marks_that_mean_something_else_stay(drawing: str) -> None:
    assert redraw(drawing, read(drawing, "en")) == drawing


def test_of_two_marks_in_one_place_the_first_is_mended() -> None:
    drawing = "'{The bridge is old},'' Vane said."

    assert redraw(drawing, read(drawing, "en")) == drawing


@pytest.mark.parametrize("ticker", ["(NVK.N)", "(IMO.TO)", "(NYSE: NVK)", "(LSE:NVK)"])
def test_under_what_name_shares_are_sold_is_no_part_of_who_speaks(ticker: str) -> None:
    text = f"Norvik Oil Corp {ticker} and Orbank Ltd said wages fell and Boxly {ticker} closed."
    first, second = read(text, "en").claims
    assert [link.name for link in first.chain] == ["Norvik Oil Corp", "Orbank Ltd"]
    assert text[first.start : first.end] == "wages fell"
    assert text[second.start : second.end] == f"Boxly {ticker} closed."

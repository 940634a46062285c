"""Text broken at a column is read as if it were not, and its places are those of the text."""

import textwrap
from pathlib import Path

import pytest

from workbench.analysis import Analysis, analyse
from workbench.analysis.page.moved import edit
from workbench.analysis.page.wrapped import undo_breaks, undo_divisions

SEEDS = sorted(Path("seeds").glob("*.txt"))


def wrapped(text: str, column: int) -> str:
    """Each line broken before the word that would not fit."""
    lines = (
        textwrap.wrap(line, column, break_long_words=False, break_on_hyphens=False) or [""]
        for line in text.split("\n")
    )
    return "\n".join(line for broken in lines for line in broken)


def whole(text: str) -> str:
    return edit(text, undo_breaks(text)).text


def told(text: str, analysis: Analysis) -> list[tuple[object, ...]]:
    """What is claimed by whom, by the words that stand at the places."""

    def words(start: int, end: int) -> str:
        return " ".join(text[start:end].split())

    return [
        (
            words(claim.start, claim.end),
            claim.kind,
            [(link.name, link.type, words(link.start, link.end)) for link in claim.chain],
        )
        for claim in analysis.claims
    ]


@pytest.mark.parametrize("column", [72, 100])
@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_the_same_claims_and_chains_are_found_in_broken_lines(seed: Path, column: int) -> None:
    text = seed.read_text(encoding="utf-8")
    broken = wrapped(text, column)

    assert broken.count("\n") > text.count("\n") + 5
    assert told(broken, analyse(broken)) == told(text, analyse(text))


BROKEN = "The river was crossed by a bridge of a known\nbuilder, and none looked at it until May"
UNDONE = BROKEN.replace("\n", " ")
JOINED = {
    "a paragraph": (
        "The mayor of Orra said that the bridge\nover the river had been closed for\nthree hours.",
        "The mayor of Orra said that the bridge over the river had been closed for three hours.",
    ),
    "a name at the head of a line": (
        "«Новый насос стоит на складе, а старый\nсдали в лом», — рассказал инженер завода\n"
        "Семён Ковригин.",
        "«Новый насос стоит на складе, а старый сдали в лом», — рассказал инженер завода"
        " Семён Ковригин.",
    ),
    "a dash at the head of a line": (
        "«Мост закрыт, и никто не знает, до какого дня»\n— сказал он, когда с берега увидел"
        " большую\nтрещину.",
        "«Мост закрыт, и никто не знает, до какого дня» — сказал он, когда с берега увидел большую"
        " трещину.",
    ),
    "a paragraph that ends with a short line": (
        "Міст через річку закрили на три години через\nтріщину в опорі.\nАвтобуси пішли в об'їзд.",
        "Міст через річку закрили на три години через тріщину в опорі.\nАвтобуси пішли в об'їзд.",
    ),
    "a quoted mail": (
        "> The mayor of Orra said that the bridge\n> over the river had been closed.",
        "> The mayor of Orra said that the bridge over the river had been closed.",
    ),
    "a hyphen of the word's own": (
        "The river was crossed by a bridge of a well-\nknown builder, and none had\nlooked at it.",
        "The river was crossed by a bridge of a well-known builder, and none had looked at it.",
    ),
    "a heading below a full line": (
        f"{BROKEN}\n## What is known",
        f"{UNDONE}\n## What is known",
    ),
    "a table below a full line": (
        f"{BROKEN}\n| the bridge of the builder who was known | 2\n| The pier | 3",
        f"{UNDONE}\n| the bridge of the builder who was known | 2\n| The pier | 3",
    ),
    "a speaker below a full line": (
        f"{BROKEN}.\nMoore: Is it old?",
        f"{UNDONE}.\nMoore: Is it old?",
    ),
    "an item below one without a stop": (
        "- the bridge of a known builder, where nobody\n  goes in rain\n- The ferry over the river"
        " in the town of Orra\n- The pier",
        "- the bridge of a known builder, where nobody goes in rain\n- The ferry over the river"
        " in the town of Orra\n- The pier",
    ),
    "a dash at the end of a line": (
        "The river was crossed by a bridge that is old -\nor so they say, and nobody has\nlooked.",
        "The river was crossed by a bridge that is old - or so they say, and nobody has looked.",
    ),
    "an item that goes on": (
        "- The bridge over the river in Orra was\n  closed in May.\n- The ferry over the river in"
        " Orra was\n  closed in June.",
        "- The bridge over the river in Orra was closed in May.\n- The ferry over the river in Orra"
        " was closed in June.",
    ),
}


@pytest.mark.parametrize("kind", JOINED)
def test_what_belongs_together_is_joined(kind: str) -> None:
    broken, right = JOINED[kind]

    assert whole(broken) == right


KEPT = {
    "paragraphs on lines of their own": "The bridge was closed on Monday.\nNobody was hurt there.",
    "a heading and a long line": "Bridge over the river closed for hours\niPhones fell into the"
    " river when a bus stopped in the midst of the bridge, the police of Orra said on Monday.",
    "a list in small letters": "Со склада за день было вывезено:\n- соли и угля семнадцать тонн;\n"
    "- извести три тонны и ещё немного.",
    "a table": "| place of the bridge | when it was shut |\n| orra, by the river | may |",
    "a field and an address": "Source: the Orra Herald, 12 May\nherald.example/bridge/shut",
    "a heading over small letters": "## The bridge over the river\niPhones fell into the water.",
    "a verse": "The Bridge Over It Is Old,\nAnd Nobody Knows How Long It\nwill stand there\n"
    "In The Rain And In The Wind\nAnd In The Snow Of Winter\nAnd In The Sun\nAnd In The Dark\n"
    "And In The Fog",
    "fields": "title: The bridge over the river was closed\ndate: 2026-01-06\nThe bridge fell.",
}


@pytest.mark.parametrize("kind", KEPT)
def test_what_stands_on_lines_of_its_own_stays_there(kind: str) -> None:
    assert whole(KEPT[kind]) == KEPT[kind]


def test_a_word_divided_at_the_end_of_a_line_is_one() -> None:
    text = "Мост за\u00ad\nкрыт до ма\u00adя.\u00ad\nПаром идёт."

    assert edit(text, undo_divisions(text)).text == "Мост закрыт до мая.\nПаром идёт."


def test_lines_of_one_word_each_have_no_column() -> None:
    text = f"{'а' * 60}\nбукв"
    assert analyse(text).claims == ()

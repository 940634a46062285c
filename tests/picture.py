"""The pictures of the README, drawn by the program itself: one still, one that moves.

    python -m tests.picture

Imports articles of seeds/, answers by key as a reviewer does, and draws what she sees.
"""

import asyncio
import csv
import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from textwrap import wrap

from rich.cells import cell_len
from rich.color import Color
from rich.style import Style
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.svg import BACK, BRIGHT, TEXT, Drawing, Frame, Piece, Row
from workbench.review.app import ReviewApp

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"
STILL, MOVING = HERE / "pictures" / "review.svg", HERE / "pictures" / "twenty-seconds.svg"
RUSSIAN, ENGLISH = "paris-guarantees-ru.txt", "salmon-escape-en.txt"
LARGE, SMALL = (130, 38), (96, 26)
KEYS = ("1", "4", "1", "1", "5", "1", "1", "3", "3", "1", "4", "2", "1")
ACTS = (
    ("", "Each claim is lit, with who seems to say so. Is that right?", 4.0),
    ("1", "The source: the inspectors, whom AFP cites. Saved.", 2.5),
    ("4", "How sure she is: four of five. Saved.", 2.0),
    ("1", "Does it hold? Supported. Three keys: the next claim.", 3.0),
)
"""Key, what it does, and the seconds to read that."""
MORE = "133" + "152" + "121" + "141"
GREY, GREEN = "#7d8b9c", "#8fd694"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        os.environ["WORKBENCH_DB"] = "claims.db"
        STILL.write_text(asyncio.run(still()), encoding="utf-8")
        Path("claims.db").unlink()
        MOVING.write_text(asyncio.run(moving()), encoding="utf-8")
    for path in (STILL, MOVING):
        print(f"{path}: {path.stat().st_size / 1000:.0f} kB")


def workbench(*words: str) -> str:
    """What a command prints."""
    command = [sys.executable, "-m", "workbench", *words]
    environment = os.environ | {"PYTHONPATH": str(HERE.parent), "PYTHONUTF8": "1"}
    return subprocess.run(
        command, check=True, capture_output=True, encoding="utf-8", env=environment
    ).stdout


async def still() -> str:
    """The review screen after a few answers."""
    workbench("import", str(SEEDS / RUSSIAN))
    with ClaimStore(Path("claims.db")) as store:
        async with ReviewApp(store, "olena").run_test(size=LARGE) as pilot:
            await pilot.press(*KEYS)
            await pilot.pause()
            return Drawing(*LARGE).still(seen(pilot))


async def moving() -> str:
    """An article, three keys, the table."""
    article = (SEEDS / ENGLISH).read_text(encoding="utf-8")
    frames = [Frame(tuple(shell("less article.txt", article)), "", "A news article.", 3.5)]
    workbench("import", str(SEEDS / ENGLISH))
    with ClaimStore(Path("claims.db")) as store:
        async with ReviewApp(store, "olena").run_test(size=SMALL) as pilot:
            for key, says, seconds in ACTS:
                await pilot.press(*key)
                await pilot.pause()
                frames.append(Frame(seen(pilot), key, says, seconds))
            await pilot.press(*MORE)
    table = workbench("export")
    exported = (*shell("workbench export -o reviewed.csv", ""), *as_table(table))
    frames.append(Frame(exported, "", "And this is what the desk gets: a table.", 5.0))
    return Drawing(*SMALL).moving(frames, still=1)


def seen(pilot: Pilot[int]) -> tuple[Row, ...]:
    """The rows of the screen in their colours."""
    strips = pilot.app.screen._compositor.render_strips()
    return tuple(
        tuple(
            piece(segment.text, segment.style or Style())
            for segment in strip.simplify()
            if segment.text
        )
        for strip in strips
    )


def piece(text: str, style: Style) -> Piece:
    """Text as the terminal would show it."""
    colour, back = hexadecimal(style.color, TEXT), hexadecimal(style.bgcolor, BACK)
    if style.reverse:
        colour, back = back, colour
    return Piece(text, cell_len(text), colour, back, bool(style.bold), bool(style.underline))


def hexadecimal(colour: Color | None, otherwise: str) -> str:
    return colour.get_truecolor().hex if colour else otherwise


def shell(command: str, output: str) -> Iterator[Row]:
    """A command that was typed, and what it prints, in lines as long as the window is wide."""
    yield (Piece("$ ", 2, GREEN), Piece(command, len(command), BRIGHT, bold=True))
    yield ()
    lines = [line for row in output.splitlines() for line in wrap(row, SMALL[0] - 2) or [""]]
    for line in lines[: SMALL[1] - 2]:
        yield (Piece(line, cell_len(line)),)


COLUMNS = (("claim", 37), ("attribution_chain", 28), ("status", 21), ("confidence", 10))


def as_table(exported: str) -> Iterator[Row]:
    """The reviewed claims as a spreadsheet shows them."""
    yield cells([name.replace("attribution_", "") for name, _ in COLUMNS], GREY, bold=True)
    for row in csv.DictReader(io.StringIO(exported.removeprefix("\ufeff"), newline="")):
        yield ()
        parts = [wrap(row[name], width - 2) for name, width in COLUMNS]
        for number in range(max(map(len, parts))):
            yield cells([part[number] if number < len(part) else "" for part in parts], TEXT)


def cells(texts: list[str], colour: str, bold: bool = False) -> Row:
    return tuple(
        Piece(text.ljust(width), width, colour, bold=bold)
        for text, (_, width) in zip(texts, COLUMNS, strict=True)
    )


if __name__ == "__main__":
    main()

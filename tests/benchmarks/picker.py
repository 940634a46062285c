"""The source picker over a hundred thousand sources.

    python -m tests.benchmarks.picker [SOURCES]

Prints how long it takes to open and, for each name typed, how long its slowest key takes
until the new list is drawn; without the terminal.
"""

import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path

from textual.events import Key

from claims_db import ClaimStore
from tests.makers import make_article
from workbench.review.app import ReviewApp

TYPED = (
    *("reuters", "reutrs", "куегеукы", "рейтор", "унн", "гтт", "associatd pres"),
    *("министерство фенансов", "vbybcnthcndj", "ministry of finanse", "zzzzzz"),
)
"""Right, with a slip, under the wrong layout, and what nobody is called."""
BODIES = """
    Министерство Управление Департамент Комитет Агентство Міністерство Служба Рада
    Committee Ministry Agency Office Institute Council Bank Company
"""
FIELDS = """
    финансов обороны культуры экономики юстиції оборони фінансів освіти
    energy defence finance health trade justice
"""
SYLLABLES = """
    ва ре ко ми ти на ло ра са ду шен ков ський енко ов ин ter son man ford ley bur ers rov kyi
"""


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(Path(folder, "claims.db"), count))


async def measure(path: Path, count: int) -> None:
    with ClaimStore(path) as store:
        begun = time.perf_counter()
        fill(store, count)
        print(f"{count:,} sources added in {time.perf_counter() - begun:.1f} s")
        store.articles.add(make_article())
        app = ReviewApp(store, "olena")
        async with app.run_test(size=(120, 40)) as pilot:
            for typed in ("reutrs", *TYPED):  # the first time loads what it needs
                await pilot.press("escape")
                await pilot.pause()
                opened = await press(app, "0")
                keys = [await press(app, letter) for letter in typed]
                await pilot.pause()
                lines = [line[0].text for line in app.review.desk.dialogs.chooser.lines()]
                print(
                    f"{typed:<24}opens in {opened * 1000:5.1f} ms;"
                    f" slowest key {max(keys) * 1000:5.1f} ms; {lines[:2]}"
                )


async def press(app: ReviewApp, letter: str) -> float:
    """Seconds until what a key brings is drawn."""
    begun = time.perf_counter()
    app.review.press(Key(letter, letter))
    for line in range(14):
        app.review.desk.dialogs.chooser.render_line(line)
    return time.perf_counter() - begun


def fill(store: ClaimStore, count: int) -> None:
    """Add so many sources with the names of bodies and persons."""
    chance = random.Random(3)
    with store.connection.write():
        for number in range(count):
            person, other = word(chance), word(chance)
            body = f"{chance.choice(BODIES.split())} {chance.choice(FIELDS.split())} {person}"
            name = body if number % 5 < 2 else f"{person} {other}"
            store.sources.obtain(name, "organisation" if number % 5 < 2 else "person")


def word(chance: random.Random) -> str:
    """A name that could be one."""
    return "".join(chance.choices(SYLLABLES.split(), k=chance.randint(2, 4))).capitalize()


if __name__ == "__main__":
    main()

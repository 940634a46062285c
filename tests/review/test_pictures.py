"""The screens as they stand on the terminal, kept as text in tests/pictures.

    WORKBENCH_PICTURES=new pytest tests/review/test_pictures.py

draws them anew; look at what has changed before you keep it.
"""

import os
import re
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.made_with import excuse, write_down
from tests.makers import make_article
from tests.review.test_screen import screen
from workbench.review.app import ReviewApp

FOLDER = Path(__file__).parent.parent / "pictures"
PICTURES = {
    "review-80x24-en": ((80, 24), "en", ("1", "4")),
    "review-120x35-uk": ((120, 35), "uk", ("1", "4", "1", "1")),
    "review-200x50-ru": ((200, 50), "ru", ("1", "4", "1")),
    "review-40x10-en": ((40, 10), "en", ("1",)),
    "picker-80x24-ru": ((80, 24), "ru", ("0", *"reut")),
    "chain-80x24-en": ((80, 24), "en", ("c",)),
    "note-80x24-uk": ((80, 24), "uk", ("n", *"Міністр назвав цю цифру в травні. " * 3, "ctrl+j")),
    "evidence-120x35-en": ((120, 35), "en", ("e", *"a.example")),
    "library-80x24-uk": ((80, 24), "uk", ("l",)),
    "help-80x24-uk": ((80, 24), "uk", ("?",)),
}
"""Size, language, and the keys that were pressed."""
CHANGING = re.compile(r"\d\d(\.\d\d\.| \w{3} )\d{4} \d\d:\d\d|\S*/claims\.db")
"""Times and paths: they are another each time."""


@pytest.mark.parametrize("name", PICTURES)
async def test_a_screen_looks_as_it_did(store: ClaimStore, name: str) -> None:
    size, language, keys = PICTURES[name]
    store.articles.add(make_article(published="2026-01-06"))
    app = ReviewApp(store, "olena", language=language)
    async with app.run_test(size=size) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        lines = [masked(line).rstrip() for line in screen(app).split("\n")]
        drawn = "\n".join(lines) + "\n"
    kept = FOLDER / f"{name}.txt"
    if os.environ.get("WORKBENCH_PICTURES") == "new":
        kept.write_text(drawn, encoding="utf-8")
        write_down("pictures")
    if drawn != kept.read_text(encoding="utf-8"):
        excuse("pictures", "WORKBENCH_PICTURES=new draws them anew.")
    assert drawn == kept.read_text(encoding="utf-8")


def masked(line: str) -> str:
    """A line with what changes from run to run taken out, and the blanks before it."""
    return CHANGING.sub(lambda match: "#", re.sub(r" +(?=\S*/claims\.db)", "  ", line))

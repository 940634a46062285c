"""Of every screen and dialog, in all sizes, languages and colours: it can be read whole."""

import os
import re
from itertools import product

import pytest
from rich.cells import cell_len
from rich.segment import Segment
from textual.geometry import Region

from tests.review.gallery import LANGUAGES, NO_COLOUR, SCENES, SIZES, SMALL, scenes
from tests.review.test_languages import LATIN_WORD, NAMES
from tests.review.test_looks import contrast, pairs
from tests.review.test_screen import screen
from workbench.review.app import ReviewApp
from workbench.review.panes.lines import Lines, cells
from workbench.review.panes.themes import THEMES

pytestmark = pytest.mark.slow
ALL = os.environ.get("WORKBENCH_PICTURES") == "all"
PASSES = (
    list(product(SIZES, LANGUAGES, THEMES))
    if ALL
    else list(zip(SIZES, sorted(LANGUAGES, reverse=True), THEMES, strict=True))
)
"""Every size, language and theme once; `WORKBENCH_PICTURES=all`: each with each."""
SMALLEST = list(product(SMALL, LANGUAGES)) if ALL else [(SMALL[-1], "uk")]
ALIKE = re.compile(r"Claims Workbench|workbench|csv|xlsx|html|md|jsonl|щщщ|a\d|\^\w")
"""What is written alike in every language."""


def shown(app: ReviewApp) -> list[Lines]:
    """The panes and dialogs that stand on the screen."""
    return [one for one in app.screen.query(Lines) if one.display and one.size]


def too_broad(app: ReviewApp) -> list[str]:
    """The lines that go beyond the room they have, and so are cut with no sign; keys too."""
    found = []
    for one in shown(app):
        made = [(cells(line), "".join(piece.text for piece in line)) for line in one._lines]
        found += [text for width, text in made[: one.size.height] if width > one.room.width]
        found += [keys for keys in [str(one.border_subtitle or "")] if is_cut(keys, one)]
    return found


def is_cut(title: str, pane: Lines) -> bool:
    """Whether a title is longer than its border; then it ends in …"""
    return cell_len(title) > pane.region.width - 6


def beyond(app: ReviewApp) -> list[Region]:
    """What stands outside of the screen, in part or whole."""
    return [one.region for one in shown(app) if one.region not in app.screen.region]


def english(app: ReviewApp) -> set[str]:
    """The words in Latin letters that are in no name of a source."""
    sources = " ".join(str(row) for row in app.session.store.sources.all())
    words = set(LATIN_WORD.findall(ALIKE.sub("", screen(app)))) - NAMES
    return {word for word in words if word not in sources}


@pytest.mark.parametrize(("size", "language", "colours"), PASSES)
async def test_every_screen_and_dialog_can_be_read_whole(
    size: tuple[int, int], language: str, colours: str
) -> None:
    seen, opened, faults = set(), set(), []
    async for name, app in scenes(size, language, colours):
        seen.add(name)
        opened |= {type(one) for one in app.review.desk.dialogs.all if one.is_open}
        faults += [(name, "cut", text) for text in too_broad(app)]
        titles = [(str(one.border_title or ""), one) for one in shown(app)]
        faults += [(name, "title cut", title) for title, one in titles if is_cut(title, one)]
        faults += [(name, "outside", region) for region in beyond(app)]
        faults += [(name, "pale", pair) for pair in pairs(app) if contrast(*pair) < 4.5]
        if language != "en":
            faults += [(name, "English", word) for word in english(app)]
    assert not faults, "\n".join(map(str, faults))
    assert seen == {"empty", *SCENES}
    assert opened == {type(one) for one in app.review.desk.dialogs.all}


def coloured(app: ReviewApp) -> list[Segment]:
    """What stands on the screen in any colour but the terminal's own."""
    rows = (
        (one, Region(0, y, one.size.width, 1)) for one in shown(app) for y in range(one.size.height)
    )
    segments = (segment for one, row in rows for segment in one.render_lines(row)[0])
    colours = ((one, one.style.color) for one in segments if one.style)
    return [one for one, colour in colours if colour and not colour.is_default]


@pytest.mark.parametrize(("size", "language"), SMALLEST)
async def test_on_a_small_screen_without_colours_nothing_is_cut_without_a_sign(
    size: tuple[int, int], language: str
) -> None:
    faults: list[tuple[str, str, object]] = []
    async for name, app in scenes(size, language, NO_COLOUR):
        faults += [(name, "cut", text) for text in too_broad(app)]
        faults += [(name, "outside", region) for region in beyond(app)]
        faults += [(name, "coloured", segment) for segment in coloured(app)]
        if name == "refused":
            ways = screen(app)
            faults += [
                (name, "unseen", key) for key in ("Enter ", "w ", "q ", "Esc ") if key not in ways
            ]
    assert not faults, "\n".join(map(str, faults))

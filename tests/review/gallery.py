"""Every screen and dialog of the review as pictures, in all sizes, languages and colours.

    python -m tests.review.gallery FOLDER [WORD …]

draws them into a folder, those whose name has each of the words: `picker-80x24-uk-light.svg`.
What must hold of each is in test_gallery.py; what it looks like only eyes can tell.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import chdir, contextmanager
from itertools import product
from pathlib import Path

from textual.pilot import Pilot

from claims_db import ClaimStore, StoreError
from claims_db.articles.new_article import NewClaim, NewLink
from claims_db.values.incoming import NewSource
from tests.makers import make_article, make_claims
from tests.store.drawing import settle
from workbench.review.app import ReviewApp
from workbench.review.panes.themes import THEMES
from workbench.review.translation import LANGUAGES, speak

SIZES = (80, 24), (120, 35), (200, 50)
SMALL = (60, 16), (40, 10)
NO_COLOUR = "no-colour"
COLOURS = (*THEMES, NO_COLOUR)
PASSAGES = (
    "Ціни зросли на 5 % у травні",
    "Зарплати впали на 2 %",
    "Безробіття не змінилося, хоча уряд обіцяв тисячу нових місць у кожній області",
)
TEXT = "\n\n".join(f"{passage}, каже Мінфін." for passage in PASSAGES)
SCENES: dict[str, tuple[str, ...]] = {
    "claim": (),
    "half": ("1", "4"),
    "answered": ("1", "4", "2", "k"),
    "undone": ("u",),
    "picker": ("0",),
    "picker-typed": ("0", "щ"),
    "picker-type": ("0", *"щось", "enter"),
    "chain": ("c",),
    "chain-add": ("c", "+"),
    "chain-type": ("c", "t"),
    "retells": ("p",),
    "evidence": ("e",),
    "evidence-form": ("e", *"архів", "enter", "e"),
    "evidence-fields": ("e", "enter"),
    "note": ("n", *"Сама цифра з бюлетеня, джерело не названо"),
    "wording": ("w",),
    "attribution": ("b",),
    "attribution-form": ("b", "enter"),
    "same-claim": ("z",),
    "question": ("Q",),
    "question-form": ("Q", "enter"),
    "kind": ("h",),
    "split": ("s",),
    "missed": ("i",),
    "merge": ("m",),
    "merge-undone": ("u",),
    "marked": ("*",),
    "marked-chain": ("*", "c"),
    "search": ("/",),
    "search-nothing": ("/", *"немає", "enter"),
    "filter": ("f",),
    "filter-end": ("f", "end"),
    "number": ("g", "9", "9", "enter"),
    "library": ("l",),
    "all-of-the-claim": ("d",),
    "article": ("D",),
    "article-form": ("D", "enter"),
    "article-language": ("D", "enter", *["down"] * 4),
    "assign": ("A",),
    "sign-off": ("O",),
    "sign-off-first": ("O", "enter"),
    "export": ("ctrl+e",),
    "export-file": ("ctrl+e", "enter"),
    "palette": ("ctrl+p",),
    "palette-nothing": ("ctrl+p", *"щщщ"),
    "help": ("?",),
    "help-end": ("?", *["pagedown"] * 6),
    "no-such-key": ("9", "9"),
    "disputed": ("j",),
    "refused": ("disk full", "1"),
    "settled": ("*", "1", "4", "1"),
}
"""What is pressed, one scene after the other, each left by Escape."""


def fill(store: ClaimStore) -> None:
    """Put in articles none of whose words is English, one of them half reviewed by two."""
    claims = tuple(claim_of(passage) for passage in PASSAGES)
    for text in (TEXT, TEXT.replace("травні", "червні")):
        store.articles.add(
            make_article(text, title="Ціни", publisher="Пошта", language="uk", claims=claims)
        )
    settle(store, 2, reviewer="ганна", status="refuted", confidence=2, note="інша цифра")
    settle(store, 2, reviewer="іван", status="supported", confidence=4)


def claim_of(passage: str) -> NewClaim:
    """The claim of a passage of `TEXT`, said by the ministry after it."""
    start = TEXT.index(passage)
    cue = start + len(passage) + len(", ")
    named = cue + len("каже ")
    source = NewSource(name="Мінфін", type="official")
    link = NewLink(source=source, start=named, end=named + len(source.name), cue=(cue, named - 1))
    return make_claims()[0].but(
        start=start,
        end=start + len(passage),
        content=passage,
        reasons=("number", "named actor"),
        rule="after content",
        chain=(link,),
    )


@contextmanager
def in_colours(colours: str) -> Iterator[str]:
    """The theme for some colours; without any as NO_COLOR asks for."""
    before = os.environ.pop("NO_COLOR", None)
    if colours == NO_COLOUR:
        os.environ["NO_COLOR"] = "1"
    try:
        yield "dark" if colours == NO_COLOUR else colours
    finally:
        os.environ.pop("NO_COLOR", None)
        if before is not None:
            os.environ["NO_COLOR"] = before
        speak("en")


async def scenes(
    size: tuple[int, int], language: str, colours: str
) -> AsyncIterator[tuple[str, ReviewApp]]:
    """Each scene, as the screen shows it; in a store whose very path has no English."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder), in_colours(colours) as theme:
        with ClaimStore(Path("порожнє")) as store:
            app = ReviewApp(store, "олена", language=language, theme=theme)
            async with app.run_test(size=size) as pilot:
                await pilot.pause()
                yield "empty", app
        with ClaimStore(Path("сховище")) as store:
            fill(store)
            app = ReviewApp(store, "олена", language=language, theme=theme)
            async with app.run_test(size=size) as pilot:
                for name, keys in SCENES.items():
                    await play(pilot, store, keys)
                    yield name, app
                    await leave(pilot, app)


async def play(pilot: Pilot[int], store: ClaimStore, keys: tuple[str, ...]) -> None:
    """Press the keys of a scene."""
    refuses = keys[:1] == ("disk full",)
    if refuses:
        store.connection.refusal = StoreError(store.path)
        keys = keys[1:]
    await pilot.press(*keys)
    await pilot.pause()
    store.connection.refusal = None


async def leave(pilot: Pilot[int], app: ReviewApp) -> None:
    """Leave what is open, and the marks after it; what was refused is saved now."""
    dialogs = app.review.desk.dialogs
    while dialogs.open is not None or app.session.place.marked:
        await pilot.press("enter" if dialogs.open is dialogs.unsaved else "escape")


async def draw(folder: Path, words: list[str]) -> None:
    for size, language, colours in product((*SIZES, *SMALL), LANGUAGES, COLOURS):
        suffix = f"{size[0]}x{size[1]}-{language}-{colours}"
        wanted = {
            name for name in ("empty", *SCENES) if all(word in f"{name}-{suffix}" for word in words)
        }
        if not wanted:
            continue
        async for name, app in scenes(size, language, colours):
            if name in wanted:
                picture = app.export_screenshot(title=name)
                Path(folder, f"{name}-{suffix}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    target = Path(sys.argv[1]).absolute()
    target.mkdir(parents=True, exist_ok=True)
    asyncio.run(draw(target, sys.argv[2:]))

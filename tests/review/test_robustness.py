"""What cannot be saved is said and leaves everything as it was; dialogs keep keys to themselves."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import pytest
from textual.events import Key, Paste
from textual.pilot import Pilot

from claims_db import ClaimStore, connection
from tests.makers import make_article
from tests.review.test_screen import NARROW
from workbench.review.app import ReviewApp

WRITING = {
    "answer": ("2",),
    "accept": ("enter",),
    "source": ("0", *"dpa", "enter"),
    "a new source": ("0", *"qux", "enter"),
    "chain": ("c", "enter"),
    "note": ("n", "a", "enter"),
    "wording": ("w", "a", "enter"),
    "evidence": ("e", "a", "enter"),
    "many": ("*", "2"),
    "split": ("s", "enter"),
    "merge": ("m",),
    "edge": ("{",),
    "drop": ("x",),
    "missed": ("i", "enter", "enter"),
    "undo": ("u",),
}
"""Keys that write, each from the second field of the first claim."""
OPENING = ["0", "c", "f", "l", "g", "n", "w", "e", "s", "i", "/", "?", "ctrl+p", "ctrl+e"]


@pytest.fixture
async def pilot(store: ClaimStore) -> AsyncIterator[Pilot[int]]:
    """Olena at the screen, before two claims, the first answered in part."""
    store.articles.add(make_article())
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.press("1", "backspace")
        yield pilot


@contextmanager
def locked(store: ClaimStore) -> Iterator[None]:
    """Another program writes and does not end."""
    other = sqlite3.connect(store.path)
    other.execute("BEGIN EXCLUSIVE")
    yield
    other.close()


@contextmanager
def moved(store: ClaimStore) -> Iterator[None]:
    away = store.path.rename(store.path.with_suffix(".away"))
    yield
    away.rename(store.path)


FAULTS = {"locked": locked, "moved": moved}


@pytest.mark.parametrize("fault", FAULTS)
async def test_what_cannot_be_saved_is_said_and_the_cursor_stays(
    store: ClaimStore, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.01)
    store.articles.add(make_article())
    app = ReviewApp(store, "olena")
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press("1", "backspace")
        before = state(app), journalled(store)
        with FAULTS[fault](store):
            for name, keys in WRITING.items():
                await press(app, *keys)
                assert "NOT SAVED" in message(app), name
                assert state(app) == before[0], name
                await press(app, "escape", *("*" if name == "many" else ""))
        assert journalled(store) == before[1]
        await press(app, "1")
        assert "NOT SAVED" not in message(app)


async def test_a_full_disk_is_said_and_what_was_typed_stays(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    """SQLite may take no page more, and a long note needs some."""
    app = pilot.app
    assert isinstance(app, ReviewApp)
    store.connection.row("PRAGMA max_page_count = 1")
    await press(app, "n")
    app.review.on_paste(Paste("a long note " * 5_000))
    assert "NOT SAVED" in message(app)
    assert "the disk is full" in message(app)
    await press(app, "enter")
    assert "the disk is full" in message(app)
    store.connection.row("PRAGMA max_page_count = 1000000")
    await press(app, "enter")
    assert store.claims.answer(1, "olena").note.startswith("a long note a long")


def state(app: ReviewApp) -> tuple[object, ...]:
    """Where the reviewer stands."""
    session = app.review._session
    return session.claim and session.claim.id, session.field


def message(app: ReviewApp) -> str:
    """What the message line says."""
    return app.review._bar._message.text


def journalled(store: ClaimStore) -> int:
    return len(store.journal.latest(100))


async def press(app: ReviewApp, *keys: str) -> None:
    """Give keys to the screen without waiting for it to be painted."""
    for key in keys:
        await app.review.press(Key(key, key if len(key) == 1 else None))


async def test_a_store_that_cannot_even_be_read_does_not_end_the_program(
    pilot: Pilot[int], store: ClaimStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.01)
    app = pilot.app
    assert isinstance(app, ReviewApp)
    other = sqlite3.connect(store.path)
    with locked(store):
        await pilot.press("2")
        assert "NOT SAVED" in message(app)
    other.execute("BEGIN EXCLUSIVE")
    await pilot.press("2", "j", "c", "escape", "0", "escape", "u")
    assert app.is_running
    assert "NOT SAVED" in message(app)
    other.close()
    await pilot.press("2")
    assert "NOT SAVED" not in message(app)


@pytest.mark.parametrize("opening", OPENING)
async def test_a_dialog_keeps_all_keys_and_closes_with_escape(
    pilot: Pilot[int], store: ClaimStore, opening: str
) -> None:
    app = pilot.app
    assert isinstance(app, ReviewApp)
    before = journalled(store)
    await pilot.press(opening)
    assert app.review._dialogs.open
    if opening != "?":
        for key in "jxmqu*vr1234=":
            if not (opening in "csi" and key in "x"):
                await press(app, key)
        app.review.on_paste(Paste("pasted\ntext"))
    await press(app, "escape")
    assert app.review._dialogs.open is None
    assert (app.is_running, journalled(store)) == (True, before)

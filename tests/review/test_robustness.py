"""What cannot be saved is said and leaves everything as it was; dialogs keep keys to themselves."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual.events import Key, Paste
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.makers import make_article
from tests.review.conftest import NARROW
from tests.review.test_screen import screen
from workbench.review.app import ReviewApp
from workbench.review.session.typed import PAUSE

pytestmark = pytest.mark.slow  # locked and full disks

WRITING = {
    "answer": ("2",),
    "accept": ("enter",),
    "source": ("0", *"dpa", "enter"),
    "a new source": ("0", *"qux", "enter", "enter"),
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
    store: ClaimStore, fault: str
) -> None:
    store.connection.wait_at_most(0.01)
    store.articles.add(make_article())
    app = ReviewApp(store, "olena")
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press("tab", "3", "backspace", "backspace")
        before = state(app), journalled(store)
        with FAULTS[fault](store):
            for name, keys in WRITING.items():
                await press(app, *keys)
                assert "NOT SAVED" in message(app), name
                assert state(app) == before[0], name
                while app.review.desk.dialogs.open:
                    await press(app, "escape")
                await press(app, *("*" if name == "many" else ""))
        assert journalled(store) == before[1]
        await press(app, "1")
        assert "NOT SAVED" not in message(app)


async def test_what_is_not_saved_stays_on_the_screen_until_it_is(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    app = pilot.app
    assert isinstance(app, ReviewApp)
    with moved(store):
        await pilot.press("2")
        await pilot.press("4", "u", "j", "enter")
        await pilot.pause()
        assert "NOT SAVED" in screen(app)
        assert "a1·1 source: officials" in screen(app)
        assert "moved, replaced or deleted" in screen(app)
        assert state(app) == (1, "source")
    await pilot.press("enter")
    await pilot.pause()
    assert "NOT SAVED" not in screen(app)
    assert store.claims.answer(1, "olena").chain[0].name == "officials"
    assert state(app) == (1, "confidence")


@pytest.mark.parametrize("gone", ["deleted", "replaced"])
async def test_a_review_goes_on_in_a_copy_of_a_store_that_is_gone(
    pilot: Pilot[int],
    store: ClaimStore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    gone: str,
) -> None:
    monkeypatch.chdir(tmp_path)  # or every letter of a long path is a key
    app = pilot.app
    assert isinstance(app, ReviewApp)
    store.path.unlink()
    if gone == "replaced":
        with ClaimStore(store.path):
            pass
    await pilot.press("2", "w", "ctrl+u", *store.path.name, "enter")
    if gone == "replaced":
        assert "of this name already" in screen(app)
        await pilot.press("ctrl+u", *"copy.db", "enter")
    await pilot.pause()
    await pilot.press("3", "4", "0", *"qux", "enter", "enter", "n", "a", "enter")
    await pilot.pause()
    assert "NOT SAVED" not in screen(app)
    copied = tmp_path / "copy.db" if gone == "replaced" else store.path
    with ClaimStore(copied) as copy:
        answer = copy.claims.answer(1, "olena")
        assert (answer.chain[0].name, answer.confidence) == ("officials", 3)
        assert answer.status == "conflicting"
        assert copy.claims.answer(2, "olena").note == "a"
        assert copy.claims.answer(2, "olena").chain[0].name == "qux"
    await pilot.press("q")
    assert copied.name in app.review.summary


async def test_whoever_quits_is_told_what_is_not_saved(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    app = pilot.app
    assert isinstance(app, ReviewApp)
    with moved(store):
        await pilot.press("2", "q")
        assert app.return_value == 1
        assert app.review.summary.startswith("NOT SAVED: a1·1 source: officials.")


async def test_whoever_quits_while_the_store_is_locked_is_told_what_is_not_saved(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    app = pilot.app
    assert isinstance(app, ReviewApp)
    store.connection.wait_at_most(0.05)
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    await pilot.press("2", "q")

    assert app.return_value == 1
    assert app.review.summary.startswith("NOT SAVED: a1·1 source: officials. ")
    other.close()


async def test_a_note_that_is_not_saved_is_tried_again(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    app = pilot.app
    assert isinstance(app, ReviewApp)
    await pilot.press("n", "a")
    with moved(store):
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert "a1·1 Note" in screen(app)
    await pilot.press("enter")
    await pilot.pause()
    assert app.review.desk.dialogs.open is None
    assert store.claims.answer(1, "olena").note == "a"


async def test_a_full_disk_is_said_and_what_was_typed_stays(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    """SQLite may take no page more, and a long note needs some."""
    app = pilot.app
    assert isinstance(app, ReviewApp)
    store.connection.row("PRAGMA max_page_count = 1")
    await press(app, "n")
    app.review.on_paste(Paste("a long note " * 5_000))
    await pilot.pause(2 * PAUSE)
    assert "NOT SAVED" in message(app)
    assert "the disk is full" in message(app)
    await press(app, "enter", "escape")
    assert "the disk is full" in message(app)
    store.connection.row("PRAGMA max_page_count = 1000000")
    await press(app, "enter")
    assert store.claims.answer(1, "olena").note.startswith("a long note a long")


def state(app: ReviewApp) -> tuple[object, ...]:
    """Where the reviewer stands."""
    session = app.review._session
    return session.hand.claim and session.hand.claim.id, session.hand.field


def message(app: ReviewApp) -> str:
    """What the message line says."""
    return app.review._panes.bar._message.text


def journalled(store: ClaimStore) -> int:
    return len(store.journal.latest(100))


async def press(app: ReviewApp, *keys: str) -> None:
    """Give keys to the screen without waiting for it to be painted."""
    for key in keys:
        app.review.press(Key(key, key if len(key) == 1 else None))


async def test_a_store_that_cannot_even_be_read_does_not_end_the_program(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    store.connection.wait_at_most(0.01)
    app = pilot.app
    assert isinstance(app, ReviewApp)
    other = sqlite3.connect(store.path)
    with locked(store):
        await pilot.press("2", "escape")
        assert "NOT SAVED" in message(app)
    other.execute("BEGIN EXCLUSIVE")
    await pilot.press("2", "escape", "j", "escape", "c", "escape", "0", "escape", "escape", "u")
    assert app.is_running
    assert "NOT SAVED" in message(app)
    other.close()
    await pilot.press("escape", "2")
    assert "NOT SAVED" not in message(app)


@pytest.mark.parametrize("opening", OPENING)
async def test_a_dialog_keeps_all_keys_and_closes_with_escape(
    pilot: Pilot[int], store: ClaimStore, opening: str
) -> None:
    app = pilot.app
    assert isinstance(app, ReviewApp)
    before = journalled(store)
    await pilot.press(opening)
    assert app.review.desk.dialogs.open
    if opening != "?":
        for key in "jxmqu*vr1234=":
            if not ((opening in "csi" and key in "x") or (opening == "c" and key == "=")):
                await press(app, key)
        app.review.on_paste(Paste("pasted\ntext"))
    await press(app, "escape")
    assert app.review.desk.dialogs.open is None
    assert (app.is_running, journalled(store)) == (True, before)

"""The footer has the keys of the moment, the help all of them."""

import pytest
from textual.events import Key
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.review.conftest import NARROW, app_of
from tests.review.test_card import MIDDLE
from tests.review.test_robustness import message
from tests.review.test_screen import screen
from workbench.review.app import ReviewApp
from workbench.review.keys import KEYS
from workbench.review.outside import Awaited, Outside
from workbench.review.translation import LANGUAGES, _


def footer(app: ReviewApp) -> str:
    return screen(app).split("\n")[-1]


async def test_the_footer_has_the_keys_that_do_something_now(told: ClaimStore) -> None:
    async with ReviewApp(told, "olena").run_test(size=MIDDLE) as pilot:
        await pilot.pause()
        assert "⏎ accept" in footer(app_of(pilot))
        assert "0 find" in footer(app_of(pilot))
        assert "Esc" not in footer(app_of(pilot))
        await pilot.press("1")
        assert "⏎ accept" not in footer(app_of(pilot))
        assert "0 find" not in footer(app_of(pilot))
        await pilot.press("backspace")
        assert "⏎ keep" in footer(app_of(pilot))
        await pilot.press("v")
        assert "Esc marks off" in footer(app_of(pilot))
        await pilot.press("escape", "f", "down", "down", "enter")
        assert "Esc leave the list" in footer(app_of(pilot))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_way_to_every_key_is_the_last_that_leaves_the_footer(
    told: ClaimStore, language: str
) -> None:
    async with ReviewApp(told, "olena", language=language).run_test(size=(60, 16)) as pilot:
        await pilot.press("*", "1", "4")
        assert f"? {_('keys')}" in footer(app_of(pilot))


@pytest.mark.parametrize("size", [NARROW, MIDDLE])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_keys_are_on_one_screen(
    told: ClaimStore, language: str, size: tuple[int, int]
) -> None:
    async with ReviewApp(told, "olena", language=language).run_test(size=size) as pilot:
        await pilot.press("?")
        shown = screen(pilot.app)
        for key in KEYS[9:]:
            assert f" {key.name} " in shown, key.action
            assert _(key.label)[:9] in shown, key.action


async def test_the_help_says_first_what_the_moment_asks_for(pilot: Pilot[int]) -> None:
    await pilot.press("1", "?")
    assert "Now: confidence: how sure are you? A digit answers" in screen(pilot.app)
    await pilot.press("escape", "*", "?")
    assert "A digit answers in 2 claims." in screen(pilot.app)


async def test_enter_is_shown_only_where_it_accepts_what_is_suggested(told: ClaimStore) -> None:
    async with ReviewApp(told, "olena").run_test(size=MIDDLE) as pilot:
        await pilot.pause()
        assert "1 Reuters ⏎" in screen(pilot.app)
        await pilot.press("2", "backspace")
        assert "⏎" not in screen(pilot.app).rsplit("\n", 1)[0]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_help_shows_every_mark_on_a_small_screen(told: ClaimStore, language: str) -> None:
    async with ReviewApp(told, "olena", language=language).run_test(size=NARROW) as pilot:
        await pilot.press("?")
        shown = screen(pilot.app)
        assert all(f"{mark} " in shown for mark in "▸·✓✗?≠–◐⏎●◆!")
        assert _("Letters work under Latin, Russian and Ukrainian layouts alike.") in shown
        assert "…" not in shown


PLACES = {
    "at the first claim": (),
    "at the last": ("j",),
    "at the second question": ("1",),
    "with marks": ("*",),
    "where all is settled": (*"141", *"141"),
}


@pytest.mark.parametrize("place", PLACES)
async def test_no_key_does_nothing_without_a_word(told: ClaimStore, place: str) -> None:
    """Twice each: what one press does may leave the next nothing to do."""
    app = ReviewApp(told, "olena")
    silent = []

    def press(key: str) -> None:
        app.review.press(Key(key, key if len(key) == 1 else None))

    def stands() -> object:
        session = app.session
        return session.hand.claim, session.hand.field, session.place.marked, app.theme

    async with app.run_test(size=MIDDLE):
        desk = app.review.desk
        for entry in KEYS:
            session, back = app.session, app.session.place.way_back()
            if entry.action in ("quit", "copy", "open_address"):
                continue
            for key in PLACES[place]:
                press(key)
            for _time in range(2):
                before = stands()
                press(entry.keys[0])
                if not message(app).strip() and desk.dialogs.open is None and before == stands():
                    silent.append(entry.name)
                while desk.dialogs.open is not None:
                    press("escape")
            while told.journal.latest(1) and session.store.journal.latest(1)[0].act != "undo":
                press("u")
            back()
    assert silent == []


@pytest.mark.parametrize(("key", "name"), [("f5", "F5"), ("ctrl+c", "^c"), ("%", "%")])
async def test_a_key_that_nothing_has_says_so(pilot: Pilot[int], key: str, name: str) -> None:
    await pilot.press(key)
    assert message(app_of(pilot)) == f" {name} does nothing here; ? shows the keys"


async def test_no_example_is_offered_while_something_is_imported(store: ClaimStore) -> None:
    awaited = Awaited("a.txt", lambda tell: None, opens=True)
    app = ReviewApp(store, "olena", outside=Outside(awaited=awaited))
    async with app.run_test() as pilot:
        app.review._bringing = None  # it has not begun
        assert "⏎" not in footer(app)
        await pilot.pause()

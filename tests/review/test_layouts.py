"""Every key of the table does the same under the Latin, Russian and Ukrainian layouts."""

from collections.abc import Callable

import pytest
from textual._xterm_parser import XTermParser
from textual.events import Key

from claims_db import ClaimStore
from tests.makers import add_used_source, make_article
from tests.review.conftest import NARROW
from tests.review.test_screen import screen
from workbench.review.app import ReviewApp
from workbench.review.keys import KEYS
from workbench.review.layouts import (
    LATIN,
    RUSSIAN,
    SHIFTED_LATIN,
    SHIFTED_RUSSIAN,
    SHIFTED_UKRAINIAN,
    UKRAINIAN,
    under_other_layouts,
)
from workbench.review.source_finding import find_sources

LAYOUTS = {
    "latin": dict(zip(LATIN, LATIN, strict=True)),
    "russian": dict(zip(LATIN + SHIFTED_LATIN, RUSSIAN + SHIFTED_RUSSIAN, strict=True)),
    "ukrainian": dict(zip(LATIN + SHIFTED_LATIN, UKRAINIAN + SHIFTED_UKRAINIAN, strict=True)),
}


def noted_down(app: ReviewApp, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the screen is asked to do from now on, in order; it does none of it."""
    done: list[str] = []

    def note_down(action: str) -> None:
        done.append(action)

    monkeypatch.setattr(app.review, "act", note_down)
    return done


@pytest.mark.slow
@pytest.mark.parametrize("layout", LAYOUTS)
async def test_a_key_does_the_same_in_its_place_under_every_layout(
    store: ClaimStore, layout: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.articles.add(make_article())
    app = ReviewApp(store, "olena")
    done = noted_down(app, monkeypatch)
    pressed = [(under(layout, key), entry.action) for entry in KEYS for key in entry.keys]
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press(*(key for key, _action in pressed))
    assert done == [action for _key, action in pressed]


LEGACY = {
    **{"enter": "\r", "tab": "\t", "backspace": "\x7f", "space": " ", "f1": "\x1bOP"},
    **{"up": "\x1b[A", "down": "\x1b[B", "pageup": "\x1b[5~", "pagedown": "\x1b[6~"},
}
"""What a terminal sends for the keys that have names."""


def legacy(key: str) -> str:
    """What a terminal sends for a key: a character, a control character, a sequence."""
    held, _plus, last = key.rpartition("+") if len(key) > 1 else ("", "", key)
    if held:
        return chr(ord(last) & 0x1F) if last in LATIN else kitty(key)
    return LEGACY.get(key, key)


def kitty(key: str) -> str:
    """What it sends by the Kitty protocol, which Textual asks to tell held keys apart."""
    held, _plus, last = key.rpartition("+") if len(key) > 1 else ("", "", key)
    if len(last) > 1:
        code = LEGACY[last]
        return code if len(code) > 1 else f"\x1b[{ord(code)}u"
    return f"\x1b[{ord(last)};5u" if held else key


@pytest.mark.parametrize("protocol", [legacy, kitty])
@pytest.mark.parametrize("layout", LAYOUTS)
async def test_what_a_terminal_sends_for_a_key_does_what_the_key_does(
    store: ClaimStore,
    layout: str,
    protocol: Callable[[str], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store.articles.add(make_article())
    app = ReviewApp(store, "olena")
    done = noted_down(app, monkeypatch)
    async with app.run_test(size=NARROW):
        for entry in KEYS:
            for key in entry.keys:
                if key == "escape":  # a lone ESC is told from a sequence by the time that passes
                    continue
                for event in XTermParser().feed(protocol(under(layout, key))):
                    assert isinstance(event, Key), key
                    app.review.press(event)
                assert done == [entry.action], key
                done.clear()


def under(layout: str, key: str) -> str:
    """What the same key, held with the same others, gives under a layout."""
    held, plus, last = key.rpartition("+") if len(key) > 1 else ("", "", key)
    return held + plus + LAYOUTS[layout].get(last, last)


async def test_keys_held_with_ctrl_work_in_a_line_of_text(store: ClaimStore) -> None:
    store.articles.add(make_article())
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.press("n", *"two words", "ctrl+ц", *"cats", "enter")
        assert store.claims.answer(1, "olena").note == "two cats"


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("куегеукы", {"retuters"}),
        ("htqnth", {"рейтер"}),
        ("кусскап", {"reccrfg"}),
        ("Кeuтers 5", set()),
        ("", set()),
    ],
)
def test_a_text_is_read_as_its_keys_give_it_elsewhere(typed: str, texts: set[str]) -> None:
    assert texts <= set(under_other_layouts(typed))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("куегеукы", "Reuters"),
        ("кугеукы", "Reuters"),
        ("Кугеукы", "Reuters"),
        ("vsyasy", "Мінфін"),
        ("рейтер", "Reuters"),
        ("reuters", "Reuters"),
        ("мінфін", "Мінфін"),
        ("щааыр", "offshore leak"),
    ],
)
def test_a_source_is_found_whichever_layout_it_was_typed_under(
    store: ClaimStore, typed: str, name: str
) -> None:
    add_used_source(store, "Мінфін", "official")
    add_used_source(store, "offshore leak", "document")
    assert find_sources(store.sources, typed)[0].name == name


def test_mixed_and_odd_texts_find_something_or_nothing(store: ClaimStore) -> None:
    for typed in ("кусскап", "Кeuтers", "«»", "\\/|ґ₴", "é", " "):
        assert isinstance(find_sources(store.sources, typed), list)


async def test_the_picker_and_the_palette_read_the_wrong_layout_too(
    store: ClaimStore,
) -> None:
    store.articles.add(make_article())
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.press("0", *"куегеукы", "enter")
        assert store.claims.answer(1, "olena").chain[0].name == "Reuters"
        await pilot.press("ctrl+з", *"тгьиук", "enter")
        await pilot.pause()
        assert "Go to claim" in screen(pilot.app)

"""Sentences are typed in rows, and what is typed is on disk soon, however the program ends."""

import pytest
from textual.events import Paste
from textual.geometry import Offset
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.review.test_robustness import message, moved, press
from tests.review.test_screen import screen
from workbench.review.app import ReviewApp
from workbench.review.session.typed import PAUSE

FIRST = "The ministry gave the figure in May, and the bank repeated it in June."
SECOND = "Ask both of them where it is from."


def app_of(pilot: Pilot[int]) -> ReviewApp:
    assert isinstance(pilot.app, ReviewApp)
    return pilot.app


def typed(app: ReviewApp) -> tuple[str, int]:
    """What stands in the field, and where its cursor is."""
    typing = app.review.desk.dialogs.area._typing
    return typing.text, typing.cursor


@pytest.mark.parametrize("key", ["n", "w"])
async def test_two_sentences_are_seen_whole_while_they_are_typed(
    pilot: Pilot[int], key: str
) -> None:
    await press(app_of(pilot), key, "ctrl+u", *f"{FIRST} {SECOND}")
    await pilot.pause()
    rows = [row.split("│")[1] for row in screen(pilot.app).split("\n") if row.count("│") > 1]
    assert f"{FIRST} {SECOND}" in " ".join(" ".join(rows).split())


async def test_the_arrows_go_from_row_to_row(pilot: Pilot[int]) -> None:
    app = app_of(pilot)
    await press(app, "n", *f"{FIRST} {SECOND}")
    await pilot.pause()
    await press(app, "home", "up")
    assert typed(app)[1] == 0
    await press(app, "down", "end")
    assert typed(app)[1] == len(f"{FIRST} {SECOND}")
    await press(app, "up", "up", "left", "X")
    assert typed(app)[0].index("X") < len(FIRST)


async def test_a_note_keeps_its_line_breaks(pilot: Pilot[int], store: ClaimStore) -> None:
    app = app_of(pilot)
    await press(app, "n")
    app.review.on_paste(Paste("One.\n\nTwo."))
    await press(app, "ctrl+j", *"Three.", "enter")
    assert store.claims.answer(1, "olena").note == "One.\n\nTwo.\nThree."
    await press(app, "n")
    assert typed(app)[0] == "One.\n\nTwo.\nThree."


async def test_a_row_of_its_own_is_shown_for_the_cursor_after_a_line_break(
    pilot: Pilot[int],
) -> None:
    app = app_of(pilot)
    await press(app, "n", *"One.", "ctrl+j")
    await pilot.pause()
    lines = app.review.desk.dialogs.area.lines()
    assert [line[0].text for line in lines] == ["One.", ""]
    assert lines[1][1].style == "cursor"


async def test_what_is_typed_is_soon_on_disk(pilot: Pilot[int], store: ClaimStore) -> None:
    await press(app_of(pilot), "n", *"half a sen")
    assert store.drafts.of(1, "note", reviewer="olena") is None
    await pilot.pause(2 * PAUSE)
    assert store.drafts.of(1, "note", reviewer="olena") == "half a sen"


@pytest.mark.parametrize(("keys", "field"), [("n", "note"), ("w", "wording"), ("e", "evidence")])
async def test_whoever_leaves_a_field_finds_there_what_she_has_typed(
    pilot: Pilot[int], store: ClaimStore, keys: str, field: str
) -> None:
    app = app_of(pilot)
    await press(app, keys, *"unfinished", "escape")
    assert "unfinished" in (store.drafts.of(1, field, reviewer="olena") or "")  # type: ignore[arg-type]
    await press(app, keys)
    await pilot.pause()
    assert "unfinished" in screen(app)


@pytest.mark.parametrize("keys", ["n", "w", "e"])
async def test_what_is_recorded_leaves_no_draft(
    pilot: Pilot[int], store: ClaimStore, keys: str
) -> None:
    await press(app_of(pilot), keys, *"done", "enter")
    await pilot.pause(2 * PAUSE)
    for field in ("note", "wording", "evidence"):
        assert store.drafts.of(1, field, reviewer="olena") is None


async def test_a_draft_that_cannot_be_saved_is_said_and_tried_again(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    app = app_of(pilot)
    await press(app, "n", "a")
    with moved(store):
        await pilot.pause(2 * PAUSE)
        assert "NOT SAVED" in message(app)
    await press(app, "escape")
    assert "NOT SAVED" not in message(app)
    assert store.drafts.of(1, "note", reviewer="olena") == "a"


async def test_the_program_says_what_it_could_not_keep_at_its_end(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    app = app_of(pilot)
    await press(app, "n", "a")
    with moved(store):
        app._end(143)
    assert app.review.summary.startswith("NOT SAVED: a1·1 what was typed last")


async def test_two_addresses_pasted_at_once_are_two_pieces_of_evidence(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    app = app_of(pilot)
    await press(app, "e")
    app.review.on_paste(Paste("https://a.example/1\nhttps://b.example/2"))
    await press(app, "enter")
    evidence = store.claims.answer(1, "olena").evidence
    assert [piece.url for piece in evidence] == ["https://a.example/1", "https://b.example/2"]


async def test_a_link_with_a_blank_in_it_is_refused_in_one_line(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    app = app_of(pilot)
    await press(app, "e", *"https://a.example/1 and more", "enter")
    assert "there is a blank in it" in message(app)
    assert app.review.desk.dialogs.form.is_open
    assert store.claims.answer(1, "olena").evidence == ()


async def test_the_terminal_s_cursor_stands_where_she_types(pilot: Pilot[int]) -> None:
    app = app_of(pilot)
    await press(app, "n", *"abc")
    await pilot.pause()
    area = app.review.desk.dialogs.area
    assert app.cursor_position == area.content_region.offset + Offset(3, 0)

"""Sentences are typed in rows, and what is typed is on disk soon, however the program ends."""

import pytest
from textual.events import Paste
from textual.geometry import Offset
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.review.conftest import NARROW, app_of
from tests.review.test_robustness import message, moved, press
from tests.review.test_screen import screen
from workbench.review.app import ReviewApp
from workbench.review.session.typed import PAUSE

FIRST = "The ministry gave the figure in May, and the bank repeated it in June."
SECOND = "Ask both of them where it is from."


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


@pytest.mark.slow
async def test_evidence_and_a_wording_are_kept_and_undone(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("e", *"https://a.example", "tab", *"A table", "enter")
    await pilot.press("w", "ctrl+u", *"Prices went up", "enter")
    answer = store.claims.answer(1, "olena")
    assert [(item.url, item.title) for item in answer.evidence] == [
        ("https://a.example", "A table")
    ]
    assert answer.wording == "Prices went up"
    await pilot.press("u", "u")
    assert store.claims.answer(1, "olena").evidence == ()


@pytest.mark.slow
async def test_a_piece_of_evidence_is_added_changed_and_removed(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    def told() -> list[tuple[str, str]]:
        return [(item.url, item.stance) for item in store.claims.answer(1, "olena").evidence]

    await pilot.press("e", *"a.org", "tab", "tab", "tab", "right", "enter")
    await pilot.press("e", "enter", *"b.org", "tab", "tab", "tab", "left", "enter")
    assert told() == [("a.org", "supports"), ("b.org", "refutes")]
    await pilot.press("e", "down", "enter", *"/x", "enter")
    assert told() == [("a.org/x", "supports"), ("b.org", "refutes")]
    await pilot.press("e", "down", "down", "enter")
    assert told() == [("b.org", "refutes")]
    await pilot.press("u", "u")
    assert told() == [("a.org", "supports"), ("b.org", "refutes")]


async def test_evidence_without_a_link_is_refused(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("e", "tab", *"A table", "enter")
    assert "evidence: it needs a link" in screen(pilot.app)
    assert store.claims.answer(1, "olena").evidence == ()
    await pilot.press("e")
    assert "A table" in screen(pilot.app)


@pytest.mark.slow
@pytest.mark.parametrize("field", ["n", "w", "e"])
async def test_what_was_typed_is_there_again_after_the_program_died(
    pilot: Pilot[int], store: ClaimStore, field: str
) -> None:
    await pilot.press(field, *"half")
    await pilot.pause(2 * PAUSE)
    with ClaimStore(store.path) as again:
        app = ReviewApp(again, "olena")
        async with app.run_test(size=NARROW) as later:
            await later.press(field)
            assert "half" in screen(app)
            await later.press("enter")
            await later.press("j", field)
            assert "half" not in screen(app)


async def test_a_note_typed_but_not_entered_is_there_again(pilot: Pilot[int]) -> None:
    await pilot.press("n", *"half", "escape", "n")
    assert "half" in screen(pilot.app)

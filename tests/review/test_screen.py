"""The screen driven by keys, over a real store."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.makers import make_article
from tests.review.conftest import NARROW
from workbench.review.app import ReviewApp
from workbench.review.panes.lines import Lines

WIDE, SMALL = (160, 45), (40, 10)


def screen(app: ReviewApp) -> str:
    """All text on the screen, line by line."""
    lines = app.screen._compositor.render_strips()
    return "\n".join(strip.text for strip in lines)


def reviewed(store: ClaimStore) -> int:
    return store.articles.progress().reviewed


async def test_three_digits_settle_a_claim(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("1", "4", "1")
    answer = store.claims.get(1, reviewer="olena").answer
    assert (answer.chain[0].name, answer.confidence, answer.status) == ("Reuters", 4, "supported")
    assert "saved: a1·1 status ✓ supported" in screen(pilot.app)
    assert "1 of 2" in screen(pilot.app)


@pytest.mark.parametrize("undo", ["u", "г", "ctrl+z", "ctrl+я"])
async def test_undo_works_under_every_layout(
    pilot: Pilot[int], store: ClaimStore, undo: str
) -> None:
    await pilot.press("1", "4", "1")
    assert reviewed(store) == 1
    await pilot.press(undo)
    assert reviewed(store) == 0
    await pilot.press("r")
    assert reviewed(store) == 1


async def test_the_picker_finds_by_an_alias_and_hands_over_the_source(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("j", "0", *"рейтер", "enter")
    assert store.claims.get(2, reviewer="olena").answer.chain[0].name == "Reuters"


async def test_the_picker_adds_a_source_with_its_type(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("0", *"qux", "enter", *"person", "enter")
    source = store.claims.get(1, reviewer="olena").answer.chain[0]
    assert (source.name, source.type) == ("qux", "person")


async def test_a_name_of_the_text_that_no_list_has_is_four_strokes_away(
    store: ClaimStore,
) -> None:
    text = "The tide rose, Wilma Quist told reporters. Boats sank."
    claims = (make_article().claims[0].but(end=13, chain=()),)
    store.articles.add(make_article(text, claims=claims))
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.press("0", *"qu", "enter")
    source = store.claims.get(1, reviewer="olena").answer.chain[0]
    assert (source.name, source.type) == ("Wilma Quist", "person")


async def test_names_of_the_text_come_before_the_sources_of_the_store(store: ClaimStore) -> None:
    text = "The tide rose in March, Wilma Quist told NRK. Boats sank, Wilma Quist said."
    claims = (make_article().claims[0].but(end=13, chain=()),)
    store.articles.add(make_article(text, claims=claims))
    async with ReviewApp(store, "olena").run_test(size=WIDE) as pilot:
        await pilot.press("0")
        found = [choice.name for choice in pilot.app.review.desk.dialogs.chooser._found]  # type: ignore[attr-defined]
        assert found[:2] == ["Wilma Quist", "NRK"]
        assert "March" not in found
        await pilot.press(*"qui", "enter")
    assert store.claims.get(1, reviewer="olena").answer.chain[0].name == "Wilma Quist"


async def test_keys_for_the_ends_of_a_list_move_to_them(pilot: Pilot[int]) -> None:
    await pilot.press("ctrl+p")
    chooser = pilot.app.review.desk.dialogs.chooser  # type: ignore[attr-defined]
    last = len(chooser._found)
    for key, place in (("end", last), ("home", 1), ("pagedown", 1 + chooser._room), ("pageup", 1)):
        await pilot.press(key)
        assert f"{place}/{last}" in screen(pilot.app), key


async def test_escape_from_the_type_of_a_new_source_keeps_what_was_typed(
    pilot: Pilot[int],
) -> None:
    await pilot.press("0", *"qux", "enter", "escape")
    await pilot.pause()
    assert screen(pilot.app).count("add “qux”") == 1


async def test_a_new_source_that_looks_like_another_is_asked_about(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("j", "0", *"Rеuters", "down", "enter")  # a Cyrillic е
    assert "looks like another name" in screen(pilot.app)
    await pilot.press("enter")
    assert store.claims.get(2, reviewer="olena").answer.chain[0].name == "Reuters"
    assert store.sources.named("Rеuters") is None
    await pilot.press("backspace", "0", *"Rеuters", "down", "enter", "down", "enter", "enter")
    assert store.claims.get(2, reviewer="olena").answer.chain[0].name == "Rеuters"


async def test_nothing_fires_behind_a_dialog(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("0", "1", "2", "q", "escape")
    assert store.claims.get(1, reviewer="olena").answer.open_field == "source"
    assert pilot.app.is_running


async def test_a_note_is_kept(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("n", *"ask them", "enter")
    assert store.claims.get(1, reviewer="olena").answer.note == "ask them"
    assert "ask them" in screen(pilot.app)


async def test_a_click_on_an_option_answers_it(pilot: Pilot[int], store: ClaimStore) -> None:
    rows = screen(pilot.app).split("\n")
    y = next(y for y, row in enumerate(rows) if "1 Reuters" in row)
    await pilot.click(offset=(rows[y].index("1 Reuters") + 2, y))
    await pilot.pause()
    assert store.claims.get(1, reviewer="olena").answer.chain[0].name == "Reuters"


async def test_help_shows_every_key(pilot: Pilot[int]) -> None:
    await pilot.press("?")
    assert "take back" in screen(pilot.app) or "undo" in screen(pilot.app)
    await pilot.press("x")
    assert "any other key: back" not in screen(pilot.app)


async def test_q_leaves(pilot: Pilot[int]) -> None:
    await pilot.press("й")
    assert pilot.app.return_code == 0


@pytest.mark.parametrize("size", [WIDE, NARROW, SMALL])
async def test_every_size_shows_the_claim_and_the_lit_field(
    store: ClaimStore, size: tuple[int, int]
) -> None:
    store.articles.add(make_article())
    async with ReviewApp(store, "olena").run_test(size=size) as pilot:
        await pilot.pause()
        assert "Prices rose" in screen(pilot.app)
        assert "1 Reuters" in screen(pilot.app)


async def test_an_empty_store_says_what_to_do(store: ClaimStore) -> None:
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.press("1", "enter", "j", "u")
        assert "workbench import" in screen(pilot.app) or "nothing to undo" in screen(pilot.app)


async def test_what_could_not_be_saved_is_marked_and_the_field_stays_lit(
    pilot: Pilot[int], store: ClaimStore, tmp_path: Path
) -> None:
    (tmp_path / "claims.db").rename(tmp_path / "moved.db")
    await pilot.press("1")
    assert "NOT SAVED" in screen(pilot.app)
    assert "▸source" in screen(pilot.app)
    (tmp_path / "moved.db").rename(tmp_path / "claims.db")
    await pilot.press("escape", "1")
    assert "saved: a1·1 source Reuters" in screen(pilot.app)


@pytest.mark.parametrize(
    "hostile", ["[/]", "[@click=app.quit]x[/]", "\x1b]52;c;eA==\x07", "\u202e"]
)
async def test_text_from_outside_does_nothing(store: ClaimStore, hostile: str) -> None:
    text = f"Prices {hostile} rose. {hostile}"
    claim = make_article().claims[0].but(end=len(text), content=text, chain=())
    store.articles.add(make_article(text, title=hostile, publisher=f"P {hostile}", claims=(claim,)))
    async with ReviewApp(store, "olena").run_test(size=WIDE) as pilot:
        await pilot.pause()
        await pilot.press("1", "n", *"[/]", "enter")
        drawn = screen(pilot.app)
        assert "Prices" in drawn
        assert not any(mark in drawn for mark in "\x1b\x07\u202e")


async def test_every_widget_is_drawn_line_by_line(pilot: Pilot[int]) -> None:
    """So that `Lines` is the one way of a text to the terminal."""
    await pilot.press("n", "escape")
    kinds = {type(widget) for widget in pilot.app.screen.walk_children()}
    ours = {kind for kind in kinds if not kind.__module__.startswith("textual.")}
    assert len(ours) == 15
    assert all(issubclass(kind, Lines) for kind in ours)
    assert {kind.__name__ for kind in kinds - ours} <= {"Tooltip", "ToastRack"}


async def test_all_of_a_claim_is_seen_on_a_small_terminal_too(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    evidence = {"url": "https://a.example", "quote": "up by 5 %", "stance": "supports"}
    store.journal.record_evidence(1, [evidence], reviewer="olena")
    store.journal.record_note(1, "Ask the office. " * 20, reviewer="olena")
    await pilot.press("1", "d")
    drawn = screen(pilot.app)
    for told in ("check-worthiness 0.75", "Reuters  agency", "source: Reuters"):
        assert told in drawn
    assert drawn.count("Ask the office.") > 8
    await pilot.press("pagedown", "pagedown")
    drawn = screen(pilot.app)
    for told in ("supports https://a.example «up by 5 %»", "olena: note"):
        assert told in drawn
    await pilot.press("escape", "2")
    assert "saved: a1·1 confidence" in screen(pilot.app)

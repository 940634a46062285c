"""Claims, articles and actions found, the table written, by keys over a real store."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from claims_db import ClaimStore, Filter
from tests.makers import make_article
from tests.review.conftest import app_of
from tests.review.test_screen import screen
from tests.store.drawing import settle
from workbench.review.actions.queues import queues, statuses
from workbench.review.app import ReviewApp
from workbench.review.panes.values import filter_in_words


async def test_the_list_is_narrowed_as_words_are_typed(pilot: Pilot[int]) -> None:
    await pilot.press("/", *"wag", "enter")
    assert "Wages fell" in screen(pilot.app)
    assert "▽ “wag”" in screen(pilot.app)
    await pilot.press("f", *"every", "enter")
    assert "▽" not in screen(pilot.app)


async def test_a_filter_without_claims_says_so(pilot: Pilot[int]) -> None:
    await pilot.press("f", *"disputed", "enter")
    assert "no claim is in the list “disputed”" in screen(pilot.app)


async def test_a_claim_is_gone_to_by_its_number(pilot: Pilot[int]) -> None:
    await pilot.press("g", "2", "enter")
    assert "▸·  2" in screen(pilot.app)
    await pilot.press("g", "9", "9", "enter")
    assert "this article has 2" in screen(pilot.app)


async def test_an_article_is_opened_from_the_library(pilot: Pilot[int], store: ClaimStore) -> None:
    text = "Rain fell in Lviv."
    claim = make_article().claims[0].but(end=18, content=text, chain=())
    store.articles.add(make_article(text, title="Weather", claims=(claim,)))
    await pilot.press("l", *"weather", "enter")
    assert "Rain fell" in screen(pilot.app)


async def test_the_palette_finds_every_action_by_its_name(pilot: Pilot[int]) -> None:
    await pilot.press("ctrl+p", *"number", "enter")
    await pilot.pause()
    assert "Go to claim" in screen(pilot.app)


async def test_the_table_is_exported_from_the_screen(
    pilot: Pilot[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    await pilot.press("1", "4", "1", "ctrl+e", "enter", "ctrl+u", *"out.csv", "enter")
    assert "1 reviewed claim exported" in screen(pilot.app)
    assert (tmp_path / "out.csv").exists()


@pytest.mark.parametrize("theme", ["claims-light", "high-contrast", "claims-dark"])
async def test_the_colours_change_and_nothing_else(pilot: Pilot[int], theme: str) -> None:
    before = screen(pilot.app)
    for _ in range(3):
        await pilot.press("t")
        if pilot.app.theme == theme:
            break
    assert screen(pilot.app).split("\n")[:20] == before.split("\n")[:20]


async def test_an_export_overwrites_a_file_when_it_is_asked_for_twice(
    pilot: Pilot[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "out.csv"
    file.write_text("of last week")
    await pilot.press("1", "4", "1", "ctrl+e", "enter", "ctrl+u", *file.name, "enter")
    assert "Enter again overwrites it" in screen(pilot.app)
    assert file.read_text() == "of last week"
    await pilot.press("enter")
    assert "1 reviewed claim exported" in screen(pilot.app)
    assert "claim_id" in file.read_text(encoding="utf-8-sig")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["~nobody-of-this-name/out.csv", "no/such/folder/out.csv", "/"])
async def test_an_export_to_nowhere_is_refused_and_can_be_mended(
    pilot: Pilot[int], name: str
) -> None:
    await pilot.press("1", "4", "1", "ctrl+e", "enter", "ctrl+u", *name, "enter")
    assert "--" not in screen(pilot.app).splitlines()[-2]
    assert "Export to (csv" in screen(pilot.app)


async def test_every_queue_of_the_library_says_how_many_claims_it_has(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    store.journal.record_note(1, "thin", reviewer="olena")
    store.assigning.assign("olena", claims=[1], reviewer="anna")
    await pilot.press(*"142", "l")
    found = app_of(pilot).review.desk.dialogs.chooser._found
    queued = {one.name: one.detail for one in found if one.detail.startswith("queue")}
    some = {"mine": 1, "unreviewed": 1, "unreviewed, the most check-worthy first": 1,
            "settled without evidence": 1, "with a note": 1, "✗ refuted": 1,
            "not looked up whether they said so": 2}  # fmt: skip
    every = [name for name, _ in (*queues("olena"), *statuses())]
    assert {name: int(told.split()[1]) for name, told in queued.items()} == (
        dict.fromkeys(every, 0) | some
    )


@pytest.mark.parametrize(
    ("only", "told"),
    [
        (Filter(assigned="olena"), "assigned: olena"),
        (Filter(look="ready"), "ready for a second look"),
        (Filter(look="sent_back"), "sent back"),
    ],
)
async def test_the_way_out_of_every_list_stands_in_the_title(
    pilot: Pilot[int], store: ClaimStore, only: Filter, told: str
) -> None:
    settle(store, 1, reviewer="boris")
    store.assigning.assign("olena", claims=[1], reviewer="anna")
    if only.look == "sent_back":
        store.second_look.send_back([1], "thin", reviewer="anna")
    else:
        store.second_look.ready([1], reviewer="anna")
    app_of(pilot).session.place.narrow(only)
    app_of(pilot).review.show()
    await pilot.pause()
    assert f"▽ {told} · Esc" in screen(pilot.app)


def test_a_filter_that_a_list_has_is_always_said() -> None:
    for _name, only in (*queues("olena"), *statuses()):
        assert filter_in_words(only)


@pytest.mark.parametrize(
    ("language", "day"), [("en", "06 Jan 2026"), ("ru", "06.01.2026"), ("uk", "06.01.2026")]
)
async def test_days_are_written_as_the_language_writes_them(
    store: ClaimStore, language: str, day: str
) -> None:
    store.articles.add(make_article(published="2026-01-06T10:00:00+02:00"))
    app = ReviewApp(store, "olena", language=language)
    async with app.run_test(size=(120, 35)) as pilot:
        assert f"The Post · {day} · Prices rose" in screen(pilot.app)
        await pilot.press("l", *"prices")
        assert screen(pilot.app).count(day) == 3, "the title, the article's frame, the list"

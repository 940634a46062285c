"""Claims, articles and actions found, the table written, by keys over a real store."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.makers import make_article
from tests.review.test_screen import screen


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

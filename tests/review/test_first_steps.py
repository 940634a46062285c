"""An empty store leads to a first article; a settled list leads on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.makers import ARTICLE, make_article
from tests.review.conftest import NARROW, app_of
from tests.review.test_robustness import message
from tests.review.test_screen import screen
from workbench.cli.outside import EXAMPLES, OUTSIDE
from workbench.review.app import ReviewApp
from workbench.review.keys import KEYS, Key
from workbench.review.translation import LANGUAGES, _

SEEDS = Path(__file__).parent.parent.parent / "seeds"
TEXT = "Prices rose by 5 % in May, Reuters reports. Wages fell by 2 %, officials said."


@pytest.fixture
async def pilot(store: ClaimStore) -> AsyncIterator[Pilot[int]]:
    """Olena at the screen of an empty store."""
    async with ReviewApp(store, "olena", outside=OUTSIDE).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        yield pilot


async def test_an_empty_store_shows_three_ways_to_begin(pilot: Pilot[int]) -> None:
    shown = screen(pilot.app)
    for way in ("Enter opens an example", "Paste an article here", "workbench FILE"):
        assert way in shown


async def test_enter_opens_the_example(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("enter")
    assert store.articles.progress().claims > 5
    assert "claims to review" in message(app_of(pilot))
    await pilot.press("1", "4", "1")
    assert store.articles.progress().reviewed == 1


async def test_a_pasted_article_is_cut_into_claims_and_opened(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    app_of(pilot).review.on_paste(Paste(TEXT.replace(". ", ".\r\n\r\n")))
    assert store.articles.text(1).startswith("Prices rose by 5 % in May, Reuters reports.\n\nWages")
    assert "a1: 2 claims to review" in message(app_of(pilot))
    assert app_of(pilot).review._session.hand.here.position == 1


async def test_a_text_pasted_beside_claims_is_asked_about(store: ClaimStore) -> None:
    store.articles.add(make_article())
    app = ReviewApp(store, "olena", outside=OUTSIDE)
    async with app.run_test(size=(80, 24)) as pilot:
        app.review.on_paste(Paste(TEXT))
        await pilot.press("enter")
        assert len(list(store.articles.all())) == 2
        app.review.on_paste(Paste(ARTICLE))
        await pilot.press("enter")
        assert "a1 was here already" in message(app)


async def test_a_paste_that_is_no_article_is_said(pilot: Pilot[int], store: ClaimStore) -> None:
    app_of(pilot).review.on_paste(Paste("?"))
    assert message(app_of(pilot)).strip()
    assert app_of(pilot).review._session.hand.claim is None


async def test_once_all_is_removed_nothing_of_it_is_left_above(pilot: Pilot[int]) -> None:
    await pilot.press("enter", "D", "down", "enter")
    assert "There are no claims yet." in screen(pilot.app)
    assert screen(pilot.app).startswith(" Claims Workbench ")


async def test_an_article_that_was_removed_is_put_back_where_she_asks_for_it_again(
    pilot: Pilot[int],
) -> None:
    await pilot.press("enter", "D", "down", "enter", "enter")
    assert "a1 was removed and is here again" in message(app_of(pilot))
    await pilot.pause()
    assert "▸·  1" in screen(pilot.app)
    await pilot.press("u")
    assert "There are no claims yet." in screen(pilot.app)
    app_of(pilot).review.on_paste(Paste(TEXT))
    await pilot.press("D", "down", "enter")
    app_of(pilot).review.on_paste(Paste(TEXT))
    assert "a2 was removed and is here again" in message(app_of(pilot))


OF_NO_CLAIM = ("accept", "undo", "redo", "theme", "palette", "help", "quit")


@pytest.mark.parametrize("key", [key for key in KEYS if key.action not in OF_NO_CLAIM])
async def test_a_key_that_needs_a_claim_says_that_there_is_none(
    pilot: Pilot[int], key: Key
) -> None:
    await pilot.press(key.keys[0])
    assert message(app_of(pilot)) == " There are no claims yet."
    assert app_of(pilot).review.desk.dialogs.open is None


@pytest.mark.parametrize("size", [(80, 24), (60, 16), (40, 10), (200, 50)])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_ways_to_begin_are_seen_whole_on_every_screen(
    store: ClaimStore, size: tuple[int, int], language: str
) -> None:
    async with ReviewApp(store, "olena", language=language).run_test(size=size) as pilot:
        await pilot.pause()
        words = " ".join(screen(pilot.app).split())
        for way in (
            _("Enter opens an example article, to try the keys on."),
            _("Paste an article here: it is cut into claims."),
            _("Or quit with q, and: workbench FILE, a folder or an address."),
        ):
            assert way in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_one_of_the_seeds(language: str) -> None:
    (seed,) = SEEDS.glob(f"*-{language}.txt")
    assert (EXAMPLES / f"{language}.txt").read_bytes() == seed.read_bytes()


async def test_at_the_end_of_a_list_she_is_told_what_is_open_elsewhere(store: ClaimStore) -> None:
    store.articles.add(make_article())
    store.articles.add(make_article(ARTICLE + " So it is.", claims=make_article().claims))
    app = ReviewApp(store, "olena")
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.press("f", *"this article", "enter", *"141", *"141")
        assert "^e exports" in message(app)
        assert "Esc goes on with 2 open claims elsewhere" in message(app)
        await pilot.press("escape", "space")
        assert app.review._session.hand.here.article_id == 2


async def test_the_first_screen_is_seen_before_anything_that_writes_is_made(
    store: ClaimStore,
) -> None:
    store.articles.add(make_article())
    with ClaimStore(store.path) as again:
        app = ReviewApp(again, "olena")
        async with app.run_test(size=(120, 30)) as pilot:
            await pilot.pause()
            assert "1 Reuters" in screen(app)
            assert "journal" not in vars(again)
            await pilot.press("1")
            assert "journal" in vars(again)


async def test_what_comes_after_the_last_claim_is_said_whole_on_a_small_screen(
    store: ClaimStore,
) -> None:
    store.articles.add(make_article())
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.press(*"111" * 2)
        assert "saved: all 2 claims are reviewed: ^e exports, l opens another article" in screen(
            pilot.app
        )

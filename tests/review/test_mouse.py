"""Words that are dragged over in the article, and what is pasted on the screen."""

from collections.abc import AsyncIterator

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.makers import make_article
from tests.review.conftest import app_of
from tests.review.test_editing import contents
from tests.review.test_robustness import message
from tests.review.test_screen import screen
from workbench.cli.outside import look_at
from workbench.review.app import ReviewApp
from workbench.review.outside import NotTaken, Outside, Page

SIZES = [(80, 24), (130, 36), (40, 10)]


@pytest.fixture(params=SIZES)
async def pilot(store: ClaimStore, request: pytest.FixtureRequest) -> AsyncIterator[Pilot[int]]:
    """Olena at a screen of each layout, before two claims."""
    store.articles.add(make_article(url="https://post.example/1"))
    async with ReviewApp(store, "olena").run_test(size=request.param) as pilot:
        await pilot.pause()
        yield pilot


async def drag(pilot: Pilot[int], first: str, last: str) -> None:
    """Press the mouse on the first letter of a word, leave it on the first of another."""
    view = app_of(pilot).review._panes.article
    rows = screen(pilot.app).split("\n")
    places = []
    for word in (first, last):
        y = next(
            y for y in range(view.region.y, view.region.bottom) if word in rows[y][view.region.x :]
        )
        places.append((rows[y].index(word, view.region.x), y))
    await pilot.mouse_down(offset=places[0])
    await pilot.hover(offset=places[1])
    await pilot.mouse_up(offset=places[1])
    await pilot.pause()


async def test_dragged_words_become_a_claim(pilot: Pilot[int], store: ClaimStore) -> None:
    await drag(pilot, "Reuters", "reports")
    assert "«Reuters reports.»" in screen(pilot.app)
    await pilot.press("enter")
    assert contents(store) == ["Prices rose by 5 % in May", "Reuters reports.", "Wages fell by 2 %"]
    assert "a1·2 is a claim now; u takes it back" in message(app_of(pilot))


async def test_dragged_words_become_the_borders_of_the_claim(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await drag(pilot, "rose", "Prices")
    await pilot.press("down", "enter")
    assert contents(store)[0] == "Prices rose"
    assert "saved: a1·1 span; u takes it back" in message(app_of(pilot))
    assert app_of(pilot).review._session.hand.here.position == 1
    await pilot.press("u")
    assert contents(store)[0] == "Prices rose by 5 % in May"


@pytest.mark.slow
async def test_dragged_words_are_quoted_in_the_note(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("n", *"mine", "enter")
    await drag(pilot, "Wages", "fell")
    await pilot.press("down", "down", "enter", *"why", "enter")
    assert store.claims.answer(1, "olena").note == "mine\n«Wages fell» why"


async def test_dragged_words_are_quoted_as_evidence(pilot: Pilot[int], store: ClaimStore) -> None:
    await drag(pilot, "Wages", "fell")
    await pilot.press("down", "down", "down", "enter", "enter")
    (piece,) = store.claims.answer(1, "olena").evidence
    assert (piece.url, piece.quote) == ("https://post.example/1", "Wages fell")


async def test_a_click_without_dragging_goes_to_the_claim(pilot: Pilot[int]) -> None:
    view = app_of(pilot).review._panes.article
    rows = screen(pilot.app).split("\n")
    y = next(y for y, row in enumerate(rows) if "Wages" in row[view.region.x :])
    await pilot.click(offset=(rows[y].index("Wages", view.region.x), y))
    await pilot.pause()
    assert app_of(pilot).review._session.hand.here.position == 2


@pytest.mark.parametrize(
    ("keys", "stance"), [("", "context"), ("141k", "supports"), ("142k", "refutes")]
)
async def test_a_pasted_address_is_evidence_whose_stance_follows_the_status(
    store: ClaimStore, keys: str, stance: str
) -> None:
    store.articles.add(make_article())
    app = ReviewApp(store, "olena")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*keys)
        app.review.on_paste(Paste("https://office.example/figures\n"))
        (piece,) = store.claims.answer(1, "olena").evidence
        assert (piece.url, piece.stance) == ("https://office.example/figures", stance)
        assert "saved: a1·1 evidence 1; u takes it back" in message(app)
        await pilot.press("u")
        assert store.claims.answer(1, "olena").evidence == ()


async def test_title_and_date_come_from_the_page_only_when_she_asks(store: ClaimStore) -> None:
    asked: list[str] = []

    def look_at(url: str) -> Page:
        asked.append(url)
        return Page("Figures of May", "2026-06-01")

    store.articles.add(make_article())
    app = ReviewApp(store, "olena", outside=Outside(look_at=look_at))
    async with app.run_test(size=(80, 24)) as pilot:
        app.review.on_paste(Paste("https://office.example/figures"))
        assert asked == []
        await pilot.press("j", "k", "e", *"read", "enter")
        while not store.claims.answer(1, "olena").evidence[0].title:
            await pilot.pause(0.01)
        (piece,) = store.claims.answer(1, "olena").evidence
        assert (asked, piece.title) == ([piece.url], "Figures of May (2026-06-01)")
        assert piece.accessed
        await pilot.press("u")
        assert store.claims.answer(1, "olena").evidence[0].title == ""


async def test_a_page_that_cannot_be_read_is_said(store: ClaimStore) -> None:
    store.articles.add(make_article())
    app = ReviewApp(store, "olena")
    async with app.run_test(size=(80, 24)) as pilot:
        app.review.on_paste(Paste("https://office.example/figures"))
        await pilot.press("e", *"read", "enter")
        while not app.review.desk.failed:
            await pilot.pause(0.01)
        assert "reads no files" in message(app)
        assert store.claims.answer(1, "olena").evidence[0].title == ""


def test_a_page_of_the_own_machine_is_not_fetched() -> None:
    with pytest.raises(NotTaken) as refused:
        look_at("http://127.0.0.1:9/figures")
    assert "\n" not in str(refused.value)
    assert "127.0.0.1" in str(refused.value)


async def test_new_evidence_takes_its_stance_from_the_status(
    store: ClaimStore,
) -> None:
    store.articles.add(make_article())
    async with ReviewApp(store, "olena").run_test(size=(80, 24)) as pilot:
        await pilot.press(*"142k", "e", *"a.example", "enter")
        assert store.claims.answer(1, "olena").evidence[0].stance == "refutes"

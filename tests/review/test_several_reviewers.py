"""What others do at the same time is seen, and never in the way."""

from collections.abc import AsyncIterator

import pytest

from claims_db import ClaimStore
from tests.makers import make_article
from tests.review.conftest import NARROW
from tests.review.test_robustness import message, press
from tests.review.test_screen import WIDE, screen
from tests.store.drawing import settle
from workbench.review.app import ReviewApp


@pytest.fixture
async def app(store: ClaimStore) -> AsyncIterator[ReviewApp]:
    """Olena at the screen, before two claims."""
    store.articles.add(make_article())
    app = ReviewApp(store, "olena")
    async with app.run_test(size=NARROW) as pilot:
        await pilot.pause()
        yield app


@pytest.mark.parametrize("size", [WIDE, NARROW])
async def test_a_dispute_is_marked_and_told_with_what_the_other_answered(
    store: ClaimStore, size: tuple[int, int]
) -> None:
    store.articles.add(make_article())
    settle(store, 1, reviewer="anna", status="refuted", confidence=2)
    app = ReviewApp(store, "olena", article_id=1)
    async with app.run_test(size=size) as pilot:
        await pilot.press("k", "1", "4", "1", "k")
        assert "! disputed: anna: " in screen(app)
        assert "2 low" in screen(app)
        await pilot.press("j")
        assert "!✓  1" in screen(app)
        assert "! disputed:" not in screen(app)


@pytest.mark.parametrize("key", ["1", "x", "m", "]", "n", "e"])
async def test_a_claim_that_another_has_merged_away_is_left_for_what_stands_there(
    app: ReviewApp, store: ClaimStore, key: str
) -> None:
    await press(app, "j")
    with ClaimStore(store.path) as other:
        other.editing.merge_with_next(1, reviewer="anna")
    if key in "ne":
        await press(app, key, *"a.org", "enter", "enter", "enter")
        assert "a1·2 is gone: another reviewer" in message(app)
        await press(app, "escape", "m")
    else:
        await press(app, key)
    assert "a1·2 is gone: another reviewer" in message(app)
    claim = app.review._session.hand.claim
    assert claim
    assert claim.id == 1
    assert store.claims.answer(1, "olena").note == ""
    await press(app, "1")
    assert "saved: a1·1 source" in message(app)


async def test_a_refusal_calls_a_claim_as_the_screen_does(app: ReviewApp) -> None:
    await press(app, "j", "O", "enter")
    assert "a1·2: it is not settled" in message(app)

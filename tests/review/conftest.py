"""The review screen as the tests of it begin."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.makers import make_article, make_claims
from workbench.review.app import ReviewApp

NARROW, WIDE = (80, 24), (160, 45)


def app_of(pilot: Pilot[int]) -> ReviewApp:
    """The review that a test presses keys in."""
    assert isinstance(pilot.app, ReviewApp)
    return pilot.app


@pytest.fixture
async def pilot(store: ClaimStore) -> AsyncIterator[Pilot[int]]:
    """Olena at the screen, before two claims."""
    store.articles.add(make_article())
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.pause()
        yield pilot


@asynccontextmanager
async def pilot_of(store: ClaimStore) -> AsyncIterator[Pilot[int]]:
    """Olena at the screen, before whatever the store has."""
    async with ReviewApp(store, "olena").run_test(size=WIDE) as pilot:
        await pilot.pause()
        yield pilot


@pytest.fixture
def told(store: ClaimStore) -> ClaimStore:
    """Two claims of which it is known how they were attributed."""
    first, second = make_claims()
    claims = (
        first.but(rule="after content", score=0.93),
        second.but(rule="according to", score=0.6),
    )
    store.articles.add(make_article(claims=claims))
    return store

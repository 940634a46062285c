"""The review screen as the tests of it begin."""

from collections.abc import AsyncIterator

import pytest
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.makers import make_article
from workbench.review.app import ReviewApp
from workbench.review.translation import speak

NARROW = (80, 24)


@pytest.fixture
async def pilot(store: ClaimStore) -> AsyncIterator[Pilot[int]]:
    """Olena at the screen, before two claims."""
    store.articles.add(make_article())
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.pause()
        yield pilot
    speak("en")

"""What works beside the screen, and finds her gone, ends without a word."""

import asyncio
import gc
import threading
import warnings
from collections.abc import Callable, Coroutine
from threading import Event

import pytest

from claims_db import ClaimStore
from workbench.review.app import ReviewApp
from workbench.review.background import work_in_background
from workbench.review.outside import Awaited, Brought, Outside

Tell = Callable[[Brought], None]


def end_of_threads(before: set[threading.Thread]) -> None:
    """Wait until the threads that were begun meanwhile have ended."""
    for thread in {*threading.enumerate()} - before:
        thread.join(5)
        assert not thread.is_alive()


def warned_of(review: Callable[[], Coroutine[None, None, None]], let: Event) -> list[str]:
    """What Python warns of in a review whose threads may end after it."""
    before = {*threading.enumerate()}
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always", RuntimeWarning)
        asyncio.run(review())
        let.set()
        end_of_threads(before)
        gc.collect()
    return [str(one.message) for one in warned if one.category is RuntimeWarning]


@pytest.mark.parametrize("times", range(3))
@pytest.mark.parametrize("ends", ["while she leaves", "when she has left"])
def test_an_import_that_she_leaves_warns_of_nothing(
    store: ClaimStore, ends: str, times: int
) -> None:
    let = Event()

    def run(tell: Tell) -> None:
        let.wait(10)
        tell(Brought(1, 2, True))

    async def review() -> None:
        outside = Outside(awaited=Awaited("a.txt", run, opens=True))
        async with ReviewApp(store, "olena", outside=outside).run_test() as pilot:
            await pilot.press("q")
            if ends == "while she leaves":
                let.set()

    assert warned_of(review, let) == []


def test_work_that_she_does_not_wait_for_warns_of_nothing(store: ClaimStore) -> None:
    let, done = Event(), []

    async def review() -> None:
        app = ReviewApp(store, "olena")
        async with app.run_test():
            work_in_background(app, lambda: let.wait(10), done.append)

    assert warned_of(review, let) == []
    assert done == []

"""What takes seconds, beside the screen."""

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import Any, TypeVar

from textual.app import App

from claims_db import ClaimsDBError

T = TypeVar("T")


def work_in_background(
    app: App[Any], work: Callable[[], T], done: Callable[[T | ClaimsDBError], None]
) -> None:
    """Work in a thread of its own, and hand over what came of it, or why nothing did.

    Whoever leaves the program does not wait for it.
    """

    def run() -> None:
        found: T | ClaimsDBError
        try:
            found = work()
        except ClaimsDBError as error:
            found = error
        hand_over(app, done, found)

    Thread(target=run, daemon=True).start()


def hand_over(app: App[Any], take: Callable[..., None], *what: object) -> None:
    """Have the screen take something, from a thread beside it; who has left takes nothing.

    Textual's `call_from_thread` would make a coroutine for it, and leave it to nobody where
    the program ends meanwhile.
    """
    with suppress(RuntimeError):  # her loop is closed
        app.call_later(take, *what)

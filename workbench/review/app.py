"""The store to a screen on the terminal, and back to the shell with nothing lost."""

import asyncio
import gc
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from textual import work
from textual.app import App
from textual.driver import Driver
from textual.events import Event, Key
from textual.filter import LineFilter, NoColor
from textual.theme import Theme

from claims_db import FIELDS, ClaimStore, Field
from workbench.operating_system import has_posix_terminals, when_told_to_end
from workbench.review.keys import KEYS
from workbench.review.keys import Key as KeyEntry
from workbench.review.outside import Outside
from workbench.review.panes.themes import OURS, THEMES
from workbench.review.screen import ReviewScreen
from workbench.review.session.session import Session
from workbench.review.translation import speak
from workbench.terminal import safe_line

PATIENCE = 1.0
"""Seconds for which a key waits while others write; then it says so, and she can try again."""
BREATH = 0.1
"""Seconds that are left to the paint before anything else is loaded."""
NEEDED_SOON = (
    "claims_db.store.wiring",
    "claims_db.values.models",
    "rapidfuzz.fuzz",
    "rapidfuzz.process",
)
"""What checks the first answer and finds the first source."""


class ReviewApp(App[int]):
    """Runs the review screen; hands it every key in the order of typing."""

    CSS_PATH = Path(__file__).with_name("review.tcss")
    TITLE = "Claims Workbench"
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        store: ClaimStore,
        reviewer: str,
        article_id: int | None = None,
        *,
        language: str = "en",
        theme: str = "dark",
        keys: Sequence[KeyEntry] = KEYS,
        order: tuple[Field, ...] = FIELDS,
        outside: Outside | None = None,
    ) -> None:
        # a theme set later is a change, for which every style sheet is read a second time
        self.set_reactive(App.theme, THEMES[theme])
        super().__init__()
        speak(language)
        self.session = Session(store, reviewer, article_id=article_id, order=order)
        self.review = ReviewScreen(self.session, keys, outside or Outside(), language)

    @property
    def available_themes(self) -> dict[str, Theme]:
        """Textual's themes and ours."""
        return super().available_themes | {ours.name: ours for ours in OURS}

    def get_default_screen(self) -> ReviewScreen:
        return self.review

    def get_driver_class(self) -> type[Driver]:
        if not has_posix_terminals():
            return super().get_driver_class()
        from workbench.review.terminal_driver import ReviewDriver

        return ReviewDriver

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Under NO_COLOR no colour at all, where Textual would send shades of grey."""
        return [NoColor()] if self.no_color else super().get_line_filters()

    def on_mount(self) -> None:
        when_told_to_end(asyncio.get_running_loop(), self._end)
        self._make_ready()

    def _end(self, status: int) -> None:
        """Leave at once: the window may be gone, and soon the program."""
        self.review.keep_typed()
        self.exit(status)

    @work  # makes its coroutine only as it begins: by then she may have left
    async def _make_ready(self) -> None:
        """Load what the first keys need, now that the screen is on the terminal.

        An import that the review was begun with comes first; a key that does not wait loads it.
        """
        await self.review.first_article()
        await asyncio.sleep(BREATH)
        self.review.make_ready()
        for name in NEEDED_SOON:
            await asyncio.to_thread(import_module, name)
        gc.freeze()  # what is there now stays to the end: nobody need look for garbage in it
        gc.enable()

    async def on_event(self, event: Event) -> None:
        """Give keys to the screen at once.

        Textual would pass them through two queues, and of keys typed in one burst some
        would still reach the screen after a dialog has opened.
        """
        if isinstance(event, Key) and self.screen is self.review and not event.is_forwarded:
            self.review.press(event)
            await asyncio.sleep(0)  # so that something is painted while many keys wait
        else:
            await super().on_event(event)


def run_review(
    store: ClaimStore,
    reviewer: str,
    *,
    article_id: int | None = None,
    language: str = "en",
    theme: str = "dark",
    keys: Sequence[KeyEntry] = KEYS,
    order: tuple[Field, ...] = FIELDS,
    outside: Outside | None = None,
) -> int:
    """Let the reviewer work until she leaves; return the exit status.

    Raises:
        ArticleNotFound: There is no article with this id.
    """
    store.connection.wait_at_most(PATIENCE)
    app = ReviewApp(
        store,
        reviewer,
        article_id,
        language=language,
        theme=theme,
        keys=keys,
        order=order,
        outside=outside,
    )
    try:
        status = app.run() or 0
    finally:
        app.review.keep_typed()
    print(safe_line(app.review.summary))
    if app.session.store is not store:
        app.session.store.close()
    return status

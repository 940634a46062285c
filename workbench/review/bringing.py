"""Articles that the command line named, to the screen: imported once it stands, while she works."""

import asyncio
from functools import partial
from threading import Thread

from textual.app import App

from workbench.review.actions.desk import Desk
from workbench.review.background import hand_over
from workbench.review.outside import Awaited, Brought, NotTaken
from workbench.review.translation import _, plural


class Bringing:
    """Opens the first article that comes in, unless she has begun something else meanwhile."""

    def __init__(self, desk: Desk, awaited: Awaited) -> None:
        self._desk = desk
        self._awaited = awaited
        self._stood = self._place
        self._articles = 0
        self.has_come = asyncio.Event()
        """That something has become of the first article, and the screen is told so."""
        desk.awaited = _("importing {named} …").format(named=awaited.named)
        desk.message = desk.awaited

    def begin(self, app: App[object]) -> None:
        """Import in a thread of its own; whoever leaves the program does not wait for it."""

        def run() -> None:
            self._awaited.run(partial(hand_over, app, self._arrived))
            hand_over(app, self._ended)

        Thread(target=run, daemon=True).start()

    @property
    def _place(self) -> tuple[object, ...]:
        session = self._desk.session
        claim = session.hand.claim
        return claim.id if claim else 0, session.hand.field, session.answered

    def _arrived(self, outcome: Brought | NotTaken) -> None:
        with self._desk.reporting():
            if isinstance(outcome, NotTaken):
                raise outcome
            self._articles += 1
            if self._desk.session.hand.claim is not None:
                self._desk.session.hand.see_answer()  # how much there is to review
            self._desk.awaited = ""
            is_free = self._desk.dialogs_open is None and self._place == self._stood
            if self._articles == 1 and is_free and self._awaited.opens:
                self._desk.open_brought(outcome)
            elif self._articles == 1:
                self._desk.say_brought(outcome)
        self.has_come.set()

    def _ended(self) -> None:
        self.has_come.set()
        self._desk.awaited = ""
        told = self._desk.message, self._desk.failed
        with self._desk.reporting():
            self._desk.message, self._desk.failed = told
            if self._articles > 1:
                self._desk.message = plural(
                    "{number} article is here", "{number} articles are here", self._articles
                )

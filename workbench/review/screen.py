"""Keys to decisions: the screen that joins the session and the widgets."""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.geometry import Size
from textual.screen import Screen

from claims_db import ClaimsDBError
from workbench.review.actions.desk import Desk
from workbench.review.background import work_in_background
from workbench.review.bringing import Bringing
from workbench.review.keys import Key, named
from workbench.review.layouts import in_latin
from workbench.review.meeting import EVERY, Meeting
from workbench.review.outside import Outside
from workbench.review.panes.article_view import ArticleView
from workbench.review.panes.lines import Lines
from workbench.review.panes.values import summary
from workbench.review.refusals import refusal
from workbench.review.session.session import Session
from workbench.review.shown import VAST, WIDE, Panes, is_small
from workbench.review.translation import _

if TYPE_CHECKING:
    from workbench.review.actions.all import Actions
    from workbench.review.dialogs.dialog import Dialog

T = TypeVar("T")
LOOK_BACK = 0.15
"""Seconds for which she stays with a claim until what was said before is looked up."""


class ReviewScreen(Screen[None]):
    """Owns the session; the widgets on it only show values and report clicks."""

    def __init__(
        self, session: Session, keys: Sequence[Key], outside: Outside, language: str
    ) -> None:
        super().__init__()
        self._session = session
        self.desk = Desk(self, session, keys, outside, language)
        self._action_of = {key: entry.action for entry in keys for key in entry.all_keys}
        self._meeting = Meeting(session, outside.touch)
        self.desk.message = _("Press ? for every key. Each answer is saved as you press it.")
        self._bringing = Bringing(self.desk, outside.awaited) if outside.awaited else None
        self._panes = Panes(session, self.desk, self._meeting)
        self._begun = self._shown = time.monotonic()
        self._looks_back = False
        """Whether what was said before is about to be looked up."""

    def compose(self) -> ComposeResult:
        self._fit(self.app.size)
        yield from self._panes.widgets

    def on_mount(self) -> None:
        self.show()
        if self._bringing:
            self.call_after_refresh(self._bringing.begin, self.app)
        if self._meeting.is_held:
            self.set_interval(EVERY, self._meet)

    def _meet(self) -> None:
        """Show what others do; not while she types."""
        free = self.desk.dialogs_open is None
        with suppress(ClaimsDBError):  # then it is looked at again
            changed = self._meeting.look(free=free)
            problem = self._meeting.new_problem() if free else ""
            if problem:
                self.desk.message, self.desk.failed = problem, True
            if free and (changed or problem):
                self.show()

    def on_resize(self, event: events.Resize) -> None:
        self._fit(event.size)

    def _fit(self, size: Size) -> None:
        self.set_class(size.width >= WIDE, "-wide")
        self.set_class(size.width >= VAST, "-vast")
        self.set_class(is_small(size), "-small")
        self._panes.fit(size)

    async def first_article(self) -> None:
        """Wait until something has become of the first article that it was begun with, if any."""
        if self._bringing:
            await self._bringing.has_come.wait()

    def make_ready(self) -> None:
        """Make what the first keys may need, now that the screen is seen."""
        self.desk.dialogs, self._actions  # noqa: B018 - being asked for makes them

    @cached_property
    def _actions(self) -> "Actions":
        """What the keys do, loaded after the screen is seen."""
        from workbench.review.actions.all import Actions

        return Actions(self.desk)

    def press(self, event: events.Key) -> None:
        """Take a key: it is the open dialog's, or else one of the table's."""
        dialog = self.desk.dialogs.open
        action = self._action_of.get(event.character or "") or self._action_of.get(event.key)
        if dialog is not None:
            event.key = in_latin(event.key)
            self._press_dialog(dialog, event)
        elif action is not None:
            self.act(action)
        else:
            shown = event.character if event.is_printable else named(event.key)
            with self.desk.reporting():
                self.desk.message = _("{key} does nothing here; ? shows the keys").format(key=shown)

    def act(self, action: str) -> None:
        """Do what a key, a click or the palette asks for."""
        with self.desk.reporting(self._actions.in_words(action), partial(self.act_later, action)):
            self._actions.run(action)

    def in_background(
        self, work: Callable[[], T], done: Callable[[T | ClaimsDBError], None]
    ) -> None:
        """Work in a thread of its own; whoever leaves does not wait for it."""

        work_in_background(self.app, work, done)

    def act_later(self, action: str) -> None:
        """Do it once what is being done is done."""
        self.call_later(self.act, action)

    def _press_dialog(self, dialog: "Dialog", event: events.Key) -> None:
        """Give a key to a dialog; Enter, if the store refused what it asks for, again and again."""
        again = None
        if event.key == "enter" and dialog is not self.desk.dialogs.unsaved:
            again = partial(self._press_dialog, dialog, event)
        with self.desk.reporting(self.desk.of_claim(str(dialog.border_title)), again):
            dialog.press(event)
            if not dialog.is_open:
                self.desk.drafting.save()

    def keep_typed(self) -> None:
        """Put on disk what is being typed, for the program ends; say so where that cannot be."""
        try:
            self.desk.drafting.save()
        except ClaimsDBError:
            self.desk.given_up = self.desk.given_up or self.desk.of_claim(_("what was typed last"))

    def on_paste(self, event: events.Paste) -> None:
        dialog = self.desk.dialogs.open
        if dialog is not None:
            with self.desk.reporting():
                dialog.paste(event.text)
        elif event.text.strip():
            with self.desk.reporting(_("what was pasted"), partial(self.on_paste, event)):
                self._actions.selecting.pasted(event.text)

    def on_article_view_selected(self, event: ArticleView.Selected) -> None:
        if self.desk.dialogs.open is None:
            with self.desk.reporting():
                self._actions.selecting.selected(event.start, event.end)

    def on_lines_clicked(self, event: Lines.Clicked) -> None:
        if self.desk.dialogs.open is None or event.action.startswith("choose"):
            self.act(event.action)

    def show(self) -> None:
        """Hand the widgets what they show."""
        session = self._session
        with self.app.batch_update():
            self.set_class(session.hand.claim is None, "-empty")
            self._panes.show()
        self._shown = time.monotonic()
        if session.hand.seen is None and session.hand.claim is not None and not self._looks_back:
            self._looks_back = True
            self.set_timer(LOOK_BACK, self._look_back)

    def _look_back(self) -> None:
        """Show what was said before in other words, once she stays with a claim."""
        left = self._shown + LOOK_BACK - time.monotonic()
        if left > 0.01:  # she goes on meanwhile, and no key should wait for it
            self.set_timer(left, self._look_back)
            return
        self._looks_back = False
        with suppress(ClaimsDBError):  # then it is not shown
            if self._session.hand.look_back() and self.is_mounted:
                self._panes.show_card()

    def show_message(self) -> None:
        self._panes.show_message()

    def on_dialog_shown(self) -> None:
        dialog = self.desk.dialogs.open
        if dialog is not None and dialog.styles.dock == "bottom":
            with suppress(ClaimsDBError):  # it stays where it is until the store can be read
                self._panes.article.keep_above(dialog.region.y)

    def show_keys(self) -> None:
        """Show the keys that work now; a dialog shows its own."""
        self._panes.show_keys()

    @property
    def summary(self) -> str:
        """What was done, for the shell, and what was not."""
        try:
            done = summary(self._session, time.monotonic() - self._begun)
        except ClaimsDBError as error:  # the store may still be locked, or gone
            done = refusal(error)
        return f"{_('NOT SAVED')}: {self.desk.given_up}. {done}" if self.desk.given_up else done

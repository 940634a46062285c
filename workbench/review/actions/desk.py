"""What the actions share: the session, the dialogs, what is said of an act."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from claims_db import ClaimNotFound, ClaimsDBError, StoreError
from workbench.review.choices import Choice, containing
from workbench.review.keys import Key
from workbench.review.outside import Brought, Outside
from workbench.review.panes.acts import number
from workbench.review.refusals import refusal, refusal_numbered
from workbench.review.session.session import Session
from workbench.review.session.typed import Drafting
from workbench.review.translation import _, plural

if TYPE_CHECKING:  # it is not needed to show the first screen
    from textual.app import App
    from textual.timer import Timer

    from workbench.review.dialogs.all import Dialogs
    from workbench.review.dialogs.dialog import Dialog
    from workbench.review.session.borders import PassageEditing
    from workbench.review.session.mending import Mending

T = TypeVar("T")


class Seen(Protocol):
    """What a desk asks of the screen that it stands on."""

    @property
    def app(self) -> "App[Any]":
        """The program, to leave it or change its colours."""

    def show(self) -> None:
        """Hand the widgets what they show."""

    def show_keys(self) -> None:
        """Show the keys that work now."""

    def show_message(self) -> None:
        """Show what has become of an act."""

    def act_later(self, action: str) -> None:
        """Do an action once what is being done is done."""

    def in_background(
        self, work: Callable[[], T], done: Callable[["T | ClaimsDBError"], None]
    ) -> None:
        """Work in a thread of its own, and then do something with what came of it."""

    def mount_all(self, widgets: "Sequence[Dialog]") -> object:
        """Take the dialogs in."""

    def set_timer(self, delay: float, callback: Callable[[], None]) -> "Timer":
        """Call back in so many seconds."""


class Desk:
    """Holds what every action works with, and says what has become of it; does none itself."""

    def __init__(
        self,
        screen: Seen,
        session: Session,
        keys: Sequence[Key],
        outside: Outside,
        language: str,
    ) -> None:
        self.screen = screen
        self.session = session
        self.keys = keys
        self.outside = outside
        self.language = language
        self.drafting = Drafting(session)
        self.message = ""
        self.awaited = ""
        """What is imported while the screen stands already; empty: nothing is."""
        self.failed = False
        """Whether the message says what went wrong."""
        self.given_up = ""
        """What she left unsaved."""
        self.pointed: tuple[int, int] | None = None
        """A word of the article that is lit while one is chosen."""

    @cached_property
    def dialogs(self) -> "Dialogs":
        """The dialogs, made when they are first asked for: after the screen is seen."""
        from workbench.review.dialogs.all import Dialogs

        dialogs = Dialogs(self.keys)
        self.screen.mount_all(dialogs.all)
        return dialogs

    @cached_property
    def borders(self) -> "PassageEditing":
        """Cuts, joins and moves claims."""
        from workbench.review.session.borders import PassageEditing

        return PassageEditing(self.session)

    @cached_property
    def mending(self) -> "Mending":
        """Corrects articles and sources."""
        from workbench.review.session.mending import Mending

        return Mending(self.session)

    @property
    def dialogs_open(self) -> "Dialog | None":
        """The dialog that takes the keys, if one is open; makes none."""
        return self.dialogs.open if "dialogs" in vars(self) else None

    @contextmanager
    def reporting(self, what: str = "", again: Callable[[], None] | None = None) -> Iterator[None]:
        """Show what has become of an act, or why nothing has.

        What the store refused stays on the screen as `what`, where there is a way to do it `again`.
        """
        self.message, self.failed = "", False
        refused: StoreError | None = None
        try:
            yield
        except ClaimsDBError as error:
            self._say_refused(error)
            refused = error if isinstance(error, StoreError) else None
            self._ask_reason(again)
        if self.dialogs.open is None:
            try:
                self.show()
            except ClaimsDBError as error:  # the store may not even let us read
                self._say_refused(error)
        if self.message and (self.failed or self.dialogs.open is not None):
            self.screen.show_message()
        if refused:
            self._keep_unsaved(what, refusal(refused), again)
        self.screen.show_keys()

    def _ask_reason(self, again: Callable[[], None] | None) -> None:
        """Where a published verdict would be changed, ask why, and do it again with the reason."""
        wanted, self.session.wants_reason = self.session.wants_reason, False
        asked_in = self.dialogs.open
        if not wanted or again is None or asked_in is self.dialogs.typing:
            return
        back = partial(asked_in.open) if asked_in else None
        if asked_in is not None:
            asked_in.leave()

        def go_on(reason: str) -> None:
            self.session.reason = reason
            again()

        self.dialogs.typing.ask(_("It is published. Why is it corrected?"), "", go_on, back=back)

    def _keep_unsaved(self, what: str, reason: str, again: Callable[[], None] | None) -> None:
        """Let her choose what becomes of an act that the store refused."""
        unsaved = self.dialogs.unsaved
        if unsaved.is_open:
            unsaved.say(reason)
        elif again:
            leave = partial(self._leave_unsaved, what)
            copy = free_path(self.session.store.path)
            unsaved.ask(what, reason, copy, again, self._save_copy, leave)

    def _save_copy(self, path: str) -> None:
        """Go on in a copy of the store, and do there what was refused."""
        self.session.hand.go_on_in_copy(Path(path).expanduser())
        self.dialogs.unsaved.again()

    def _leave_unsaved(self, what: str) -> None:
        """Leave without what was refused."""
        self.given_up = what
        self.screen.app.exit(1)

    def _say_refused(self, error: ClaimsDBError) -> None:
        self.message, self.failed = refusal_numbered(error, self.session.hand), True
        claim = self.session.hand.claim
        if isinstance(error, ClaimNotFound) and claim and error.claim_id == claim.id:
            self.message = _("{number} is gone: another reviewer has merged, cut or dropped it")
            self.message = self.message.format(number=number(claim))
            if self.dialogs.open is None:  # else what she has typed there would become another's
                self.session.place.step(-1) or self.session.place.step(1)
        if isinstance(error, StoreError):
            self.message = _("NOT SAVED: {reason}").format(reason=self.message)

    def choose(
        self, title: str, choices: list[Choice], back: Callable[[], None] | None = None
    ) -> None:
        """Ask for one of a few things; Escape leads `back`."""
        self.dialogs.chooser.ask(title, partial(containing, choices), back=back)

    def show(self) -> None:
        """Hand the widgets what they show."""
        self.screen.show()

    def open_asked_for(self, brought: Brought) -> None:
        """Open an article that she brings in herself; one that was removed is put back."""
        store = self.session.store
        was_removed = not brought.is_new and store.articles.get(brought.article_id).removed
        if was_removed:
            store.article_editing.put_back(brought.article_id, reviewer=self.session.reviewer)
        self.open_brought(brought)
        if was_removed:
            self.message = _("a{number} was removed and is here again; u takes it back")
            self.message = self.message.format(number=brought.article_id)

    def open_brought(self, brought: Brought) -> None:
        """Stand at the first open claim of an article that has just come in."""
        self.session.place.open_article(brought.article_id)
        self.say_brought(brought)

    def say_brought(self, brought: Brought) -> None:
        """Say that an article has come in, and what there is in it."""
        named = f"a{brought.article_id}"
        told = plural("{number} claim to review", "{number} claims to review", brought.claims)
        self.message = f"{named}: {told}"
        if not brought.is_new:
            self.message = _("{article} was here already; nothing is changed").format(article=named)
        elif not brought.claims:
            self.message = _("no claims are found in {article}").format(article=named)

    def say_saved(self, what: str, changed: bool) -> None:
        """Say what is on disk now, or that it was there before."""
        saved = _("saved: {what}").format(what=what)
        self.message = saved if changed else _("nothing was changed")

    def of_claim(self, what: str) -> str:
        """An act, with the claim that it is of."""
        claim = self.session.hand.claim
        return f"{number(claim)} {what}" if claim else what


def free_path(store: Path) -> str:
    """Where a copy of the store could be: in her own folder, under a name of its own."""
    moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    return str(Path.home() / f"{store.stem}-{moment}{store.suffix}")

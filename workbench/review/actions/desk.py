"""What the parts of the review screen share: the session, the dialogs, the message."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from claims_db import ClaimNotFound, ClaimsDBError, StoreError
from workbench.review.choices import Choice, containing
from workbench.review.keys import KEYS, Key
from workbench.review.refusals import refusal
from workbench.review.session.borders import PassageEditing
from workbench.review.session.session import Session
from workbench.review.session.typed import Drafting
from workbench.review.translation import _

if TYPE_CHECKING:
    from textual.screen import Screen

    from workbench.review.dialogs.all import Dialogs

    Part = Screen[None]
else:
    Part = object  # `ReviewScreen` alone is a screen: Textual works long on each class of one


class Joined(Part):
    """Holds the session and the dialogs; its subclasses say what the keys do."""

    def __init__(self, session: Session, keys: Sequence[Key] = KEYS) -> None:
        super().__init__()
        self._session = session
        self._keys = keys
        self._editing = PassageEditing(session)
        self._drafting = Drafting(session)
        self._message = ""
        self._failed = False
        self._given_up = ""
        """What she left unsaved."""
        self._pointed: tuple[int, int] | None = None
        """A word of the article that is lit while one is chosen."""

    @cached_property
    def _dialogs(self) -> "Dialogs":
        """The dialogs, made when they are first asked for: after the screen is seen."""
        from workbench.review.dialogs.all import Dialogs

        dialogs = Dialogs(self._keys)
        self.mount_all(dialogs.all)
        return dialogs

    @contextmanager
    def _reporting(self, what: str = "", again: Callable[[], None] | None = None) -> Iterator[None]:
        """Show what has become of an act, or why nothing has.

        What the store refused stays on the screen as `what`, where there is a way to do it `again`.
        """
        self._message, self._failed = "", False
        refused: StoreError | None = None
        try:
            yield
        except ClaimsDBError as error:
            self._say_refused(error)
            refused = error if isinstance(error, StoreError) else None
        if self._dialogs.open is None:
            try:
                self.show()
            except ClaimsDBError as error:  # the store may not even let us read
                self._say_refused(error)
        if self._failed:
            self.show_message()
        if refused:
            self._keep_unsaved(what, refusal(refused), again)
        self.show_keys()

    def _keep_unsaved(self, what: str, reason: str, again: Callable[[], None] | None) -> None:
        """Let her choose what becomes of an act that the store refused."""
        unsaved = self._dialogs.unsaved
        if unsaved.is_open:
            unsaved.say(reason)
        elif again:
            leave = partial(self._leave_unsaved, what)
            copy = free_path(self._session.store.path)
            unsaved.ask(what, reason, copy, again, self._save_copy, leave)

    def _save_copy(self, path: str) -> None:
        """Go on in a copy of the store, and do there what was refused."""
        self._session.go_on_in_copy(Path(path).expanduser())
        self._dialogs.unsaved.again()

    def _leave_unsaved(self, what: str) -> None:
        """Leave without what was refused."""
        self._given_up = what
        self.app.exit(1)

    def _say_refused(self, error: ClaimsDBError) -> None:
        self._message, self._failed = refusal(error), True
        claim = self._session.claim
        if isinstance(error, ClaimNotFound) and claim and error.claim_id == claim.id:
            self._message = _("c{id} is gone: another reviewer has merged, cut or dropped it")
            self._message = self._message.format(id=claim.id)
            if self._dialogs.open is None:  # else what she has typed there would become another's
                self._session.step(-1) or self._session.step(1)
        if isinstance(error, StoreError):
            self._message = _("NOT SAVED: {reason}").format(reason=self._message)

    def _choose(
        self, title: str, choices: list[Choice], back: Callable[[], None] | None = None
    ) -> None:
        """Ask for one of a few things; Escape leads `back`."""
        self._dialogs.chooser.ask(title, partial(containing, choices), back=back)

    def show(self) -> None:
        """Hand the widgets what they show."""
        raise NotImplementedError

    def show_keys(self) -> None:
        """Show the keys that work now."""
        raise NotImplementedError

    def show_message(self) -> None:
        """Show what has become of an act, whatever else can be shown."""
        raise NotImplementedError


def free_path(store: Path) -> str:
    """Where a copy of the store could be: in her own folder, under a name of its own."""
    moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    return str(Path.home() / f"{store.stem}-{moment}{store.suffix}")

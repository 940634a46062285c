"""What the parts of the review screen share: the session, the dialogs, the message."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from textual.screen import Screen

from claims_db import ClaimsDBError, StoreError
from workbench.review.keys import KEYS, Key
from workbench.review.language import _
from workbench.review.passage_editing import PassageEditing
from workbench.review.refusals import refusal
from workbench.review.session import Session
from workbench.review.widgets.chain_editor import ChainEditor
from workbench.review.widgets.chooser import Choice, Chooser, containing
from workbench.review.widgets.dialog import Dialog
from workbench.review.widgets.form import Form
from workbench.review.widgets.help import Help
from workbench.review.widgets.typing_line import TypingLine
from workbench.review.widgets.word_pointer import WordPointer


class Joined(Screen[None]):
    """Holds the session and the dialogs; its subclasses say what the keys do."""

    def __init__(self, session: Session, keys: Sequence[Key] = KEYS) -> None:
        super().__init__()
        self._session = session
        self._keys = keys
        self._editing = PassageEditing(session)
        self._chooser = Chooser()
        self._typing = TypingLine()
        self._form = Form()
        self._chain = ChainEditor()
        self._pointer = WordPointer()
        self._help = Help(keys)
        self._message = ""
        self._failed = False
        self._pointed: tuple[int, int] | None = None
        """A word of the article that is lit while one is chosen."""

    @property
    def _dialogs(self) -> tuple[Dialog, ...]:
        return (self._chooser, self._typing, self._form, self._chain, self._pointer, self._help)

    @property
    def _dialog(self) -> Dialog | None:
        """The dialog that takes the keys, if one is open."""
        return next((dialog for dialog in self._dialogs if dialog.is_open), None)

    @contextmanager
    def _reporting(self) -> Iterator[None]:
        """Show what has become of an act, or why nothing has."""
        self._message, self._failed = "", False
        try:
            yield
        except ClaimsDBError as error:
            self._say_refused(error)
        if self._dialog is None:
            try:
                self.show()
            except ClaimsDBError as error:  # the store may not even let us read
                self._say_refused(error)
        if self._failed:
            self.show_message()

    def _say_refused(self, error: ClaimsDBError) -> None:
        self._message, self._failed = refusal(error), True
        if isinstance(error, StoreError):
            self._message = _("NOT SAVED: {reason}").format(reason=self._message)

    def _choose(self, title: str, choices: list[Choice]) -> None:
        """Ask for one of a few things."""
        self._chooser.ask(title, partial(containing, choices))

    def show(self) -> None:
        """Hand the widgets what they show."""
        raise NotImplementedError

    def show_message(self) -> None:
        """Show what has become of an act, whatever else can be shown."""
        raise NotImplementedError

"""The dialogs of the review screen, in one place; the screen needs none of them to be seen."""

from collections.abc import Sequence

from workbench.review.dialogs.chain_editor import ChainEditor
from workbench.review.dialogs.chooser import Chooser
from workbench.review.dialogs.claim_page import ClaimPage
from workbench.review.dialogs.dialog import Dialog
from workbench.review.dialogs.form import Form
from workbench.review.dialogs.help import Help
from workbench.review.dialogs.typing_area import TypingArea
from workbench.review.dialogs.typing_line import TypingLine
from workbench.review.dialogs.unsaved import Unsaved
from workbench.review.dialogs.word_pointer import WordPointer
from workbench.review.keys import Key


class Dialogs:
    """Holds one dialog of each kind; of them one is open at most, and over it `unsaved`."""

    def __init__(self, keys: Sequence[Key]) -> None:
        self.chooser = Chooser()
        self.typing = TypingLine()
        self.area = TypingArea()
        self.form = Form()
        self.chain = ChainEditor()
        self.pointer = WordPointer()
        self.claim = ClaimPage()
        self.help = Help(keys)
        self.unsaved = Unsaved()

    @property
    def all(self) -> tuple[Dialog, ...]:
        """Every dialog, the topmost last."""
        typing = (self.chooser, self.typing, self.area, self.form)
        return (*typing, self.chain, self.pointer, self.claim, self.help, self.unsaved)

    @property
    def open(self) -> Dialog | None:
        """The dialog that takes the keys, if one is open."""
        return next((dialog for dialog in reversed(self.all) if dialog.is_open), None)

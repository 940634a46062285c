"""The dialogs of the review screen, in one place; the screen needs none of them to be seen."""

from collections.abc import Sequence

from workbench.review.keys import Key
from workbench.review.widgets.chain_editor import ChainEditor
from workbench.review.widgets.chooser import Chooser
from workbench.review.widgets.claim_page import ClaimPage
from workbench.review.widgets.dialog import Dialog
from workbench.review.widgets.form import Form
from workbench.review.widgets.help import Help
from workbench.review.widgets.typing_area import TypingArea
from workbench.review.widgets.typing_line import TypingLine
from workbench.review.widgets.unsaved import Unsaved
from workbench.review.widgets.word_pointer import WordPointer


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

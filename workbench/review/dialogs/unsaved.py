"""What the store refused, kept on the screen: try again, go on in a copy elsewhere, or quit."""

from collections.abc import Callable

from textual.events import Key

from workbench.review.dialogs.dialog import Dialog, Typing, typed
from workbench.review.layouts import twins
from workbench.review.panes.lines import Line, Piece
from workbench.review.panes.text_rows import wrapped
from workbench.review.translation import _

SAVE_COPY, QUIT = twins("w"), twins("q")
KEY_WIDTH = 7
"""Cells for the key of a line."""


class Unsaved(Dialog):
    """Says what is not saved and why, until she has chosen; keys of the review do nothing."""

    DEFAULT_CSS = """
    Unsaved {
        border: heavy $error;
        border-title-color: $text-error;
    }
    """

    def ask(
        self,
        what: str,
        reason: str,
        copy: str,
        again: Callable[[], None],
        save_copy: Callable[[str], None],
        leave: Callable[[], None],
    ) -> None:
        """Open with what was refused and why; `copy` is the path that is offered for a copy."""
        self.border_title = _("NOT SAVED")
        self._what, self._reason = what, reason
        self._again, self._save_copy, self._quit = again, save_copy, leave
        self._path = Typing(copy)
        self._asks_path = False
        self.open()

    def rows(self, width: int) -> list[Line]:
        what = [(Piece(row, "strong"),) for row in wrapped(self._what, width)]
        reason = [(Piece(row),) for row in wrapped(self._reason, width)]
        ways = self._path_asked(width) if self._asks_path else ways_out(width)
        return [*what, *reason, (), *ways]

    def press(self, event: Key) -> None:
        if self._asks_path:
            self._press_path(event)
        elif event.key == "enter":
            self.again()
        elif event.character in SAVE_COPY:
            self._asks_path = True
        elif event.character in QUIT:
            self._quit()
        else:
            super().press(event)
        self.draw()

    def paste(self, text: str) -> None:
        if self._asks_path:
            self._path.insert(text)
            self.draw()

    def again(self) -> None:
        """Leave, and do what was refused once more."""
        self.leave()
        self._again()

    def say(self, reason: str) -> None:
        """Tell why the copy could not be saved either."""
        self._reason = reason
        self.draw()

    def _press_path(self, event: Key) -> None:
        if event.key == "enter":
            self.hand_over(lambda: self._save_copy(self._path.text.strip()))
        elif event.key == "escape":
            self._asks_path = False
        else:
            self._path.press(event)

    def _path_asked(self, width: int) -> list[Line]:
        told = _("Save a copy of the store to (Enter · Esc):")
        after = _("You go on in the copy; `workbench merge` takes it into the store later.")
        return [
            (Piece(told),),
            typed(self._path, width),
            *((Piece(r),) for r in wrapped(after, width)),
        ]


def ways_out(width: int) -> list[Line]:
    """What she can do."""
    lines: list[Line] = []
    for key, does in (
        ("Enter", _("try again")),
        ("w", _("go on in a copy elsewhere")),
        ("q", _("quit without saving it")),
        ("Esc", _("back to the claim, which is as it was")),
    ):
        for number, row in enumerate(wrapped(does, width - KEY_WIDTH)):
            shown = "" if number else key
            lines.append((Piece(f"{shown:<{KEY_WIDTH}}", "key"), Piece(row)))
    return lines

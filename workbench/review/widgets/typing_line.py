"""A dialog of one line: a note."""

from collections.abc import Callable

from textual.events import Key

from workbench.review.widgets.dialog import Dialog, Typing
from workbench.review.widgets.lines import Line, Piece


class TypingLine(Dialog):
    """Asks for one line of text and hands it over; keeps nothing."""

    COMPONENT_CLASSES = {"typing--cursor"}
    DEFAULT_CSS = """
    TypingLine {
        height: 3;
        & > .typing--cursor { text-style: reverse; }
    }
    """

    def ask(self, title: str, text: str, done: Callable[[str], None]) -> None:
        """Open with `text`; Enter calls `done` with what it has become."""
        self.border_title = title
        self._typing = Typing(text)
        self._done = done
        self.open()

    def draw(self) -> None:
        if self.is_open:
            self.show([typed(self._typing, self.size.width)])

    def press(self, event: Key) -> None:
        if event.key == "enter":
            self.leave()
            self._done(self._typing.text.strip())
        elif self._typing.press(event):
            self.draw()
        else:
            super().press(event)

    def paste(self, text: str) -> None:
        """Insert pasted text."""
        self._typing.insert(text)
        self.draw()


def typed(typing: Typing, width: int) -> Line:
    """The line with its cursor, the end of it where it is too long."""
    before, after = typing.text[: typing.cursor], typing.text[typing.cursor :]
    return (
        Piece(before[-max(width - 2, 1) :]),
        Piece(after[:1] or " ", "typing--cursor"),
        Piece(after[1:]),
    )

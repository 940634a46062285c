"""A dialog of a few lines: a note, a wording."""

from collections.abc import Callable

from textual.events import Key

from workbench.review.dialogs.dialog import Dialog, Typing
from workbench.review.panes.lines import Line, Piece
from workbench.review.panes.text_rows import Row, row_of, wrap
from workbench.review.translation import _

NEAR = 4_000
"""Characters around the cursor that are wrapped; what was pasted may have a million."""

ROWS = 6
"""Rows that it has, however long the text is."""


class TypingArea(Dialog):
    """Asks for sentences, shown in rows, and hands them over; keeps nothing."""

    _top = 0
    """The first row shown."""

    def ask(
        self, title: str, text: str, done: Callable[[str], None], changed: Callable[[str], None]
    ) -> None:
        """Open with `text`; `changed` gets it at every key, Enter calls `done` with it."""
        self.border_title = title
        self.tell_keys(_("Enter save · ^J new line · Esc keep as draft"))
        self._typing = Typing(text, line_break="\n")
        self._done, self._changed = done, changed
        self.open()

    def rows(self, width: int) -> list[Line]:
        return [()] * ROWS

    def lines(self) -> list[Line]:
        rows = self._rows()
        at = row_of(rows, self._typing.cursor)
        self._top = min(max(self._top, at - self.size.height + 1), at)
        return [
            self._cursor_line(row) if row is rows[at] else (Piece(self._typing.text[slice(*row)]),)
            for row in rows[self._top :][: self.size.height]
        ]

    def press(self, event: Key) -> None:
        before = self._typing.text
        if event.key == "enter":
            self.hand_over(lambda: self._done(self._typing.text.strip()))
        elif event.key in ("up", "down", "home", "end"):
            self._move(event.key)
        elif not self._typing.press(event):
            super().press(event)
        if self._typing.text != before:
            self._changed(self._typing.text)
        self.draw()

    def paste(self, text: str) -> None:
        self._typing.insert(text)
        self._changed(self._typing.text)
        self.draw()

    def _move(self, key: str) -> None:
        """Go to another row, or to an end of this one."""
        rows, typing = self._rows(), self._typing
        at = row_of(rows, typing.cursor)
        column = {"home": 0, "end": NEAR}.get(key, typing.cursor - rows[at].start)
        row = rows[min(max(at + {"up": -1, "down": 1}.get(key, 0), 0), len(rows) - 1)]
        typing.cursor = min(row.start + column, row.end)

    def _rows(self) -> list[Row]:
        """The rows around the cursor; the last cell of each is left to the cursor."""
        start = max(self._typing.cursor // NEAR - 1, 0) * NEAR
        text = self._typing.text[start : start + 3 * NEAR]
        rows = wrap(text, max(self.size.width - 1, 8))
        return [Row(row.start + start, row.end + start) for row in rows]

    def _cursor_line(self, row: Row) -> Line:
        text, cursor = self._typing.text, self._typing.cursor
        before = text[row.start : cursor][: max(self.size.width - 1, 0)]
        under = text[cursor : cursor + 1]
        return (
            Piece(before),
            Piece(under if under.strip("\n") else " ", "cursor"),
            Piece(text[cursor + 1 : row.end]),
        )

"""Every key, from the one table of keys."""

from collections.abc import Sequence

from textual import events

from workbench.review.keys import Key, written
from workbench.review.language import _, term
from workbench.review.marks import MARKS, marked
from workbench.review.text_rows import wrapped
from workbench.review.widgets.dialog import Dialog
from workbench.review.widgets.lines import Line, Piece


class Help(Dialog):
    """Shows what every key does; any key leaves it, the arrows scroll it."""

    def __init__(self, keys: Sequence[Key]) -> None:
        super().__init__()
        self._keys = keys
        self._top = 0

    def open(self) -> None:
        self.border_title = _("Keys")
        self.border_subtitle = _("↑↓ scroll · any other key: back")
        self._top = 0
        super().open()

    def rows(self, width: int) -> list[Line]:
        return help_lines(self._keys, width)

    def lines(self) -> list[Line]:
        lines = self.rows(self.size.width)
        self._top = max(min(self._top, len(lines) - self.size.height), 0)
        return lines[self._top : self._top + max(self.size.height, 1)]

    def press(self, event: events.Key) -> None:
        by = {"down": 1, "up": -1, "pagedown": 10, "pageup": -10}.get(event.key)
        if by is not None:
            self._top += by
            self.draw()
        else:
            self.leave()


KEYS_WIDTH = 9
"""Cells for the keys of a line."""


def help_lines(keys: Sequence[Key], width: int) -> list[Line]:
    """What each key does, the digits in one line, and what the marks mean."""
    does = [("1-9", _("answer the lit field with that option"))]
    does += [
        (written(key.keys), _(key.does)) for key in keys if not key.action.startswith("answer")
    ]
    lines: list[Line] = []
    for named, words in does:
        for number, part in enumerate(wrapped(words, width - KEYS_WIDTH)):
            lines.append(
                (Piece((named if not number else "").ljust(KEYS_WIDTH), "key"), Piece(part))
            )
    marks = "   ".join(["▸ " + _("the claim under review"), *map(marked_or_not, MARKS)])
    told = (
        _("Letters work under Latin, Russian and Ukrainian layouts alike."),
        marks,
        _("⏎ suggested: Enter accepts it   ● answered   ◆ marked   ! disputed"),
    )
    return [*lines, (), *((Piece(part),) for text in told for part in wrapped(text, width))]


def marked_or_not(status: str | None) -> str:
    """A status with its mark, also the one of a claim that nobody has reviewed."""
    return marked(status) if status else f"{MARKS[None]} {term('unreviewed')}"

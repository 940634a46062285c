"""Lines to read, more of them than fit perhaps."""

from collections.abc import Callable

from textual import events

from workbench.review.dialogs.dialog import Dialog
from workbench.review.panes.lines import Line
from workbench.review.translation import _

MOVES = {"down": 1, "up": -1, "pagedown": 10, "pageup": -10}


class Page(Dialog):
    """Shows all of something; the arrows scroll it, any other key leaves it."""

    _top = 0
    """The first line shown."""

    def open(self, back: Callable[[], None] | None = None) -> None:
        self.tell_keys(_("↑↓ scroll · any other key: back"))
        self._top = 0
        super().open(back)

    def lines(self) -> list[Line]:
        lines = self.rows(self.size.width)
        self._top = max(min(self._top, len(lines) - self.size.height), 0)
        return lines[self._top : self._top + max(self.size.height, 1)]

    def press(self, event: events.Key) -> None:
        if event.key in MOVES:
            self._top += MOVES[event.key]
            self.draw()
        else:
            self.leave()

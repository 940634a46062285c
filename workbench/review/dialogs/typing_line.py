"""A dialog of one line: words to search, a number to go to, a file to export to."""

from collections.abc import Callable

from textual.events import Key

from workbench.review.dialogs.dialog import Dialog, Typing, typed
from workbench.review.panes.lines import Line


def ignore(text: str = "") -> None:
    """What is typed is of no use before it is handed over, and nothing is to be taken back."""


class TypingLine(Dialog):
    """Asks for one line of text and hands it over; keeps nothing."""

    def ask(
        self,
        title: str,
        text: str,
        done: Callable[[str], None],
        changed: Callable[[str], None] = ignore,
        left: Callable[[], None] = ignore,
        *,
        back: Callable[[], None] | None = None,
    ) -> None:
        """Open with `text`; `changed` gets it at every key, Enter calls `done` with it.

        Escape calls `left`, and leads `back`.
        """
        self.border_title = title
        self.tell_keys("Enter · Esc")
        self._typing = Typing(text)
        self._done, self._changed, self._left = done, changed, left
        self.open(back)

    def rows(self, width: int) -> list[Line]:
        return [typed(self._typing, width)]

    def press(self, event: Key) -> None:
        if event.key == "enter":
            self.hand_over(lambda: self._done(self._typing.text.strip()))
        elif self._typing.press(event):
            self.draw()
            self._changed(self._typing.text)
        else:
            super().press(event)
            if not self.is_open:
                self._left()

    def paste(self, text: str) -> None:
        self._typing.insert(text)
        self.draw()
        self._changed(self._typing.text)

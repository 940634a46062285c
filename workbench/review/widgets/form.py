"""A dialog of several lines, each with a name: a piece of evidence."""

from collections.abc import Callable, Mapping

from textual.events import Key

from workbench.review.widgets.dialog import Dialog, Typing, typed
from workbench.review.widgets.lines import Line, Piece

LABEL = 12


class Form(Dialog):
    """Asks for named lines of text and hands them over; keeps nothing."""

    COMPONENT_CLASSES = {"form--label", "form--lit"}
    DEFAULT_CSS = """
    Form {
        height: auto;
        & > .form--label { color: $text-muted; }
        & > .form--lit { color: $text-accent; text-style: bold; }
    }
    """

    def ask(
        self,
        title: str,
        values: Mapping[str, str],
        done: Callable[[dict[str, str]], None],
        changed: Callable[[dict[str, str]], None],
    ) -> None:
        """Open with these values; `changed` gets them at every key, Enter calls `done`."""
        self.border_title = title
        self.border_subtitle = "Tab ↑↓ next line · Enter save · Esc"
        self._lines_of = {name: Typing(text) for name, text in values.items()}
        self._at = 0
        self._done, self._changed = done, changed
        self.styles.height = len(values) + 2
        self.open()

    def draw(self) -> None:
        if not self.is_open:
            return
        lines: list[Line] = []
        for number, (name, typing) in enumerate(self._lines_of.items()):
            lit = number == self._at
            label = Piece(f"{name:<{LABEL}}", "form--lit" if lit else "form--label")
            text = typed(typing, self.size.width - LABEL) if lit else (Piece(typing.text),)
            lines.append((label, *text))
        self.show(lines)

    def press(self, event: Key) -> None:
        moves = {"tab": 1, "down": 1, "shift+tab": -1, "up": -1}
        if event.key == "enter":
            self.leave()
            self._done(self._values())
            return
        if event.key in moves:
            self._at = (self._at + moves[event.key]) % len(self._lines_of)
        elif self._lit.press(event):
            self._changed(self._values())
        else:
            super().press(event)
        self.draw()

    def paste(self, text: str) -> None:
        self._lit.insert(text)
        self._changed(self._values())
        self.draw()

    @property
    def _lit(self) -> Typing:
        return list(self._lines_of.values())[self._at]

    def _values(self) -> dict[str, str]:
        return {name: typing.text.strip() for name, typing in self._lines_of.items()}

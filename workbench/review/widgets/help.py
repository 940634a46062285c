"""Every key, from the one table of keys."""

from textual.events import Key

from workbench.review.keys import KEYS
from workbench.review.widgets.dialog import Dialog
from workbench.review.widgets.lines import Line, Piece


class Help(Dialog):
    """Shows what every key does; any key leaves it, the arrows scroll it."""

    COMPONENT_CLASSES = {"help--key"}
    DEFAULT_CSS = """
    Help {
        & > .help--key { color: $text-accent; text-style: bold; }
    }
    """
    _top = 0

    def open(self) -> None:
        self.border_title = "Keys"
        self.border_subtitle = "↑↓ scroll · any other key goes back"
        self._top = 0
        super().open()

    def draw(self) -> None:
        lines = help_lines()
        self._top = max(min(self._top, len(lines) - self.size.height), 0)
        self.show(lines[self._top : self._top + max(self.size.height, 1)])

    def press(self, event: Key) -> None:
        if event.key in ("down", "up"):
            self._top += 1 if event.key == "down" else -1
            self.draw()
        else:
            self.leave()


def help_lines() -> list[Line]:
    """A line a key, the digits in one."""
    lines: list[Line] = [
        (Piece("1-9".ljust(9), "help--key"), Piece("answer the lit field with that option"))
    ]
    lines += [
        (Piece(written(key.keys, key.shown), "help--key"), Piece(key.does))
        for key in KEYS
        if not key.action.startswith("answer")
    ]
    return [
        *lines,
        (),
        (Piece("Letters work under Latin, Russian and Ukrainian layouts alike."),),
        (Piece("▸ the claim under review   · unreviewed   ✓ supported   ✗ refuted"),),
        (Piece("? not enough evidence   ≠ conflicting   – not checkable"),),
        (Piece("⏎ suggested: Enter accepts it   ● answered"),),
    ]


def written(keys: tuple[str, ...], shown: str) -> str:
    """How the keys of one action are written side by side."""
    return (shown or " ".join(key.replace("ctrl+", "^") for key in keys)).ljust(9)

"""A dialog of several lines, each with a name: a piece of evidence."""

from collections.abc import Callable, Mapping, Sequence

from rich.cells import cell_len
from textual.events import Key

from workbench.review.dialogs.dialog import Dialog, Typing, typed
from workbench.review.panes.card_band import side_by_side
from workbench.review.panes.lines import Line, Piece, clip
from workbench.review.translation import _, term

Values = dict[str, str]


def how_written() -> dict[str, str]:
    """What stands in an empty line, by its name: how it is written, or what is meant."""
    days = dict.fromkeys(("until", "day", "published"), "(2026-01-06)")
    return days | {"way": f"({_('by mail, by phone')})"}


class OneOf(Typing):
    """A line that holds one of a few values; the arrows and the space bar change it."""

    def __init__(self, text: str, values: Sequence[str]) -> None:
        super().__init__(text)
        self._values = values

    def press(self, event: Key) -> bool:
        by = {"left": -1, "right": 1, "space": 1}.get(event.key)
        if by is None:
            return event.is_printable
        self.text = self._values[(self._values.index(self.text) + by) % len(self._values)]
        return True

    def insert(self, text: str) -> None:
        """Pasted text is none of the values."""

    def in_words(self, width: int) -> list[str]:
        """All the values, the chosen one marked, in as many rows as they need."""
        values = [f"{'●' if value == self.text else '○'} {term(value)}" for value in self._values]
        return side_by_side(values, width, between="  ")


class Form(Dialog):
    """Asks for named lines of text and hands them over; keeps nothing."""

    def ask(
        self,
        title: str,
        values: Mapping[str, str],
        choices: Mapping[str, Sequence[str]],
        done: Callable[[Values], None],
        changed: Callable[[Values], None],
        *,
        is_kept: bool = True,
        back: Callable[[], None] | None = None,
    ) -> None:
        """Open with these values, some of which are one of a few.

        `changed` gets them at every key, Enter calls `done`, Escape leads `back`. `is_kept`:
        what was typed is there again after Escape.
        """
        self.border_title = title
        self.tell_keys(
            _("Tab ↑↓ next line · Enter save · Esc keep as draft")
            if is_kept
            else _("Tab ↑↓ next line · Enter save · Esc")
        )
        self._lines_of = {
            name: OneOf(text, choices[name]) if name in choices else Typing(text)
            for name, text in values.items()
        }
        self._at = 0
        self._done, self._changed = done, changed
        self.open(back)

    def rows(self, width: int) -> list[Line]:
        labels = [term(name) for name in self._lines_of]
        column = max(map(len, labels)) + 3
        lines: list[Line] = []
        hints = how_written()
        lined = zip(labels, self._lines_of.items(), strict=True)
        for number, (label, (named, typing)) in enumerate(lined):
            lit = number == self._at
            hint = "" if typing.text else clip(hints.get(named, ""), width - column - 2)
            name = Piece(f"{'▸' if lit else ' '}{label:<{column - 1}}", "key" if lit else "muted")
            if isinstance(typing, OneOf):
                first, *others = typing.in_words(width - column)
                lines.append((name, Piece(first)))
                lines += [(Piece(" " * column), Piece(row)) for row in others]
            elif lit:
                line = typed(typing, width - column - cell_len(hint))
                lines.append((name, *line, Piece(hint, "muted")))
            else:
                lines.append((name, Piece(clip(typing.text, width - column)), Piece(hint, "muted")))
        return lines

    def press(self, event: Key) -> None:
        moves = {"tab": 1, "down": 1, "shift+tab": -1, "up": -1}
        if event.key == "enter":
            self.hand_over(lambda: self._done(self._values()))
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

    def _values(self) -> Values:
        return {name: typing.text.strip() for name, typing in self._lines_of.items()}

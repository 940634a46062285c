"""What is typed to one of many things: a source, an article, a queue, a command."""

from collections.abc import Callable, Sequence

from textual.events import Key

from workbench.review.choices import Choice
from workbench.review.dialogs.dialog import Dialog, Typing
from workbench.review.dialogs.dialog import typed as typed_line
from workbench.review.panes.lines import Line, Piece, cells, spread
from workbench.review.translation import _


class Chooser(Dialog):
    """Offers what is found for what is typed, and does what the chosen one is for."""

    _at = 0
    """Which of the choices is lit."""
    _top = 0
    """The first one shown."""
    _most = 0
    """How many there were at most since it was opened: it does not shrink while she types."""

    def ask(
        self,
        title: str,
        find: Callable[[str], Sequence[Choice]],
        *,
        typed: str = "",
        tall: bool = False,
        back: Callable[[], None] | None = None,
    ) -> None:
        """Open with what `find` finds for what is `typed`; it is asked again at every key.

        `tall`: there is much to choose from, and it is not the claim that she looks at.
        Escape leads `back`.
        """
        self.set_class(tall, "-tall")
        self.border_title = title
        self._find = find
        self._typing, self._most = Typing(typed), 1
        self._search()
        self.open(back)

    def rows(self, width: int) -> list[Line]:
        return [()] * (self._most + 1)

    def lines(self) -> list[Line]:
        width, room = self.size.width, self._room
        self._top = min(max(self._top, self._at - room + 1), self._at)
        shown = self._found[self._top :][:room]
        lines = [self._head(width)]
        lines += [self._line(number, choice) for number, choice in enumerate(shown, self._top)]
        return lines if shown else [*lines, (Piece("  " + _("nothing is found"), "muted"),)]

    @property
    def _room(self) -> int:
        """How many of the choices are shown at once."""
        return max(self.size.height - 1, 1)

    def _head(self, width: int) -> Line:
        """What is typed, and which of how many is lit."""
        place = Piece(f"  {self._at + 1}/{len(self._found)}" if self._found else "", "muted")
        return spread(typed_line(self._typing, width - cells([place])), [place], width)

    def _line(self, number: int, choice: Choice) -> Line:
        here, action = number == self._at, f"choose({number})"
        name = Piece(f"{'▸' if here else ' '} {choice.name}", "current" if here else "", action)
        detail = Piece(f"  {choice.detail}", "current" if here else "muted", action)
        return spread([name], [detail], self.size.width)

    def press(self, event: Key) -> None:
        page, all_of_them = self._room, len(self._found)
        moves = {
            **{"down": 1, "ctrl+n": 1, "pagedown": page, "end": all_of_them},
            **{"up": -1, "ctrl+p": -1, "pageup": -page, "home": -all_of_them},
        }
        if event.key == "enter":
            self.choose(self._at)
        elif event.key == "tab" and (change := self._change()):
            self.hand_over(change)
        elif event.key in moves:
            self._at = max(min(self._at + moves[event.key], len(self._found) - 1), 0)
        elif self._typing.press(event):
            self._search()
        else:
            super().press(event)
        self.draw()

    def paste(self, text: str) -> None:
        self._typing.insert(text)
        self._search()
        self.draw()

    def choose(self, number: int) -> None:
        """Leave, and do what that choice is for."""
        if number < len(self._found):
            self.hand_over(self._found[number].choose)

    def _change(self) -> Callable[[], None] | None:
        """What corrects the lit thing."""
        return self._found[self._at].change if self._at < len(self._found) else None

    def _search(self) -> None:
        self._found = list(self._find(self._typing.text))
        self.tell_keys(
            _("type to find · ↑↓ · Enter · Tab changes it · Esc")
            if any(choice.change for choice in self._found)
            else _("type to find · ↑↓ · Enter · Esc")
        )
        self._at = self._top = 0
        self._most = max(self._most, len(self._found))

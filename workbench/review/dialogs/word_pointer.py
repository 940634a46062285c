"""A word of the article chosen by key: where to cut a claim, what to mark as one."""

from collections.abc import Callable, Sequence

from textual.events import Key

from workbench.review.dialogs.dialog import Dialog
from workbench.review.panes.lines import Line, Piece
from workbench.review.translation import _


class WordPointer(Dialog):
    """Moves over words and hands over the chosen one; the article shows where it points."""

    def ask(
        self,
        title: str,
        words: Sequence[tuple[int, int]],
        at: int,
        pointed: Callable[[tuple[int, int] | None], None],
        done: Callable[[int], None],
        *,
        back: Callable[[], None] | None = None,
    ) -> None:
        """Open at the word number `at`; `pointed` gets the span of each word it stands on.

        Enter calls `done` with the word's number, Escape leads `back`.
        """
        self.border_title = title
        self._words, self._at = words, min(max(at, 0), len(words) - 1)
        self._pointed, self._done = pointed, done
        self.open(back)
        pointed(words[self._at])

    def rows(self, width: int) -> list[Line]:
        return [(Piece(_("←→ a word · ↑↓ ten words · Enter here · Esc leave it")),)]

    def press(self, event: Key) -> None:
        moves = {"left": -1, "right": 1, "up": -10, "down": 10, "home": -(10**9), "end": 10**9}
        moves |= {"h": -1, "р": -1, "l": 1, "д": 1, "k": -10, "л": -10, "j": 10, "о": 10}
        by = moves.get(event.character or "", moves.get(event.key))
        if event.key == "enter":
            self._pointed(None)
            self.hand_over(lambda: self._done(self._at))
        elif by is not None:
            self._at = min(max(self._at + by, 0), len(self._words) - 1)
            self._pointed(self._words[self._at])
        else:
            super().press(event)
            if not self.is_open:
                self._pointed(None)

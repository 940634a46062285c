"""A word of the article chosen by key: where to cut a claim, what to mark as one."""

from collections.abc import Callable, Sequence

from textual.events import Key

from workbench.review.dialogs.dialog import Dialog
from workbench.review.panes.card_band import side_by_side
from workbench.review.panes.lines import Line, Piece
from workbench.review.translation import _

FAR = 10
"""Words that the arrows up and down go."""


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
        stops: Sequence[int] = (),
        finer: Callable[[], None] | None = None,
        back: Callable[[], None] | None = None,
    ) -> None:
        """Open at the word number `at`; `pointed` gets the span of each word it stands on.

        Enter calls `done` with the word's number, Escape leads `back`. The arrows up and
        down lead to the next of the `stops`, where there are any. `finer`: what is offered
        are passages, and Space asks for a word.
        """
        self.border_title = title
        self._words, self._at = words, min(max(at, 0), len(words) - 1)
        self._pointed, self._done = pointed, done
        self._stops, self._finer = stops, finer
        self.open(back)
        pointed(words[self._at])

    def rows(self, width: int) -> list[Line]:
        if self._finer:
            told = _("←→ a passage · Enter marks it · Space: word by word · Esc leave it")
        elif self._stops:
            told = _("←→ a word · ↑↓ a likely place · Enter here · Esc leave it")
        else:
            told = _("←→ a word · ↑↓ ten words · Enter here · Esc leave it")
        return [(Piece(row),) for row in side_by_side(told.split(" · "), width, between=" · ")]

    def _further(self, by: int) -> int:
        """The word that a key leads to."""
        if self._stops and abs(by) == FAR:
            beyond = [at for at in self._stops if (at > self._at if by > 0 else at < self._at)]
            return min(beyond, key=lambda at: abs(at - self._at), default=self._at)
        return self._at + by

    def press(self, event: Key) -> None:
        moves = {"left": -1, "right": 1, "up": -FAR, "down": FAR, "home": -(10**9), "end": 10**9}
        moves |= {"h": -1, "р": -1, "l": 1, "д": 1, "k": -FAR, "л": -FAR, "j": FAR, "о": FAR}
        by = moves.get(event.character or "", moves.get(event.key))
        if event.key == "enter":
            self._pointed(None)
            self.hand_over(lambda: self._done(self._at))
        elif event.key == "space" and self._finer:
            self._pointed(None)
            self.hand_over(self._finer)
        elif by is not None:
            self._at = min(max(self._further(by), 0), len(self._words) - 1)
            self._pointed(self._words[self._at])
        else:
            super().press(event)
            if not self.is_open:
                self._pointed(None)

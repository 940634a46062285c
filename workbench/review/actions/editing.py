"""Keys that cut, join and move claims."""

from typing import Literal

from workbench.review.actions.desk import Joined
from workbench.review.translation import _


class Editing(Joined):
    """What a reviewer makes of a claim that the analysis cut wrongly."""

    def action_split(self) -> None:
        """Ask for the word to split before."""
        words = self._editing.split_points()
        if not words:
            self._message = _("a claim of one word cannot be split")
            return
        self._dialogs.pointer.ask(
            _("Split before which word?"),
            words,
            len(words) // 2,
            self._point,
            lambda number: self._split(words[number][0]),
        )

    def action_merge(self) -> None:
        """Merge with the next claim."""
        if self._session.claim is not None:
            self._editing.merge_with_next()
            self._message = _("merged with the next claim; u takes it back")

    def action_start_back(self) -> None:
        """Begin a word earlier."""
        self._move_edge("start", -1)

    def action_start_on(self) -> None:
        """Begin a word later."""
        self._move_edge("start", 1)

    def action_end_back(self) -> None:
        """End a word earlier."""
        self._move_edge("end", -1)

    def action_end_on(self) -> None:
        """End a word later."""
        self._move_edge("end", 1)

    def action_drop(self) -> None:
        """Drop what is no claim."""
        if self._session.claim is not None:
            self._editing.drop()
            self._message = _("dropped as no claim; u takes it back")

    def action_mark_missed(self) -> None:
        """Ask for the first and the last word of a missed claim."""
        words = self._editing.free_words()
        claim = self._session.claim
        if not words or claim is None:
            self._message = _("every word of this article stands in a claim")
            return
        nearest = min(range(len(words)), key=lambda number: abs(words[number][0] - claim.end))

        def begin(first: int) -> None:
            self._dialogs.pointer.ask(
                _("The claim's last word?"),
                words[first:],
                0,
                lambda word: self._point(word and (words[first][0], word[1])),
                lambda more: self._editing.add(words[first][0], words[first + more][1]),
                back=self.action_mark_missed,
            )

        self._dialogs.pointer.ask(
            _("A missed claim: its first word?"), words, nearest, self._point, begin
        )

    def _split(self, at: int) -> None:
        self._editing.split(at)
        self._message = _("split in two; u takes it back")

    def _move_edge(self, edge: Literal["start", "end"], by: int) -> None:
        if self._session.claim is not None and self._editing.move(edge, by):
            told = {
                "start": _("the claim begins with «{word}»; u takes it back"),
                "end": _("the claim ends with «{word}»; u takes it back"),
            }[edge]
            words = self._session.text[self._session.claim.start : self._session.claim.end].split()
            self._message = told.format(word=words[0 if edge == "start" else -1])

    def _point(self, word: tuple[int, int] | None) -> None:
        """Light a word of the article."""
        self._pointed = word
        self.show()

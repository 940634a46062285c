"""Keys that cut, join and move claims."""

from collections.abc import Sequence
from typing import Literal

from workbench.review.actions.desk import Desk
from workbench.review.panes.acts import number
from workbench.review.translation import _, term


class Editing:
    """What a reviewer makes of a claim that the analysis cut wrongly."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def action_split(self) -> None:
        """Ask for the word to split before."""
        words = self._desk.borders.split_points()
        if not words:
            self._desk.message = _("a claim of one word cannot be split")
            return
        stops, middle = self._desk.borders.likely_splits(), len(words) // 2
        self._desk.dialogs.pointer.ask(
            _("Split before which word?"),
            words,
            min(stops, key=lambda at: abs(at - middle), default=middle),
            self._point,
            lambda number: self._split(words[number][0]),
            stops=stops,
        )

    def action_merge(self) -> None:
        """Merge with the next claim."""
        if self._desk.session.hand.claim is not None:
            self._desk.borders.merge_with_next()
            self._desk.message = _("merged with the next claim; u takes it back")

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
        if self._desk.session.hand.claim is not None:
            self._desk.borders.drop()
            self._desk.message = _("dropped as no claim; u takes it back")

    def action_mark_missed(self) -> None:
        """Ask for the passage that is a missed claim."""
        passages = self._desk.borders.free_passages()
        if not passages:
            self._desk.message = _("every word of this article stands in a claim")
            return
        self._desk.dialogs.pointer.ask(
            _("A missed claim: which passage?"),
            passages,
            self._nearest(passages),
            self._point,
            lambda number: add_claim(self._desk, *passages[number]),
            finer=self._mark_by_words,
        )

    def _nearest(self, spans: Sequence[tuple[int, int]]) -> int:
        """Which of the spans stands nearest to the end of the claim under review, by number."""
        claim = self._desk.session.hand.claim
        end = claim.end if claim else 0
        return min(range(len(spans)), key=lambda number: abs(spans[number][0] - end))

    def _mark_by_words(self) -> None:
        """Ask for the first and the last word of a missed claim."""
        words = self._desk.borders.free_words()

        def begin(first: int) -> None:
            self._desk.dialogs.pointer.ask(
                _("The claim's last word?"),
                words[first:],
                0,
                lambda word: self._point(word and (words[first][0], word[1])),
                lambda more: add_claim(self._desk, words[first][0], words[first + more][1]),
                back=self._mark_by_words,
            )

        self._desk.dialogs.pointer.ask(
            _("A missed claim: its first word?"),
            words,
            self._nearest(words),
            self._point,
            begin,
            back=self.action_mark_missed,
        )

    def _split(self, at: int) -> None:
        self._desk.borders.split(at)
        self._desk.message = _("split in two; u takes it back")

    def _move_edge(self, edge: Literal["start", "end"], by: int) -> None:
        if self._desk.session.hand.claim is None:
            return
        self._desk.message = _("there is no word further on")
        if self._desk.borders.move(edge, by):
            told = {
                "start": _("the claim begins with «{word}»; u takes it back"),
                "end": _("the claim ends with «{word}»; u takes it back"),
            }[edge]
            words = self._desk.session.hand.text[
                self._desk.session.hand.claim.start : self._desk.session.hand.claim.end
            ].split()
            self._desk.message = told.format(word=words[0 if edge == "start" else -1])

    def _point(self, word: tuple[int, int] | None) -> None:
        """Light a word of the article."""
        self._desk.pointed = word
        self._desk.show()


def add_claim(desk: Desk, start: int, end: int) -> None:
    """Let a passage be a claim that the analysis missed, and say so."""
    desk.borders.add(start, end)
    claim = number(desk.session.hand.here)
    desk.message = _("{claim} is a claim now; u takes it back").format(claim=claim)


def set_borders(desk: Desk, start: int, end: int) -> None:
    """Let the claim under review stand just there, and say so."""
    desk.borders.set(start, end)
    what = f"{number(desk.session.hand.here)} {term('span')}"
    desk.message = _("saved: {what}; u takes it back").format(what=what)

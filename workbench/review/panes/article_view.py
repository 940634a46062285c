"""The article with the claim, its source and its cue lit, and the other claims marked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from textual.events import (
    Click,
    MouseDown,
    MouseEvent,
    MouseMove,
    MouseScrollDown,
    MouseScrollUp,
)
from textual.message import Message

from claims_db import Span
from workbench.review.panes.lines import Line, Piece
from workbench.review.panes.marks import MARKS
from workbench.review.panes.pane import Pane
from workbench.review.panes.text_rows import Row, letter_cells, row_of, wrap

GUTTER = 3
LEAST = 3
"""Rows of which nothing more can be hidden with sense."""


Spans = Callable[[int, int], Sequence[Span]]
"""The claims that have characters of a stretch of the text, in order."""


class Lit(NamedTuple):
    """What of the article belongs to the claim under review: spans of its text."""

    claim: tuple[int, int] = (0, 0)
    mentions: tuple[tuple[int, int], ...] = ()
    cues: tuple[tuple[int, int], ...] = ()
    pointer: tuple[int, int] | None = None
    """The word that is being chosen."""


class ArticleView(Pane):
    """Shows an article around one claim; the gutter has the status of each claim that begins.

    Asks for the claims on the rows it shows and for no others. Cannot be edited.
    """

    @dataclass
    class Selected(Message):
        """The reviewer dragged over the characters [start, end)."""

        start: int
        end: int

    def __init__(self, spans_between: Spans, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._spans_between = spans_between
        self._text = ""
        self._rows: list[Row] = [Row(0, 0)]
        self._wrapped: tuple[str, int] = ("", 0)
        self._lit = Lit()
        self._shown: tuple[object, ...] = ()
        """What its lines were made of."""
        self._drawn: list[Line] = []
        self._top = 0
        self._covered = 0
        """Rows at its end that a dialog hides."""
        self._follows = True
        """Whether what is lit must be in sight; not after she has scrolled elsewhere."""
        self._pressed: int | None = None
        """The character on which the mouse was pressed, while it is."""
        self._dragged: tuple[int, int] | None = None
        """The characters over which it was dragged since."""

    def show_article(self, text: str, lit: Lit) -> None:
        """Show the part of `text` where the lit claim stands, with lines of context."""
        self._text, self._lit = text, lit
        self._follows = True
        self.draw()

    def keep_above(self, row: int) -> None:
        """Keep what is lit above this row of the screen, as long as something stands there."""
        self._covered = max(self.region.bottom - row, 0)
        self.draw()

    def uncover(self) -> None:
        """Take all of its rows again."""
        self._covered = 0

    def lines(self) -> list[Line]:
        beside = GUTTER + (self._frame == "box")  # a blank before the frame
        width = max(self.room.width - beside, 1)
        if self._wrapped != (self._text, width):
            self._rows = wrap(self._text, width)
            self._wrapped = (self._text, width)
        if self._follows:
            self._go_to_claim()
        height = self.room.height
        self._top = max(min(self._top, len(self._rows) - height + self._covered), 0)
        rows = self._rows[self._top : self._top + height]
        claims = self._spans_between(rows[0].start, rows[-1].end + 1)
        shown = (self._text, rows, claims, self._lit, self._dragged)
        if shown != self._shown:  # an answer mostly changes nothing in it
            self._shown = shown
            self._drawn = [self._line(row, claims) for row in rows]
        return self._drawn

    def _go_to_claim(self) -> None:
        """Scroll to what is lit, if it is out of sight."""
        height = self.room.height - self._covered
        if height < LEAST:
            return
        start, end = self._lit.pointer or self._lit.claim
        first, last = row_of(self._rows, start), row_of(self._rows, max(end - 1, 0))
        if first <= self._top or last >= self._top + height - 1:
            self._top = first - max(min(height // 4, height - (last - first) - 2), 1)

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        event.stop()
        self._scroll(3)

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        event.stop()
        self._scroll(-3)

    def on_mouse_down(self, event: MouseDown) -> None:
        self._dragged = None
        self._pressed = self._offset_at(event)
        self.capture_mouse()

    def on_mouse_move(self, event: MouseMove) -> None:
        if self._pressed is None:
            return
        here = self._offset_at(event)
        if here is not None and (self._dragged or here != self._pressed):
            self._dragged = min(self._pressed, here), max(self._pressed, here) + 1
            self._follows = False
            self.draw()

    def on_mouse_up(self) -> None:
        self.release_mouse()
        self._pressed = None
        if self._dragged:
            self.post_message(self.Selected(*self._dragged))

    def on_click(self, event: Click) -> None:
        if self._dragged:  # the words are what she means, not the claim that they belong to
            event.prevent_default()
            self._dragged = None

    def _offset_at(self, event: MouseEvent) -> int | None:
        """The character under the mouse; beside a row, its nearest one."""
        place = event.offset - self.EDGE
        number = self._top + place.y
        if not 0 <= place.y < self.room.height or number >= len(self._rows):
            return None
        row = self._rows[number]
        left = place.x - GUTTER
        for offset in range(row.start, row.end):
            left -= letter_cells(self._text[offset])
            if left < 0:
                return offset
        return max(row.end - 1, row.start)

    def _scroll(self, rows: int) -> None:
        self._top += rows
        self._follows = False
        self.draw()

    def _line(self, row: Row, claims: Sequence[Span]) -> Line:
        spans = [claim for claim in claims if claim.end > row.start and claim.start <= row.end]
        marks = "".join(
            "▸" if span.start == self._lit.claim[0] else MARKS[span.status]
            for span in spans
            if row.start <= span.start < row.end
        )
        edges = {row.start, row.end}
        for start, end in (
            *((span.start, span.end) for span in spans),
            *self._lit.mentions,
            *self._lit.cues,
            *filter(None, (self._lit.pointer, self._dragged)),
        ):
            edges.update(edge for edge in (start, end) if row.start < edge < row.end)
        cuts = sorted(edges)
        pieces = [self._piece(a, b, spans) for a, b in pairwise(cuts)]
        gutter = Piece(marks[: GUTTER - 1].ljust(GUTTER), "muted")
        return (gutter, *pieces, Piece(""))  # what is lit ends with its last word

    def _piece(self, start: int, end: int, spans: Sequence[Span]) -> Piece:
        """The characters [start, end), which lie in one span or in none."""
        text = self._text[start:end]
        claim = next((span for span in spans if span.start <= start < span.end), None)
        action = f"go_to({claim.id})" if claim else ""
        if inside(start, [*filter(None, (self._lit.pointer, self._dragged))]):
            return Piece(text, "pointer", action)
        if inside(start, self._lit.mentions):
            return Piece(text, "mention", action)
        if inside(start, self._lit.cues):
            return Piece(text, "cue", action)
        if claim is None:
            return Piece(text)
        if inside(start, (self._lit.claim,)):
            return Piece(text, "claim", action)
        return Piece(text, f"{HOLDS.get(claim.status, 'unsettled')}-claim", action)


HOLDS = {None: "open", "supported": "supported", "refuted": "refuted"}
"""The style of a claim by its status; the others are neither."""


def inside(offset: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether one of the spans has the character at `offset`."""
    return any(start <= offset < end for start, end in spans)

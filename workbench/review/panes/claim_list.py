"""The claims in order, as many as there may be: only the rows on screen are ever asked for."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from textual.events import MouseScrollDown, MouseScrollUp

from claims_db import ClaimLine
from workbench.review.panes.lines import Line, Piece, clip, column
from workbench.review.panes.marks import HALF, MARKS
from workbench.review.panes.pane import Pane
from workbench.review.translation import source_name

Key = tuple[int, int]
Page = Callable[[Key, int], Sequence[ClaimLine]]
"""Up to so many claims from a place in the order, or before it."""

WITH_SOURCE = 24
"""Cells from which the source and the confidence have columns of their own."""
LONGEST_SOURCE, LEAST_SOURCE = 18, 8
"""Cells of the column for sources, in a broad list and in a narrow one."""


class ClaimList(Pane):
    """Shows the claims around the one under review; judges and saves nothing."""

    def __init__(self, rows_from: Page, rows_before: Page, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows_from = rows_from
        self._rows_before = rows_before
        self._current: Key | None = None
        self._top: Key = (0, 0)
        self._marked: frozenset[int] = frozenset()
        self._others: Mapping[int, str] = {}
        self._follows = True
        """Whether the claim under review must be in sight; not after she has scrolled elsewhere."""

    def show_claims(
        self, current: Key | None, marked: frozenset[int], others: Mapping[int, str]
    ) -> None:
        """Show the list with this claim under the cursor, the marked ones, and where others are."""
        self._current, self._marked, self._others = current, marked, others
        self._follows = True
        self.draw()

    def lines(self) -> list[Line]:
        height = self.room.height
        if self._current is None:
            return []
        lines, keys = self._visible(height)
        if self._follows and self._current not in keys:
            above = self._rows_before(self._current, height // 3)
            self._top = above[0].key if above else self._current
            lines, keys = self._visible(height)
        return lines

    def on_mouse_scroll_down(self, event: MouseScrollDown) -> None:
        event.stop()
        self._show_from(self._rows_from(self._top, 4)[-1:])

    def on_mouse_scroll_up(self, event: MouseScrollUp) -> None:
        event.stop()
        self._show_from(self._rows_before(self._top, 3)[:1])

    def _show_from(self, row: Sequence[ClaimLine]) -> None:
        if row:
            self._top = row[0].key
            self._follows = False
            self.draw()

    def _visible(self, height: int) -> tuple[list[Line], set[Key]]:
        """The lines from the top one on, and the claims among them."""
        lines: list[Line] = []
        keys, width = set(), self.room.width
        article = 0
        for row in self._rows_from(self._top, height):
            if row.article_id != article:
                article = row.article_id
                lines.append((Piece(clip(row.article_title, width), "article"),))
            lines.append(self._line(row, width))
            if len(lines) <= height:
                keys.add(row.key)
        return lines[:height], keys

    def _line(self, row: ClaimLine, width: int) -> Line:
        return line_of(
            row,
            width,
            here=row.key == self._current,
            marked=row.id in self._marked,
            other=self._others.get(row.id, ""),
        )


@lru_cache(maxsize=500)
def line_of(row: ClaimLine, width: int, *, here: bool, marked: bool, other: str = "") -> Line:
    """A claim in one line of so many cells; most of them are the same at the next key.

    One that another is at begins with her name. Of the one at hand that is marked both are seen.
    """
    point = "◆" if marked else "▸" if here else "!" if row.disputed else " "
    number = f"▸{row.position:>2}" if here and marked else f"{row.position:>3}"
    said = f"@{other} · {row.content}" if other else row.content
    room = width - 6
    source = confidence = ""
    if width >= WITH_SOURCE:
        cells = max(min(width // 3, LONGEST_SOURCE), LEAST_SOURCE)
        room -= cells + 3
        asked = "" if row.source_answered else "?"
        source = " " + column(clip(source_name(row.source), cells - len(asked)) + asked, cells)
        confidence = f" {row.confidence or '·'}"
    suggested = "" if row.source_answered else "suggested-source"
    pieces = (
        (f"{point}{mark_of(row)}", HOLDS.get(row.status, "unsettled")),
        (f"{number} ", "muted"),
        (column(said, room), ""),
        (source, suggested),
        (confidence, "" if row.confidence else "muted"),
    )
    action = f"go_to({row.id})"
    return tuple(Piece(text, "at-hand" if here else style, action) for text, style in pieces)


def mark_of(row: ClaimLine) -> str:
    """How a claim stands: by its status, or ◐ where only a part of it is answered."""
    if row.status is None and (row.source_answered or row.confidence):
        return HALF
    return MARKS[row.status]


HOLDS = {None: "", "supported": "supported", "refuted": "refuted"}

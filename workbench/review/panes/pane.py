"""A part of the screen with a frame and a title in it; one of the parts is the active one."""

from typing import Literal

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset, Region, Size
from textual.strip import Strip

from workbench.review.panes.lines import NOWHERE, Line, Lines, Piece, cells, clip

Frame = Literal["", "rule", "box"]
"""Nothing, a line above, or lines all around."""

ACTIVE, OTHERS = tuple("┃━┏┓┗┛"), tuple("│─╭╮╰╯")
"""The lines of frames: without colours too it is seen which part is the active one."""


class Pane(Lines):
    """Draws a frame around its lines, by itself: so a title that changes repaints one line."""

    PAD = 0
    """Cells between the frame and the lines at each side."""
    _frame: Frame = ""
    _active = False
    _title: Line = ()
    _outside = _inside = NOWHERE

    def show_frame(self, frame: Frame, *, active: bool) -> None:
        """Take a frame, in the colour of the active part or in that of the others."""
        if (frame, active) != (self._frame, self._active):
            self._frame, self._active = frame, active
            self._strips.clear()
            self.EDGE = Offset(1 + self.PAD if frame == "box" else 0, frame != "")
            self.draw()
            self.refresh()

    def show_title(self, title: Line) -> None:
        """Write this into the frame."""
        if title != self._title:
            self._title = title
            self.refresh(Region(0, 0, self.inside.width, 1))

    @property
    def inside(self) -> Size:
        """Its size without borders; Textual would work it out anew for each line that asks."""
        if self.outer_size != self._outside or not self._inside:
            self._outside, self._inside = self.outer_size, self.size
        return self._inside

    def notify_style_update(self) -> None:
        self._outside = NOWHERE
        super().notify_style_update()

    @property
    def room(self) -> Size:
        wide, high = self.inside
        around = (self._frame != "") + (self._frame == "box")
        return Size(max(wide - 2 * self.EDGE.x, 0), max(high - around, 0))

    def render_line(self, y: int) -> Strip:
        wide, high = self.inside
        if self._frame and y == 0:
            return self._title_line(wide)
        if self._frame != "box":
            return self.line_drawn(y - self.EDGE.y)
        if y < high - 1:
            return self.line_drawn(y - 1)
        _upright, along, _, _, left, right = ACTIVE if self._active else OTHERS
        return Strip([Segment(left + along * (wide - 2) + right, self._side)])

    def _strip(self, line: Line) -> Strip:
        drawn = super()._strip(line)
        if self._frame != "box":
            return drawn
        upright = ACTIVE[0] if self._active else OTHERS[0]
        edge, pad = Segment(upright, self._side), Segment(" " * self.PAD, self.style_of(""))
        return Strip([edge, pad, *drawn, pad, edge])

    @property
    def _side(self) -> Style:
        return self.style_of("active-frame" if self._active else "frame")

    def _title_line(self, wide: int) -> Strip:
        """The line with the title."""
        style = "active-frame" if self._active else "frame"
        _, along, first, last, *_below = ACTIVE if self._active else OTHERS
        left, right = first + along, along + last
        if self._frame == "rule":
            left = right = 2 * along
        room = wide - 4
        pieces: list[Piece] = []
        for piece in self._title:
            text = clip(piece.text, max(room - 2, 0)) if room > 2 else ""
            if text:
                named = piece.style or ("active-title" if self._active else "title")
                pieces.append(Piece(text, named))
                room -= cells(pieces[-1:])
        if pieces:
            pieces = [Piece(" "), *pieces, Piece(" ")]
        line = along * max(wide - 4 - cells(pieces), 0)
        shown = [Piece(left, style), *pieces, Piece(line + right, style)]
        return Strip([Segment(piece.text, self.style_of(piece.style)) for piece in shown]).crop(
            0, wide
        )

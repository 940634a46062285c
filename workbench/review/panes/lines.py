"""Lines of styled text to the terminal, redrawing only the lines that changed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple, Self

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.events import Click
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.strip import Strip
from textual.style import Style as ThemedStyle
from textual.widget import Widget

from workbench.review.panes.styles import STYLES
from workbench.terminal import safe_line


class Piece(NamedTuple):
    """A run of characters in one style."""

    text: str
    style: str = ""
    """Its name in `STYLES`; empty: the widget's own."""
    action: str = ""
    """What a click on it asks for; empty: nothing."""


Line = tuple[Piece, ...]
COLOUR = re.compile(r"\$([a-z-]+)")
NOWHERE = Size(0, 0)


class Lines(Widget, can_focus=False):
    """Shows lines as they are given, and reports clicks on their pieces; decides nothing.

    The one place where text reaches the terminal: every piece passes `safe_line`, so
    nothing in an article, a name or a note acts on it.
    """

    @dataclass
    class Clicked(Message):
        """The reviewer clicked on a piece that does something."""

        action: str

    EDGE = Offset(0, 0)
    """How far its lines stand from its upper left corner."""

    def __init__(self, *, id: str | None = None) -> None:
        self._painted: dict[int, Strip] = {}
        """Its rows as they were last given to the terminal, until they are drawn anew."""
        self._painted_for: tuple[object, ...] = ()
        super().__init__(id=id, markup=False)
        self._lines: list[Line] = []
        self._strips: dict[Line, Strip] = {}
        self._styles: dict[str, Style] = {}
        self._drawn_for = NOWHERE
        """The size that the lines were made for."""

    @property
    def room(self) -> Size:
        """The size that its lines have."""
        return self.inside

    @property
    def inside(self) -> Size:
        """Its size without borders."""
        return self.size

    def lines(self) -> list[Line]:
        """Make the lines for the present room, from the values that are held."""
        raise NotImplementedError

    def draw(self) -> None:
        """Show the values as they are now; lines that stay the same are not drawn again."""
        if not self.inside:  # it has no place on the screen: it is drawn when it gets one
            self._drawn_for = NOWHERE
            self.refresh()
            return
        old, width = self._lines, self.inside.width
        new = self._made()
        changed = [
            Region(0, y + self.EDGE.y, width, 1)
            for y, (was, now) in enumerate(zip_longest(old, new))
            if was != now
        ]
        if changed:
            self.refresh(*changed)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Its lines as they go to the terminal.

        Where it has neither border nor padding nothing is put around them, and they are kept:
        Textual would make each anew, which costs as much as all the rest of a key.
        """
        if self.styles.gutter:
            return super().render_lines(crop)
        asked = crop.column_span, self.inside
        if self._painted_for != asked:
            self._painted_for = asked
            self._painted.clear()
        painted = self._painted
        if missing := [y for y in crop.line_range if y not in painted]:
            self._paint(missing, crop.column_span)
        return [painted[y] for y in crop.line_range]

    def _paint(self, rows: Sequence[int], span: tuple[int, int]) -> None:
        """Make rows as the terminal gets them: with what is done to all colours, and cut."""
        filters, background = self.get_line_filters(), self.background_colors[1]
        for y in rows:
            strip = self.render_line(y)
            for of_all in filters:
                strip = strip.apply_filter(of_all, background)
            self._painted[y] = strip if span == (0, self.inside.width) else strip.crop(*span)

    def refresh(
        self,
        *regions: Region,
        repaint: bool = True,
        layout: bool = False,
        recompose: bool = False,
    ) -> Self:
        for region in regions:
            for y in region.line_range:
                self._painted.pop(y, None)
        if not regions:
            self._painted.clear()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_line(self, y: int) -> Strip:
        return self.line_drawn(y)

    def line_drawn(self, y: int) -> Strip:
        """One of its lines as it goes to the terminal."""
        if self._drawn_for != self.inside:
            self._strips.clear()
            self._made()
        line = self._lines[y] if y < len(self._lines) else ()
        strip = self._strips.get(line)
        if strip is None:
            if len(self._strips) > 1000:
                self._strips.clear()
            strip = self._strips[line] = self._strip(line)
        return strip

    def notify_style_update(self) -> None:
        self._painted.clear()
        self._strips.clear()
        self._styles.clear()
        super().notify_style_update()

    def on_click(self, event: Click) -> None:
        content = event.get_content_offset(self)
        if content is None:
            return
        piece = self.piece_at(content - self.EDGE)
        if piece is not None and piece.action:
            self.post_message(self.Clicked(piece.action))

    def piece_at(self, place: Offset) -> Piece | None:
        """The piece that stands at a place among its lines."""
        at = 0
        for piece in self._lines[place.y] if 0 <= place.y < len(self._lines) else ():
            at += cell_len(shown(piece.text))
            if 0 <= place.x < at:
                return piece
        return None

    def _made(self) -> list[Line]:
        self._lines, self._drawn_for = self.lines(), self.inside
        return self._lines

    def _strip(self, line: Line) -> Strip:
        segments = [Segment(shown(piece.text), self.style_of(piece.style)) for piece in line]
        last = self.style_of(line[-1].style if line else "")
        return Strip(segments).adjust_cell_length(self.room.width, last)

    def style_of(self, name: str) -> Style:
        """A style over the widget's own; what Textual makes of it is kept."""
        style = self._styles.get(name)
        if style is None:
            colours = self.app.theme_variables
            worded = COLOUR.sub(lambda match: colours[match[1]], STYLES[name] if name else "")
            style = (self.visual_style + ThemedStyle.parse(worded)).rich_style
            self._styles[name] = style
        return style


@lru_cache(maxsize=4000)
def shown(text: str) -> str:
    """The text of a piece as it is shown; the same few hundred are asked for at each key."""
    return safe_line(text)


def cells(pieces: Sequence[Piece]) -> int:
    """How wide the pieces are together."""
    return sum(cell_len(shown(piece.text)) for piece in pieces)


def clip(text: str, width: int) -> str:
    """The beginning of `text`, as it is shown, in `width` cells; … where more follows."""
    return clipped(text[: max(width + 1, 0)], width, len(text) > width + 1)


@lru_cache(maxsize=4000)
def clipped(beginning: str, width: int, goes_on: bool) -> str:
    """The beginning of a text in `width` cells; the same few hundred are asked for at each key."""
    safe = safe_line(beginning)
    if not goes_on and cell_len(safe) <= width:
        return safe
    return set_cell_size(safe, max(width - 1, 0)).rstrip() + "…"


def column(text: str, width: int) -> str:
    """`text` in exactly `width` cells."""
    return set_cell_size(clip(text, width), width)


def spread(left: Sequence[Piece], right: Sequence[Piece], width: int) -> Line:
    """A line of `width` cells with one part at each end; the left one gives way."""
    room = width - cells(right)
    clipped_left: list[Piece] = []
    for piece in left:
        text = clip(piece.text, room)
        clipped_left.append(piece._replace(text=text))
        room -= cell_len(text)
    return (*clipped_left, Piece(" " * max(room, 0), right[0].style if right else ""), *right)

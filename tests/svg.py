"""Rows of a terminal to an SVG picture, still or moving, that looks alike in every viewer.

Each piece of text is told how wide it is, so that no other font shifts what stands after
it, and each row that several frames have is drawn once.
"""

from dataclasses import dataclass, field
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 9, 20
"""Of a cell, in units of the picture."""
MARGIN, BAR = 12, 48
"""Around the rows; and below them, for the words."""
FONT = "'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono',monospace"
BACK, FRAME, TEXT, BRIGHT = "#121212", "#2b3644", "#c9d4e0", "#ffd479"


@dataclass(frozen=True)
class Piece:
    """Text of one style in a row."""

    text: str
    cells: int
    colour: str = TEXT
    back: str = ""
    """Empty: the picture's."""
    bold: bool = False
    underlined: bool = False


Row = tuple[Piece, ...]


@dataclass(frozen=True)
class Frame:
    """What the terminal shows, and below it what happens there."""

    rows: tuple[Row, ...]
    key: str
    says: str
    seconds: float


@dataclass
class Drawing:
    """Collects rows, each once."""

    columns: int
    lines: int
    _rows: dict[Row, str] = field(default_factory=dict)

    def moving(self, frames: list[Frame], still: int) -> str:
        """All frames one after the other, for ever; where nothing moves, the one of that number."""
        whole, at = sum(frame.seconds for frame in frames), 0.0
        styles, groups = [], []
        for number, frame in enumerate(frames):
            begin, end = (100 * moment / whole for moment in (at, at + frame.seconds))
            styles.append(
                f"@keyframes f{number}{{0%{{visibility:{'hidden' if begin else 'visible'}}}"
                f"{begin:.2f}%{{visibility:visible}}{end:.2f}%,100%{{visibility:hidden}}}}"
                f"#f{number}{{animation:f{number} {whole:g}s step-end infinite}}"
            )
            shown = "visible" if number == still else "hidden"
            groups.append(f'<g id="f{number}" visibility="{shown}">{self._frame(frame)}</g>')
            at += frame.seconds
        styles.append("@media(prefers-reduced-motion:reduce){g{animation:none!important}}")
        return self._picture("".join(styles), "\n".join(groups), BAR)

    def still(self, rows: tuple[Row, ...]) -> str:
        """One picture without words below it."""
        return self._picture("", self._placed(rows), 0)

    def _frame(self, frame: Frame) -> str:
        y = MARGIN + self.lines * HEIGHT + BAR - 14
        key = f'<tspan fill="{BRIGHT}" font-weight="bold">{escape(frame.key)}</tspan>'
        gap = "  " if frame.key else ""
        line = f'<path d="M0 {y - 30}h{self.columns * WIDTH + 2 * MARGIN}" stroke="{FRAME}"/>'
        words = f'<text class="w" x="{MARGIN}" y="{y}">{key}{gap}{escape(frame.says)}</text>'
        return self._placed(frame.rows) + line + words

    def _placed(self, rows: tuple[Row, ...]) -> str:
        placed = []
        for number, row in enumerate(rows):
            if any(piece.text.strip() or piece.back for piece in row):
                name = self._rows.setdefault(row, f"r{len(self._rows)}")
                placed.append(f'<use href="#{name}" y="{MARGIN + number * HEIGHT}"/>')
        return "".join(placed)

    def _picture(self, styles: str, body: str, below: int) -> str:
        width = self.columns * WIDTH + 2 * MARGIN
        height = self.lines * HEIGHT + 2 * MARGIN + below
        rows = "\n".join(f'<g id="{name}">{drawn(row)}</g>' for row, name in self._rows.items())
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
            f"<style>text{{font:15px {FONT};white-space:pre}}.b{{font-weight:bold}}"
            f".u{{text-decoration:underline}}.w{{font-size:19px;fill:{TEXT}}}{styles}</style>"
            f'<rect width="{width}" height="{height}" rx="8" fill="{BACK}" stroke="{FRAME}"/>'
            f"<defs>{rows}</defs>\n{body}</svg>\n"
        )


def drawn(row: Row) -> str:
    """A row at the top of the picture: the grounds, then the text."""
    grounds, texts, x = [], [], MARGIN
    for piece in row:
        width = piece.cells * WIDTH
        if piece.back and piece.back != BACK:
            grounds.append(
                f'<rect x="{x}" width="{width}" height="{HEIGHT}" fill="{piece.back}"'
                ' shape-rendering="crispEdges"/>'
            )
        texts.extend(text_of(piece, x))
        x += width
    return "".join(grounds + texts)


def text_of(piece: Piece, x: int) -> list[str]:
    """The text of a piece without the blanks around it, as wide as its cells."""
    words = piece.text.strip()
    if not words:
        return []
    before = len(piece.text) - len(piece.text.lstrip())
    cells = piece.cells - (len(piece.text) - len(words))
    style = " ".join("b" * piece.bold + "u" * piece.underlined)
    named = f' class="{style}"' if style else ""
    return [
        f'<text x="{x + before * WIDTH}" y="15" fill="{piece.colour}"{named}'
        f' textLength="{cells * WIDTH}" lengthAdjust="spacingAndGlyphs"'
        f' xml:space="preserve">{escape(words)}</text>'
    ]

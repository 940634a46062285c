"""What lies over the screen for a moment and takes the keys until it is left."""

from collections.abc import Callable

from rich.cells import cell_len
from textual.events import Key
from textual.geometry import Offset, Size
from textual.message import Message

from claims_db import ClaimsDBError
from workbench.review.panes.lines import NOWHERE, Line, Lines, Piece, cells, clip
from workbench.terminal import safe_line


class Dialog(Lines):
    """Takes every key while it is open, so that nothing fires behind it.

    It is a widget of the screen, not a screen of its own: it opens within a frame, and
    keys typed in one burst reach it in order.
    """

    DEFAULT_CSS = """
    Dialog {
        layer: dialogs;
        display: none;
        height: auto;
        background: $surface;
        border: round $text-accent;
        border-title-color: $text-accent;
        border-subtitle-color: $text-muted;
        padding: 0 1;
        &.-open { display: block; }
    }
    """

    class Shown(Message):
        """It has its place on the screen now."""

    _told = ""
    """Its keys in words, each with what it does, between ` · `."""
    _high = 0
    """How many lines it last had."""
    _back: Callable[[], None] | None = None
    """Where Escape leads: to the dialog that this one was asked from, if any."""

    def on_show(self) -> None:
        self.post_message(self.Shown())

    def on_resize(self) -> None:
        self.tell_keys(self._told)

    def tell_keys(self, told: str) -> None:
        """Say below which keys there are, as many as there is room for."""
        self._told = told
        width = self.size.width - len("  ")  # there is a blank at each end
        self.border_subtitle = fitting(told, width) if width > 0 else told

    def rows(self, width: int) -> list[Line]:
        """All its lines at a width; it is as high as they are, where the screen lets it."""
        raise NotImplementedError

    def lines(self) -> list[Line]:
        return self.rows(self.size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self.rows(width)) if self.is_open else 0

    def draw(self) -> None:
        """Draw it, and fit it in anew where it has become higher or lower."""
        high = self.get_content_height(NOWHERE, NOWHERE, self.size.width)
        if high != self._high:
            self._high = high
            self.refresh(layout=True)
        super().draw()
        self.call_after_refresh(self._place_caret)

    def _place_caret(self) -> None:
        """Put the terminal's own cursor where she types: input methods open their windows there."""
        for y, line in enumerate(self._lines if self.is_open else ()):
            for number, piece in enumerate(line):
                if piece.style == "cursor":
                    before = cells(line[:number])
                    self.app.cursor_position = self.content_region.offset + Offset(before, y)

    @property
    def is_open(self) -> bool:
        """Whether it takes the keys now."""
        return self.has_class("-open")

    def open(self, back: Callable[[], None] | None = None) -> None:
        """Show it and let it take the keys; Escape leads `back`."""
        self._back = back
        self.add_class("-open")
        self.draw()

    def leave(self) -> None:
        """Hide it; the keys go to the screen again."""
        self.remove_class("-open")

    def hand_over(self, done: Callable[[], None]) -> None:
        """Leave, and do what it was asked for; stay, with what was typed, where that is refused."""
        back = self._back
        self.leave()
        try:
            done()
        except ClaimsDBError:
            self.open(back)
            raise

    def press(self, event: Key) -> None:
        """Take a key. Escape leaves, one level and no more."""
        if event.key == "escape":
            self.leave()
            if self._back is not None:
                self._back()

    def paste(self, text: str) -> None:
        """Take pasted text; one that has no place for it ignores it."""


def fitting(told: str, width: int) -> str:
    """Keys in so many cells: those give way first that neither do it nor leave it."""
    keys = told.split(" · ")
    for key in [key for key in keys if not key.startswith(("Enter", "Esc"))]:
        if cell_len(" · ".join(keys)) > width:
            keys.remove(key)
    told = " · ".join(keys)
    return told if cell_len(told) <= width else " · ".join(key.split()[0] for key in keys)


class Typing:
    """Text under a cursor, changed by keys. Letters are letters here."""

    def __init__(self, text: str = "", *, line_break: str = " ") -> None:
        self.text = text
        self.cursor = len(text)
        self._line_break = line_break
        """What stands for a line break: a space where there is one line only."""

    def press(self, event: Key) -> bool:
        """Change the text or move in it; return whether the key was one for that."""
        edits: dict[str, Callable[[], None]] = {
            "backspace": lambda: self._replace(self.cursor - 1, self.cursor, ""),
            "delete": lambda: self._replace(self.cursor, self.cursor + 1, ""),
            "ctrl+u": lambda: self._replace(0, self.cursor, ""),
            "ctrl+w": lambda: self._replace(self._word_start(), self.cursor, ""),
            "left": lambda: self._move(self.cursor - 1),
            "right": lambda: self._move(self.cursor + 1),
            "home": lambda: self._move(0),
            "end": lambda: self._move(len(self.text)),
            "ctrl+j": lambda: self._replace(self.cursor, self.cursor, self._line_break),
        }
        if event.key in edits:
            edits[event.key]()
        elif event.is_printable and event.character:
            self.insert(event.character)
        else:
            return False
        return True

    def insert(self, text: str) -> None:
        """Put `text` where the cursor stands."""
        self._replace(self.cursor, self.cursor, self._line_break.join(text.splitlines()))

    def _replace(self, start: int, end: int, text: str) -> None:
        start = max(start, 0)
        self.text = self.text[:start] + text + self.text[end:]
        self.cursor = start + len(text)

    def _move(self, cursor: int) -> None:
        self.cursor = min(max(cursor, 0), len(self.text))

    def _word_start(self) -> int:
        before = self.text[: self.cursor].rstrip()
        return len(before) - len(before.rpartition(" ")[2])


def typed(typing: Typing, width: int) -> Line:
    """The line with its cursor, the part around it where it is too long."""
    start = max(typing.cursor - width, 0)
    before = safe_line(typing.text[start : typing.cursor])
    over = cell_len(before) - (width - 2)
    if start or over > 0:
        before = "…" + before[max(over, 0) + 1 :]
    under = typing.text[typing.cursor : typing.cursor + 1] or " "
    room = width - cell_len(before) - cell_len(safe_line(under))
    after = typing.text[typing.cursor + 1 : typing.cursor + 1 + width]
    return (
        Piece(before),
        Piece(under, "cursor"),
        Piece(clip(after, room) if room > 0 else ""),
    )

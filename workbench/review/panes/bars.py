"""The lines above and below the panes: the article and the progress, the message, the keys."""

from collections.abc import Sequence

from claims_db import Article
from workbench.review.keys import Key
from workbench.review.panes.lines import Line, Lines, Piece, cells, spread
from workbench.review.translation import _, day, source_name

GAUGE = 10
"""Cells of the progress gauge."""


class TitleBar(Lines):
    """Shows which article is open and how much of the store is reviewed."""

    DEFAULT_CSS = """
    TitleBar {
        height: 1;
        background: $panel;
        text-style: bold;
    }
    """
    _values: tuple[Article, str, str] | None = None

    def show_progress(self, article: Article | None, told: str, only: str) -> None:
        """Show the article, the progress in words, and what the list is narrowed to."""
        self._values = (article, told, only) if article else None
        self.draw()

    def lines(self) -> list[Line]:
        if self._values is None:
            return [(Piece(" Claims Workbench"),)]
        article, told, only = self._values
        about = [source_name(article.publisher), day(article.published), article.title]
        share = article.reviewed / article.claims if article.claims else 0.0
        full = int(share * GAUGE)
        gauge = f"{'▰' * full}{'▱' * (GAUGE - full)} "
        right = f" {told} " if self.size.width < 100 else f" {gauge}{told} "
        narrowed = [Piece(f" ▽ {only} · Esc ", "unsettled", "leave_list")] if only else []
        left = Piece(" " + " · ".join(part for part in about if part))
        return [spread([*narrowed, left], [Piece(right, "supported")], self.size.width)]


class MessageBar(Lines):
    """Shows what was last done or refused, and where the store is."""

    DEFAULT_CSS = """
    MessageBar {
        height: 1;
    }
    """
    _message = Piece("")
    _path = ""

    def show_message(self, text: str, path: str, *, error: bool = False) -> None:
        """Show a sentence, and the path of the store."""
        self._message = Piece(f" {text}", "error" if error else "")
        self._path = path
        self.draw()

    def lines(self) -> list[Line]:
        room = self.size.width - len(self._message.text) - 2
        path = self._path if len(self._path) <= room else "…" + self._path[-max(room - 1, 0) :]
        right = [Piece(f" {path} ", "muted")] if room > 8 else []
        return [spread([self._message], right, self.size.width)]


class KeyBar(Lines):
    """Shows of the keys that it is given those that fit, by what they are for."""

    DEFAULT_CSS = """
    KeyBar {
        height: 1;
        background: $panel;
    }
    """

    def __init__(self, keys: Sequence[Key]) -> None:
        super().__init__()
        self._keys = keys
        self._footers: dict[tuple[tuple[Key, ...], int], Line] = {}
        """Its line for keys and a width: there are few, and they come back at each answer."""

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Show these keys."""
        self._keys = keys
        self.draw()

    def lines(self) -> list[Line]:
        asked = tuple(self._keys), self.size.width
        if asked not in self._footers:
            self._footers[asked] = footer(*asked)
        return [self._footers[asked]]


def footer(keys: Sequence[Key], width: int) -> Line:
    """The keys that go into so many cells, the soonest first, in their own order."""
    digits = any(key.action.startswith("answer") for key in keys)
    chosen: set[Key] = set()
    line: Line = ()
    for key in sorted((key for key in keys if key.bar and key.keys), key=lambda key: key.bar):
        more = in_groups([one for one in keys if one in chosen or one == key], digits=digits)
        if cells(more) <= width:
            line = more
            chosen.add(key)
    return line


def in_groups(keys: Sequence[Key], *, digits: bool) -> Line:
    """Keys with what they do, a line between those that are for different things."""
    pieces = [Piece(" 1-9", "key"), Piece(f" {_('answer')}  ")] if digits else [Piece(" ")]
    group = keys[0].group
    for number, key in enumerate(keys):
        between = "  " if key.group == group else " │ "
        group = key.group
        pieces += [
            Piece(between if number else "", "muted"),
            Piece(key.name, "key", key.action),
            Piece(f" {_(key.label)}", "", key.action),
        ]
    return tuple(pieces)

"""Every key, from the one table of keys."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len

from workbench.review.dialogs.page import Page
from workbench.review.keys import GROUPS, Key
from workbench.review.panes.card_band import side_by_side
from workbench.review.panes.lines import Line, Piece, column
from workbench.review.panes.marks import MARKS, marked
from workbench.review.panes.text_rows import wrapped
from workbench.review.translation import _, term


class Help(Page):
    """Shows what every key does."""

    def __init__(self, keys: Sequence[Key]) -> None:
        super().__init__()
        self._keys = keys
        self._now = ""

    def show(self, now: str) -> None:
        """Open with what the moment asks for above the keys."""
        self.border_title = _("Keys")
        self._now = now
        self.open()

    def rows(self, width: int) -> list[Line]:
        return [
            *((Piece(row),) for row in wrapped(self._now, width)),
            *help_lines(self._keys, width),
        ]


KEY, COLUMN = 7, 25
"""Cells for the keys of an entry, and for the narrowest column of entries."""


def help_lines(keys: Sequence[Key], width: int) -> list[Line]:
    """Every key by what it is for, in columns, so that all are on one screen; and the marks."""
    entries = list(by_purpose(keys))
    count = max(min(width // COLUMN, 4), 1)
    high = -(-len(entries) // count)
    wide = width // count
    lines: list[Line] = []
    for row in range(high):
        cells_of = [entries[at] for at in range(row, len(entries), high)]
        lines.append(tuple(piece for entry in cells_of for piece in entry_shown(*entry, wide)))
    layouts = wrapped(_("Letters work under Latin, Russian and Ukrainian layouts alike."), width)
    others = _("◐ in part   ⏎ suggested   ● answered   ◆ marked   ! disputed").split("   ")
    marks = ["▸ " + _("the claim under review"), *map(marked_or_not, MARKS), *others]
    return [*lines, *((Piece(part),) for part in [*side_by_side(marks, width), *layouts])]


def by_purpose(keys: Sequence[Key]) -> Iterator[tuple[str, str]]:
    """The keys and what they do, each group after its heading, which has no keys."""
    for group, heading in GROUPS.items():
        yield "", _(heading)
        for label, sharing in groupby(
            (key for key in keys if key.group == group and key.keys), lambda key: key.label
        ):
            named = [key.name for key in sharing]
            yield ("1-9" if len(named) > 2 else " ".join(named)), _(label)


def entry_shown(keys: str, words: str, width: int) -> tuple[Piece, Piece]:
    """An entry in so many cells; a heading where there are no keys."""
    if not keys:
        return Piece(column(words, width), "strong"), Piece("")
    room = max(KEY, cell_len(keys) + 1)
    return Piece(column(keys, room), "key"), Piece(column(words, width - room - 1) + " ")


def marked_or_not(status: str | None) -> str:
    """A status with its mark, also the one of a claim that nobody has reviewed."""
    return marked(status) if status else f"{MARKS[None]} {term('unreviewed')}"

"""Every key, from the one table of keys."""

from collections.abc import Callable, Sequence

from rich.cells import cell_len

from workbench.review.dialogs.page import Page
from workbench.review.keys import Key, written
from workbench.review.panes.lines import Line, Piece
from workbench.review.panes.marks import MARKS, marked
from workbench.review.panes.text_rows import wrapped
from workbench.review.translation import _, term


class Help(Page):
    """Shows what every key does."""

    def __init__(self, keys: Sequence[Key]) -> None:
        super().__init__()
        self._keys = keys

    def open(self, back: Callable[[], None] | None = None) -> None:
        self.border_title = _("Keys")
        super().open(back)

    def rows(self, width: int) -> list[Line]:
        return help_lines(self._keys, width)


KEYS_WIDTH = 9
"""Cells for the keys of a line."""


def help_lines(keys: Sequence[Key], width: int) -> list[Line]:
    """What each key does, the digits in one line, and what the marks mean."""
    does = [("1-9", _("answer the lit field with that option"))]
    does += [
        (written(key.keys), _(key.does)) for key in keys if not key.action.startswith("answer")
    ]
    lines: list[Line] = []
    for named, words in does:
        for number, part in enumerate(wrapped(words, width - KEYS_WIDTH)):
            lines.append(
                (Piece((named if not number else "").ljust(KEYS_WIDTH), "key"), Piece(part))
            )
    layouts = wrapped(_("Letters work under Latin, Russian and Ukrainian layouts alike."), width)
    others = _("⏎ suggested: Enter accepts it   ● answered   ◆ marked   ! disputed").split("   ")
    marks = ["▸ " + _("the claim under review"), *map(marked_or_not, MARKS), *others]
    return [*lines, (), *((Piece(part),) for part in [*layouts, *side_by_side(marks, width)])]


def side_by_side(entries: Sequence[str], width: int) -> list[str]:
    """As many entries in a line as fit, none of them broken."""
    lines = [""]
    for entry in entries:
        joined = f"{lines[-1]}   {entry}".strip()
        if cell_len(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(entry)
    return lines


def marked_or_not(status: str | None) -> str:
    """A status with its mark, also the one of a claim that nobody has reviewed."""
    return marked(status) if status else f"{MARKS[None]} {term('unreviewed')}"

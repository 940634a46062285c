"""The claim under review as a band below the article, where there is no room for a column."""

from rich.cells import cell_len

from claims_db import FIELDS
from workbench.review.panes.card_values import (
    LABEL,
    CardValues,
    head,
    label,
    many,
    options,
    told,
)
from workbench.review.panes.lines import Line, Piece, cells, clip

NARROW = 60
"""Cells up to which options also stand below the name of their field."""


def flat_lines(values: CardValues, width: int, height: int) -> list[Line]:
    """A band below the article: a line a field, the lit one followed by its options."""
    remarks = told(values)
    fields: list[Line] = []
    for field in FIELDS:
        if field == values.field:
            room = max(height - len(FIELDS) - bool(remarks), 2)
            fields += options_in(values, width, room)
        else:
            fields.append(head(values, field, width))
    left = height - len(fields) - 1
    top = chain_and_why(values, width, 1 if left > len(remarks) else 0)
    return [*top, *fields, *remarks_in(remarks, width, left + 1 - len(top))][:height]


def chain_and_why(values: CardValues, width: int, more: int) -> list[Line]:
    """The chain and why it is suggested, in one line, or in two where there are `more`."""
    marked = Piece(f" {many(values).strip()}  " if values.marked else " ", "chain")
    why = f"{values.kind} · {values.because}"
    room = width - cells([marked])
    names = [name for name, _type in values.chain]
    if more and cell_len(" → ".join(names)) + 2 + cell_len(why) > room:
        chain = Piece(in_cells(names, room), "chain")
        return [(marked, chain), (Piece(clip(f" {why}", width), "muted"),)]
    chain = Piece(in_cells(names, room * 2 // 3), "chain")
    why = clip(f"  {why}", room - cells([chain]))
    return [(marked, chain, Piece(why, "muted"))]


def in_cells(names: list[str], width: int) -> str:
    """A chain in at most `width` cells, long names cut, so that every link is seen."""
    told = " → ".join(names)
    for longest in range(max(map(cell_len, names)), 4, -1):
        if cell_len(told) <= width:
            break
        told = " → ".join(clip(name, longest) for name in names)
    return clip(told, width)


def remarks_in(remarks: list[tuple[str, str]], width: int, height: int) -> list[Line]:
    """One remark a line; in the last line all that are left, each with a part of it."""
    if height < 1:
        return []
    rows = [*([remark] for remark in remarks[: height - 1]), remarks[height - 1 :]]
    lines: list[Line] = []
    for row in filter(None, rows):
        share = width // len(row)
        lines.append(())
        for name, text in row:
            shown = clip(text, share - cell_len(name) - 1)
            lines[-1] += (Piece(f" {name}", "muted"), Piece(shown))
    return lines


def options_in(values: CardValues, width: int, height: int) -> list[Line]:
    """The lit field and its options side by side, in so many lines if that can be."""
    lines: list[Line] = []
    for room in range(34, 14, -2):
        lines, line = [], [Piece(label(values.field, lit=True), "current"), Piece(" ")]
        for pieces, mark in options(values, min(room, width - LABEL - 1)):
            shown = [*pieces, Piece(mark, "suggested"), Piece("  ")]
            if cells(line) + cells(shown) - 2 > width:
                lines.append(tuple(line))
                line = [Piece(" " * (LABEL + 1) if width > NARROW else "  ")]
            line += shown
        lines.append(tuple(line))
        if len(lines) <= height:
            break
    return lines

"""The claim under review: its three fields with their options, and why the source is suggested."""

from rich.cells import cell_len

from claims_db import FIELDS
from workbench.review.panes.card_band import flat_lines, in_cells
from workbench.review.panes.card_values import (
    CardValues,
    head,
    many,
    options,
    told,
    worthiness,
)
from workbench.review.panes.lines import Line, Lines, Piece, clip
from workbench.review.panes.text_rows import wrapped

TALL = 16
"""Rows from which every option of the lit field has a line of its own."""
REMARK = 3
"""Lines that a remark may always take in the column."""


class ClaimCard(Lines):
    """Shows one claim's fields, the lit one with its numbered options; answers nothing itself."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._values: CardValues | None = None

    def show_claim(self, values: CardValues | None) -> None:
        """Show these values, or nothing."""
        self._values = values
        self.draw()

    def lines(self) -> list[Line]:
        width, height = self.size
        if self._values is None:
            return []
        if height >= TALL:
            return tall_lines(self._values, width, height)
        return flat_lines(self._values, width, height)


def tall_lines(values: CardValues, width: int, height: int) -> list[Line]:
    """A column of its own: one option a line; what is over leaves room for remarks."""
    lines = [*about(values, width), *fields_below(values, width)]
    if len(lines) > height:  # the fields matter more than the space between them
        lines = [line for line in lines if line]
    if len(lines) > height:
        lines = [*shortly(values, width), *filter(None, fields_below(values, width))]
    remarks = told(values)
    room = max((height - len(lines) - len(values.history)) // max(len(remarks), 1), REMARK)
    for name, text in remarks:
        first, *others = at_most(room, name + text, width)
        lines.append((Piece(name, "muted"), Piece(first[len(name) :])))
        lines += [(Piece(part),) for part in others]
    return [*lines, (), *(line for act in values.history for line in muted(act, width))]


def about(values: CardValues, width: int) -> list[Line]:
    """Which claim it is, what it is worth, and its chain with why it is suggested."""
    lines: list[Line] = [
        (Piece(f"{values.number}  {values.kind}"), Piece(many(values), "chain")),
        *muted(worthiness(values), width),
        (),
    ]
    for place, (name, source_type) in enumerate(values.chain):
        type_shown = f"  {source_type}"
        lines.append(
            (
                Piece("→ " if place else "  ", "muted"),
                Piece(clip(name, width - 2 - cell_len(type_shown)), "chain"),
                Piece(type_shown, "muted"),
            )
        )
    return [*lines, *muted(values.because, width), ()]


def shortly(values: CardValues, width: int) -> list[Line]:
    """The chain in running text, and why it is suggested."""
    marked = many(values).strip()
    chain = in_cells([name for name, _type in values.chain], 2 * width)
    rows = [*filter(None, [marked]), *at_most(REMARK, chain, width)]
    why = clip(f"{values.kind} · {values.because}", width)
    return [*((Piece(row, "chain"),) for row in rows), (Piece(why, "muted"),)]


def fields_below(values: CardValues, width: int) -> list[Line]:
    """The three fields, the options of the lit one below it."""
    lines: list[Line] = []
    for field in FIELDS:
        lines.append(head(values, field, width))
        if field == values.field:
            lines += [
                (Piece("  "), *pieces, Piece(mark, "suggested"))
                for pieces, mark in options(values, width)
            ]
        lines.append(())
    return lines


def muted(text: str, width: int) -> list[Line]:
    """A remark, in as many lines as it needs, at most three."""
    return [(Piece(part, "muted"),) for part in at_most(REMARK, text, width)]


def at_most(count: int, text: str, width: int) -> list[str]:
    """The text in at most `count` lines, with … where more follows."""
    rows = wrapped(text[: (count + 1) * max(width, 8)], width)  # a note may have a million
    if len(rows) > count:
        rows[count - 1 :] = [clip(" ".join(rows[count - 1 : count + 1]), width)]
    return rows

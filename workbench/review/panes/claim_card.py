"""The claim under review: its words, its chain and why, its three fields with their options."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from rich.cells import cell_len

from claims_db import Field
from workbench.review.panes.card_band import at_most, flat_lines, in_cells, side_by_side
from workbench.review.panes.card_values import (
    LABEL,
    CardValues,
    answer_in_words,
    chosen,
    grounds,
    head,
    label,
    many,
    numbered,
    options,
    question,
    title,
    told,
    worthiness,
)
from workbench.review.panes.lines import Line, Piece, clip
from workbench.review.panes.pane import Pane

TALL = 16
"""Rows from which every option of the lit field has a line of its own."""
REMARK = 3
"""Lines that a remark may always take in the column."""


class ClaimCard(Pane):
    """Shows one claim's fields, the lit one with its numbered options; answers nothing itself."""

    PAD = 1

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._values: CardValues | None = None

    def show_claim(self, values: CardValues | None) -> None:
        """Show these values, or nothing."""
        self._values = values
        self.show_title(title(values) if values else ())
        self.draw()

    @property
    def is_tall(self) -> bool:
        """Whether it has a column of its own, with room for the history."""
        return self.room.height >= TALL

    def lines(self) -> list[Line]:
        width, height = self.room
        if self._values is None:
            return []
        if self.is_tall:
            return tall_lines(self._values, width, height)
        return flat_lines(self._values, width, height)


class Fit(NamedTuple):
    """How much of a claim is shown, so that it goes into the rows that there are."""

    words: int
    """Rows of the claim's own words."""
    gaps: bool
    unlit: Literal["open", "short", "head"]
    """Whether a field that is not lit has its options below it, beside it, or not."""
    ladder: bool = True
    """Whether each source has a row of its own."""


FITS = (
    Fit(4, True, "open"),
    Fit(4, True, "short"),
    Fit(2, True, "short"),
    Fit(2, False, "short"),
    Fit(2, False, "head"),
    Fit(1, False, "head"),
    Fit(1, False, "head", ladder=False),
)
"""From the roomiest to the tightest."""


def tall_lines(values: CardValues, width: int, height: int) -> list[Line]:
    """A column of its own: one option a line; what is over leaves room for remarks."""
    remarks = told(values)
    lines: list[Line] = []
    for fit in FITS:
        lines = sections(values, width, fit)
        if len(lines) + len(remarks) <= height:
            break
    room = max((height - len(lines) - len(values.history)) // max(len(remarks), 1), REMARK)
    for name, text in remarks:
        first, *others = at_most(room, name + text, width)
        lines.append((Piece(name, "muted"), Piece(first[len(name) :])))
        lines += [(Piece(part),) for part in others]
    return [*lines, (), *(line for act in values.history for line in muted(act, width))]


def sections(values: CardValues, width: int, fit: Fit) -> list[Line]:
    """What the card always shows, from above to below; whoever adds a section adds it here."""
    parts: tuple[Sequence[Line], ...] = (
        own_words(values, width, fit.words),
        [*(ladder(values, width) if fit.ladder else shortly(values, width)), *why(values, width)],
        *(field_shown(values, field, width, fit) for field in values.order),
    )
    gap: list[Line] = [()] if fit.gaps else []
    return [line for part in parts if part for line in (*part, *gap)]


def own_words(values: CardValues, width: int, most: int) -> list[Line]:
    """What is claimed."""
    return [(Piece(row, "strong"),) for row in at_most(most, f"«{values.words}»", width)]


def ladder(values: CardValues, width: int) -> list[Line]:
    """The chain, each source a step below the one that it passes on."""
    lines: list[Line] = []
    for place, link in enumerate(values.chain):
        step = "   " * (place - 1) + "└→ " if place else ""
        if cell_len(step) > width // 3:
            step = "└→ "
        tail = f"  {link.type}" + (f"  «{clip(link.cue, 18)}»" if link.cue else "")
        room = width - cell_len(step) - cell_len(tail)
        if cell_len(link.name) > room:  # its own name matters more than the cue's words
            tail = f"  {link.type}"
            room = width - cell_len(step) - cell_len(tail)
        lines.append(
            (Piece(step, "muted"), Piece(clip(link.name, room), "chain"), Piece(tail, "muted"))
        )
    return lines


def why(values: CardValues, width: int) -> list[Line]:
    """What the chain rests on, and why the claim deserves checking."""
    return [*muted(grounds(values), width), *muted(worthiness(values), width)]


def shortly(values: CardValues, width: int) -> list[Line]:
    """The chain in running text."""
    marked = many(values)
    chain = in_cells([link.name for link in values.chain], 2 * width)
    rows = [*filter(None, [marked]), *at_most(REMARK, chain, width)]
    return [(Piece(row, "chain"),) for row in rows]


def field_shown(values: CardValues, field: Field, width: int, fit: Fit) -> list[Line]:
    """A field: the lit one with its numbered options, another with what may be answered."""
    if field == values.field:
        below = options(values, width)
        return [
            head(values, field, width),
            *((Piece("  "), *pieces, Piece(mark, "suggested")) for pieces, mark in below),
        ]
    if fit.unlit == "open":
        return [head(values, field, width), *unnumbered(values, field, width)]
    if fit.unlit == "short" and not answer_in_words(values.answer, field):
        return unlit(values, field, width)
    return [head(values, field, width)]


def unnumbered(values: CardValues, field: Field, width: int) -> list[Line]:
    """The options of a field that is not lit: no digit would answer them now.

    As many lines as when it is lit, so that nothing moves when another is.
    """
    lines: list[Line] = []
    for _digit, name, value in numbered(values, field):
        is_chosen = value is not None and value == chosen(values, field)
        mark = Piece(" ●" if is_chosen else "", "suggested")
        style = "answered" if is_chosen else "muted"
        lines.append((Piece("    "), Piece(clip(name, width - 8), style), mark))
    return lines


def unlit(values: CardValues, field: Field, width: int) -> list[Line]:
    """A field that is neither lit nor answered, its options beside its name."""
    if field == "source":
        shown = [question(field)]
    else:
        shown = [name for _digit, name, _value in numbered(values, field)]
    rows = side_by_side(shown, width - LABEL - 1, between="  ")
    heads = [label(values, field), *[Piece(" " * LABEL)] * (len(rows) - 1)]
    return [
        (head, Piece(" "), Piece(clip(row, width - LABEL - 1), "muted"))
        for head, row in zip(heads, rows, strict=True)
    ]


def muted(text: str, width: int) -> list[Line]:
    """A remark, in as many lines as it needs, at most three."""
    return [(Piece(part, "muted"),) for part in at_most(REMARK, text, width)] if text else []

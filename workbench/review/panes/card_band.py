"""The claim under review as a band below the article, where there is no room for a column."""

from collections.abc import Sequence
from functools import lru_cache

from rich.cells import cell_len

from claims_db import Field
from workbench.review.panes.card_values import (
    LABEL,
    CardValues,
    answer_in_words,
    grounds,
    head,
    label,
    many,
    numbered,
    options,
    told,
)
from workbench.review.panes.lines import Line, Piece, cells, clip, spread
from workbench.review.panes.text_rows import wrapped

WORDS = 3
"""Rows of the claim's own words at most."""
LEAST_WHY = 12
"""Cells below which no reason can be told."""
LEAST_SAID = 10
"""Cells below which nothing is shown of a remark but its name."""
NARROW = 60
"""Cells up to which options also stand below the name of their field."""


def flat_lines(values: CardValues, width: int, height: int) -> list[Line]:
    """A band below the article: a line a field, the lit one followed by its options."""
    remarks = told(values)
    fields: list[Line] = []
    for field in values.order:
        if field == values.field:
            room = max(height - len(values.order) - bool(remarks), 2)
            fields += options_in(values, width, room)
        else:
            fields.append(beside(values, field, width))
    left = height - len(fields) - 1
    top = chain_and_why(values, width, 1 if left > len(remarks) else 0)
    spare = min(left + 1 - len(top) - len(remarks), WORDS)
    if spare > 0:
        words = at_most(spare, f"«{values.words}»", width - 2)
        top = [*((Piece(f" {row}", "strong"),) for row in words), *top]
    return [*top, *fields, *remarks_in(remarks, width, left + 1 - len(top))][:height]


wrapped_again = lru_cache(maxsize=200)(wrapped)
"""The same for the few beginnings of texts that are asked for at each key."""


def at_most(count: int, text: str, width: int) -> list[str]:
    """The text in at most `count` lines, with … where more follows."""
    rows = [*wrapped_again(text[: (count + 1) * max(width, 8)], width)]  # of a million, perhaps
    if len(rows) > count:
        rows[count - 1 :] = [clip(" ".join(rows[count - 1 : count + 1]), width)]
    return rows


def beside(values: CardValues, field: Field, width: int) -> Line:
    """A field that is not lit: what is answered, or what may be, in one line."""
    if answer_in_words(values.answer, field) or field == "source" or width <= NARROW:
        return head(values, field, width)
    shown = "  ".join(name for _digit, name, _value in numbered(values, field))
    if cell_len(shown) > width - LABEL - 1:
        shown = " ".join(name[:1] for _digit, name, _value in numbered(values, field))
    return (label(values, field), Piece(" "), Piece(shown, "muted"))


def chain_and_why(values: CardValues, width: int, more: int) -> list[Line]:
    """The chain and why it is suggested, in one line, or in two where there are `more`."""
    marked = Piece(f" {many(values)}  " if values.marked and width <= NARROW else " ", "chain")
    room = width - cells([marked])
    names = [link.name for link in values.chain]
    why = grounds(values)
    if more and cell_len(" → ".join(names)) + 2 + cell_len(why) > room:
        chain = Piece(in_cells(names, room), "chain")
        return [(marked, chain), (Piece(clip(f" {why}", width), "muted"),)]
    chain = Piece(in_cells(names, room * 2 // 3), "chain")
    left = room - cells([chain])
    why = clip(f"  {why}", left) if left > LEAST_WHY else ""
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
    return [in_one_line(row, width) for row in rows if row]


def in_one_line(remarks: list[tuple[str, str]], width: int) -> Line:
    """Remarks side by side; where there is no room for the words of all, some only by name."""
    left = width - sum(len(" · ") + cell_len(name) for name, _text in remarks)
    pieces: list[Piece] = []
    for place, (name, text) in enumerate(remarks):
        share = max(left // (len(remarks) - place), min(left, LEAST_SAID))
        shown = clip(text, share) if share >= min(LEAST_SAID, cell_len(text)) else ""
        left -= cell_len(shown)
        between = " · " if pieces else " "
        pieces += [Piece(between + (name if shown else name.rstrip(": ")), "muted"), Piece(shown)]
    return spread(pieces, (), width)


def options_in(values: CardValues, width: int, height: int) -> list[Line]:
    """The lit field and its options side by side, in so many lines if that can be."""
    lines: list[Line] = []
    for room in range(34, 14, -2):
        lines, line = [], [label(values, values.field), Piece(" ")]
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


def side_by_side(entries: Sequence[str], width: int, *, between: str = "   ") -> list[str]:
    """As many entries in a line as fit, none of them broken."""
    lines = [""]
    for entry in entries:
        joined = f"{lines[-1]}{between}{entry}" if lines[-1] else entry
        if cell_len(joined) <= width:
            lines[-1] = joined
        elif lines[-1]:
            lines.append(entry)
        else:
            lines[-1] = entry
    return lines

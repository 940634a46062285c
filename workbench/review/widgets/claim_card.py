"""The claim under review: its three fields with their options, and why the source is suggested."""

from rich.cells import cell_len

from claims_db import FIELDS, Field
from workbench.review.language import _, plural, term
from workbench.review.text_rows import wrapped
from workbench.review.widgets.card_values import CardValues, answer_in_words, options
from workbench.review.widgets.lines import Line, Lines, Piece, cells, clip

TALL = 16
"""Rows from which every option of the lit field has a line of its own."""
NARROW = 60
"""Cells up to which options also stand below the name of their field."""
LABEL = 12
"""Cells for the name of a field."""
REMARK = 3
"""Lines that a remark may always take in the column."""


class ClaimCard(Lines):
    """Shows one claim's fields, the lit one with its numbered options; answers nothing itself."""

    COMPONENT_CLASSES = {
        "card--lit",
        "card--digit",
        "card--answered",
        "card--suggested",
        "card--muted",
        "card--chain",
    }
    DEFAULT_CSS = """
    ClaimCard {
        & > .card--lit { background: $primary; color: $text; text-style: bold; }
        & > .card--digit { color: $text-accent; text-style: bold; }
        & > .card--answered { color: $text-success; text-style: bold; }
        & > .card--suggested { text-style: italic; }
        & > .card--muted { color: $text-muted; }
        & > .card--chain { color: $text-warning; text-style: bold; }
    }
    """

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
        lines = [*chain_and_why(values, width, 1), *fields_below(values, width)]
        lines = [line for line in lines if line]
    remarks = told(values)
    room = max((height - len(lines) - len(values.history)) // max(len(remarks), 1), REMARK)
    for name, text in remarks:
        lines += [
            (Piece(name if not number else "", "card--muted"), Piece(part))
            for number, part in enumerate(at_most(room, text, width - len(name)))
        ]
    return [*lines, (), *(line for act in values.history for line in muted(act, width))]


def about(values: CardValues, width: int) -> list[Line]:
    """Which claim it is, what it is worth, and its chain with why it is suggested."""
    lines: list[Line] = [
        (Piece(f"{values.number}  {values.kind}"), Piece(many(values), "card--chain")),
        *muted(worthiness(values), width),
        (),
    ]
    for place, (name, source_type) in enumerate(values.chain):
        type_shown = f"  {source_type}"
        lines.append(
            (
                Piece("→ " if place else "  ", "card--muted"),
                Piece(clip(name, width - 2 - cell_len(type_shown)), "card--chain"),
                Piece(type_shown, "card--muted"),
            )
        )
    return [*lines, *muted(values.because, width), ()]


def fields_below(values: CardValues, width: int) -> list[Line]:
    """The three fields, the options of the lit one below it."""
    lines: list[Line] = []
    for field in FIELDS:
        lines.append(head(values, field, width))
        if field == values.field:
            lines += [
                (Piece("  "), *pieces, Piece(mark, "card--suggested"))
                for pieces, mark in options(values, width)
            ]
        lines.append(())
    return lines


def muted(text: str, width: int) -> list[Line]:
    """A remark, in as many lines as it needs, at most three."""
    return [(Piece(part, "card--muted"),) for part in at_most(REMARK, text, width)]


def at_most(count: int, text: str, width: int) -> list[str]:
    """The text in at most `count` lines, with … where more follows."""
    rows = wrapped(text[: (count + 1) * max(width, 8)], width)  # a note may have a million
    if len(rows) > count:
        rows[count - 1 :] = [clip(" ".join(rows[count - 1 : count + 1]), width)]
    return rows


def flat_lines(values: CardValues, width: int, height: int) -> list[Line]:
    """A band below the article: a line a field, the lit one followed by its options."""
    remarks = told(values)
    fields: list[Line] = []
    for field in FIELDS:
        if field == values.field:
            fields += options_in(values, width, height - len(FIELDS) - bool(remarks))
        else:
            fields.append(head(values, field, width))
    left = height - len(fields) - 1
    top = chain_and_why(values, width, 1 if left > len(remarks) else 0)
    return [*top, *fields, *remarks_in(remarks, width, left + 1 - len(top))][:height]


def chain_and_why(values: CardValues, width: int, more: int) -> list[Line]:
    """The chain and why it is suggested, in one line, or in two where there are `more`."""
    marked = Piece(f"{many(values).strip()}  " if values.marked else "", "card--chain")
    why = f"{values.kind} · {values.because}"
    room = width - cells([marked])
    names = [name for name, _type in values.chain]
    if more and cell_len(" → ".join(names)) + 2 + cell_len(why) > room:
        chain = Piece(in_cells(names, room), "card--chain")
        return [(marked, chain), (Piece(clip(why, width), "card--muted"),)]
    chain = Piece(in_cells(names, room * 2 // 3), "card--chain")
    why = clip(f"  {why}", room - cells([chain]))
    return [(marked, chain, Piece(why, "card--muted"))]


def in_cells(names: list[str], width: int) -> str:
    """A chain in at most `width` cells, long names cut, so that every link is seen."""
    for longest in range(40, 4, -1):
        told = " → ".join(clip(name, longest) for name in names)
        if cell_len(told) <= width:
            return told
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
            lines[-1] += (Piece(f" {name}", "card--muted"), Piece(shown))
    return lines


def options_in(values: CardValues, width: int, height: int) -> list[Line]:
    """The lit field and its options side by side, in so many lines if that can be."""
    lines: list[Line] = []
    for room in range(34, 14, -2):
        lines, line = [], [Piece(label(values.field, lit=True), "card--lit"), Piece(" ")]
        for pieces, mark in options(values, min(room, width - LABEL - 1)):
            shown = [*pieces, Piece(mark, "card--suggested"), Piece("  ")]
            if cells(line) + cells(shown) - 2 > width:
                lines.append(tuple(line))
                line = [Piece(" " * (LABEL + 1) if width > NARROW else "  ")]
            line += shown
        lines.append(tuple(line))
        if len(lines) <= height:
            break
    return lines


def told(values: CardValues) -> list[tuple[str, str]]:
    """What else there is to say of the claim, each with its name."""
    evidence = "; ".join(
        f"{term(item.stance)} {item.url or item.title}" for item in values.answer.evidence
    )
    return [
        (f"{name} ", text)
        for name, text in (
            (f"! {term('disputed')}:", values.disputed),
            ("a:", values.same),
            (_("note:"), values.answer.note),
            (_("in your words:"), values.answer.wording),
            (_("evidence:"), evidence),
        )
        if text
    ]


def label(field: Field, *, lit: bool) -> str:
    """The name of a field, pointed at while it is lit."""
    return f"{'▸' if lit else ' '}{term(field):<{LABEL - 1}}"


def head(values: CardValues, field: Field, width: int) -> Line:
    """The name of a field and what is answered in it."""
    lit = field == values.field
    answered = answer_in_words(values.answer, field)
    return (
        Piece(label(field, lit=lit), "card--lit" if lit else "", ""),
        Piece(" "),
        Piece(
            clip(answered or "–", width - LABEL - 1),
            "card--answered" if answered else "card--muted",
        ),
    )


def worthiness(values: CardValues) -> str:
    """How much the claim deserves checking, and why."""
    worth = _("check-worthiness {worth}").format(worth=f"{values.check_worthiness:.2f}")
    return f"{worth}: {values.reasons}" if values.reasons else worth


def many(values: CardValues) -> str:
    """How many claims an answer is given to, where it is not this one alone."""
    if not values.marked:
        return ""
    return "  ◆ " + plural("{number} marked", "{number} marked", values.marked)

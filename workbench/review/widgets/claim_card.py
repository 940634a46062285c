"""The claim under review: its three fields with their options, and why the source is suggested."""

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
            return tall_lines(self._values, width)
        return flat_lines(self._values, width, height)


def tall_lines(values: CardValues, width: int) -> list[Line]:
    """A column of its own: one option a line."""
    lines: list[Line] = [
        (
            Piece(f"{values.number}  {values.kind}"),
            Piece(many(values), "card--chain"),
        ),
        *muted(worthiness(values), width),
        (),
    ]
    for place, (name, source_type) in enumerate(values.chain):
        arrow = "→ " if place else "  "
        lines.append(
            (
                Piece(arrow, "card--muted"),
                Piece(name, "card--chain"),
                Piece(f"  {source_type}", "card--muted"),
            )
        )
    lines += [*muted(values.because, width), ()]
    for field in FIELDS:
        lines.append(head(values, field, width))
        if field == values.field:
            lines += [
                (Piece("  "), *pieces, Piece(mark, "card--suggested"))
                for pieces, mark in options(values, width)
            ]
        lines.append(())
    for name, text in told(values):
        lines += [
            (Piece(name if not number else "", "card--muted"), Piece(part))
            for number, part in enumerate(wrapped(text, width - len(name))[:3])
        ]
    return [*lines, (), *(line for act in values.history for line in muted(act, width))]


def muted(text: str, width: int) -> list[Line]:
    """A remark, in as many lines as it needs, at most three."""
    return [(Piece(part, "card--muted"),) for part in wrapped(text, width)[:3]]


def flat_lines(values: CardValues, width: int, height: int) -> list[Line]:
    """A band below the article: a line a field, the lit one followed by its options."""
    chain = clip(" → ".join(name for name, _type in values.chain), width * 2 // 3)
    why = clip(f"  {values.kind} · {values.because}", width - len(chain))
    lines: list[Line] = [(Piece(chain, "card--chain"), Piece(why, "card--muted"))]
    for field in FIELDS:
        if field == values.field:
            lines += options_in(values, width, height - len(FIELDS))
        else:
            lines.append(head(values, field, width))
    lines += [
        (Piece(f" {name}", "card--muted"), Piece(clip(text, width - len(name) - 1)))
        for name, text in told(values)
    ]
    return lines[:height]


def options_in(values: CardValues, width: int, height: int) -> list[Line]:
    """The lit field and its options side by side, in so many lines if that can be."""
    lines: list[Line] = []
    for room in (34, 26, 20, 16):
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

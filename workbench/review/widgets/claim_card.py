"""The claim under review: its three fields with their options, and why the source is suggested."""

from dataclasses import dataclass

from claims_db import CONFIDENCES, FIELDS, STATUSES, Answer, Field, Source
from workbench.review.language import _, plural, term
from workbench.review.marks import marked
from workbench.review.text_rows import wrapped
from workbench.review.widgets.lines import Line, Lines, Piece, cells, clip

TALL = 16
"""Rows from which every option of the lit field has a line of its own."""
LABEL = 12
"""Cells for the name of a field."""


@dataclass(frozen=True)
class CardValues:
    """All that the card shows."""

    number: str
    kind: str
    check_worthiness: float
    reasons: str
    chain: tuple[tuple[str, str], ...]
    """Name and type of each source from the origin to the publisher."""
    because: str
    """The cue and the rule that the suggestion rests on."""
    field: Field
    """The field that is lit."""
    options: tuple[Source, ...]
    suggestion: str | None
    answer: Answer
    same: str
    """The answer that the same wording got before, in words; empty: none."""
    history: tuple[str, ...]
    """The latest acts on the claim, the newest first."""
    marked: int
    """How many claims an answer is given to at once; 0: this one."""


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

    def draw(self) -> None:
        width, height = self.size
        if self._values is None:
            self.show([])
        elif height >= TALL:
            self.show(tall_lines(self._values, width))
        else:
            self.show(flat_lines(self._values, width, height))


def tall_lines(values: CardValues, width: int) -> list[Line]:
    """A column of its own: one option a line."""
    lines: list[Line] = [
        (
            Piece(f"{values.number}  {values.kind}"),
            Piece(many(values), "card--chain"),
        ),
        (Piece(worthiness(values), "card--muted"),),
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
    lines += [(Piece(clip(values.because, width), "card--muted"),), ()]
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
    return [*lines, (), *((Piece(act, "card--muted"),) for act in values.history)]


def flat_lines(values: CardValues, width: int, height: int) -> list[Line]:
    """A band below the article: a line a field, the lit one followed by its options."""
    chain = " → ".join(name for name, _ in values.chain)
    lines: list[Line] = [
        (
            Piece(clip(chain, width * 2 // 3), "card--chain"),
            Piece(f"  {values.kind} · {values.because}", "card--muted"),
        )
    ]
    for field in FIELDS:
        if field != values.field:
            lines.append(head(values, field, width))
            continue
        line = [Piece(label(field, lit=True), "card--lit"), Piece(" ")]
        for pieces, mark in options(values, 34):
            shown = [*pieces, Piece(mark, "card--suggested"), Piece("  ")]
            if cells(line) + cells(shown) > width:
                lines.append(tuple(line))
                line = [Piece(" " * (LABEL + 1))]
            line += shown
        lines.append(tuple(line))
    lines += [
        (Piece(f" {name}", "card--muted"), Piece(clip(text, width - len(name) - 1)))
        for name, text in told(values)
    ]
    return lines[:height]


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


def options(values: CardValues, width: int) -> list[tuple[tuple[Piece, ...], str]]:
    """The numbered options of the lit field, each with how it stands: chosen or suggested."""
    found: list[tuple[tuple[Piece, ...], str]] = []
    for digit, name, value in numbered(values):
        action = "pick_source" if digit == "0" else f"answer({digit})"
        is_chosen = value is not None and value == chosen(values)
        suggested = value is not None and value == values.suggestion
        pieces = (
            Piece(digit, "card--digit", action),
            Piece(" " + clip(name, width - 8), "card--answered" if is_chosen else "", action),
        )
        found.append((pieces, " ●" if is_chosen else " ⏎" if suggested else ""))
    return found


def numbered(values: CardValues) -> list[tuple[str, str, object]]:
    """The options of the lit field: the digit, the words, and what it would answer."""
    if values.field == "confidence":
        return [(str(digit), term(name), digit) for digit, name in CONFIDENCES.items()]
    if values.field == "status":
        return [(str(digit), marked(status), status) for digit, status in enumerate(STATUSES, 1)]
    sources = [
        (str(digit), source.name, source.name) for digit, source in enumerate(values.options, 1)
    ]
    return [*sources, ("0", _("another source"), None)]


def chosen(values: CardValues) -> object:
    """What is answered in the lit field."""
    answer = values.answer
    if values.field == "source":
        return answer.chain[0].name if answer.chain else None
    return answer.confidence if values.field == "confidence" else answer.status


def answer_in_words(answer: Answer, field: Field) -> str:
    """What is answered in a field; empty: nothing yet."""
    if field == "source":
        return " → ".join(source.name for source in answer.chain)
    if field == "confidence":
        name = CONFIDENCES.get(answer.confidence or 0)
        return f"{answer.confidence} {term(name)}" if name else ""
    return marked(answer.status) if answer.status else ""


def worthiness(values: CardValues) -> str:
    """How much the claim deserves checking, and why."""
    worth = _("check-worthiness {worth}").format(worth=f"{values.check_worthiness:.2f}")
    return f"{worth}: {values.reasons}" if values.reasons else worth


def many(values: CardValues) -> str:
    """How many claims an answer is given to, where it is not this one alone."""
    if not values.marked:
        return ""
    return "  ◆ " + plural("{number} marked", "{number} marked", values.marked)

"""What the card shows of a claim, and the numbered options of its lit field."""

from typing import NamedTuple

from claims_db import CONFIDENCES, STATUSES, Answer, Field, Source
from workbench.review.panes.lines import Line, Piece, clip
from workbench.review.panes.marks import marked
from workbench.review.translation import _, plural, source_name, term

LABEL = 12
"""Cells for the name of a field."""


class CardValues(NamedTuple):
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
    """The answer that the claim, or the same wording, got before, in words; empty: none."""
    disputed: str
    """What other reviewers answered otherwise, in words; empty: nothing."""
    history: tuple[str, ...]
    """The latest acts on the claim, the newest first."""
    marked: int
    """How many claims an answer is given to at once; 0: this one."""


def options(values: CardValues, width: int) -> list[tuple[tuple[Piece, ...], str]]:
    """The numbered options of the lit field, each with how it stands: chosen or suggested."""
    found: list[tuple[tuple[Piece, ...], str]] = []
    for digit, name, value in numbered(values):
        action = "pick_source" if digit == "0" else f"answer({digit})"
        is_chosen = value is not None and value == chosen(values)
        suggested = value is not None and value == values.suggestion
        pieces = (
            Piece(digit, "key", action),
            Piece(" " + clip(name, width - 8), "answered" if is_chosen else "", action),
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
        (str(digit), source_name(source.name), source.name)
        for digit, source in enumerate(values.options, 1)
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
        return " → ".join(source_name(source.name) for source in answer.chain)
    if field == "confidence":
        name = CONFIDENCES.get(answer.confidence or 0)
        return f"{answer.confidence} {term(name)}" if name else ""
    return marked(answer.status) if answer.status else ""


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
        Piece(label(field, lit=lit), "current" if lit else "", ""),
        Piece(" "),
        Piece(
            clip(answered or "–", width - LABEL - 1),
            "answered" if answered else "muted",
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

"""What the card shows of a claim, and the numbered options of its lit field."""

from typing import NamedTuple

from claims_db import CONFIDENCES, FIELDS, STATUSES, Answer, Field, Source
from workbench.review.panes.lines import Line, Piece, clip
from workbench.review.panes.marks import marked
from workbench.review.translation import _, plural, source_name, term

LABEL = 13
"""Cells for the name of a field."""


class ShownLink(NamedTuple):
    """One source of the chain, as it is read."""

    name: str
    type: str
    cue: str = ""
    """The words of the article that name it as the one who says so."""


class CardValues(NamedTuple):
    """All that the card shows."""

    number: str
    words: str
    """The claim's own words."""
    kind: str
    check_worthiness: float
    reasons: str
    chain: tuple[ShownLink, ...]
    """Each source from the origin to the publisher."""
    because: str
    """What the suggestion rests on, or who has answered."""
    certainty: str
    """How sure the suggestion is, as dots and in a word; empty: nothing is suggested."""
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
    order: tuple[Field, ...] = FIELDS
    """The order in which the fields are answered."""
    beyond: tuple[tuple[str, str], ...] = ()
    """What is known of it beyond its article, each with its name."""
    story: tuple[str, ...] = ()
    """Its story as the lines of a tree; only where all of the claim is shown."""


def options(values: CardValues, width: int) -> list[tuple[tuple[Piece, ...], str]]:
    """The numbered options of the lit field, each with how it stands: chosen or suggested."""
    found: list[tuple[tuple[Piece, ...], str]] = []
    given = chosen(values, values.field)
    for digit, name, value in numbered(values, values.field):
        action = "pick_source" if digit == "0" else f"answer({digit})"
        is_chosen = value is not None and value == given
        suggested = given is None and value is not None and value == values.suggestion
        pieces = (
            Piece(digit, "key", action),
            Piece(" " + clip(name, width - 8), "answered" if is_chosen else "", action),
        )
        found.append((pieces, " ●" if is_chosen else " ⏎" if suggested else ""))
    return found


def numbered(values: CardValues, field: Field) -> list[tuple[str, str, object]]:
    """The options of a field: the digit, the words, and what it would answer."""
    if field == "confidence":
        return [(str(digit), term(name), digit) for digit, name in CONFIDENCES.items()]
    if field == "status":
        return [(str(digit), marked(status), status) for digit, status in enumerate(STATUSES, 1)]
    sources = [
        (str(digit), source_name(source.name), source.name)
        for digit, source in enumerate(values.options, 1)
    ]
    return [*sources, ("0", _("another source"), None)]


def chosen(values: CardValues, field: Field) -> object:
    """What is answered in a field."""
    answer = values.answer
    if field == "source":
        return answer.chain[0].name if answer.chain else None
    return answer.confidence if field == "confidence" else answer.status


def answer_in_words(answer: Answer, field: Field) -> str:
    """What is answered in a field; empty: nothing yet."""
    if field == "source":
        return " → ".join(source_name(source.name) for source in answer.chain)
    if field == "confidence":
        name = CONFIDENCES.get(answer.confidence or 0)
        return f"{answer.confidence} {term(name)}" if name else ""
    return marked(answer.status) if answer.status else ""


def grounds(values: CardValues) -> str:
    """How sure the suggestion is and what it rests on; that it is hers, once it is."""
    return " · ".join(filter(None, (values.certainty, values.because)))


def question(field: Field) -> str:
    """What a field asks, in words."""
    return {
        "source": _("who really says so?"),
        "confidence": _("how sure are you?"),
        "status": _("does it hold?"),
    }[field]


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
            *values.beyond,
            (_("note:"), values.answer.note),
            (_("in your words:"), values.answer.wording),
            (_("evidence:"), evidence),
        )
        if text
    ]


def label(values: CardValues, field: Field) -> Piece:
    """The name of a field, pointed at while it is lit; a click lights it."""
    lit = field == values.field
    name = f"{'▸' if lit else ' '}{term(field):<{LABEL - 1}}"
    return Piece(name, "current" if lit else "strong", f"light({values.order.index(field) + 1})")


def head(values: CardValues, field: Field, width: int) -> Line:
    """The name of a field and what is answered in it, or what it asks."""
    answered = answer_in_words(values.answer, field)
    asks = question(field) if field == values.field else "–"
    said = Piece(clip(answered or asks, width - LABEL - 1), "answered" if answered else "muted")
    return (label(values, field), Piece(" "), said)


def worthiness(values: CardValues) -> str:
    """How much the claim deserves checking, and why."""
    worth = _("check-worthiness {worth}").format(worth=f"{values.check_worthiness:.2f}")
    return f"{worth}: {values.reasons}" if values.reasons else worth


def title(values: CardValues) -> Line:
    """What the frame says: which claim, of what kind, and to how many an answer goes."""
    named = Piece(f"{values.number} · {values.kind}")
    if values.marked:
        return (named, Piece(f" · {many(values)}", "chain"))
    worth = _("worth checking {dots}").format(dots=dots(values.check_worthiness))
    return (named, Piece(f" · {worth}", "title"))


def many(values: CardValues) -> str:
    """How many claims an answer is given to, where it is not this one alone."""
    if not values.marked:
        return ""
    return "◆ " + plural("{number} marked", "{number} marked", values.marked)


def dots(share: float) -> str:
    """A share of one as three dots: 0.6 → ●●○."""
    full = min(int(share * 3) + 1, 3)
    return "●" * full + "○" * (3 - full)

"""The session to the values that the widgets show."""

from math import ceil
from typing import TYPE_CHECKING

from claims_db import (
    FIELDS,
    Answer,
    Article,
    Claim,
    Filter,
    Progress,
)
from workbench.review.panes.acts import QUOTED, history, number
from workbench.review.panes.article_view import Lit
from workbench.review.panes.card_values import CardValues, ShownLink, answer_in_words
from workbench.review.panes.desk_values import on_desk
from workbench.review.panes.lines import Line, Piece, clip
from workbench.review.panes.reasons import certainty, reason
from workbench.review.panes.story_values import beyond, via_in_words
from workbench.review.session.session import Session
from workbench.review.translation import _, day, plural, source_name, term

if TYPE_CHECKING:  # it is not needed to show the first screen
    from claims_db import Offer

HISTORY = 6
"""Acts that the card shows."""


def lit(claim: Claim | None, pointer: tuple[int, int] | None = None) -> Lit:
    """What of the article the claim's suggestion rests on, and the word pointed at."""
    if claim is None:
        return Lit(pointer=pointer)
    return Lit(
        (claim.start, claim.end),
        tuple((link.start, link.end) for link in claim.chain),
        tuple(
            (link.cue_start, link.cue_end)
            for link in claim.chain
            if link.cue_start is not None and link.cue_end is not None
        ),
        pointer,
    )


def text_of(session: Session, awaited: str = "") -> str:
    """The text of the article; where there are no claims, what to do, in three lines.

    While some are awaited, that they are.
    """
    if session.hand.claim is not None:
        return session.hand.text
    if awaited:
        return awaited
    ways = [
        _("Enter opens an example article, to try the keys on."),
        _("Paste an article here: it is cut into claims."),
        _("Or quit with q, and: workbench FILE, a folder or an address."),
    ]
    return "\n".join([_("There are no claims yet."), "", *ways])


def list_title(session: Session) -> Line:
    """How much of the article is reviewed."""
    article = session.hand.article
    named = Piece(_("Claims"))
    if article is None:
        return (named,)
    told = _("{reviewed} of {claims}").format(reviewed=article.reviewed, claims=article.claims)
    via = session.hand.via
    return (named, Piece(f" · {told}"), *([Piece(f" · {via_in_words(via)}")] if via else []))


def article_title(session: Session) -> Line:
    """Where the article stands, and when it was published."""
    article = session.hand.article
    if article is None:
        return ()
    about = [_("Article"), source_name(article.publisher), day(article.published)]
    return (Piece(" · ".join(filter(None, about))),)


def card_values(session: Session, *, acts: int = HISTORY) -> CardValues | None:
    """What the card shows of the session's claim, its latest `acts` among it."""
    claim, article = session.hand.claim, session.hand.article
    if claim is None or article is None:
        return None
    answered = bool(claim.answer.chain)
    return CardValues(
        number=number(claim),
        words=claim.content,
        kind=term(claim.kind),
        check_worthiness=claim.check_worthiness,
        reasons=", ".join(term(reason) for reason in claim.reasons.split(", ")),
        chain=shown_chain(session, claim, article),
        because=because(claim),
        certainty="" if answered else certainty(claim.score),
        field=session.hand.field,
        options=tuple(session.hand.options),
        suggestion=session.hand.suggestion,
        answer=claim.answer,
        same=earlier_in_words(session.hand.earlier) or same_in_words(session.hand.same),
        disputed=others_in_words(session),
        history=history(session, acts),
        marked=len(session.place.marked),
        order=session.hand.order,
        beyond=(*beyond(session), *on_desk(session)),
    )


def shown_chain(session: Session, claim: Claim, article: Article) -> tuple[ShownLink, ...]:
    """The chain that is answered or suggested, with the cues of the text, and the publisher."""
    text = session.hand.text
    cues = {
        link.source.id: text[link.cue_start : link.cue_end]
        for link in claim.chain
        if link.cue_start is not None
    }
    links = [
        ShownLink(source_name(source.name), term(source.type), cues.get(source.id, ""))
        for source in session.hand.chain
    ]
    publisher = source_name(article.publisher)
    if not links or links[-1].name != publisher:
        links.append(ShownLink(publisher, term("publisher")))
    return tuple(links)


def because(claim: Claim) -> str:
    """Why the chain is suggested, also once it is answered: named after what is said."""
    suggested = reason(claim.rule) if claim.chain else _("the article speaks itself")
    if not claim.answer.chain:
        return suggested
    answered = _("answered by {reviewer}").format(reviewer=claim.answer.reviewer)
    if suggested and [link.source for link in claim.chain] == list(claim.answer.chain):
        return f"{answered} · {suggested}"
    return answered


def earlier_in_words(offer: "Offer | None") -> str:
    """The answer that the claim got in an earlier version, and how it has changed since."""
    if offer is None:
        return ""
    told = fields_in_words(offer.claim.answer)
    which = _("{number} of an earlier version, {how}").format(
        number=number(offer.claim), how=term(offer.how)
    )
    differs = [f"{quoted(before)} → {quoted(after)}" for before, after in offer.differs]
    if not differs:
        return f"{which}: {told}"
    more = "; …" if len(differs) > DIFFERENCES else ""
    return f"{which} ({'; '.join(differs[:DIFFERENCES])}{more}): {told}"


def quoted(words: str) -> str:
    """Words as they stand in a text, the first of them; none as a dash."""
    return f"«{clip(words, QUOTED)}»" if words else "–"


def same_in_words(same: Claim | None) -> str:
    """The answer that the same wording got before; empty: none did."""
    if same is None:
        return ""
    told = fields_in_words(same.answer)
    return _("{number} says the same: {answer}").format(number=number(same), answer=told)


def others_in_words(session: Session) -> str:
    """What others answered of a disputed claim; empty: it is not disputed."""
    claim = session.hand.claim
    if claim is None or claim.settled_status != "disputed":
        return ""
    return "; ".join(
        f"{answer.reviewer}: {fields_in_words(answer)}"
        for answer in session.store.claims.answers(claim.id)
        if answer.open_field is None and answer.reviewer != claim.answer.reviewer
    )


def fields_in_words(answer: Answer) -> str:
    """The three answers to a claim."""
    return " · ".join(answer_in_words(answer, field) for field in FIELDS)


DIFFERENCES = 3
"""Differences of an earlier version that the card shows."""


def progress_in_words(article: Article, progress: Progress) -> str:
    """How much of the article is reviewed, and of the store where it has others."""
    told = _("{reviewed} of {claims}").format(reviewed=article.reviewed, claims=article.claims)
    if progress.claims != article.claims:
        told += " · " + _("all {share}").format(share=f"{progress.reviewed}/{progress.claims}")
    return told


def minutes(number: float) -> str:
    """A length of time: `4 min`, `2 h 05`."""
    whole = ceil(number)
    if whole < 60:
        return _("{minutes} min").format(minutes=whole)
    return _("{hours} h {minutes}").format(hours=whole // 60, minutes=f"{whole % 60:02}")


def filter_in_words(only: Filter) -> str:
    """What the list is narrowed to; empty: it has every claim."""
    told = [
        only.assigned and f"{term('assigned')}: {only.assigned}",
        only.status and term(only.status),
        only.unsure and _("low confidence"),
        only.by_worth and _("most check-worthy first"),
        only.source and _("one source"),
        only.article and _("one article"),
        only.kind and term(only.kind),
        only.relay and _("via one source"),
        only.story and _("one story"),
        only.without_evidence and _("settled without evidence"),
        only.noted and _("with a note"),
        only.look and (_("ready for a second look") if only.look == "ready" else term(only.look)),
        only.unchecked and _("not looked up whether they said so"),
        only.words and _("“{words}”").format(words=clip(only.words, QUOTED)),
    ]
    return ", ".join(part for part in told if part)


def summary(session: Session, seconds: float) -> str:
    """What she has done, for the shell she returns to."""
    progress = session.store.articles.progress()
    settled = plural("{number} claim settled", "{number} claims settled", len(session.settled))
    return _("{settled} in {time}. Reviewed in all: {reviewed} of {claims}, in {path}.").format(
        settled=settled,
        time=minutes(seconds / 60),
        reviewed=progress.reviewed,
        claims=progress.claims,
        path=session.store.path,
    )

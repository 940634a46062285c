"""What another claim was answered, given to the one under review, or to the marked ones.

As everything that decides: it is on disk when a function returns, and what is answered
already stays.
"""

from claims_db import Claim
from workbench.review.session.offers import (
    answers_of,
    still_open,
    three_fields,
    unchanged_answers,
)
from workbench.review.session.session import Session
from workbench.review.translation import _


def repeat(session: Session) -> bool:
    """Give the answers of the claim answered last where none are given yet.

    Returns whether there was anything to give.
    """
    claim = session.hand.here
    if session.answered is not None and session.answered != claim.id:
        return _take_over(session, session.hand.get(session.answered))
    before = session.store.claims.previous(
        claim.key, reviewer=session.reviewer, only=session.place.only
    )
    return _take_over(session, before)


def take_same(session: Session) -> bool:
    """Give what the claim was answered in an earlier version, or else what says the same.

    Only where it is not answered yet. What says it in other words is noted, for the reviewer to
    know from where it came. Returns whether there was anything to give.
    """
    if session.hand.earlier is None:
        return _take_over(session, session.hand.same) or _take_seen(session)
    claim = session.hand.here
    answers = still_open(claim, answers_of(session.hand.earlier, claim))
    return session.decide(session.hand.order[-1], [([claim.id], answers)])


def _take_seen(session: Session) -> bool:
    """Give what the best settled claim was answered that says the same in other words."""
    settled = (one for one in session.hand.look_back() if one.is_settled)
    best = next((one for one in settled if one.relation == "same"), None)
    if best is None or session.place.marked:
        return False
    claim, model = session.hand.here, session.hand.get(best.id)
    if model.answer.open_field is not None:
        return False
    answers = still_open(claim, three_fields(model))
    if answers and not claim.answer.note:
        answers["note"] = _("as c{number}").format(number=best.id)
    return session.decide(session.hand.order[-1], [([claim.id], answers)])


def take_each(session: Session) -> int:
    """Give each marked claim that is open what the same words were answered, as one act.

    Returns how many claims there were.
    """
    answers = [
        ([claim.id], still_open(claim, taken))
        for claim in session.place.chosen
        if (taken := unchanged_answers(session.store, claim, session.reviewer))
    ]
    count = session.write(answers)
    if count:
        session.place.marked = {}
        session.place.go_to(session.hand.here.id)
    return count


def _take_over(session: Session, model: Claim | None) -> bool:
    """Give the answers of another claim where none are given yet."""
    if model is None or model.answer.open_field is not None:
        return False
    answers = three_fields(model)
    return session.decide(
        session.hand.order[-1],
        (([claim.id], still_open(claim, answers)) for claim in session.place.chosen),
    )

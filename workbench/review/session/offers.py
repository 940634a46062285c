"""What a claim was answered before, to what is recorded when a reviewer takes it over."""

from typing import TYPE_CHECKING, Any

from claims_db import FIELDS, Claim, ClaimStore, Decision, Field

if TYPE_CHECKING:  # it is not needed to show the first screen
    from claims_db import Offer


def three_fields(model: Claim) -> dict[str, Any]:
    """The answers of a reviewed claim, for another one."""
    return {
        "source": [source.id for source in model.answer.chain],
        "confidence": model.answer.confidence,
        "status": model.answer.status,
    }


def answers_of(offer: "Offer", claim: Claim) -> dict[str, Any]:
    """What to record for a claim that was answered in an earlier version.

    With the note, the wording and the evidence, where the claim has none yet. Not of one
    that has changed since: they were written of other words.
    """
    answers = three_fields(offer.claim)
    if offer.how == "fuzzy":
        return answers
    before, now = offer.claim.answer, claim.answer
    if before.note and not now.note:
        answers["note"] = before.note
    if before.wording and not now.wording:
        answers["wording"] = before.wording
    if before.evidence and not now.evidence:
        answers["evidence"] = [item._asdict() for item in before.evidence]
    return answers


def unchanged_answers(store: ClaimStore, claim: Claim, reviewer: str) -> dict[str, Any] | None:
    """What an open claim was answered in the same words, earlier or elsewhere; else `None`."""
    if claim.answer.open_field is None:
        return None
    if offer := store.versions.offered(claim, reviewer=reviewer):
        return None if offer.how == "fuzzy" else answers_of(offer, claim)
    same = store.claims.same_wording(claim.id, reviewer=reviewer)
    return three_fields(same) if same and same.answer.open_field is None else None


def is_answered(claim: Claim, field: Field) -> bool:
    """Whether a field of a claim is answered."""
    answer = claim.answer
    return bool(
        {"source": answer.chain, "confidence": answer.confidence, "status": answer.status}[field]
    )


def still_open(claim: Claim, answers: dict[str, Any]) -> dict[str, Any]:
    """Of these answers those that overwrite none of hers."""
    return {
        field: said
        for field, said in answers.items()
        if field not in FIELDS or not is_answered(claim, field)
    }


def replaced_by(act: Decision) -> int:
    """In how many claims an act has put an answer in the place of another."""
    had = (one for one in act.changes if one.field in FIELDS and one.before is not None)
    return len({one.claim_id for one in had})


def claim_to_show(act: Decision, here: Claim | None) -> int | None:
    """The claim at which an undo or redo is seen: of many that `here`, or else the first.

    `None`: it is about no claim, or about an article and what follows of its claims.
    """
    if any(change.article_id is not None for change in act.changes):
        return None
    claims = [change.claim_id for change in act.changes if change.claim_id is not None]
    if act.field == "span" or len(claims) < 2:
        return act.claim_id
    if here is not None and here.id in claims:
        return here.id
    return claims[-1 if act.act == "undo" else 0]

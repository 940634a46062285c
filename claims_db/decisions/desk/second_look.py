"""A colleague's look at what is settled: it waits for one, is approved, or sent back."""

from collections.abc import Sequence

from claims_db.decisions.desk.errors import OwnWork
from claims_db.decisions.desk.things import Settled, Things
from claims_db.decisions.follows.desk_state import checked_reason
from claims_db.decisions.journal import Journal
from claims_db.decisions.log import Ledger
from claims_db.values.desk_words import Look
from claims_db.values.words import Act


class SecondLook:
    """Says of settled claims how the second look went, each time as one decision.

    What is approved is the answer that stands: where that changes later, the approval no longer
    counts. Nobody approves the answer that she gave herself.
    """

    def __init__(self, journal: Journal, ledger: Ledger, things: Things) -> None:
        self._journal = journal
        self._ledger = ledger
        self._things = things

    def ready(self, claims: Sequence[int], *, reviewer: str) -> int:
        """Let claims wait for a second look; return how many did not, and are not approved.

        Raises:
            ClaimNotFound: Nothing is written.
            InvalidValue: One is not settled; nothing is written.
        """
        return self._say("ready", "ready", claims, reviewer)

    def approve(self, claims: Sequence[int], *, reviewer: str) -> int:
        """Approve the answers that stand; return how many were not approved.

        Raises:
            ClaimNotFound: Nothing is written.
            InvalidValue: One is not settled; nothing is written.
            OwnWork: One is settled by the reviewer; nothing is written.
        """
        return self._say("approve", "approved", claims, reviewer)

    def send_back(self, claims: Sequence[int], reason: str, *, reviewer: str) -> int:
        """Give claims back to whoever settled them, and say why.

        Raises:
            ClaimNotFound: Nothing is written.
            InvalidValue: One is not settled, or there is no reason; nothing is written.
        """
        said = checked_reason(reason)
        return self._say("send back", "sent_back", claims, reviewer, said)

    def _say(
        self, act: Act, state: Look, claims: Sequence[int], reviewer: str, reason: str = ""
    ) -> int:
        with self._journal.deciding():
            uuid = self._ledger.next_uuid()
            settled = self._things.settled(claims)
            if state == "approved":
                for claim in settled:
                    refuse_own(claim, reviewer)
            changes = [
                self._things.change("look", looked(claim, state, reason, uuid), claim=claim.id)
                for claim in settled
            ]
            changes = [one for one in changes if is_news(one.before, one.after)]
            if changes:
                self._journal.perform(act, reviewer, changes, uuid=uuid)
        return len(changes)


def looked(claim: Settled, state: Look, reason: str, act: str) -> dict[str, object]:
    """What the journal keeps of a look at a claim."""
    return {
        "act": act,
        "state": state,
        "reason": reason,
        "of": claim.settled_by,
        "status": claim.status,
        "confidence": claim.confidence,
    }


def is_news(before: dict[str, object] | None, after: dict[str, object]) -> bool:
    """Whether a look says something else than the one before, but for who says it.

    What is approved needs no further look, as long as the answer is the same.
    """
    if before is None:
        return True
    is_approved = after["state"] == "ready" and before["state"] == "approved"
    same = {"act": ""} | ({"state": "", "reason": ""} if is_approved else {})
    return before | same != after | same


def refuse_own(claim: Settled, reviewer: str) -> None:
    """See that somebody else settled a claim.

    Raises:
        OwnWork: She did herself.
    """
    if claim.settled_by == reviewer:
        raise OwnWork(claim.id, reviewer)

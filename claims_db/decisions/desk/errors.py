"""What a desk refuses, each in one sentence fit to show to a reviewer."""

from claims_db.values.errors import ClaimsDBError


class OwnWork(ClaimsDBError):
    """A reviewer would approve what she settled herself."""

    def __init__(self, claim_id: int, reviewer: str) -> None:
        super().__init__(
            f"c{claim_id}: {reviewer} settled it, and nobody approves her own; ask a colleague"
        )
        self.claim_id, self.reviewer = claim_id, reviewer


class ReasonNeeded(ClaimsDBError):
    """A published verdict would be changed, and nobody has said why."""

    def __init__(self, claim_id: int, told: str, now: str, would: str = "") -> None:
        super().__init__(
            f"c{claim_id} was published as {told} and would {would or f'be {now}'}: give the"
            " reason, for it becomes a correction"
        )
        self.claim_id, self.told, self.now = claim_id, told, now


class Withdrawn(ReasonNeeded):
    """A published verdict would go with its article, and nobody has said why."""

    def __init__(self, claim_id: int, told: str, now: str) -> None:
        super().__init__(claim_id, told, now, "go with its article")


class OtherWords(ReasonNeeded):
    """A published verdict would be one on other words, and nobody has said why."""

    def __init__(self, claim_id: int, told: str, now: str) -> None:
        super().__init__(claim_id, told, now, "be about other words")


def reason_needed(act: str, told: str, now: str) -> type[ReasonNeeded]:
    """What is wrong with an act without a reason by which readers were told wrong."""
    if act == "remove article":
        return Withdrawn
    return OtherWords if told == now else ReasonNeeded

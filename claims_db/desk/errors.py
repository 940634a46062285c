"""What a desk refuses, each in one sentence fit to show to a reviewer."""

from pathlib import Path

from claims_db.errors import ClaimsDBError


class OwnWork(ClaimsDBError):
    """A reviewer would approve what she settled herself."""

    def __init__(self, claim_id: int, reviewer: str) -> None:
        super().__init__(
            f"c{claim_id}: {reviewer} settled it, and nobody approves her own; ask a colleague"
        )
        self.claim_id, self.reviewer = claim_id, reviewer


class RulesNotKept(ClaimsDBError):
    """Claims of an article fail rules of sign-off that nobody has waived."""

    def __init__(self, article_id: int, failures: int, claim_id: int, says: str) -> None:
        more = f" ({failures - 1} more)" if failures > 1 else ""
        super().__init__(
            f"a{article_id} is not signed off: c{claim_id} {says}{more}."
            f" `workbench sign-off a{article_id}` lists all; mend it, or waive it with a reason"
        )
        self.article_id, self.failures = article_id, failures


class ReasonNeeded(ClaimsDBError):
    """A published verdict would be changed, and nobody has said why."""

    def __init__(self, claim_id: int, told: str, now: str) -> None:
        super().__init__(
            f"c{claim_id} was published as {told} and would be {now}: give the reason,"
            " for it becomes a correction"
        )
        self.claim_id, self.told, self.now = claim_id, told, now


class RulesUnreadable(ClaimsDBError):
    """The desk's own file is none of rules."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path}: {problem}. Correct it, or move it away to go by the defaults.")
        self.path = path

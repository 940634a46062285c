"""What the rules of sign-off refuse, each in one sentence fit to show to a reviewer."""

from pathlib import Path

from claims_db.values.errors import ClaimsDBError


class RulesNotKept(ClaimsDBError):
    """Claims of an article fail rules of sign-off that nobody has waived."""

    def __init__(self, article_id: int, failures: int, claim_id: int, says: str) -> None:
        more = f" ({failures - 1} more)" if failures > 1 else ""
        super().__init__(
            f"a{article_id} is not signed off: c{claim_id} {says}{more}."
            f" `workbench sign-off a{article_id}` lists all; mend it, or waive it with a reason"
        )
        self.article_id, self.failures = article_id, failures


class RulesUnreadable(ClaimsDBError):
    """The desk's own file is none of rules."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path}: {problem}. Correct it, or move it away to go by the defaults.")
        self.path = path

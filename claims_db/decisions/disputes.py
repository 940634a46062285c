"""Claims that reviewers answered differently, and who settles them."""

from claims_db.decisions.journal import Journal
from claims_db.file.connection import Connection
from claims_db.values.decision import Change, Dispute
from claims_db.values.errors import ClaimNotFound, InvalidValue


class Disputes:
    """Lists what is disputed and settles it, each time as a decision that can be undone."""

    def __init__(self, connection: Connection, journal: Journal) -> None:
        self._connection = connection
        self._journal = journal

    def all(self) -> list[Dispute]:
        """Return every complete answer to a disputed claim, claim by claim."""
        rows = self._connection.rows(
            """
            SELECT disputed.id, disputed.article_id,
                   said(claim.article_id, claim.start, claim.end, claim.content) AS content,
                   disputed.reviewer, disputed.source, disputed.confidence, disputed.status
            FROM disputed
            CROSS JOIN claim ON claim.id = disputed.id
            ORDER BY claim.article_id, claim.start, disputed.reviewer
            """
        )
        return [Dispute(*row) for row in rows]

    def superseded(self) -> list[int]:
        """Return the claims that were answered and then cut otherwise on another machine."""
        rows = self._connection.rows(
            """
            SELECT id
            FROM claim
            WHERE gone IS NOT NULL AND gone = 'superseded'
              AND EXISTS (SELECT 1 FROM answer WHERE claim_id = claim.id)
            ORDER BY article_id, start
            """
        )
        return [row["id"] for row in rows]

    def adjudicate(
        self, claim_id: int, chosen: str | None, *, reviewer: str, reason: str = ""
    ) -> None:
        """Let the answer of the reviewer `chosen` stand; `None`: of nobody, dispute it again.

        Raises:
            ClaimNotFound: Nothing is written.
            InvalidValue: She has not answered the claim wholly; nothing is written.
            ReasonNeeded: A published verdict would become another, and there is no `reason`.
        """
        with self._journal.deciding():
            row = self._connection.row(
                "SELECT adjudicated_for FROM claim WHERE id = :claim", claim=claim_id
            )
            if row is None:
                raise ClaimNotFound(claim_id)
            if chosen is not None and not self._has_answered(claim_id, chosen):
                raise InvalidValue(f"c{claim_id}", f"{chosen} has not answered all three fields")
            if row["adjudicated_for"] != chosen:
                before = row["adjudicated_for"]
                change = Change(
                    claim_id=claim_id, field="adjudicated_for", before=before, after=chosen
                )
                self._journal.perform("adjudicate", reviewer, [change], reason=reason)

    def _has_answered(self, claim_id: int, reviewer: str) -> bool:
        """Whether somebody has answered all three fields of a claim."""
        row = self._connection.row(
            """
            SELECT 1
            FROM answer
            WHERE claim_id = :claim AND reviewer = :reviewer AND reviewed_at IS NOT NULL
            """,
            claim=claim_id,
            reviewer=reviewer,
        )
        return row is not None

"""The answers of all reviewers to what stands for a claim: its status, origin, confidence."""

from sqlite3 import Row
from typing import Any

from claims_db.file.connection import Connection


class Standing:
    """Settles claims; what reviewers disagree on is disputed until one is chosen."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def settle(self, claim_id: int) -> None:
        """Let what stands for a claim follow from the answers to it."""
        self._connection.execute(
            """
            UPDATE claim
            SET settled_by = :settled_by, settled_status = :settled_status,
                settled_confidence = :settled_confidence, origin_id = :origin_id
            WHERE id = :claim
              AND (settled_by, settled_status, settled_confidence, origin_id)
                  IS NOT (:settled_by, :settled_status, :settled_confidence, :origin_id)
            """,
            claim=claim_id,
            **self.followed(claim_id),
        )

    def present(self, claim_id: int) -> dict[str, Any]:
        """Return what stands for a claim."""
        row = self._connection.row(
            """
            SELECT settled_by, settled_status, settled_confidence, origin_id
            FROM claim
            WHERE id = :claim
            """,
            claim=claim_id,
        )
        return dict(row) if row else {}

    def followed(self, claim_id: int) -> dict[str, Any]:
        """Return what follows for a claim from the answers to it.

        The answer chosen by adjudication stands; else the latest complete one, if all
        agree on status and origin.
        """
        claim = self._connection.row(
            """
            SELECT gone, adjudicated_for, COALESCE(source.same_as, source.id) AS suggested
            FROM claim
            JOIN article ON article.id = article_id
            LEFT JOIN chain_link ON claim_id = claim.id AND place = 0
            JOIN source ON source.id = COALESCE(chain_link.source_id, publisher_id)
            WHERE claim.id = :claim
            """,
            claim=claim_id,
        )
        assert claim is not None
        answers = [] if claim["gone"] else self._complete(claim_id)
        chosen = [a for a in answers if a["reviewer"] == claim["adjudicated_for"]]
        disputed = not chosen and len({(a["status"], a["origin"]) for a in answers}) > 1
        if answers and not disputed:
            standing = (chosen or answers)[0]
            return {
                "settled_by": standing["reviewer"],
                "settled_status": standing["status"],
                "settled_confidence": standing["confidence"],
                "origin_id": standing["origin"],
            }
        return {
            "settled_by": None,
            "settled_status": "disputed" if disputed else "unreviewed",
            "settled_confidence": None,
            "origin_id": claim["suggested"],
        }

    def _complete(self, claim_id: int) -> list[Row]:
        return self._connection.rows(
            """
            SELECT reviewer, status, confidence, COALESCE(source.same_as, source.id) AS origin
            FROM answer
            JOIN source ON source.id = source_id
            WHERE claim_id = :claim AND reviewed_at IS NOT NULL
            ORDER BY reviewed_at DESC, reviewer
            """,
            claim=claim_id,
        )

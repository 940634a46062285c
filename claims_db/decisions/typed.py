"""What a reviewer is typing and has not recorded yet, kept through a crash."""

import json
from collections.abc import Sequence
from typing import Literal

from claims_db.file.connection import Connection
from claims_db.values.decision import now
from claims_db.values.words import ChangedField

DraftField = Literal["note", "evidence", "wording"]
DRAFTED: tuple[DraftField, ...] = ("note", "evidence", "wording")


class Drafts:
    """Keeps the latest draft of each field; journals none, for a draft is no decision."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, claim_id: int, field: DraftField, text: str, *, reviewer: str) -> None:
        """Keep what is typed so far, in place of what was; an empty text forgets it.

        The text of an evidence draft is the screen's own affair.
        """
        if not text:
            self.forget(claim_id, field, reviewer=reviewer)
            return
        with self._connection.write():
            self._connection.execute(
                """
                INSERT OR REPLACE INTO draft (reviewer, claim_id, field, text, saved_at)
                VALUES (:reviewer, :claim, :field, :text, :now)
                """,
                reviewer=reviewer,
                claim=claim_id,
                field=field,
                text=text,
                now=now(),
            )

    def of(self, claim_id: int, field: DraftField, *, reviewer: str) -> str | None:
        """Return what was typed and not recorded; `None`: nothing."""
        row = self._connection.row(
            """
            SELECT text
            FROM draft
            WHERE reviewer = :reviewer AND claim_id = :claim AND field = :field
            """,
            reviewer=reviewer,
            claim=claim_id,
            field=field,
        )
        return str(row["text"]) if row else None

    def forget(self, claim_id: int, field: DraftField, *, reviewer: str) -> None:
        """Throw a draft away. Recording the field does it too."""
        if self.of(claim_id, field, reviewer=reviewer) is None:
            return
        with self._connection.write():
            self._delete([claim_id], [field], reviewer)

    def forget_all(self, claim_ids: Sequence[int]) -> None:
        """Throw away what anybody typed of claims. Only inside `Connection.write`."""
        self._connection.execute(
            "DELETE FROM draft WHERE claim_id IN (SELECT value FROM json_each(:claims))",
            claims=json.dumps(claim_ids),
        )

    def recorded(
        self, claim_ids: Sequence[int], fields: Sequence[ChangedField], *, reviewer: str
    ) -> None:
        """Forget the drafts of what is being recorded. Only inside `Connection.write`."""
        drafted = [field for field in fields if field in DRAFTED]
        if drafted:
            self._delete(claim_ids, drafted, reviewer)

    def _delete(self, claim_ids: Sequence[int], fields: Sequence[str], reviewer: str) -> None:
        self._connection.execute(
            """
            DELETE FROM draft
            WHERE reviewer = :reviewer
              AND claim_id IN (SELECT value FROM json_each(:claims))
              AND field IN (SELECT value FROM json_each(:fields))
            """,
            reviewer=reviewer,
            claims=json.dumps(list(claim_ids)),
            fields=json.dumps(list(fields)),
        )

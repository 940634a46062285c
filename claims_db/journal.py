"""A reviewer's acts, journalled: the present answers follow from them, and undo works from them."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Literal

from claims_db.connection import Connection
from claims_db.decision_id import new_decision_id
from claims_db.errors import ClaimNotFound, NothingToRedo, NothingToUndo
from claims_db.records import Decision
from claims_db.sources import Sources

Value = int | str | list[str] | None
"""An answer as the journal keeps it: a source is its chain of names, the origin first."""
LATEST_DONE = """
    SELECT decision.*
    FROM undo_list
    JOIN decision USING (seq)
    WHERE undo_list.reviewer = :reviewer AND undone = 0
    ORDER BY seq DESC
    LIMIT 1
"""
FIRST_UNDONE = """
    SELECT decision.*
    FROM undo_list
    JOIN decision USING (seq)
    WHERE undo_list.reviewer = :reviewer AND undone = 1
    ORDER BY seq
    LIMIT 1
"""


class Journal:
    """Records decisions, each in one transaction; when a method returns, it is on disk."""

    def __init__(self, connection: Connection, sources: Sources) -> None:
        self._connection = connection
        self._sources = sources

    def record_source(self, claim_id: int, chain: Sequence[int], *, reviewer: str) -> None:
        """Record who says so: the ids of the sources from the origin to the nearest relay."""
        self._record(claim_id, reviewer, source=chain)

    def record_confidence(self, claim_id: int, confidence: int, *, reviewer: str) -> None:
        """Record how sure the reviewer is of the status, 1 to 5."""
        self._record(claim_id, reviewer, confidence=confidence)

    def record_status(self, claim_id: int, status: str, *, reviewer: str) -> None:
        """Record whether the claim holds."""
        self._record(claim_id, reviewer, status=status)

    def record_note(self, claim_id: int, note: str, *, reviewer: str) -> None:
        """Record a free text; an empty one removes it."""
        self._record(claim_id, reviewer, note=note)

    def undo(self, reviewer: str) -> Decision:
        """Take back the latest act of the reviewer that is not undone yet.

        Raises:
            NothingToUndo: Nothing is written.
        """
        with self._connection.write():
            target = self._listed(reviewer, undone=False)
            if target is None:
                raise NothingToUndo(reviewer)
            return self._reverse(target, "undo", target.after, target.before)

    def redo(self, reviewer: str) -> Decision:
        """Put back what the reviewer undid last, unless she has decided anything since.

        Raises:
            NothingToRedo: Nothing is written.
        """
        with self._connection.write():
            target = self._listed(reviewer, undone=True)
            if target is None:
                raise NothingToRedo(reviewer)
            return self._reverse(target, "redo", target.before, target.after)

    def of_claim(self, claim_id: int) -> list[Decision]:
        """Return the history of a claim, the oldest act first."""
        return [
            Decision.of(row)
            for row in self._connection.rows(
                "SELECT * FROM decision WHERE claim_id = :claim ORDER BY seq", claim=claim_id
            )
        ]

    def _record(self, claim_id: int, reviewer: str, **answer: Any) -> None:
        """Check one answer and write it, unless it is what the reviewer said already.

        Raises:
            InvalidValue: The answer is not one of those the field takes.
            ClaimNotFound: Nothing is written.
        """
        from claims_db.checking import checked
        from claims_db.models import NewAnswer

        (field,) = answer
        value = getattr(checked(NewAnswer, **answer), field)
        with self._connection.write():
            present = self._present(claim_id, reviewer)
            before = self._journalled(present, field)
            after: Value = value or None
            if field == "source":
                after = [self._sources.get(source_id).name for source_id in value]
            if after == before:
                return
            self._write(present, field, after)
            seq = self._append("answer", claim_id, reviewer, field, before, after, None)
            self._connection.execute(
                "DELETE FROM undo_list WHERE reviewer = :reviewer AND undone = 1",
                reviewer=reviewer,
            )
            self._connection.execute(
                "INSERT INTO undo_list (reviewer, undone, seq) VALUES (:reviewer, 0, :seq)",
                reviewer=reviewer,
                seq=seq,
            )

    def _reverse(
        self, target: Decision, act: Literal["undo", "redo"], before: Value, after: Value
    ) -> Decision:
        present = self._present(target.claim_id, target.reviewer)
        self._write(present, target.field, after)
        seq = self._append(
            act, target.claim_id, target.reviewer, target.field, before, after, target.uuid
        )
        self._connection.execute(
            """
            UPDATE undo_list
            SET undone = :undone
            WHERE reviewer = :reviewer AND undone = 1 - :undone AND seq = :seq
            """,
            undone=int(act == "undo"),
            reviewer=target.reviewer,
            seq=target.seq,
        )
        row = self._connection.row("SELECT * FROM decision WHERE seq = :seq", seq=seq)
        assert row is not None
        return Decision.of(row)

    def _listed(self, reviewer: str, *, undone: bool) -> Decision | None:
        row = self._connection.row(LATEST_DONE if not undone else FIRST_UNDONE, reviewer=reviewer)
        return Decision.of(row) if row else None

    def _present(self, claim_id: int, reviewer: str) -> dict[str, Any]:
        """The row of the reviewer's answer as it is, or as it begins.

        Raises:
            ClaimNotFound: There is no such claim.
        """
        if self._connection.row("SELECT 1 FROM claim WHERE id = :claim", claim=claim_id) is None:
            raise ClaimNotFound(claim_id)
        row = self._connection.row(
            """
            SELECT claim_id, reviewer, source_id, chain, confidence, status, note
            FROM answer
            WHERE claim_id = :claim AND reviewer = :reviewer
            """,
            claim=claim_id,
            reviewer=reviewer,
        )
        nothing = dict.fromkeys(("source_id", "chain", "confidence", "status")) | {"note": ""}
        return dict(row) if row else nothing | {"claim_id": claim_id, "reviewer": reviewer}

    def _journalled(self, present: dict[str, Any], field: str) -> Value:
        """The answer to a field as the journal keeps it."""
        if field != "source":
            value: Value = present[field]
            return value or None
        ids = json.loads(present["chain"] or "null")
        return ids and [self._sources.get(source_id).name for source_id in ids]

    def _write(self, present: dict[str, Any], field: str, value: Value) -> None:
        """Make `value` the present answer, and let the claim's settled state follow."""
        if isinstance(value, list):
            ids = [self._sources.obtain(name, "unnamed").id for name in value]
            answer = present | {"chain": json.dumps(ids), "source_id": ids[0]}
        elif field == "source":
            answer = present | {"chain": None, "source_id": None}
        else:
            answer = present | {field: value or ("" if field == "note" else None)}
        complete = None not in (answer["chain"], answer["confidence"], answer["status"])
        self._connection.execute(
            """
            INSERT INTO answer (claim_id, reviewer, source_id, chain, confidence, status, note,
                                reviewed_at)
            VALUES (:claim_id, :reviewer, :source_id, :chain, :confidence, :status, :note,
                    :reviewed_at)
            ON CONFLICT DO UPDATE
            SET source_id = excluded.source_id, chain = excluded.chain,
                confidence = excluded.confidence, status = excluded.status,
                note = excluded.note, reviewed_at = excluded.reviewed_at
            """,
            **answer,
            reviewed_at=now() if complete else None,
        )
        self._connection.execute(
            """
            UPDATE claim
            SET settled_by = (
                SELECT reviewer
                FROM answer
                WHERE claim_id = :claim AND reviewed_at IS NOT NULL
                ORDER BY reviewed_at DESC
                LIMIT 1)
            WHERE id = :claim
            """,
            claim=answer["claim_id"],
        )

    def _append(
        self,
        act: Literal["answer", "undo", "redo"],
        claim_id: int,
        reviewer: str,
        field: str,
        before: Value,
        after: Value,
        target: str | None,
    ) -> int:
        latest = self._connection.row("SELECT MAX(uuid) AS uuid FROM decision")
        assert latest is not None
        appended = self._connection.execute(
            """
            INSERT INTO decision
                (uuid, made_at, reviewer, act, claim_id, field, before, after, target)
            VALUES (:uuid, :now, :reviewer, :act, :claim, :field, :before, :after, :target)
            """,
            uuid=new_decision_id(latest["uuid"]),
            now=now(),
            reviewer=reviewer,
            act=act,
            claim=claim_id,
            field=field,
            before=None if before is None else json.dumps(before, ensure_ascii=False),
            after=None if after is None else json.dumps(after, ensure_ascii=False),
            target=target,
        ).lastrowid
        assert appended is not None
        return appended


def now() -> str:
    """The time in UTC, to the millisecond, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")

"""The answers of reviewers to claims, field by field."""

import json
from typing import Any

from claims_db.claims.search import Search
from claims_db.claims.shown_answers import EVIDENCE
from claims_db.decisions.settling import Standing
from claims_db.errors import ClaimNotFound
from claims_db.file.connection import Connection
from claims_db.records import FIELDS, ChangedField
from claims_db.sources.registry import Sources

NOTHING: dict[str, Any] = {
    "source_id": None,
    "chain": None,
    "confidence": None,
    "status": None,
    "note": "",
    "wording": "",
    "reviewed_at": None,
}
"""An answer before anything is answered."""


class Answers:
    """Reads and writes one field of one reviewer's answer; keeps no journal of it."""

    def __init__(
        self, connection: Connection, sources: Sources, search: Search, standing: Standing
    ) -> None:
        self._connection = connection
        self._sources = sources
        self._search = search
        self._standing = standing

    def present(self, claim_id: int, reviewer: str, field: ChangedField) -> Any:
        """Return a field as the journal keeps it: a source is its chain of names.

        Raises:
            ClaimNotFound: There is no such claim in the lists.
        """
        claim = self._connection.row("SELECT gone FROM claim WHERE id = :claim", claim=claim_id)
        if claim is None or claim["gone"]:
            raise ClaimNotFound(claim_id)
        return self._field(claim_id, reviewer, field)

    def _field(self, claim_id: int, reviewer: str, field: ChangedField) -> Any:
        if field == "evidence":
            return self._evidence(claim_id, reviewer) or None
        row = self._row(claim_id, reviewer)
        if field != "source":
            return row[field] or None
        ids = json.loads(row["chain"] or "null")
        return ids and [self._sources.get(source_id).name for source_id in ids]

    def of(self, claim_id: int, reviewer: str) -> dict[str, Any]:
        """Return all fields of an answer as the journal keeps them."""
        fields: tuple[ChangedField, ...] = (*FIELDS, "note", "wording", "evidence")
        return {field: self._field(claim_id, reviewer, field) for field in fields}

    def put(
        self, claim_id: int, reviewer: str, field: ChangedField, value: Any, made_at: str
    ) -> None:
        """Make `value`, as the journal keeps it, the present answer."""
        before = self._row(claim_id, reviewer)
        answer = dict(before)
        if field == "evidence":
            self._put_evidence(claim_id, reviewer, value or [])
        elif field == "source":
            ids = [self._sources.obtain(name, "unnamed").id for name in value or ()]
            answer |= {
                "chain": json.dumps(ids) if ids else None,
                "source_id": ids[0] if ids else None,
            }
        else:
            answer[field] = NOTHING[field] if value is None else value
        if field in FIELDS:
            complete = None not in (answer["chain"], answer["confidence"], answer["status"])
            answer["reviewed_at"] = made_at if complete else None
        if field == "note":
            self._search.forget_claim(claim_id)
        self._write(claim_id, reviewer, answer)
        if field == "note":
            self._search.learn_claim(claim_id)
        was_complete, is_complete = before["reviewed_at"], answer["reviewed_at"]
        if field in FIELDS and (was_complete or is_complete):
            self._standing.settle(claim_id)

    def put_adjudicated_for(self, claim_id: int, reviewer: str | None) -> None:
        """Let the answer of `reviewer` stand, whatever others say; `None`: of nobody."""
        self._connection.execute(
            "UPDATE claim SET adjudicated_for = :reviewer WHERE id = :claim",
            claim=claim_id,
            reviewer=reviewer,
        )
        self._standing.settle(claim_id)

    def _row(self, claim_id: int, reviewer: str) -> dict[str, Any]:
        row = self._connection.row(
            """
            SELECT source_id, chain, confidence, status, note, wording, reviewed_at
            FROM answer
            WHERE claim_id = :claim AND reviewer = :reviewer
            """,
            claim=claim_id,
            reviewer=reviewer,
        )
        return dict(row) if row else NOTHING

    def _write(self, claim_id: int, reviewer: str, answer: dict[str, Any]) -> None:
        """Write the row; an answer that says nothing any more is none."""
        if answer == NOTHING and not self._evidence(claim_id, reviewer):
            self._connection.execute(
                "DELETE FROM answer WHERE claim_id = :claim AND reviewer = :reviewer",
                claim=claim_id,
                reviewer=reviewer,
            )
            return
        self._connection.execute(
            """
            INSERT INTO answer (claim_id, reviewer, source_id, chain, confidence, status, note,
                                wording, reviewed_at)
            VALUES (:claim, :reviewer, :source_id, :chain, :confidence, :status, :note,
                    :wording, :reviewed_at)
            ON CONFLICT DO UPDATE
            SET source_id = excluded.source_id, chain = excluded.chain,
                confidence = excluded.confidence, status = excluded.status,
                note = excluded.note, wording = excluded.wording,
                reviewed_at = excluded.reviewed_at
            """,
            claim=claim_id,
            reviewer=reviewer,
            **answer,
        )

    def _evidence(self, claim_id: int, reviewer: str) -> list[dict[str, str]]:
        rows = self._connection.rows(EVIDENCE, claim=claim_id, reviewer=reviewer)
        return [dict(row) for row in rows]

    def _put_evidence(self, claim_id: int, reviewer: str, items: list[dict[str, str]]) -> None:
        self._connection.execute(
            "DELETE FROM evidence WHERE claim_id = :claim AND reviewer = :reviewer",
            claim=claim_id,
            reviewer=reviewer,
        )
        for place, item in enumerate(items, start=1):
            self._connection.execute(
                """
                INSERT INTO evidence (claim_id, reviewer, place, url, title, quote, stance,
                                      archive_url, accessed)
                VALUES (:claim, :reviewer, :place, :url, :title, :quote, :stance,
                        :archive_url, :accessed)
                """,
                claim=claim_id,
                reviewer=reviewer,
                place=place,
                **item,
            )

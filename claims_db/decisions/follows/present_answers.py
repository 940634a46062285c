"""The answers of reviewers to claims as they are now, as the journal keeps them."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from claims_db.decisions.follows.undo_list import BEFORE_NEXT, UndoList
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources
from claims_db.values.answered import NOTHING, Answered, Evidences, Key, ids_in
from claims_db.values.decision import journalled
from claims_db.values.decision_id import latest_followed
from claims_db.values.errors import ClaimNotFound
from claims_db.values.words import FIELDS, ChangedField


class PresentAnswers:
    """Reads answers, of one claim or of very many at once."""

    def __init__(self, connection: Connection, sources: Sources, undo_list: UndoList) -> None:
        self._connection = connection
        self._sources = sources
        self._undo_list = undo_list
        self._read: tuple[int, str, dict[int, Answered | None]] = (0, "", {})
        """What `present` has read of answers, in which transaction, of whose."""

    def present(
        self, claim_ids: Sequence[int], reviewer: str, fields: Iterable[ChangedField]
    ) -> dict[tuple[int, ChangedField], Any]:
        """Return fields of the answers to claims as the journal keeps them.

        Raises:
            ClaimNotFound: One of the claims is not in the lists.
        """
        wanted = tuple(fields)
        rows = self._rows_here(claim_ids, reviewer)
        self._keep(rows, reviewer)
        evidence: dict[Key, Evidences] = {}
        if "evidence" in wanted:
            evidence = self.evidence(claim_ids, reviewer)
        names: dict[str, list[str]] = {}
        return {
            (claim, field): (
                evidence.get((claim, reviewer))
                if field == "evidence"
                else self._journalled(rows[claim] or NOTHING, field, names)
            )
            for claim in claim_ids
            for field in wanted
        }

    def _journalled(self, row: Answered, field: ChangedField, names: dict[str, list[str]]) -> Any:
        if field == "attribution":
            return journalled(field, row.attribution or None)
        if field != "source":
            return getattr(row, field) or None
        if row.chain is None:
            return None
        if row.chain not in names:
            names[row.chain] = self._sources.names(ids_in(row.chain))
        return names[row.chain]

    def of(self, claim_id: int, reviewer: str) -> dict[str, Any]:
        """Return all fields of an answer as the journal keeps them; the claim may be gone."""
        row = self.rows([claim_id], reviewer).get((claim_id, reviewer), NOTHING)
        fields: tuple[ChangedField, ...] = (*FIELDS, "note", "wording", "attribution")
        values = {str(field): self._journalled(row, field, {}) for field in fields}
        evidence = self.evidence([claim_id], reviewer).get((claim_id, reviewer))
        return values | {"evidence": evidence}

    def rows(self, claim_ids: Sequence[int], reviewer: str | None = None) -> dict[Key, Answered]:
        """The answers to claims, of one reviewer or of all."""
        of_one = "" if reviewer is None else "AND reviewer = :reviewer"
        rows = self._connection.rows(
            f"""
            SELECT claim_id, reviewer, source_id, chain, confidence, status, note, wording,
                   attribution, reviewed_at
            FROM json_each(:claims) AS wanted
            CROSS JOIN answer ON claim_id = wanted.value {of_one}
            """,
            claims=json.dumps(claim_ids),
            reviewer=reviewer,
        )
        return {(row[0], row[1]): Answered(*tuple(row)[2:]) for row in rows}

    def evidence(
        self, claim_ids: Sequence[int], reviewer: str | None = None
    ) -> dict[Key, Evidences]:
        """What the answers to claims rest on, of one reviewer or of all."""
        found: dict[Key, Evidences] = {}
        for row in self._connection.rows(
            """
            SELECT claim_id, reviewer, url, title, quote, stance, archive_url, accessed
            FROM json_each(:claims) AS wanted
            CROSS JOIN evidence ON claim_id = wanted.value
            WHERE :reviewer IS NULL OR reviewer = :reviewer
            ORDER BY claim_id, reviewer, place
            """,
            claims=json.dumps(claim_ids),
            reviewer=reviewer,
        ):
            item = dict(row)
            found.setdefault((item.pop("claim_id"), item.pop("reviewer")), []).append(item)
        return found

    def _keep(self, rows: dict[int, Answered | None], reviewer: str) -> None:
        """Hold what was read of answers until they are written, or the transaction ends."""
        transaction, whose, kept = self._read
        if (transaction, whose) == (self._connection.transaction, reviewer):
            rows = kept | rows
        self._read = self._connection.transaction, reviewer, rows

    def kept(self, claim_ids: Sequence[int], reviewer: str) -> dict[Key, Answered]:
        """The answers that are there; from now on others are."""
        (transaction, whose, kept), self._read = self._read, (0, "", {})
        is_of_now = (transaction, whose) == (self._connection.transaction, reviewer)
        if not is_of_now or not kept.keys() >= set(claim_ids):
            return self.rows(claim_ids, reviewer)
        return {(claim, reviewer): row for claim in claim_ids if (row := kept[claim])}

    def _rows_here(self, claim_ids: Sequence[int], reviewer: str) -> dict[int, Answered | None]:
        """The answers of a reviewer to claims, all of which are in the lists."""
        rows = self._connection.rows(
            f"""
            SELECT wanted.value AS id, {BEFORE_NEXT},
                   claim.id IS NOT NULL AND gone IS NULL AS is_here,
                   answer.reviewer, source_id, chain, confidence, status, note, wording,
                   attribution, reviewed_at
            FROM json_each(:claims) AS wanted
            LEFT JOIN claim ON claim.id = wanted.value
            LEFT JOIN answer ON claim_id = wanted.value AND answer.reviewer = :reviewer
            """,
            claims=json.dumps(claim_ids),
            reviewer=reviewer,
            most=latest_followed(),
        )
        if rows:
            self._undo_list.foresee(reviewer, rows[0])
        for row in rows:
            if not row["is_here"]:
                raise ClaimNotFound(row["id"])
        return {
            row["id"]: None if row["reviewer"] is None else Answered(*tuple(row)[5:])
            for row in rows
        }

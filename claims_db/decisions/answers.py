"""The answers of reviewers to claims, field by field, to one claim or to very many at once."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from claims_db.claims.search import Search
from claims_db.decisions.answered import NOTHING, Answered, Evidences, Key, ids_in, sources_in
from claims_db.decisions.decision import Change, journalled
from claims_db.decisions.settling import Standing
from claims_db.errors import ClaimNotFound
from claims_db.file.connection import Connection
from claims_db.records import FIELDS, ChangedField
from claims_db.sources.registry import Sources


class Answers:
    """Reads and writes answers; keeps no journal of it."""

    def __init__(
        self, connection: Connection, sources: Sources, search: Search, standing: Standing
    ) -> None:
        self._connection = connection
        self._sources = sources
        self._search = search
        self._standing = standing

    def present(
        self, claim_ids: Sequence[int], reviewer: str, fields: Iterable[ChangedField]
    ) -> dict[tuple[int, ChangedField], Any]:
        """Return fields of the answers to claims as the journal keeps them.

        Raises:
            ClaimNotFound: One of the claims is not in the lists.
        """
        wanted = tuple(fields)
        self._refuse_gone(claim_ids)
        rows = {claim: row for (claim, _), row in self.rows(claim_ids, reviewer).items()}
        evidence: dict[Key, Evidences] = {}
        if "evidence" in wanted:
            evidence = self.evidence(claim_ids, reviewer)
        names: dict[str, list[str]] = {}
        return {
            (claim, field): (
                evidence.get((claim, reviewer))
                if field == "evidence"
                else self._journalled(rows.get(claim, NOTHING), field, names)
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
            names[row.chain] = [self._sources.get(one).name for one in ids_in(row.chain)]
        return names[row.chain]

    def of(self, claim_id: int, reviewer: str) -> dict[str, Any]:
        """Return all fields of an answer as the journal keeps them; the claim may be gone."""
        row = self.rows([claim_id], reviewer).get((claim_id, reviewer), NOTHING)
        fields: tuple[ChangedField, ...] = (*FIELDS, "note", "wording", "attribution")
        values = {str(field): self._journalled(row, field, {}) for field in fields}
        evidence = self.evidence([claim_id], reviewer).get((claim_id, reviewer))
        return values | {"evidence": evidence}

    def put(self, changes: Sequence[Change], reviewer: str, made_at: str) -> None:
        """Make what is after the changes the present answers of a reviewer."""
        claim_ids = list(dict.fromkeys(c.claim_id for c in changes if c.claim_id is not None))
        before = self.rows(claim_ids, reviewer)
        after = dict(before)
        evidence: dict[Key, Evidences] = {}
        chains: dict[tuple[str, ...], tuple[int, ...]] = {}
        made = lru_cache(1000)(lambda row, field, value: row.with_field(field, value, made_at))
        for change in changes:
            assert change.claim_id is not None
            key = change.claim_id, reviewer
            row = after.get(key, NOTHING)
            if change.field == "evidence":
                evidence[key] = change.after or []
                after[key] = row
            elif change.field == "source":
                after[key] = made(row, "source", self.source_ids(change.after or (), chains))
            elif change.field == "attribution":
                after[key] = row.with_field("attribution", change.after, made_at)
            else:
                after[key] = made(row, change.field, change.after)
        self.write(before, after, evidence)
        settling = [
            key[0]
            for key, row in after.items()
            if row is not (was := before.get(key, NOTHING)) and (row.reviewed_at or was.reviewed_at)
        ]
        if settling:
            self._standing.settle(settling)

    def put_adjudicated_for(self, claim_id: int, reviewer: str | None) -> None:
        """Let the answer of `reviewer` stand, whatever others say; `None`: of nobody."""
        self._connection.execute(
            "UPDATE claim SET adjudicated_for = :reviewer WHERE id = :claim",
            claim=claim_id,
            reviewer=reviewer,
        )
        self._standing.settle([claim_id])

    def source_ids(
        self, names: Sequence[str], known: dict[tuple[str, ...], tuple[int, ...]]
    ) -> tuple[int, ...]:
        """The sources of a chain of names; those that are new are added."""
        chain = tuple(names)
        if chain not in known:
            known[chain] = tuple(self._sources.obtain(name, "unnamed").id for name in chain)
        return known[chain]

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

    def write(
        self,
        before: Mapping[Key, Answered],
        after: Mapping[Key, Answered],
        evidence: Mapping[Key, Evidences],
    ) -> None:
        """Write what differs of some answers, and all evidence that is given.

        An answer that says nothing any more, and rests on nothing, is none.
        """
        noted = [key[0] for key, row in after.items() if row.note != before.get(key, NOTHING).note]
        self._search.forget_claims(noted)
        self._put_evidence(evidence)
        empty = [key for key, row in after.items() if row == NOTHING]
        if empty:
            resting = self.evidence(list({claim for claim, _ in empty}))
            empty = [key for key in empty if key not in resting]
        gone = set(empty)
        self._connection.execute(
            """
            DELETE FROM answer
            WHERE (claim_id, reviewer) IN (
                SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
                FROM json_each(:keys)
            )
            """,
            keys=json.dumps([key for key in empty if key in before]),
        )
        self._connection.insert_many(
            """
            INSERT INTO answer (claim_id, reviewer, source_id, chain, confidence, status, note,
                                wording, attribution, reviewed_at)
            VALUES
            ON CONFLICT DO UPDATE
            SET source_id = excluded.source_id, chain = excluded.chain,
                confidence = excluded.confidence, status = excluded.status,
                note = excluded.note, wording = excluded.wording,
                attribution = excluded.attribution, reviewed_at = excluded.reviewed_at
            """,
            (
                (claim, who, *row)
                for (claim, who), row in after.items()
                if (claim, who) not in gone and before.get((claim, who)) != row
            ),
        )
        self._count_named(before, after)
        self._search.learn_claims_again(noted)

    def _count_named(self, before: Mapping[Key, Answered], after: Mapping[Key, Answered]) -> None:
        """Let sources know how many answers name them."""
        chains: Counter[str | None] = Counter(row.chain for row in after.values())
        chains.subtract(before.get(key, NOTHING).chain for key in after)
        counted: Counter[int] = Counter()
        for chain, more in chains.items():
            if more:
                counted.update(dict.fromkeys(sources_in(chain), more))
        self._connection.execute_many(
            "UPDATE source SET named = named + ? WHERE id = ?",
            ((more, source) for source, more in counted.items() if more),
        )

    def _put_evidence(self, evidence: Mapping[Key, Evidences]) -> None:
        self._connection.execute_many(
            "DELETE FROM evidence WHERE claim_id = :claim AND reviewer = :reviewer",
            ({"claim": claim, "reviewer": who} for claim, who in evidence),
        )
        self._connection.execute_many(
            """
            INSERT INTO evidence (claim_id, reviewer, place, url, title, quote, stance,
                                  archive_url, accessed)
            VALUES (:claim, :reviewer, :place, :url, :title, :quote, :stance,
                    :archive_url, :accessed)
            """,
            (
                {"claim": claim, "reviewer": who, "place": place, **item}
                for (claim, who), items in evidence.items()
                for place, item in enumerate(items, start=1)
            ),
        )

    def _refuse_gone(self, claim_ids: Sequence[int]) -> None:
        row = self._connection.row(
            """
            SELECT wanted.value AS id
            FROM json_each(:claims) AS wanted
            LEFT JOIN claim ON claim.id = wanted.value
            WHERE claim.id IS NULL OR gone IS NOT NULL
            ORDER BY wanted.key
            LIMIT 1
            """,
            claims=json.dumps(claim_ids),
        )
        if row:
            raise ClaimNotFound(row["id"])

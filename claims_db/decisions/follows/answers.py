"""The answers of reviewers to claims, field by field, to one claim or to very many at once."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from claims_db.articles.claims.rows import put
from claims_db.articles.claims.search import Search
from claims_db.decisions.follows.present_answers import PresentAnswers
from claims_db.decisions.follows.settling import Standing
from claims_db.decisions.follows.undo_list import UndoList
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources
from claims_db.sources.rows import count_named
from claims_db.values.answered import NOTHING, Answered, Evidences, Key, sources_in
from claims_db.values.decision import Change

PUT = """
    INSERT INTO answer (claim_id, reviewer, source_id, chain, confidence, status, note,
                        wording, attribution, reviewed_at)
    VALUES
    ON CONFLICT DO UPDATE
    SET source_id = excluded.source_id, chain = excluded.chain,
        confidence = excluded.confidence, status = excluded.status,
        note = excluded.note, wording = excluded.wording,
        attribution = excluded.attribution, reviewed_at = excluded.reviewed_at
"""


class Answers(PresentAnswers):
    """Writes answers; keeps no journal of it."""

    def __init__(
        self,
        connection: Connection,
        sources: Sources,
        search: Search,
        standing: Standing,
        undo_list: UndoList,
    ) -> None:
        super().__init__(connection, sources, undo_list)
        self._search = search
        self._standing = standing

    def put(self, changes: Sequence[Change], reviewer: str, made_at: str) -> set[int]:
        """Make what is after the changes the present answers of a reviewer.

        Returns the claims of which another status stands since, and readers were told one.
        """
        claim_ids = list(dict.fromkeys(c.claim_id for c in changes if c.claim_id is not None))
        before = self.kept(claim_ids, reviewer)
        after, evidence = self._changed(before, changes, reviewer, made_at)
        self.write(before, after, evidence)
        settling = [
            key[0]
            for key, row in after.items()
            if row is not (was := before.get(key, NOTHING)) and (row.reviewed_at or was.reviewed_at)
        ]
        return self._standing.settle(settling) if settling else set()

    def _changed(
        self, before: Mapping[Key, Answered], changes: Sequence[Change], reviewer: str, made_at: str
    ) -> tuple[dict[Key, Answered], dict[Key, Evidences]]:
        """What answers are after changes, and what those rest on whose evidence is among them."""
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
        return after, evidence

    def put_adjudicated_for(self, claim_id: int, reviewer: str | None) -> set[int]:
        """Let the answer of `reviewer` stand, whatever others say; `None`: of nobody.

        Returns the claim where another status stands since, and readers were told one.
        """
        put(self._connection, "adjudicated_for", {claim_id: reviewer})
        return self._standing.settle([claim_id])

    def source_ids(
        self, names: Sequence[str], known: dict[tuple[str, ...], tuple[int, ...]]
    ) -> tuple[int, ...]:
        """The sources of a chain of names; those that are new are added."""
        chain = tuple(names)
        if chain not in known:
            known[chain] = tuple(self._sources.obtain(name, "unnamed").id for name in chain)
        return known[chain]

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
        self._put_rows(before, after)
        self._count_named(before, after)
        self._search.learn_claims_again(noted)

    def _put_rows(self, before: Mapping[Key, Answered], after: Mapping[Key, Answered]) -> None:
        empty = [key for key, row in after.items() if row == NOTHING]
        if empty:
            resting = self.evidence(list({claim for claim, _ in empty}))
            empty = [key for key in empty if key not in resting]
        gone = set(empty)
        self._delete([key for key in empty if key in before])
        self._connection.insert_many(
            PUT,
            (
                (claim, who, *row)
                for (claim, who), row in after.items()
                if (claim, who) not in gone and before.get((claim, who)) != row
            ),
        )

    def _delete(self, keys: Sequence[Key]) -> None:
        if keys:
            self._connection.execute(
                """
                DELETE FROM answer
                WHERE (claim_id, reviewer) IN (
                    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
                    FROM json_each(:keys)
                )
                """,
                keys=json.dumps(keys),
            )

    def _count_named(self, before: Mapping[Key, Answered], after: Mapping[Key, Answered]) -> None:
        """Let sources know how many answers name them."""
        chains: Counter[str | None] = Counter(row.chain for row in after.values())
        chains.subtract(before.get(key, NOTHING).chain for key in after)
        counted: Counter[int] = Counter()
        for chain, more in chains.items():
            if more:
                counted.update(dict.fromkeys(sources_in(chain), more))
        count_named(self._connection, counted)

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

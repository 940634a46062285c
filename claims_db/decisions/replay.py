"""The journal to the state that follows from it, whatever order its decisions arrived in.

Of every field the latest decision counts, by the time in its id. Where two machines cut
a passage differently, claims that somebody decided on go first, then the latest cut;
what overlaps with those is superseded: out of the lists, with its answers kept.
"""

import json
from sqlite3 import Row
from typing import Any, Literal, NamedTuple

from claims_db.claims.passages import Passages, span
from claims_db.decisions.answers import Answers
from claims_db.decisions.decision import Change
from claims_db.decisions.one_source import SourceMerging
from claims_db.decisions.settling import Standing
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources

LATEST = """
    SELECT change.claim_id, change.field, decision.reviewer, change.before, change.after,
           decision.made_at, MAX(decision.uuid || printf('%9d', change.place)) AS latest
    FROM change
    JOIN decision USING (seq)
"""


class Outcome(NamedTuple):
    """What becomes of a claim's span: where it stands, or why it is not in the lists."""

    span: dict[str, Any] | None
    gone: str | None


class Replay:
    """Works out what follows from the journal, and makes it so; adds nothing to the journal."""

    def __init__(
        self,
        connection: Connection,
        sources: Sources,
        answers: Answers,
        standing: Standing,
        passages: Passages,
        merging: SourceMerging,
    ) -> None:
        self._connection = connection
        self._sources = sources
        self._merging = merging
        self._answers = answers
        self._standing = standing
        self._passages = passages

    def spans(self, article_id: int) -> dict[int, Outcome]:
        """Return what follows for the claims of an article, those in the lists in order."""
        candidates = []
        outcomes = {}
        for claim in self._claims(article_id):
            value = self._span(claim)
            if value is None:
                outcomes[claim["id"]] = Outcome(None, "edited")
            else:
                rank = (claim["decided"], claim["latest"] or "", -value["start"], -value["end"])
                candidates.append((rank, claim["id"], value))
        standing: list[dict[str, Any]] = []
        for _, claim_id, value in sorted(candidates, key=lambda c: c[:2], reverse=True):
            free = all(s["end"] <= value["start"] or value["end"] <= s["start"] for s in standing)
            outcomes[claim_id] = Outcome(value, None if free else "superseded")
            if free:
                standing.append(value)
        return outcomes

    def answers(self, claim_id: int) -> list[tuple[str, Change, str]]:
        """Return reviewer, change and time of the latest decision on each field of the answers."""
        rows = self._connection.rows(
            LATEST
            + """
            WHERE claim_id = :claim AND field <> 'span'
            GROUP BY field, CASE WHEN field <> 'adjudicated_for' THEN reviewer END
            ORDER BY latest
            """,
            claim=claim_id,
        )
        return [
            (
                row["reviewer"],
                Change(
                    claim_id=claim_id,
                    field=row["field"],
                    before=json.loads(row["before"] or "null"),
                    after=json.loads(row["after"] or "null"),
                ),
                row["made_at"],
            )
            for row in rows
        ]

    def follow_article(self, article_id: int) -> None:
        """Let the spans of an article's claims follow. Only inside `Connection.write`."""
        changed = {
            claim_id: outcome
            for claim_id, outcome in self.spans(article_id).items()
            if not self._stands(claim_id, outcome)
        }
        # first out of the way, then into place, so that none ever overlaps another
        for claim_id, outcome in changed.items():
            self._passages.remove(claim_id, outcome.gone or "edited")
        for claim_id, outcome in changed.items():
            if outcome.gone is None:
                self._passages.put(claim_id, outcome.span)
        for claim_id in changed:
            self._standing.settle(claim_id)
        self._passages.renumber(article_id)

    def follow_claim(self, claim_id: int) -> None:
        """Let the answers to a claim follow. Only inside `Connection.write`."""
        for reviewer, change, made_at in self.answers(claim_id):
            if change.field == "adjudicated_for":
                self._answers.put_adjudicated_for(claim_id, change.after)
            else:
                self._answers.put(claim_id, reviewer, change.field, change.after, made_at)

    def source(
        self, source_id: int, field: Literal["merged_into", "type"] = "merged_into"
    ) -> str | None:
        """Return the name of the source that this one is merged into; or the type it was given."""
        row = self._connection.row(
            """
            SELECT after
            FROM change
            JOIN decision USING (seq)
            WHERE source_id = :source AND field = :field
            ORDER BY uuid DESC
            LIMIT 1
            """,
            source=source_id,
            field=field,
        )
        name: str | None = json.loads(row["after"] or "null") if row else None
        return name

    def follow_source(self, source_id: int) -> None:
        """Let it follow what a source is, and is merged into. Only inside `Connection.write`."""
        source_type = self.source(source_id, "type")
        if source_type is not None:
            self._sources.put_type(source_id, source_type)
        self._merging.put(source_id, self.source(source_id))

    def _stands(self, claim_id: int, outcome: Outcome) -> bool:
        row = self._passages.row(claim_id)
        if outcome.gone or row["gone"]:
            return bool(row["gone"] == outcome.gone)
        return span(row["start"], row["end"], row["content"]) == outcome.span

    def _claims(self, article_id: int) -> list[Row]:
        return self._connection.rows(
            """
            WITH member AS (
                SELECT id, made_by, start, end, content FROM claim
                WHERE article_id = :article AND gone IS NULL
                UNION ALL
                SELECT id, made_by, start, end, content FROM claim
                WHERE article_id = :article AND gone IS NOT NULL
            ), latest AS (
                SELECT claim_id, after, MAX(uuid) AS uuid
                FROM member
                JOIN change ON claim_id = id AND field = 'span'
                JOIN decision USING (seq)
                GROUP BY claim_id
            )
            SELECT member.*, latest.uuid AS latest, latest.after,
                   EXISTS (SELECT 1 FROM change WHERE claim_id = member.id) AS decided
            FROM member
            LEFT JOIN latest ON claim_id = member.id
            """,
            article=article_id,
        )

    def _span(self, claim: Row) -> dict[str, Any] | None:
        """What the latest decision made of a claim's span; where it was found, if none did."""
        if claim["latest"] is None:
            if claim["made_by"] is not None:  # its decision has not come in yet
                return None
            return span(claim["start"], claim["end"], claim["content"])
        value: dict[str, Any] | None = json.loads(claim["after"] or "null")
        return value

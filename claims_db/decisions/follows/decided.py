"""The rows of the journal to what was decided on the claims of an article, and on a source."""

from sqlite3 import Row
from typing import Literal

from claims_db.decisions.follows.article_replay import ArticleReplay
from claims_db.decisions.follows.following import Cut, Said, Span
from claims_db.file.connection import Connection
from claims_db.values.decision import journalled

MEMBERS = """
    WITH member AS (
        SELECT * FROM claim WHERE article_id = :article AND gone IS NULL
        UNION ALL
        SELECT * FROM claim WHERE article_id = :article AND gone IS NOT NULL
    )
"""


class Decided:
    """Reads the journal; works nothing out of it."""

    def __init__(self, connection: Connection, details: ArticleReplay) -> None:
        self._connection = connection
        self._details = details

    def source(
        self, source_id: int, field: Literal["merged_into", "name", "type"] = "merged_into"
    ) -> str | None:
        """Return the name of the source that this one is merged into; or what it was given."""
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
        name: str | None = journalled(field, row["after"]) if row else None
        return name

    def publisher(self, article_id: int) -> int:
        """Return the source that published an article; 0: there is none."""
        row = self._connection.row(
            "SELECT publisher_id FROM article WHERE id = :article", article=article_id
        )
        return int(row["publisher_id"]) if row else 0

    def cuts(self, article_id: int) -> list[Cut]:
        """Return the claims of an article with what was decided about where they stand."""
        rows = self._connection.rows(
            MEMBERS
            + """
            , latest AS (
                SELECT claim_id, after, MAX(uuid) AS uuid
                FROM member
                CROSS JOIN change ON claim_id = id AND field = 'span'
                CROSS JOIN decision USING (seq)
                GROUP BY claim_id
            )
            SELECT member.id, made_by, start, end, said(:article, start, end, content) AS content,
                   latest.uuid AS latest, latest.after,
                   EXISTS (SELECT 1 FROM change WHERE claim_id = member.id) AS decided
            FROM member
            LEFT JOIN latest ON claim_id = member.id
            """,
            article=article_id,
        )
        return [_cut(row) for row in rows]

    def said(self, article_id: int) -> list[Said]:
        """Return the latest decision on each field of the answers, the earliest first."""
        rows = self._connection.rows(
            MEMBERS
            + """
            SELECT claim_id, field, decision.reviewer, change.after, decision.made_at,
                   MAX(decision.uuid || printf('%9d', change.place)) AS latest
            FROM member
            CROSS JOIN change ON claim_id = member.id AND field IN (
                'source', 'confidence', 'status', 'note', 'evidence', 'wording', 'attribution',
                'kind', 'adjudicated_for')
            CROSS JOIN decision USING (seq)
            GROUP BY claim_id, field,
                     CASE WHEN field NOT IN ('adjudicated_for', 'kind') THEN reviewer END
            ORDER BY latest
            """,
            article=article_id,
        )
        renamed = self._details.renaming(article_id)
        said = []
        for row in rows:
            after = journalled(row["field"], row["after"])
            if row["field"] == "source" and after:
                after = renamed(after, row["latest"][:36])
            said.append(Said(row["claim_id"], row["field"], row["reviewer"], after, row["made_at"]))
        return said


def _cut(row: Row) -> Cut:
    after = journalled("span", row["after"])
    return Cut(
        row["id"],
        row["made_by"],
        span_of(row),
        row["latest"],
        after and (after["start"], after["end"], after["content"]),
        bool(row["decided"]),
    )


def span_of(row: Row) -> Span:
    """Where a claim stands, and what it says there."""
    return row["start"], row["end"], row["content"]

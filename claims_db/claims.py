"""Claims read from the store: pages of the list, one claim whole, the next to review.

Every list is paged by key, (article, start), never by OFFSET: what it costs does not
grow with the store.
"""

from sqlite3 import Row

from claims_db.connection import Connection
from claims_db.errors import ClaimNotFound
from claims_db.records import Answer, Claim, ClaimLine, Link, Source, Span

Key = tuple[int, int]
"""(article_id, start): a claim's place in the order of the list."""

# The answer to show: the reviewer's own, or else the one that stands.
SHOWN_ANSWER = """
    LEFT JOIN answer ON answer.claim_id = claim.id AND answer.reviewer = COALESCE(
        (SELECT own.reviewer FROM answer AS own
         WHERE own.claim_id = claim.id AND own.reviewer = :reviewer),
        settled_by)
"""

LINES = (
    """
    SELECT claim.id, claim.article_id, article.title AS article_title, position, claim.start, claim.end, content,
           source.name AS source, answer.source_id IS NOT NULL AS source_answered,
           confidence, status, settled_by IS NOT NULL AS settled
    FROM claim
    JOIN article ON article.id = claim.article_id
"""
    + SHOWN_ANSWER
    + """
    LEFT JOIN chain_link ON chain_link.claim_id = claim.id AND place = 0
    JOIN source ON source.id =
        COALESCE(answer.source_id, chain_link.source_id, article.publisher_id)
"""
)


class Claims:
    """Reads claims as one reviewer sees them; writes nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lines_from(self, key: Key, limit: int, *, reviewer: str) -> list[ClaimLine]:
        """Return up to `limit` claims in order, from `key` on."""
        return self._lines(
            LINES
            + """
            WHERE (claim.article_id, claim.start) >= (:article, :start)
            ORDER BY claim.article_id, claim.start
            LIMIT :limit
            """,
            key,
            limit,
            reviewer,
        )

    def lines_before(self, key: Key, limit: int, *, reviewer: str) -> list[ClaimLine]:
        """Return up to `limit` claims in order, the last of them the one before `key`."""
        return self._lines(
            LINES
            + """
            WHERE (claim.article_id, claim.start) < (:article, :start)
            ORDER BY claim.article_id DESC, claim.start DESC
            LIMIT :limit
            """,
            key,
            limit,
            reviewer,
        )[::-1]

    def get(self, claim_id: int, *, reviewer: str) -> Claim:
        """Return a claim with its suggested chain and its answer.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        row = self._connection.row(
            """
            SELECT id, article_id, position, start, end, content, kind, check_worthiness,
                   reasons, rule, score
            FROM claim
            WHERE id = :id
            """,
            id=claim_id,
        )
        if row is None:
            raise ClaimNotFound(claim_id)
        return Claim.of(row, chain=self._chain(claim_id), answer=self._answer(claim_id, reviewer))

    def next_unreviewed(self, after: Key = (0, 0)) -> int | None:
        """Return the id of the first claim past `after` that nobody has reviewed.

        Past the end it begins again at the start; `None` when all are reviewed.
        """
        for article, start in (after, (0, 0)):
            row = self._connection.row(
                """
                SELECT id
                FROM claim
                WHERE settled_by IS NULL
                  AND (article_id, start) > (:article, :start)
                ORDER BY article_id, start
                LIMIT 1
                """,
                article=article,
                start=start,
            )
            if row:
                return int(row["id"])
        return None

    def first(self) -> int | None:
        """Return the id of the first claim of the list."""
        row = self._connection.row("SELECT id FROM claim ORDER BY article_id, start LIMIT 1")
        return int(row["id"]) if row else None

    def last_decided(self, reviewer: str) -> int | None:
        """Return the id of the claim that the reviewer answered last."""
        row = self._connection.row(
            "SELECT claim_id FROM decision WHERE reviewer = :reviewer ORDER BY seq DESC LIMIT 1",
            reviewer=reviewer,
        )
        return int(row["claim_id"]) if row else None

    def spans(self, article_id: int, *, reviewer: str) -> list[Span]:
        """Return where the claims of an article stand, in order, each with its status."""
        rows = self._connection.rows(
            "SELECT id, start, end, status FROM claim"
            + SHOWN_ANSWER
            + """
            WHERE article_id = :article
            ORDER BY start
            """,
            article=article_id,
            reviewer=reviewer,
        )
        return [Span.of(row) for row in rows]

    def _lines(self, statement: str, key: Key, limit: int, reviewer: str) -> list[ClaimLine]:
        article, start = key
        rows = self._connection.rows(
            statement, article=article, start=start, limit=limit, reviewer=reviewer
        )
        return [
            ClaimLine.of(
                row, source_answered=bool(row["source_answered"]), settled=bool(row["settled"])
            )
            for row in rows
        ]

    def _chain(self, claim_id: int) -> tuple[Link, ...]:
        rows = self._connection.rows(
            """
            SELECT source.id, name, type, start, end, cue_start, cue_end
            FROM chain_link
            JOIN source ON source.id = source_id
            WHERE claim_id = :claim
            ORDER BY place
            """,
            claim=claim_id,
        )
        return tuple(
            Link(
                source=_source(row),
                start=row["start"],
                end=row["end"],
                cue_start=row["cue_start"],
                cue_end=row["cue_end"],
            )
            for row in rows
        )

    def _answer(self, claim_id: int, reviewer: str) -> Answer:
        row = self._connection.row(
            "SELECT chain, confidence, status, note, answer.reviewer, reviewed_at FROM claim"
            + SHOWN_ANSWER
            + """
            WHERE claim.id = :claim AND answer.reviewer IS NOT NULL
            """,
            claim=claim_id,
            reviewer=reviewer,
        )
        if row is None:
            return Answer()
        sources = self._connection.rows(
            """
            SELECT source.id, source.name, source.type
            FROM json_each(:chain)
            JOIN source ON source.id = json_each.value
            ORDER BY json_each.key
            """,
            chain=row["chain"] or "[]",
        )
        return Answer.of(row, chain=tuple(map(_source, sources)))


def _source(row: Row) -> Source:
    return Source(id=row["id"], name=row["name"], type=row["type"])

"""Claims read from the store: pages of the list, one claim whole, the next to review."""

from sqlite3 import Row

from claims_db.claims.filters import (
    ANCHOR,
    EVERYTHING,
    SHOWN_ANSWER,
    THE_TOP,
    Anchor,
    Filter,
    Key,
    pages,
)
from claims_db.claims.numbers import claim_numbers
from claims_db.claims.shown_answers import ShownAnswers
from claims_db.errors import ClaimNotFound
from claims_db.file.connection import Connection
from claims_db.records import Answer, Claim, ClaimLine, Span

SAME_READ = 100
"""Claims of one wording of which the one reviewed last is looked for."""


class Claims:
    """Reads claims as one reviewer sees them; writes nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._answers = ShownAnswers(connection)

    def lines_from(
        self, key: Key, limit: int, *, reviewer: str, only: Filter = EVERYTHING
    ) -> list[ClaimLine]:
        """Return up to `limit` claims in the order of the filter, from `key` on."""
        return self._lines(key, limit, reviewer, only, forwards=True)

    def lines_before(
        self, key: Key, limit: int, *, reviewer: str, only: Filter = EVERYTHING
    ) -> list[ClaimLine]:
        """Return up to `limit` claims in the order of the filter, up to the one before `key`."""
        return self._lines(key, limit, reviewer, only, forwards=False)[::-1]

    def get(self, claim_id: int, *, reviewer: str) -> Claim:
        """Return a claim with its suggested chain and its answer, also one that is gone.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        row = self._row(claim_id)
        place = row["article_id"], row["start"]
        return Claim(
            **row,
            position=claim_numbers(self._connection, [place])[place],
            chain=self._answers.suggested(claim_id),
            answer=self.answer(claim_id, reviewer),
        )

    def again(self, claim: Claim, *, reviewer: str) -> Claim:
        """Return a claim that was read before as it is now, after an answer.

        Its number and the chain suggested for it, which no answer changes, are as they were.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        row = self._row(claim.id)
        if (row["article_id"], row["start"]) != claim.key:
            return self.get(claim.id, reviewer=reviewer)
        return claim._replace(**row, answer=self.answer(claim.id, reviewer))

    def _row(self, claim_id: int) -> Row:
        row = self._connection.row(
            """
            SELECT id, article_id, start, end,
                   said(article_id, start, end, content) AS content, kind, check_worthiness,
                   reasons, rule, score, gone, settled_status
            FROM claim
            WHERE id = :id
            """,
            id=claim_id,
        )
        if row is None:
            raise ClaimNotFound(claim_id)
        return row

    def answer(self, claim_id: int, reviewer: str) -> Answer:
        """Return what the reviewer answered, or else the answer that stands."""
        return self._answers.shown(claim_id, reviewer)

    def answers(self, claim_id: int) -> list[Answer]:
        """Return the answer of every reviewer to a claim, whole or in part."""
        return self._answers.all(claim_id)

    def same_wording(self, claim_id: int, *, reviewer: str) -> Claim | None:
        """Return the claim that says the same and was reviewed last, with its answer.

        The same is what differs at most in case, marks and the letter ё; of what was printed
        thousands of times, the SAME_READ that came in last are looked at. Suggest its answer,
        never take it over unasked.
        """
        rows = self._connection.rows(
            """
            SELECT same.id
            FROM (
                SELECT id, settled_by
                FROM claim
                WHERE wording_key = (SELECT wording_key FROM claim WHERE id = :claim)
                  AND settled_by IS NOT NULL AND id <> :claim
                ORDER BY id DESC
                LIMIT :most
            ) AS same
            JOIN answer ON answer.claim_id = same.id AND answer.reviewer = settled_by
            ORDER BY answer.reviewed_at DESC
            LIMIT 1
            """,
            claim=claim_id,
            most=SAME_READ,
        )
        return self.get(rows[0]["id"], reviewer=reviewer) if rows else None

    def previous(self, key: Key, *, reviewer: str, only: Filter = EVERYTHING) -> Claim | None:
        """Return the claim before `key` in the order of the filter."""
        lines = self.lines_before(key, 1, reviewer=reviewer, only=only)
        return self.get(lines[0].id, reviewer=reviewer) if lines else None

    def next_unreviewed(self, after: Key = (0, 0), *, only: Filter = EVERYTHING) -> int | None:
        """Return the id of the first claim past `after` that nobody has reviewed.

        Past the end it begins again at the start; `None` when all are reviewed.
        """
        unreviewed = only._replace(status="unreviewed")
        article, start = after
        for key in ((article, start + 1), (0, 0)):
            rows = self._rows(key, 1, "", unreviewed, forwards=True, ids=True)
            if rows:
                return int(rows[0]["id"])
        return None

    def first(self, *, only: Filter = EVERYTHING) -> int | None:
        """Return the id of the first claim of the list."""
        rows = self._rows((0, 0), 1, "", only, forwards=True, ids=True)
        return int(rows[0]["id"]) if rows else None

    def count(self, only: Filter, most: int = 10_000) -> int:
        """Return how many claims pass the filter, counting up to `most` of them."""
        row = self._connection.row(
            f"""
            SELECT COUNT(*) AS claims
            FROM (SELECT 1 {only.claims} WHERE {" AND ".join(only.conditions)} LIMIT :most)
            """,
            **only.values,
            most=most,
        )
        assert row is not None
        return int(row["claims"])

    def ids(self, only: Filter, most: int = 10_000) -> list[int]:
        """Return the ids of the claims that pass the filter, up to `most`, for an answer to all."""
        rows = self._connection.rows(
            f"""
            SELECT claim.id {only.claims}
            WHERE {" AND ".join(only.conditions)}
            LIMIT :most
            """,
            **only.values,
            most=most,
        )
        return [row["id"] for row in rows]

    def last_decided(self, reviewer: str) -> int | None:
        """Return the id of the claim, still in the lists, that the reviewer decided on last."""
        row = self._connection.row(
            """
            SELECT (
                SELECT claim.id
                FROM change
                CROSS JOIN claim ON claim.id = claim_id
                WHERE change.seq = decision.seq AND gone IS NULL
                ORDER BY place
                LIMIT 1
            ) AS latest
            FROM decision
            WHERE reviewer = :reviewer AND latest IS NOT NULL
            ORDER BY uuid DESC
            LIMIT 1
            """,
            reviewer=reviewer,
        )
        return int(row["latest"]) if row else None

    def spans_between(self, article_id: int, start: int, end: int, *, reviewer: str) -> list[Span]:
        """Return the claims that have characters of [start, end) of an article, in order."""
        rows = self._connection.rows(
            "SELECT id, start, end, answer.status FROM claim"
            + SHOWN_ANSWER
            + """
            WHERE article_id = :article AND gone IS NULL AND start < :end AND end > :start
              AND start >= COALESCE((SELECT MAX(start) FROM claim
                                     WHERE article_id = :article AND gone IS NULL
                                       AND start <= :start), 0)
            ORDER BY start
            """,
            article=article_id,
            start=start,
            end=end,
            reviewer=reviewer,
        )
        return [Span(**row) for row in rows]

    def spans(self, article_id: int, *, reviewer: str) -> list[Span]:
        """Return where the claims of an article stand, in order, each with its status."""
        rows = self._connection.rows(
            "SELECT id, start, end, answer.status FROM claim"
            + SHOWN_ANSWER
            + """
            WHERE article_id = :article AND gone IS NULL
            ORDER BY start
            """,
            article=article_id,
            reviewer=reviewer,
        )
        return [Span(**row) for row in rows]

    def _lines(
        self, key: Key, limit: int, reviewer: str, only: Filter, *, forwards: bool
    ) -> list[ClaimLine]:
        rows = self._rows(key, limit, reviewer, only, forwards=forwards)
        places = [(row["article_id"], row["start"]) for row in rows]
        numbers = claim_numbers(self._connection, places)
        return [_line(row, numbers[place]) for row, place in zip(rows, places, strict=True)]

    def _rows(
        self,
        key: Key,
        limit: int,
        reviewer: str,
        only: Filter,
        *,
        forwards: bool,
        ids: bool = False,
    ) -> list[Row]:
        anchor = self._anchor(key, only)
        rows: list[Row] = []
        for statement in pages(only, anchor, forwards=forwards, ids=ids):
            rows += self._connection.rows(
                statement,
                **only.values,
                id=anchor.id,
                article=anchor.article_id,
                start=anchor.start,
                worth=anchor.check_worthiness,
                reviewer=reviewer,
                limit=limit - len(rows),
            )
        return rows

    def _anchor(self, key: Key, only: Filter) -> Anchor:
        article, start = key
        if not only.words and not only.by_worth:
            return THE_TOP._replace(article_id=article, start=start, reached=True)
        row = self._connection.row(ANCHOR, article=article, start=start)
        return Anchor(**row) if row else THE_TOP


def _line(row: Row, position: int) -> ClaimLine:
    flags = {name: bool(row[name]) for name in ("source_answered", "settled", "disputed")}
    return ClaimLine(**(dict(row) | flags), position=position)

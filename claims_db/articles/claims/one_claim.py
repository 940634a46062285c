"""One claim read whole, with its suggested chain and its answer: by one statement."""

from sqlite3 import Row

from claims_db.articles.claims.pages import SHOWN_ANSWER
from claims_db.articles.claims.shown_answers import ANSWERED, SUGGESTED, ShownAnswers, suggested
from claims_db.file.connection import Connection
from claims_db.values.errors import ClaimNotFound
from claims_db.values.records import Answer, Claim

SAME_READ = 100
"""Claims of one wording of which the one reviewed last is looked for."""
CLAIM = """
    SELECT claim.id, claim.article_id, claim.start, claim.end,
           said(claim.article_id, claim.start, claim.end, claim.content) AS content, claim.kind,
           check_worthiness, reasons, rule, score, gone, settled_status, story,
           EXISTS (SELECT 1 FROM desk WHERE desk.claim_id = claim.id)
           OR EXISTS (SELECT 1 FROM desk WHERE desk.article_id = claim.article_id) AS on_desk
"""
OF_CLAIM = (
    "id", "article_id", "start", "end", "content", "kind", "check_worthiness", "reasons", "rule",
    "score", "gone", "settled_status", "story", "on_desk",
)  # fmt: skip
POSITION = """
    (
        SELECT COUNT(*)
        FROM claim AS earlier
        WHERE earlier.article_id = claim.article_id AND earlier.start <= claim.start
          AND earlier.gone IS NULL
    ) AS position
"""
"""Its number among the claims of its article, as in numbers.py."""


class OneClaim:
    """Reads a claim as one reviewer sees it; writes nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._answers = ShownAnswers(connection)

    def get(self, claim_id: int, *, reviewer: str) -> Claim:
        """Return a claim with its suggested chain and its answer, also one that is gone.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        row = self._row(claim_id, reviewer, f"{ANSWERED}, {SUGGESTED}, {POSITION}")
        return Claim(
            **{name: row[name] for name in OF_CLAIM},
            position=row["position"],
            chain=suggested(row),
            answer=self._answers.in_row(row),
        )

    def again(self, claim: Claim, *, reviewer: str) -> Claim:
        """Return a claim that was read before as it is now, after an answer.

        Its number and the chain suggested for it, which no answer changes, are as they were.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        row = self._row(claim.id, reviewer, ANSWERED)
        if (row["article_id"], row["start"]) != claim.key:
            return self.get(claim.id, reviewer=reviewer)
        return claim._replace(
            **{name: row[name] for name in OF_CLAIM}, answer=self._answers.in_row(row)
        )

    def _row(self, claim_id: int, reviewer: str, columns: str) -> Row:
        row = self._connection.row(
            f"{CLAIM}, {columns} FROM claim {SHOWN_ANSWER} WHERE claim.id = :id",
            id=claim_id,
            reviewer=reviewer,
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

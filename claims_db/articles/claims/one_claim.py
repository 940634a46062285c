"""One claim read whole, with its suggested chain and its answer: by one statement."""

from sqlite3 import Row
from typing import Any

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
WHOLE = f"{ANSWERED}, {SUGGESTED}, {POSITION}"
SAME = """
    SELECT same.id
    FROM (
        SELECT id, settled_by
        FROM claim AS other
        WHERE other.wording_key = claim.wording_key
          AND settled_by IS NOT NULL AND other.id <> claim.id
        ORDER BY id DESC
        LIMIT :same_read
    ) AS same
    JOIN answer ON answer.claim_id = same.id AND answer.reviewer = settled_by
    ORDER BY answer.reviewed_at DESC
    LIMIT 1
"""
"""The claim that says the same and was reviewed last; among SAME_READ of them."""


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
        return self.in_row(self.row(claim_id, reviewer, WHOLE))

    def in_row(self, row: Row, before: Claim | None = None) -> Claim:
        """Return the claim that a row with the columns WHOLE has.

        Or, of a claim that was read `before`, with ANSWERED: its number and the chain suggested
        for it, which no answer changes, are as they were.
        """
        read = {name: row[name] for name in OF_CLAIM}
        answer = self._answers.in_row(row)
        if before is not None:
            return before._replace(**read, answer=answer)
        return Claim(**read, position=row["position"], chain=suggested(row), answer=answer)

    def row(self, claim_id: int, reviewer: str, columns: str, **values: Any) -> Row:
        """Return the row of a claim with these columns, of it and of the answer to show.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        row = self.row_at(":claim", reviewer, columns, claim=claim_id, **values)
        if row is None:
            raise ClaimNotFound(claim_id)
        return row

    def row_at(self, found: str, reviewer: str, columns: str, **values: Any) -> Row | None:
        """Return such a row of the claim whose id a statement finds; `None`: it finds none."""
        return self._connection.row(
            f"{CLAIM}, {columns} FROM claim {SHOWN_ANSWER} WHERE claim.id = ({found})",
            reviewer=reviewer,
            same_read=SAME_READ,
            **values,
        )

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
        row = self._connection.row(
            f"SELECT ({SAME}) AS same FROM claim WHERE claim.id = :id",
            id=claim_id,
            same_read=SAME_READ,
        )
        return self.get(row["same"], reviewer=reviewer) if row and row["same"] else None

"""The claim that a reviewer has in hand, with what an answer to it changes: by one statement."""

import json
from sqlite3 import Row
from typing import NamedTuple

from claims_db.articles.claims.one_claim import SAME, WHOLE, OneClaim
from claims_db.articles.claims.shown_answers import ANSWERED
from claims_db.articles.read import COLUMNS
from claims_db.values.records import Article, Claim, Progress

COUNTED = f"""
    (SELECT json_array({COLUMNS}) FROM article WHERE article.id = claim.article_id) AS article,
    (SELECT json_array(claims, reviewed, disputed) FROM progress) AS progress
"""


class Held(NamedTuple):
    """A claim, its article, and how much of the store is reviewed, all of one moment."""

    claim: Claim
    article: Article
    progress: Progress
    same: int | None = None
    """The claim that says the same and was reviewed last, as `same_wording` has it."""


class InHand:
    """Reads what a reviewer takes up, and reads it again after her answer; writes nothing."""

    def __init__(self, claims: OneClaim) -> None:
        self._claims = claims

    def get(self, claim_id: int, *, reviewer: str) -> Held:
        """Return a claim with its article, also one that is gone.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        columns = f"{WHOLE}, {COUNTED}, ({SAME}) AS same"
        row = self._claims.row(claim_id, reviewer, columns)
        return Held(self._claims.in_row(row), *counted(row), row["same"])

    def again(self, claim: Claim, *, reviewer: str) -> Held:
        """Return a claim that was read before as it is now, after an answer.

        Its number, the chain suggested for it and what says the same are not looked up again.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        row = self._claims.row(claim.id, reviewer, f"{ANSWERED}, {COUNTED}")
        if (row["article_id"], row["start"]) != claim.key:
            return self.get(claim.id, reviewer=reviewer)
        return Held(self._claims.in_row(row, before=claim), *counted(row))


def counted(row: Row) -> tuple[Article, Progress]:
    """The article and the store of a row with the columns COUNTED."""
    return Article(*json.loads(row["article"])), Progress(*json.loads(row["progress"]))

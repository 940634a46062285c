"""The claim that a reviewer has in hand, with what an answer to it changes: by one statement."""

import json
from sqlite3 import Row
from typing import NamedTuple

from claims_db.articles.claims.filters import Filter
from claims_db.articles.claims.one_claim import SAME, WHOLE
from claims_db.articles.claims.pages import Key
from claims_db.articles.claims.read import Claims
from claims_db.articles.claims.shown_answers import ANSWERED
from claims_db.articles.read import COLUMNS
from claims_db.sources.offered import offered_in
from claims_db.values.records import Article, Claim, Progress, Source

COUNTED = f"""
    (SELECT json_array({COLUMNS}) FROM article WHERE article.id = claim.article_id) AS article,
    (SELECT json_array(claims, reviewed, disputed) FROM progress) AS progress,
    EXISTS (SELECT 1 FROM change WHERE claim_id = claim.id) AS is_decided
"""


TAKEN_UP = f"""
    {WHOLE}, {COUNTED}, ({SAME}) AS same,
    (SELECT json_group_array(json_array(id, name, type)) FROM ({offered_in("claim.article_id")}))
        AS offered
"""


class Held(NamedTuple):
    """A claim, its article, and how much of the store is reviewed, all of one moment."""

    claim: Claim
    article: Article
    progress: Progress
    is_decided: bool
    """Whether anything was ever decided about it."""
    offered: tuple[Source, ...] = ()
    """The sources of its article, and those used most."""
    same: int | None = None
    """The claim that says the same and was reviewed last, as `same_wording` has it."""


class InHand:
    """Reads what a reviewer takes up, and reads it again after her answer; writes nothing."""

    def __init__(self, claims: Claims) -> None:
        self._claims = claims

    def get(self, claim_id: int, *, reviewer: str, most: int) -> Held:
        """Return a claim with its article, also one that is gone, and `most` of the sources used.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        return self._held(self._claims.row(claim_id, reviewer, TAKEN_UP, most=most, least=1))

    def next_unreviewed(self, after: Key, *, reviewer: str, only: Filter, most: int) -> Held | None:
        """Return the claim that comes next, as `Claims.next_unreviewed`, or `None`: ask that."""
        row = self._claims.row_of_next(after, reviewer, TAKEN_UP, only=only, most=most, least=1)
        return self._held(row) if row else None

    def _held(self, row: Row) -> Held:
        offered = tuple(Source(*source) for source in json.loads(row["offered"]))
        return Held(self._claims.in_row(row), *counted(row), offered, row["same"])

    def again(self, claim: Claim, *, reviewer: str) -> Held:
        """Return a claim that was read before as it is now, after an answer.

        Its number, the chain suggested for it, what says the same and what is offered are not
        looked up again.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        row = self._claims.row(claim.id, reviewer, f"{ANSWERED}, {COUNTED}")
        if (row["article_id"], row["start"]) != claim.key:
            row = self._claims.row(claim.id, reviewer, f"{WHOLE}, {COUNTED}")
            return Held(self._claims.in_row(row), *counted(row))
        return Held(self._claims.in_row(row, before=claim), *counted(row))


def counted(row: Row) -> tuple[Article, Progress, bool]:
    """The article, the store and whether there is a history, of a row with the columns COUNTED."""
    article, progress = Article(*json.loads(row["article"])), Progress(*json.loads(row["progress"]))
    return article, progress, bool(row["is_decided"])

"""The claims of a new article to how many of them say what is settled already.

An import waits for this, so that less is looked at than for a card (see seen_before.py): few stems
of a claim, all those of an article in one query, and of the claims that share enough of them only
the likest settled ones.
"""

import json
import math
from collections.abc import Iterable, Mapping
from heapq import nlargest
from itertools import chain, islice
from sqlite3 import Row
from typing import NamedTuple

from claims_db.file.connection import Connection
from claims_db.text.stems import terms

TERMS = 7
"""Different stems of a claim that are looked up, the longest first."""
RAREST = 5
"""Of these, how many are weighed, the rarest ones."""
MOST = 200
"""Claims that have a stem, from which on it tells too little to be looked at."""
SHARED = 0.4
"""Of the weight of a claim's rare stems, what another claim has that is looked at."""
LOOKED_AT, COMPARED = 24, 3
"""Claims that share most with one, and how many settled ones of them are compared with it."""
LIKE = 0.45
"""Of the terms of the shorter wording, what the other has, below which the guard would see nothing
in common: see ENOUGH there, which leaves figures out."""


class Told(NamedTuple):
    """A claim in its words, by which it is compared."""

    content: str
    published: str
    terms: frozenset[str]

    def says_the_same(self, other: "Told") -> bool:
        """Whether nothing tells the two apart."""
        shared = len(self.terms & other.terms)
        if shared < LIKE * min(len(self.terms), len(other.terms)):
            return False
        from claims_db.text.guard import compare, gist  # few claims are so like another

        mine, theirs = gist(self.content, self.published), gist(other.content, other.published)
        return compare(mine, theirs).relation == "same"


class SettledAlready:
    """Counts; takes no answer over."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self, article_id: int) -> int:
        """Return how many claims of an article say what an earlier one says that is settled."""
        progress = self._connection.row("SELECT reviewed, claims FROM progress")
        if not progress or not progress["reviewed"]:
            return 0
        claims = self._claims(self._of_article(article_id))
        likely = self._likely(claims, progress["claims"])
        settled = self._settled(chain.from_iterable(likely.values()))
        compared = {
            claim: list(islice((one for one in found if one in settled), COMPARED))
            for claim, found in likely.items()
        }
        earlier = self._claims(chain.from_iterable(compared.values()))
        return sum(
            any(claims[claim].says_the_same(earlier[one]) for one in found)
            for claim, found in compared.items()
        )

    def _of_article(self, article_id: int) -> list[int]:
        rows = self._connection.rows(
            "SELECT id FROM claim WHERE article_id = :article AND gone IS NULL", article=article_id
        )
        return [row["id"] for row in rows]

    def _claims(self, claims: Iterable[int]) -> dict[int, Told]:
        rows = self._connection.rows(
            """
            SELECT claim.id, said(article_id, start, end, content) AS content, published
            FROM json_each(:claims) AS wanted
            CROSS JOIN claim ON claim.id = wanted.value
            CROSS JOIN article ON article.id = article_id
            """,
            claims=listed(claims),
        )
        return {row["id"]: told(row) for row in rows}

    def _likely(self, claims: Mapping[int, Told], total: int) -> dict[int, list[int]]:
        """The claims that share most with each, the likest first."""
        looked_up = {
            claim: sorted(said.terms, key=lambda term: (-len(term), term))[:TERMS]
            for claim, said in claims.items()
        }
        wanted = {term for terms in looked_up.values() for term in terms}
        having = self._having(wanted, min(claims, default=0))
        weights = {
            term: math.log((max(0, total - len(found)) + 0.5) / (len(found) + 0.5) + 1)
            for term, found in having.items()
        }
        return {
            claim: sharing([term for term in wanted if term in having], having, weights)
            for claim, wanted in looked_up.items()
        }

    def _having(self, wanted: Iterable[str], before: int) -> dict[str, list[int]]:
        """The earlier claims that have each of these stems, of the rare ones that any has."""
        rows = self._connection.rows(
            """
            SELECT value AS term, (
                SELECT json_group_array(id)
                FROM (
                    SELECT rowid AS id
                    FROM claim_stems
                    WHERE claim_stems MATCH '"' || value || '"' AND rowid < :before
                    LIMIT :most
                )
            ) AS claims
            FROM json_each(:wanted)
            """,
            wanted=json.dumps(sorted(wanted)),
            most=MOST,
            before=before,
        )
        having = {row["term"]: json.loads(row["claims"]) for row in rows}
        return {term: found for term, found in having.items() if 0 < len(found) < MOST}

    def _settled(self, claims: Iterable[int]) -> set[int]:
        """Those that are settled."""
        rows = self._connection.rows(
            """
            SELECT claim.id
            FROM json_each(:claims) AS wanted
            CROSS JOIN claim ON claim.id = wanted.value
            WHERE settled_by IS NOT NULL
            """,
            claims=listed(claims),
        )
        return {row["id"] for row in rows}


def listed(claims: Iterable[int]) -> str:
    """Ids for a statement, each once."""
    return json.dumps(sorted(set(claims)))


def told(row: Row) -> Told:
    """A row as a value."""
    return Told(row["content"], row["published"], frozenset(terms(row["content"])))


def sharing(
    wanted: list[str], having: Mapping[str, list[int]], weights: Mapping[str, float]
) -> list[int]:
    """The claims that share enough of some stems, the likest first."""
    shared: dict[int, float] = {}
    wanted = sorted(wanted, key=lambda term: len(having[term]))[:RAREST]
    for term in wanted:
        for claim in having[term]:
            shared[claim] = shared.get(claim, 0.0) + weights[term]
    least = SHARED * sum(weights[term] for term in wanted)
    likely = (claim for claim, weight in shared.items() if weight >= least)
    return nlargest(LOOKED_AT, likely, key=lambda claim: (shared[claim], -claim))

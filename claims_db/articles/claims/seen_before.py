"""A wording to the claims of the store that say the same in other words.

Retrieval is BM25 over stems and numbers (text/stems.py); what is found is compared by the guard
(text/guard.py), which says whether it is the same or in what it differs. What a query costs does
not grow with the store: of each stem at most MOST claims are looked up, a stem that more claims
have than that tells little, and how many have it is reckoned from the room the first MOST take.
"""

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest
from typing import Any, NamedTuple

from claims_db.file.connection import Connection
from claims_db.text.bm25 import bm25
from claims_db.text.differences import Difference
from claims_db.text.guard import Relation, compare, gist
from claims_db.text.stems import terms

MOST = 500
"""Claims of one stem that are looked up."""
TERMS = 24
"""Different stems of a wording that are looked up, the longest first: a long claim has enough."""
ENOUGH = 2_000
"""Claims that share a rare stem with a wording, past which no further stem is looked up."""
RANKED = 24
"""Claims whose whole wording is weighed."""
COMPARED = 10
"""Of those, how many are compared with a claim for its card."""

FOUND = """
    SELECT claim.id, claim.article_id,
           said(claim.article_id, claim.start, claim.end, claim.content) AS content,
           article.title AS article_title, article.publisher, article.published,
           settled_status AS status, settled_confidence AS confidence, settled_by AS reviewer
    FROM json_each(:claims) AS wanted
    CROSS JOIN claim ON claim.id = wanted.value AND gone IS NULL
    CROSS JOIN article ON article.id = claim.article_id
"""


class SimilarClaim(NamedTuple):
    """An earlier claim, with what stands for it and what it is to the wording it was found for."""

    id: int
    article_id: int
    content: str
    article_title: str
    publisher: str
    published: str
    status: str
    """That stands; `unreviewed` and `disputed` are possible too."""
    confidence: int | None
    reviewer: str | None
    """Whose answer stands; `None`: nobody's."""
    relation: Relation
    """same, differs or other."""
    differences: tuple[Difference, ...]
    """In what they differ: what the wording has, and what this claim has."""
    score: float
    """BM25: only to be compared within one answer."""

    @property
    def is_settled(self) -> bool:
        """Whether somebody has answered all of it, and nobody otherwise."""
        return self.reviewer is not None


class Stem(NamedTuple):
    """A stem of a wording, and in how many claims it is."""

    key: str
    claims: float
    """Reckoned, where they are more than MOST."""
    weight: float
    """The inverse document frequency: what few claims have tells much."""

    @property
    def is_rare(self) -> bool:
        """Whether all claims that have it are looked up."""
        return self.claims < MOST


class SeenBefore:
    """Finds what was said before; takes no answer over."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def similar(self, text: str, limit: int = 5, *, published: str = "") -> list[SimilarClaim]:
        """Return the claims that are most like a text, the likest first, whatever they are to it.

        `published` is the ISO 8601 day of the text, by which «в субботу» is a date.
        """
        return list(self._judged(text, self._ranked(text)[:limit], published))

    def of_claim(self, claim_id: int, limit: int = 3) -> list[SimilarClaim]:
        """Return other claims that say what a claim says, or the same with something changed.

        Settled ones come first, then those that differ in nothing, then the likest.
        """
        row = self._connection.row(
            """
            SELECT said(article_id, start, end, content) AS content, published
            FROM claim JOIN article ON article.id = article_id
            WHERE claim.id = :claim
            """,
            claim=claim_id,
        )
        if row is None:
            return []
        ranked = [one for one in self._ranked(row["content"]) if one[0] != claim_id]
        judged = self._judged(row["content"], ranked[:COMPARED], row["published"])
        found = [one for one in judged if one.relation != "other"]
        found.sort(key=lambda one: (not one.is_settled, one.relation != "same"))
        return found[:limit]

    def _judged(
        self, text: str, ranked: Sequence[tuple[int, float]], published: str
    ) -> Iterator[SimilarClaim]:
        rows = self._rows(claim_id for claim_id, _ in ranked)
        mine = gist(text, published)
        for claim_id, score in ranked:
            if (row := rows.get(claim_id)) is not None:
                verdict = compare(mine, gist(row["content"], row["published"]))
                yield SimilarClaim(
                    **row, relation=verdict.relation, differences=verdict.differences, score=score
                )

    def _rows(self, claim_ids: Iterable[int]) -> dict[int, dict[str, Any]]:
        wanted = json.dumps(list(claim_ids))
        return {row["id"]: dict(row) for row in self._connection.rows(FOUND, claims=wanted)}

    def _ranked(self, text: str) -> list[tuple[int, float]]:
        """The ids of the likest claims with their scores, the likest first."""
        stems = self._stems(text)
        rows = self._rows(self._candidates(stems))
        said = {claim: terms(row["content"]) for claim, row in rows.items()}
        average = sum(map(len, said.values())) / max(1, len(said))
        weights = {stem.key: stem.weight for stem in stems}
        wanted = terms(text)
        scores = {claim: bm25(told, wanted, weights, average) for claim, told in said.items()}
        return sorted(scores.items(), key=lambda one: (-one[1], one[0]))

    def _stems(self, text: str) -> list[Stem]:
        """The stems of a wording that some claim has."""
        row = self._connection.row("SELECT MAX(id) AS highest FROM claim")
        claims = (row["highest"] if row else 0) or 0
        wanted = sorted(set(terms(text)), key=len, reverse=True)[:TERMS]
        return [stem for term in wanted if (stem := self._stem(term, claims)).claims]

    def _stem(self, key: str, claims: int) -> Stem:
        row = self._connection.row(
            """
            SELECT COUNT(*) AS found, MAX(id) AS last
            FROM (SELECT rowid AS id FROM claim_stems WHERE claim_stems MATCH :key LIMIT :most)
            """,
            key=f'"{key}"',
            most=MOST,
        )
        assert row is not None
        has = float(row["found"])
        if has == MOST:  # the first of them, in the order of their ids
            has *= max(1.0, claims / row["last"])
        return Stem(key, has, math.log((max(0.0, claims - has) + 0.5) / (has + 0.5) + 1))

    def _having(self, query: str, most: int) -> list[int]:
        rows = self._connection.rows(
            "SELECT rowid FROM claim_stems WHERE claim_stems MATCH :query LIMIT :most",
            query=query,
            most=most,
        )
        return [row[0] for row in rows]

    def _candidates(self, stems: Sequence[Stem]) -> list[int]:
        """The claims that share most with the wording, as far as its rare stems tell.

        Some are added that have several of the others together.
        """
        shared = self._sharing([stem for stem in stems if stem.is_rare])
        found = nlargest(RANKED, shared, key=lambda claim: (shared[claim], -claim))
        stems = sorted(stems, key=lambda stem: stem.claims)
        frequent = [stem for stem in stems if not stem.is_rare][:5]
        together: dict[int, None] = {}
        while len(together) < RANKED and len(frequent) > 1:
            query = " AND ".join(f'"{stem.key}"' for stem in frequent)
            together |= dict.fromkeys(self._having(query, RANKED))
            frequent.pop()
        return list(dict.fromkeys([*found, *together]))[: 2 * RANKED]

    def _sharing(self, stems: Sequence[Stem]) -> dict[int, float]:
        """The claims that have some rare stems, with how much these weigh."""
        shared: dict[int, float] = {}
        for stem in sorted(stems, key=lambda stem: stem.claims):
            if len(shared) < ENOUGH:
                for claim in self._having(f'"{stem.key}"', MOST):
                    shared[claim] = shared.get(claim, 0.0) + stem.weight
        return shared

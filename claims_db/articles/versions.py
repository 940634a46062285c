"""The versions of an article: what became of each claim, and whose earlier answer to offer.

Nothing of it is stored: it follows from the two texts, which are frozen, and from where
their claims stand now.
"""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from claims_db.articles.claims.read import Claims
from claims_db.articles.read import Articles
from claims_db.file.connection import Connection
from claims_db.values.records import Claim

if TYPE_CHECKING:
    from claims_db.articles.anchoring import Anchored, How
    from claims_db.articles.cut_text import CutText
    from claims_db.text.differences import Difference


class Offer(NamedTuple):
    """An earlier version's claim with its answer, for a reviewer to take over or not."""

    claim: Claim
    how: "How"
    differs: "tuple[Difference, ...]"


class Versions:
    """Reads how the claims of an article follow from its earlier versions; writes nothing."""

    def __init__(self, connection: Connection, articles: Articles, claims: Claims) -> None:
        self._connection = connection
        self._articles = articles
        self._claims = claims
        self._article = 0
        self._known: dict[int, list[Anchored]] = {}
        """What became of the claims of earlier versions in the article asked for last."""
        self._seen: int | None = None
        """The journal up to which that holds."""

    def earlier(self, article_id: int) -> Iterator[int]:
        """Yield what stood at an article's address before it, the latest first.

        Raises:
            ArticleNotFound: There is no article with this id.
        """
        seen = {article_id}
        before = self._articles.get(article_id).version_of
        while before is not None and before not in seen:
            yield before
            seen.add(before)
            before = self._articles.get(before).version_of

    def anchored(self, article_id: int) -> "list[Anchored]":
        """Return what became of each claim of the version before; of a first version nothing.

        Raises:
            ArticleNotFound: There is no article with this id.
        """
        before = next(self.earlier(article_id), None)
        return [] if before is None else self._between(before, article_id)

    def count(self, article_id: int) -> "Counter[How]":
        """Return how many claims of the version before are exact, moved, fuzzy and orphan."""
        return Counter(anchored.how for anchored in self.anchored(article_id))

    def offered(self, claim: Claim, *, reviewer: str) -> Offer | None:
        """Return the latest whole answer that a claim got unchanged in an earlier version.

        Or else the latest that it got when it was another. Suggest it, never take it over
        unasked.
        """
        changed: Offer | None = None
        for before in self.earlier(claim.article_id):
            for anchored in self._between(before, claim.article_id):
                if anchored.claim == claim.id:
                    answered = self._claims.get(anchored.earlier, reviewer=reviewer)
                    if answered.answer.open_field is None:
                        offer = Offer(answered, anchored.how, anchored.differs)
                        if offer.how != "fuzzy":
                            return offer
                        changed = changed or offer
        return changed

    def _between(self, before: int, article_id: int) -> "list[Anchored]":
        """What became of the claims of an earlier version; again only when any was cut since."""
        from claims_db.articles.anchoring import anchor_claims

        if self._cut_since() or article_id != self._article:
            self._article, self._known = article_id, {}
        if before not in self._known:
            self._known[before] = anchor_claims(self._cut_text(before), self._cut_text(article_id))
        return self._known[before]

    def _cut_since(self) -> bool:
        rows = self._connection.rows(
            """
            SELECT MAX(decision.seq) AS seq, EXISTS (
                SELECT 1 FROM change WHERE seq > :seen AND field = 'span'
            ) OR :seen IS NULL AS cut
            FROM decision
            """,
            seen=self._seen,
        )
        self._seen = rows[0]["seq"] or 0
        return bool(rows[0]["cut"])

    def _cut_text(self, article_id: int) -> "CutText":
        from claims_db.articles.cut_text import CutText, Passage

        chains = self._chains(article_id)
        rows = self._connection.rows(
            """
            SELECT id, start, end
            FROM claim
            WHERE article_id = :article AND gone IS NULL
            ORDER BY start
            """,
            article=article_id,
        )
        passages = [Passage(chain=tuple(chains.get(row["id"], ())), **dict(row)) for row in rows]
        return CutText(self._articles.text(article_id), passages)

    def _chains(self, article_id: int) -> dict[int, list[str]]:
        """The names in the chains that are suggested for the claims of an article."""
        chains: dict[int, list[str]] = {}
        for row in self._connection.rows(
            """
            SELECT claim.id, source.name
            FROM claim
            CROSS JOIN chain_link ON claim_id = claim.id
            CROSS JOIN standing_source AS source ON source.named = source_id
            WHERE article_id = :article AND gone IS NULL
            ORDER BY claim.id, place
            """,
            article=article_id,
        ):
            chains.setdefault(row["id"], []).append(row["name"])
        return chains

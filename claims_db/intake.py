"""A new article with its claims to the rows of the store."""

import hashlib
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from claims_db.connection import Connection
from claims_db.likeness import likeness_keys
from claims_db.search import Search
from claims_db.sources import Sources
from claims_db.wording import level, levelled_key

if TYPE_CHECKING:  # pydantic and sqlite-utils are not needed to show the screen
    from sqlite_utils import Database

    from claims_db.models import NewArticle, NewClaim


class Intake:
    """Writes what an import and a merge bring; every method only inside `Connection.write`."""

    def __init__(self, connection: Connection, sources: Sources, search: Search) -> None:
        self._connection = connection
        self._sources = sources
        self._search = search

    @property
    def database(self) -> "Database":
        """The store as sqlite-utils has it."""
        from sqlite_utils import Database

        return Database(self._connection.sqlite, execute_plugins=False)

    def take_in(self, article: "NewArticle") -> int:
        """Write an article that is not there yet; return its id."""
        article_id, publisher_id = self._insert_article(article)
        self._insert_claims(article_id, publisher_id, article.claims)
        self.list_sources(article_id)
        return article_id

    def _insert_article(self, article: "NewArticle") -> tuple[int, int]:
        publisher_id = self._sources.obtain(article.publisher, "agency").id
        article_id = self._next_id("SELECT MAX(id) AS highest FROM article")
        database = self.database
        database.table("article").insert(
            article.model_dump(exclude={"text", "claims", "page"})
            | {
                "id": article_id,
                "remarks": "; ".join(article.remarks),
                "text_sha256": digest(article.text),
                "publisher_id": publisher_id,
                "imported_at": datetime.now(UTC).isoformat(timespec="milliseconds"),
                "claims": len(article.claims),
            }
        )
        database.table("article_text").insert({"article_id": article_id, "text": article.text})
        database.table("article_likeness").insert_all(
            {"key": key, "article_id": article_id} for key in likeness_keys(article.text)
        )
        if article.page is not None:
            page = zlib.compress(article.page)
            database.table("article_page").insert({"article_id": article_id, "page": page})
        self._search.learn_article(article_id, article.title, article.publisher, article.text)
        return article_id, publisher_id

    def _insert_claims(
        self, article_id: int, publisher_id: int, claims: "Iterable[NewClaim]"
    ) -> None:
        first = self._next_id("SELECT MAX(id) AS highest FROM claim")
        numbered = list(enumerate(claims, start=first))
        levelled = [level(claim.content) for _, claim in numbered]
        links = [
            self._link_row(claim_id, place, link)
            for claim_id, claim in numbered
            for place, link in enumerate(claim.chain)
        ]
        origins = {link["claim_id"]: link["source_id"] for link in links if link["place"] == 0}
        database = self.database
        database.table("claim").insert_all(
            claim.model_dump(exclude={"chain"})
            | {
                "id": claim_id,
                "article_id": article_id,
                "made_start": claim.start,
                "made_end": claim.end,
                "position": position,
                "reasons": ", ".join(claim.reasons),
                "origin_id": origins.get(claim_id, publisher_id),
                "wording_key": levelled_key(levelled[position - 1]),
            }
            for position, (claim_id, claim) in enumerate(numbered, start=1)
        )
        database.table("chain_link").insert_all(links)
        self._search.learn_claims(enumerate(levelled, start=first))

    def _next_id(self, highest: str) -> int:
        row = self._connection.row(highest)
        assert row is not None
        return (row["highest"] or 0) + 1

    def _link_row(self, claim_id: int, place: int, link: Any) -> dict[str, object]:
        cue_start, cue_end = link.cue or (None, None)
        return {
            "claim_id": claim_id,
            "place": place,
            "source_id": self._sources.obtain(link.source.name, link.source.type).id,
            "start": link.start,
            "end": link.end,
            "cue_start": cue_start,
            "cue_end": cue_end,
        }

    def list_sources(self, article_id: int) -> None:
        """List anew which sources an article names."""
        self._connection.execute(
            "DELETE FROM article_source WHERE article_id = :article", article=article_id
        )
        self._connection.execute(
            """
            WITH member AS (
                SELECT id FROM claim WHERE article_id = :article AND gone IS NULL
                UNION ALL
                SELECT id FROM claim WHERE article_id = :article AND gone IS NOT NULL
            )
            INSERT INTO article_source (article_id, place, source_id)
            SELECT :article, ROW_NUMBER() OVER (ORDER BY first), source_id
            FROM (
                SELECT source_id, MIN(start) AS first
                FROM member
                CROSS JOIN chain_link ON claim_id = member.id
                GROUP BY source_id
                UNION ALL
                SELECT publisher_id, :last FROM article WHERE id = :article
            )
            GROUP BY source_id
            """,
            article=article_id,
            last=2**62,
        )


def digest(text: str) -> str:
    """The SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()

"""Articles with their claims, into the store and out of it."""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from claims_db.connection import Connection
from claims_db.errors import ArticleNotFound
from claims_db.likeness import likeness, likeness_keys
from claims_db.records import Article, Progress
from claims_db.search import Search
from claims_db.sources import Sources
from claims_db.wording import level, levelled_key

if TYPE_CHECKING:  # pydantic and sqlite-utils are not needed to show the screen
    from sqlite_utils import Database

    from claims_db.models import NewArticle, NewClaim

ALIKE = 0.7
"""Share of two texts from which one is called like the other."""

COMPARED = 5
"""Articles compared word for word with a new one."""

ARTICLE = """
    SELECT id, title, publisher, publisher_id, author, url, published, language, encoding,
           remarks, version_of, file_name, text_sha256, imported_at, claims, reviewed, disputed
    FROM article
"""


class Added(NamedTuple):
    """What became of an article that was to be added."""

    article_id: int
    claims: int
    is_new: bool
    """False: the same text was there already and nothing was changed."""


class Articles:
    """Adds and reads articles. Never changes one: their texts are frozen."""

    def __init__(self, connection: Connection, sources: Sources, search: Search) -> None:
        self._connection = connection
        self._sources = sources
        self._search = search

    def add(self, article: "NewArticle") -> Added:
        """Store an article and its claims in one transaction, unless the same text is there."""
        (added,) = self.add_all([article])
        return added

    def add_all(self, articles: "Iterable[NewArticle]") -> list[Added]:
        """Store some articles in one transaction, all of them or none.

        They are taken one after the other inside it, so that what an iterator looks up in
        the store for one of them includes those before it.
        """
        with self._connection.write():
            return [self._add(article) for article in articles]

    def get(self, article_id: int) -> Article:
        """Return an article, without its text.

        Raises:
            ArticleNotFound: There is none with this id.
        """
        row = self._connection.row(ARTICLE + "WHERE id = :id", id=article_id)
        if row is None:
            raise ArticleNotFound(article_id)
        return Article(**row)

    def text(self, article_id: int) -> str:
        """Return the frozen text that the offsets refer to.

        Raises:
            ArticleNotFound: There is none with this id.
        """
        row = self._connection.row(
            "SELECT text FROM article_text WHERE article_id = :id", id=article_id
        )
        if row is None:
            raise ArticleNotFound(article_id)
        return str(row["text"])

    def page(self, article_id: int) -> bytes | None:
        """Return the web page that the text was taken from; `None` when it was from none."""
        row = self._connection.row(
            "SELECT page FROM article_page WHERE article_id = :id", id=article_id
        )
        return zlib.decompress(row["page"]) if row else None

    def with_text(self, text: str) -> Added | None:
        """Return the article that has exactly this text."""
        row = self._connection.row(
            "SELECT id, claims FROM article WHERE text_sha256 = :digest", digest=digest(text)
        )
        return Added(row["id"], row["claims"], is_new=False) if row else None

    def at_address(self, url: str) -> int | None:
        """Return the id of the article that stood at an address last."""
        row = self._connection.row(
            """
            SELECT id
            FROM article
            WHERE url = :url AND url <> ''
            ORDER BY imported_at DESC, id DESC
            LIMIT 1
            """,
            url=url,
        )
        return row["id"] if row else None

    def like(self, text: str) -> tuple[int, float] | None:
        """Return the article that a text is most like, and how much; `None`: it is like none."""
        rows = self._connection.rows(
            """
            SELECT article_id, text
            FROM article_text
            WHERE article_id IN (
                SELECT article_id
                FROM article_likeness
                WHERE key IN (SELECT value FROM json_each(:keys))
                GROUP BY article_id
                ORDER BY COUNT(*) DESC
                LIMIT :limit
            )
            """,
            keys=json.dumps(likeness_keys(text)),
            limit=COMPARED,
        )
        found = [(likeness(text, row["text"]), -row["article_id"]) for row in rows]
        share, article = max(found, default=(0.0, 0))
        return (-article, share) if share >= ALIKE else None

    def all(self) -> Iterator[Article]:
        """Yield every article, without its text, in the order of import."""
        last = 0
        while rows := self._connection.rows(
            ARTICLE + "WHERE id > :last ORDER BY id LIMIT 500", last=last
        ):
            yield from (Article(**row) for row in rows)
            last = rows[-1]["id"]

    def progress(self) -> Progress:
        """Return how many claims the store has and how many of them are reviewed."""
        row = self._connection.row("SELECT claims, reviewed, disputed FROM progress")
        assert row is not None
        return Progress(**row)

    @property
    def database(self) -> "Database":
        """The store as sqlite-utils has it; to be written to only inside `Connection.write`."""
        from sqlite_utils import Database

        return Database(self._connection.sqlite, execute_plugins=False)

    def _add(self, article: "NewArticle") -> Added:
        if known := self.with_text(article.text):
            return known
        article_id, publisher_id = self._insert_article(article)
        self._insert_claims(article_id, publisher_id, article.claims)
        self.list_sources(article_id)
        return Added(article_id, len(article.claims), is_new=True)

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
        """List anew which sources an article names. Only inside `Connection.write`."""
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

"""A new article with its claims to the rows of the store."""

import zlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from claims_db.articles.claims.rows import insert_claims, insert_links, next_id
from claims_db.articles.claims.search import Search
from claims_db.articles.claims.stem_index import StemIndex
from claims_db.articles.claims.suggested import link_rows, suggested
from claims_db.articles.digest import digest
from claims_db.articles.named_sources import NamedSources
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources
from claims_db.text.address import compared_address
from claims_db.text.wording import levelled_key

if TYPE_CHECKING:  # pydantic and sqlite-utils are not needed to show the screen
    from sqlite_utils import Database

    from claims_db.articles.new_article import NewArticle, NewClaim, NewLink
    from claims_db.values.models import NewSource


class Intake:
    """Writes what an import and a merge bring; every method only inside `Connection.write`."""

    def __init__(
        self, connection: Connection, sources: Sources, search: Search, stems: StemIndex
    ) -> None:
        self._connection = connection
        self._sources = sources
        self._search = search
        self._stems = stems
        self.named = NamedSources(connection)

    @property
    def database(self) -> "Database":
        """The store as sqlite-utils has it."""
        from sqlite_utils import Database

        return Database(self._connection.sqlite, execute_plugins=False)

    def take_in(self, article: "NewArticle") -> int:
        """Write an article that is not there yet; return its id."""
        publisher_id = self._sources.obtain(article.publisher, "agency").id
        article_id = self._insert_article(publisher_id, article)
        numbered = list(enumerate(article.claims, start=next_id(self._connection)))
        links = [(number, place, link) for number, claim in numbered
                 for place, link in enumerate(claim.chain)]  # fmt: skip
        named = dict.fromkeys(link.source for _, _, link in links)
        ids = {source: self._sources.obtain(source.name, source.type).id for source in named}
        self._insert_claims(article_id, publisher_id, numbered, ids)
        insert_links(self._connection, link_rows(links, ids))
        self.named.list_new(article_id, publisher_id, links, ids)
        self._search.learn_claims((number, claim.searched) for number, claim in numbered)
        self._stems.learn((number, claim.stems) for number, claim in numbered)
        return article_id

    def _insert_article(self, publisher_id: int, article: "NewArticle") -> int:
        described = article.model_dump(exclude={"text", "claims", "page", "retells"}) | {
            "remarks": "; ".join(article.remarks),
            "text_sha256": digest(article.text),
            "publisher_id": publisher_id,
            "imported_at": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "claims": len(article.claims),
            **self._retold(article.retells),
        }
        page = None if article.page is None else zlib.compress(article.page)
        return self.insert_article(
            described, article.text, article.searched, article.likeness_keys, page
        )

    def _retold(self, link: "NewLink | None") -> dict[str, int]:
        if link is None:
            return {}
        source = self._sources.obtain(link.source.name, link.source.type).id
        return {"retells_id": source, "retells_start": link.start, "retells_end": link.end}

    def insert_article(
        self,
        described: dict[str, Any],
        text: str | None,
        words: str,
        likeness: Sequence[int],
        page: bytes | None,
    ) -> int:
        """Write an article, its claims to come; return its id.

        Args:
            described: What the columns of the table hold that do not follow from the rest.
            text: `None`: another machine has let go of it.
            words: Of the text, as they are searched.
            likeness: The numbers by which its reprints are found.
            page: The web page that it was taken from, packed.
        """
        row = self._connection.row("SELECT MAX(id) AS highest FROM article")
        article_id = ((row["highest"] if row else 0) or 0) + 1
        address = {"address": compared_address(described["url"])}
        self.database.table("article").insert({"id": article_id} | described | address)
        if page is not None:
            self._connection.execute(
                "INSERT INTO article_page (article_id, page) VALUES (:id, :page)",
                id=article_id,
                page=page,
            )
        if text is not None:
            self._insert_text(article_id, text, likeness)
            self._search.learn_article(
                article_id, described["title"], described["publisher"], words
            )
        return article_id

    def _insert_text(self, article_id: int, text: str, likeness: Sequence[int]) -> None:
        self._connection.execute(
            "INSERT INTO article_text (article_id, text) VALUES (:id, :text)",
            id=article_id,
            text=text,
        )
        self._connection.execute_many(
            "INSERT INTO article_likeness (key, article_id) VALUES (:key, :id)",
            ({"key": key, "id": article_id} for key in likeness),
        )

    def describe(self, article_id: int, described: dict[str, Any]) -> None:
        """Let columns of an article hold these values."""
        address = {"address": compared_address(described["url"])} if "url" in described else {}
        self.database.table("article").update(article_id, described | address)

    def link_versions(self, address: str) -> None:
        """Let each article at an address be a version of the one imported before it.

        What was removed is none.
        """
        self._connection.execute(
            """
            WITH ordered AS (
                SELECT id, LAG(id) OVER (ORDER BY imported_at, text_sha256) AS earlier
                FROM article
                WHERE address = :address AND address <> '' AND removed = 0
            )
            UPDATE article
            SET version_of = earlier
            FROM ordered
            WHERE article.id = ordered.id AND version_of IS NOT earlier
            """,
            address=address,
        )

    def _insert_claims(
        self,
        article_id: int,
        publisher_id: int,
        numbered: "Sequence[tuple[int, NewClaim]]",
        ids: "dict[NewSource, int]",
    ) -> None:
        insert_claims(
            self._connection,
            (
                suggested(claim, ids, publisher_id)
                | {
                    "id": number,
                    "article_id": article_id,
                    "made_by": None,
                    "made_start": claim.start,
                    "made_end": claim.end,
                    "start": claim.start,
                    "end": claim.end,
                    "content": claim.content,
                    "gone": None,
                    "wording_key": levelled_key(claim.levelled),
                }
                for number, claim in numbered
            ),
        )

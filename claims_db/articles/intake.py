"""A new article with its claims to the rows of the store."""

import zlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from claims_db.articles.claims.rows import insert_claims, insert_links, next_id
from claims_db.articles.claims.search import Search
from claims_db.articles.claims.stem_index import StemIndex
from claims_db.articles.claims.suggested import link_rows, suggested
from claims_db.articles.digest import digest
from claims_db.articles.named_sources import NamedSources
from claims_db.articles.rows import insert_article, insert_text, keep_page
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources
from claims_db.text.wording import levelled_key

if TYPE_CHECKING:  # not needed to show the screen
    from claims_db.articles.new_article import NewArticle, NewClaim, NewLink
    from claims_db.values.incoming import NewSource


DESCRIBED = (
    "file_name", "file_sha256", "title", "publisher", "author", "url", "published", "language",
    "encoding", "version_of",
)  # fmt: skip
"""Columns that are as the article has them."""


class Intake:
    """Writes what an import and a merge bring; every method only inside `Connection.write`."""

    def __init__(
        self, connection: Connection, sources: Sources, search: Search, stems: StemIndex
    ) -> None:
        self._connection = connection
        self._sources = sources
        self.search = search
        self.stems = stems
        self.named = NamedSources(connection)

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
        self.search.learn_claims((number, claim.searched) for number, claim in numbered)
        self.stems.learn((number, claim.stems) for number, claim in numbered)
        return article_id

    def _insert_article(self, publisher_id: int, article: "NewArticle") -> int:
        described = {name: getattr(article, name) for name in DESCRIBED} | {
            "remarks": "; ".join(article.remarks),
            "text_sha256": digest(article.text),
            "publisher_id": publisher_id,
            "imported_at": self._now(article.version_of),
            "claims": len(article.claims),
            **self._retold(article.retells),
        }
        page = None if article.page is None else zlib.compress(article.page)
        return self.insert_article(
            described, article.text, article.searched, article.likeness_keys, page
        )

    def _now(self, earlier: int | None) -> str:
        """The time of an import: later than that of the version before it, for it orders them."""
        now = datetime.now(UTC)
        row = self._connection.row(
            "SELECT imported_at FROM article WHERE id = :earlier", earlier=earlier
        )
        if row:
            before = datetime.fromisoformat(row["imported_at"])
            now = max(now, before + timedelta(milliseconds=1))
        return now.isoformat(timespec="milliseconds")

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
        article_id = insert_article(self._connection, described)
        if page is not None:
            keep_page(self._connection, article_id, page)
        if text is not None:
            insert_text(self._connection, article_id, text, likeness)
            self.search.learn_article(article_id, described["title"], described["publisher"], words)
        return article_id

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

"""What an article is described by, as reviewers say: title, publisher, date, whom it retells."""

from collections.abc import Mapping
from sqlite3 import Row
from typing import Any

from claims_db.articles.claims.search import Search
from claims_db.articles.intake import Intake
from claims_db.articles.rows import describe, link_versions
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources
from claims_db.text.address import compared_address
from claims_db.text.wording import words_of
from claims_db.values.errors import ArticleNotFound
from claims_db.values.words import ChangedField

SEARCHED = frozenset(("title", "publisher", "removed"))
"""What the index of articles follows."""


class ArticleDetails:
    """Reads and writes how an article is described, and whether it is removed; no journal of it.

    A value is a text, or True for removed; None: it is not known, it is not removed.
    """

    def __init__(
        self, connection: Connection, sources: Sources, search: Search, intake: Intake
    ) -> None:
        self._connection = connection
        self._sources = sources
        self._search = search
        self._intake = intake

    def present(self, article_id: int, field: ChangedField) -> Any:
        """Return what a field holds now.

        Raises:
            ArticleNotFound: There is no article with this id.
        """
        value = self._row(article_id)[field]
        return bool(value) or None if field == "removed" else value or None

    def put(self, article_id: int, values: Mapping[ChangedField, Any]) -> None:
        """Let fields hold these values, and the index, the sources and the versions follow.

        An article whose text was let go of stays removed.

        What follows for the claims is not done here. Only inside `Connection.write`.
        """
        before = self._row(article_id)
        described = self._described(values, is_let_go=before["let_go"] is not None)
        is_found_otherwise = bool(SEARCHED & values.keys()) and before["let_go"] is None
        if is_found_otherwise and not before["removed"]:
            self._search.forget_article(article_id, self._connection.text(article_id))
        if described:
            describe(self._connection, article_id, described)
        if is_found_otherwise and not described.get("removed", before["removed"]):
            self._learn(article_id)
        if "publisher" in described:
            self._intake.named.list_anew(article_id)
        if described.keys() & {"url", "removed"}:
            self._link_versions(article_id, before["address"], described.get("url"))

    def _described(self, values: Mapping[ChangedField, Any], *, is_let_go: bool) -> dict[str, Any]:
        """Fields as the columns of an article have them."""
        described: dict[str, Any] = {
            name: int(bool(value)) if name == "removed" else value or ""
            for name, value in values.items()
        }
        if "retells" in described:
            retold = described.pop("retells")
            described["retold_id"] = self._sources.obtain(retold, "agency").id if retold else None
        if is_let_go:
            described.pop("removed", None)
        if "publisher" in described:
            named = self._sources.obtain(described["publisher"], "agency")
            described["publisher_id"] = named.id
        return described

    def _learn(self, article_id: int) -> None:
        row = self._row(article_id)
        words = words_of(self._connection.text(article_id))
        self._search.learn_article(article_id, row["title"], row["publisher"], words)

    def _link_versions(self, article_id: int, before: str, url: str | None) -> None:
        describe(self._connection, article_id, {"version_of": None})
        after = before if url is None else compared_address(url)
        for address in {before, after}:
            link_versions(self._connection, address)

    def _row(self, article_id: int) -> Row:
        row = self._connection.row(
            """
            SELECT title, publisher, author, url, published, language, address, removed, let_go,
                   source.name AS retells
            FROM article
            LEFT JOIN source ON source.id = retold_id
            WHERE article.id = :article
            """,
            article=article_id,
        )
        if row is None:
            raise ArticleNotFound(article_id)
        return row

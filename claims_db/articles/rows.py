"""Articles, their texts and pages to rows: the one place that writes any.

Every function only inside `Connection.write`.
"""

from collections.abc import Sequence
from typing import Any

from claims_db.file.connection import Connection
from claims_db.text.address import compared_address

WITH_TEXT = (
    "DELETE FROM article_text WHERE article_id = :article",
    "DELETE FROM article_page WHERE article_id = :article",
    "DELETE FROM article_likeness WHERE article_id = :article",
)
"""What goes with the text of an article."""

MOSTLY: dict[str, Any] = {
    **dict.fromkeys(("version_of", "retells_id", "retells_start", "retells_end", "let_go")),
    "removed": 0,
}
"""What most articles that come in are."""


def insert_article(connection: Connection, described: dict[str, Any]) -> int:
    """Write an article; return its id.

    A plain statement: loading sqlite-utils would be a tenth of what the first article takes.
    """
    row = connection.row("SELECT MAX(id) AS highest FROM article")
    article_id = ((row["highest"] if row else 0) or 0) + 1
    address = {"address": compared_address(described["url"])}
    connection.execute(
        """
        INSERT INTO article (id, text_sha256, file_sha256, file_name, title, publisher,
                             publisher_id, author, url, published, language, encoding, remarks,
                             version_of, imported_at, retells_id, retells_start, retells_end,
                             claims, address, removed, let_go)
        VALUES (:id, :text_sha256, :file_sha256, :file_name, :title, :publisher,
                :publisher_id, :author, :url, :published, :language, :encoding, :remarks,
                :version_of, :imported_at, :retells_id, :retells_start, :retells_end,
                :claims, :address, :removed, :let_go)
        """,
        **{"id": article_id} | MOSTLY | described | address,
    )
    return article_id


def describe(connection: Connection, article_id: int, described: dict[str, Any]) -> None:
    """Let columns of an article hold these values; where it was found is compared anew."""
    address = {"address": compared_address(described["url"])} if "url" in described else {}
    _table(connection).update(article_id, described | address)


def _table(connection: Connection) -> Any:
    from sqlite_utils import Database  # it is not needed to show the screen

    return Database(connection.sqlite, execute_plugins=False).table("article")


def insert_text(
    connection: Connection, article_id: int, text: str, likeness: Sequence[int]
) -> None:
    """Write what an article says, and the numbers by which its reprints are found."""
    connection.execute(
        "INSERT INTO article_text (article_id, text) VALUES (:id, :text)",
        id=article_id,
        text=text,
    )
    connection.execute_many(
        "INSERT INTO article_likeness (key, article_id) VALUES (:key, :id)",
        ({"key": key, "id": article_id} for key in likeness),
    )


def keep_page(connection: Connection, article_id: int, page: bytes) -> None:
    """Write the page that an article was taken from, packed, unless one is there."""
    connection.execute(
        """
        INSERT INTO article_page (article_id, page)
        VALUES (:id, :page)
        ON CONFLICT DO NOTHING
        """,
        id=article_id,
        page=page,
    )


def let_go(connection: Connection, article_id: int, characters: int) -> None:
    """Forget what an article said, of so many characters."""
    for statement in WITH_TEXT:
        connection.execute(statement, article=article_id)
    describe(connection, article_id, {"let_go": characters})


def link_versions(connection: Connection, address: str) -> None:
    """Let each article at an address be a version of the one imported before it.

    What was removed is none.
    """
    connection.execute(
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


def link_all_versions(connection: Connection) -> None:
    """Let each article be a version of the one imported before it at its address, if any."""
    connection.execute("UPDATE article SET version_of = NULL WHERE removed = 1 OR address = ''")
    for row in connection.rows("SELECT DISTINCT address FROM article WHERE address <> ''"):
        link_versions(connection, row["address"])


def compare_address(connection: Connection, article_id: int, url: str) -> None:
    """Let what an article's address is compared by follow from it."""
    connection.execute(
        "UPDATE article SET address = :address WHERE id = :id AND address <> :address",
        id=article_id,
        address=compared_address(url),
    )


def count_claims(connection: Connection) -> None:
    """Count anew the claims of each article, the reviewed and the disputed."""
    connection.execute(
        """
        UPDATE article
        SET (claims, reviewed, disputed) = (
            SELECT COUNT(*), COUNT(settled_by), COALESCE(SUM(settled_status = 'disputed'), 0)
            FROM claim
            WHERE article_id = article.id AND gone IS NULL
        )
        """
    )

"""Which sources an article names, in the order in which it does; its publisher is one of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims_db.file.connection import Connection

if TYPE_CHECKING:  # not needed to show the screen
    from claims_db.articles.new_article import NewLink
    from claims_db.values.incoming import NewSource


class NamedSources:
    """Writes the lists; every method only inside `Connection.write`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def list_new(
        self,
        article_id: int,
        publisher_id: int,
        links: "Sequence[tuple[int, int, NewLink]]",
        ids: "dict[NewSource, int]",
    ) -> None:
        """List which sources the article names, as `list_anew` would."""
        mentions = sorted((link.start, ids[link.source]) for _, _, link in links)
        named = dict.fromkeys([*(source for _, source in mentions), publisher_id])
        self._connection.execute_many(
            """
            INSERT INTO article_source (article_id, place, source_id)
            VALUES (:article, :place, :source)
            """,
            (
                {"article": article_id, "place": place, "source": source}
                for place, source in enumerate(named, start=1)
            ),
        )

    def list_anew(self, article_id: int) -> None:
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

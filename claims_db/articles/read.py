"""Articles with their claims, into the store and out of it."""

import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from claims_db.articles.digest import digest
from claims_db.file.connection import Connection
from claims_db.text.address import compared_address
from claims_db.text.likeness import likeness
from claims_db.values.errors import ArticleNotFound, ArticleRemoved
from claims_db.values.records import Article, Progress

if TYPE_CHECKING:  # not needed to show the screen
    from claims_db.articles.intake import Intake
    from claims_db.articles.new_article import NewArticle

ALIKE = 0.7
"""Share of two texts from which one is called like the other."""

LATEST = 100
"""Articles that share a number and are looked at: of rates of exchange there are thousands."""

COMPARED = 5
"""Articles compared word for word with a new one."""

COLUMNS = ", ".join(Article._fields)
ARTICLE = f"SELECT {COLUMNS} FROM article "


class Added(NamedTuple):
    """What became of an article that was to be added."""

    article_id: int
    claims: int
    is_new: bool
    """False: the same text was there already and nothing was changed."""


class Articles:
    """Adds and reads articles. Never changes one: their texts are frozen."""

    def __init__(self, connection: Connection, intake: "Callable[[], Intake]") -> None:
        self._connection = connection
        self._intake = intake

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

    def _add(self, article: "NewArticle") -> Added:
        if known := self.with_text(article.text):
            return known
        return Added(self._intake().take_in(article), len(article.claims), is_new=True)

    def get(self, article_id: int) -> Article:
        """Return an article, without its text, also one that was removed.

        Raises:
            ArticleNotFound: There is none with this id.
        """
        row = self._connection.row(ARTICLE + "WHERE id = :id", id=article_id)
        if row is None:
            raise ArticleNotFound(article_id)
        return Article(**row)

    def living(self, article_id: int) -> Article:
        """Return an article that is in the lists.

        Raises:
            ArticleNotFound: There is none with this id.
            ArticleRemoved: It was removed.
        """
        article = self.get(article_id)
        if article.removed:
            raise ArticleRemoved(article_id)
        return article

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

    def length_of(self, sha256: str) -> int | None:
        """Return how many characters the text of a hash has or had; `None`: it was never here."""
        row = self._connection.row(
            """
            SELECT COALESCE(let_go, length(text)) AS characters
            FROM article
            LEFT JOIN article_text ON article_id = id
            WHERE text_sha256 = :sha256
            """,
            sha256=sha256,
        )
        return row["characters"] if row else None

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
        """Return the id of the article that stood at an address last, however it was given."""
        row = self._connection.row(
            """
            SELECT id
            FROM article
            WHERE address = :address AND address <> '' AND removed = 0
            ORDER BY imported_at DESC, id DESC
            LIMIT 1
            """,
            address=compared_address(url),
        )
        return row["id"] if row else None

    def has_address(self, url: str) -> bool:
        """Return whether an article was ever imported from an address, removed or not."""
        row = self._connection.row(
            "SELECT 1 FROM article WHERE address = :address AND address <> '' LIMIT 1",
            address=compared_address(url),
        )
        return row is not None

    def like(self, new: "NewArticle") -> tuple[int, float] | None:
        """Return the article that a new one is most like, and how much; `None`: like none.

        Of very many that are alike only the latest are compared.
        """
        rows = self._connection.rows(
            """
            SELECT article_id, text
            FROM article_text
            CROSS JOIN article ON article.id = article_id AND removed = 0
            WHERE article_id IN (
                SELECT article_id
                FROM json_each(:keys) AS wanted
                CROSS JOIN article_likeness AS shared
                WHERE shared.key = wanted.value AND article_id > COALESCE((
                    SELECT article_id
                    FROM article_likeness
                    WHERE key = wanted.value
                    ORDER BY article_id DESC
                    LIMIT 1 OFFSET :latest
                ), 0)
                GROUP BY article_id
                ORDER BY COUNT(*) DESC
                LIMIT :limit
            )
            """,
            keys=json.dumps(new.likeness_keys),
            latest=LATEST,
            limit=COMPARED,
        )
        found = [(likeness(new.text, row["text"], ALIKE), -row["article_id"]) for row in rows]
        share, article = max(found, default=(0.0, 0))
        return (-article, share) if share >= ALIKE else None

    def all(self, *, removed: bool = False) -> Iterator[Article]:
        """Yield every article, without its text, in the order of import; or also the `removed`."""
        last = 0
        while rows := self._connection.rows(
            ARTICLE + "WHERE id > :last AND removed <= :removed ORDER BY id LIMIT 500",
            last=last,
            removed=int(removed),
        ):
            yield from (Article(**row) for row in rows)
            last = rows[-1]["id"]

    def progress(self) -> Progress:
        """Return how many claims the store has and how many of them are reviewed."""
        row = self._connection.row("SELECT claims, reviewed, disputed FROM progress")
        assert row is not None
        return Progress(**row)

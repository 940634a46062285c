"""All that follows in a store, computed anew from what endures: see the head of schema.sql."""

from pathlib import Path

from claims_db.articles.claims.rows import put
from claims_db.articles.rows import compare_address, count_claims, link_all_versions
from claims_db.check import find_problems
from claims_db.file.connection import Connection
from claims_db.file.index_parts import INDEXES, join_at_once
from claims_db.sources.rows import count_all
from claims_db.store import ClaimStore
from claims_db.text.trigrams import LEARN, entries, trigrams
from claims_db.text.wording import wording_key, words_of
from claims_db.values.records import Article

COUNT = """
    UPDATE progress
    SET (articles, claims, reviewed, disputed) = (
        SELECT COUNT(*) - COALESCE(SUM(removed), 0), COALESCE(SUM(claims), 0),
               COALESCE(SUM(reviewed), 0), COALESCE(SUM(disputed), 0)
        FROM article
    )
"""


def make_follow(path: Path) -> None:
    """Rebuild the store at `path` if anything in it does not follow.

    Raises:
        StoreError: It cannot be used.
    """
    with ClaimStore(path) as store:
        if any(True for _ in find_problems(store)):
            rebuild(store)


def rebuild(store: ClaimStore) -> None:
    """Compute all that follows anew, in one transaction: all of it or nothing.

    Raises:
        StoreError: Nothing is written.
    """
    connection = store.connection
    connection.expect_much()
    with connection.write():
        _rebuild_search(store)  # first: what changes below is taken out of it as it is now
        _rebuild_sources(store)
        for article in list(store.articles.all(removed=True)):
            _rebuild_article(store, article)
        store.replay.stories.name_all()
        link_all_versions(connection)
        for row in connection.rows(
            "SELECT reviewer FROM decision UNION SELECT reviewer FROM undo_list"
        ):
            store.undo_list.rebuild(row["reviewer"])
        count_claims(connection)
        count_all(connection)
        connection.execute(COUNT)
        store.catching_up.leave_nothing()


def _rebuild_article(store: ClaimStore, article: Article) -> None:
    compare_address(store.connection, article.id, article.url)
    _rebuild_wordings(store.connection, article.id)
    store.replay.follow_article(article.id)
    store.intake.named.list_anew(article.id)


def _rebuild_sources(store: ClaimStore) -> None:
    """Which source stands for which, and by what they are found."""
    rows = store.connection.rows(
        """
        SELECT DISTINCT source_id AS id FROM change WHERE source_id IS NOT NULL
        UNION
        SELECT id FROM source WHERE merged_into IS NOT NULL OR same_as IS NOT NULL
        """
    )
    store.replay.follow_sources(row["id"] for row in rows)
    store.connection.execute("DELETE FROM source_trigram")
    keys: dict[int, list[str]] = {}
    for key, source_id in store.sources.all_named():
        keys.setdefault(source_id, []).append(key)
    for source_id in sorted(keys):
        store.connection.execute_many(LEARN, entries(source_id, trigrams(keys[source_id])))


def _rebuild_wordings(connection: Connection, article_id: int) -> None:
    rows = connection.rows(
        """
        SELECT id, said(:article, start, end, content) AS content, wording_key
        FROM claim WHERE article_id = :article AND gone IS NULL
        UNION ALL
        SELECT id, said(:article, start, end, content) AS content, wording_key
        FROM claim WHERE article_id = :article AND gone IS NOT NULL
        """,
        article=article_id,
    )
    keys = {row["id"]: wording_key(row["content"]) for row in rows}
    was = {row["id"]: row["wording_key"] for row in rows}
    put(connection, "wording_key", dict(keys.items() - was.items()))


def _rebuild_search(store: ClaimStore) -> None:
    """The indexes by which words find claims and articles."""
    for index in INDEXES:
        store.connection.execute(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")
    for article in list(store.articles.all(removed=True)):
        if not article.removed:
            text = words_of(store.articles.text(article.id))
            store.search.learn_article(article.id, article.title, article.publisher, text)
        rows = store.connection.rows(
            "SELECT id FROM claim WHERE article_id = :article AND gone IS NULL"
            " UNION ALL SELECT id FROM claim WHERE article_id = :article AND gone IS NOT NULL",
            article=article.id,
        )
        claims = [row["id"] for row in rows]
        store.search.learn_claims_again(claims)
        store.stems.learn_again(claims)
    join_at_once(store.connection)

"""Removed articles to what is left of them: the hash of the text and the journal."""

from typing import TYPE_CHECKING

from claims_db.articles.claims.rows import forget_contents
from claims_db.articles.rows import let_go
from claims_db.file.index_parts import join_at_once
from claims_db.values.records import Article

if TYPE_CHECKING:
    from claims_db.store import ClaimStore


def tidy(store: "ClaimStore") -> list[Article]:
    """Let go of the texts and pages of removed articles for good; return those articles.

    What was deleted is overwritten in the file. No undo and no merge brings it back; decisions
    stay in the journal, with what they quote.

    Raises:
        StoreError: Of the articles that were let go of before, nothing is left; of the others
            nothing was changed.
    """
    store.connection.execute("PRAGMA secure_delete=ON")
    removed = [
        article
        for article in store.articles.all(removed=True)
        if article.removed and article.let_go is None
    ]
    for article in removed:
        _let_go(store, article.id)
    if removed:
        with store.connection.write():
            join_at_once(store.connection)
        store.connection.execute("VACUUM")
    return removed


def _let_go(store: "ClaimStore", article_id: int) -> None:
    with store.connection.write():
        rows = store.connection.rows(
            "SELECT id FROM claim WHERE article_id = :article AND gone IS NOT NULL",
            article=article_id,
        )
        claims = [row["id"] for row in rows]
        characters = len(store.articles.text(article_id))
        store.search.forget_claims(claims)
        store.stems.forget(claims)
        forget_contents(store.connection, article_id)
        let_go(store.connection, article_id, characters)
        store.drafts.forget_all(claims)
        store.connection.text.forget()
        store.search.learn_claims_again(claims)
        store.stems.learn_again(claims)

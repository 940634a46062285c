"""What was typed to the claims and articles that have it.

The index is FTS5 over the words of texts (see `searched`). It keeps no copy of them, nor where
they stand, which would take more room than the texts: to take a row out, its old texts are given
again. Results come in the order of the rows, a page at a time; ranking all of them at each key
would take a second at a million claims.
"""

import json
from collections.abc import Iterable, Sequence

from claims_db.articles.claims.begun_words import terms
from claims_db.file.connection import Connection
from claims_db.text.wording import words_of

CLAIM_TEXTS = """
    SELECT claim.id, said(article_id, start, end, content) AS content, COALESCE((
        SELECT group_concat(note, ' ')
        FROM (SELECT note FROM answer WHERE claim_id = claim.id AND note <> '' ORDER BY reviewer)
    ), '') AS note
    FROM json_each(:claims) AS wanted
    CROSS JOIN claim ON claim.id = wanted.value
"""

LEARN_CLAIM = "INSERT INTO claim_search (rowid, content, note) VALUES (:id, :content, :note)"
LEARN_ARTICLE = """
    INSERT INTO article_search (rowid, title, publisher, text)
    VALUES (:id, :title, :publisher, :text)
"""


class Search:
    """Finds claims by their wording and notes, articles by title, publisher and text."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def articles(self, typed: str, limit: int = 50, *, after: int = 0) -> list[int]:
        """Return the ids of articles that have all the words, past the id `after`."""
        rows = self._connection.rows(
            """
            SELECT rowid
            FROM article_search
            WHERE article_search MATCH :terms AND rowid > :after
            ORDER BY rowid
            LIMIT :limit
            """,
            terms=terms(self._connection, "article_search", typed) or '""',
            after=after,
            limit=limit,
        )
        return [row["rowid"] for row in rows]

    def learn_article(self, article_id: int, title: str, publisher: str, words: str) -> None:
        """Let a new article be found, by the words of its text. Only inside `Connection.write`."""
        self._connection.execute(
            LEARN_ARTICLE,
            id=article_id,
            title=words_of(title),
            publisher=words_of(publisher),
            text=words,
        )

    def forget_article(self, article_id: int, text: str) -> None:
        """Let an article no longer be found, before its title changes."""
        row = self._connection.row(
            "SELECT title, publisher FROM article WHERE id = :id", id=article_id
        )
        assert row is not None
        self._connection.execute(
            """
            INSERT INTO article_search (article_search, rowid, title, publisher, text)
            VALUES ('delete', :id, :title, :publisher, :text)
            """,
            id=article_id,
            title=words_of(row["title"]),
            publisher=words_of(row["publisher"]),
            text=words_of(text),
        )

    def learn_claims(self, contents: Iterable[tuple[int, str]]) -> None:
        """Let new claims be found: their ids and the words of their contents.

        Only inside `Connection.write`.
        """
        self._connection.execute_many(
            LEARN_CLAIM,
            ({"id": claim_id, "content": words, "note": ""} for claim_id, words in contents),
        )

    def learn_claims_again(self, claim_ids: Sequence[int]) -> None:
        """Let claims be found by what they say now, after `forget_claims` and the change."""
        self._write(LEARN_CLAIM, claim_ids)

    def forget_claims(self, claim_ids: Sequence[int]) -> None:
        """Let claims no longer be found, before what they say changes."""
        self._write(
            """
            INSERT INTO claim_search (claim_search, rowid, content, note)
            VALUES ('delete', :id, :content, :note)
            """,
            claim_ids,
        )

    def _write(self, statement: str, claim_ids: Sequence[int]) -> None:
        if not claim_ids:
            return
        rows = self._connection.rows(CLAIM_TEXTS, claims=json.dumps(list(dict.fromkeys(claim_ids))))
        self._connection.execute_many(
            statement,
            (
                {
                    "id": row["id"],
                    "content": words_of(row["content"]),
                    "note": words_of(row["note"]),
                }
                for row in rows
            ),
        )

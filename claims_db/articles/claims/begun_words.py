"""What was typed to a query that is answered row by row, also where its last word is common.

For what begins so FTS5 first brings the rows of all such words together: of a word in half of
a million claims that takes a fifth of a second. Of words that are named it takes the rows as
they are asked for. So the words that begin as the last one does are named, unless these are
too many, of which each is rare then; up to a few letters it has an index of beginnings.
"""

from typing import Literal

from claims_db.file.connection import Connection
from claims_db.text.wording import search_terms, searched_words, terms_of

Index = Literal["claim_search", "article_search"]
INDEXED: dict[Index, int] = {"claim_search": 5, "article_search": 3}
"""Letters up to which an index has beginnings of words: its `prefix` in the schema."""
NAMED = 64
"""Words that are named at most."""


def terms(connection: Connection, index: Index, typed: str) -> str:
    """Return what was typed as a query of FTS5: all its words, the last one as it begins.

    Empty when there is nothing to search for.
    """
    words = searched_words(typed)
    if not words or len(words[-1]) <= INDEXED[index]:
        return search_terms(typed)
    endings = _begun(connection, index, words[-1])
    return terms_of(words, endings) if 0 < len(endings) <= NAMED else search_terms(typed)


def _begun(connection: Connection, index: Index, beginning: str) -> list[str]:
    """The words of an index that begin so, one more than NAMED at most.

    Each is looked for after the one before, for the list of all rows of a word is long. The
    table of words is this connection's own: in the file there is none.
    """
    connection.execute(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_words USING fts5vocab(main, {index}, "
        "instance)"
    )
    rows = connection.rows(
        f"""
        WITH RECURSIVE begun (word) AS (
            SELECT (SELECT term FROM {index}_words WHERE term >= :from ORDER BY term LIMIT 1)
            UNION ALL
            SELECT (SELECT term FROM {index}_words WHERE term >= begun.word || char(1)
                    ORDER BY term LIMIT 1)
            FROM begun
            WHERE word < :until
        )
        SELECT word FROM begun WHERE word < :until LIMIT :most
        """,
        **{"from": beginning, "until": beginning + "\U0010ffff"},
        most=NAMED + 1,
    )
    return [row["word"] for row in rows]

"""What new columns and indexes of a schema hold, computed from what was there before."""

import sqlite3

COUNT_NAMED = """
    UPDATE source
    SET named = counted.answers
    FROM (
        SELECT value AS id, COUNT(DISTINCT claim_id || reviewer) AS answers
        FROM answer
        CROSS JOIN json_each(CASE WHEN json_valid(chain) THEN chain END)
        GROUP BY value
    ) AS counted
    WHERE source.id = counted.id
"""
"""How many answers name each source, where none are counted yet."""
LAST_OF_CHAIN = """
    UPDATE claim
    SET relay_id = (
        SELECT COALESCE(same_as, id)
        FROM source
        WHERE id = COALESCE(
            (SELECT json_extract(chain, '$[#-1]') FROM answer
             WHERE claim_id = claim.id AND reviewer = claim.settled_by),
            (SELECT source_id FROM chain_link
             WHERE claim_id = claim.id ORDER BY place DESC LIMIT 1)
        )
    )
"""
NO_PUBLISHER = """
    UPDATE claim
    SET relay_id = NULL
    WHERE relay_id = (
        SELECT named.id
        FROM article
        JOIN source AS publisher ON publisher.id = publisher_id
        JOIN source AS named ON named.id = COALESCE(publisher.same_as, publisher.id)
        WHERE article.id = article_id
    )
"""
CLAIMS_WITH_NOTES = """
    SELECT id, start, end, content, COALESCE((
        SELECT group_concat(note, ' ') FROM answer WHERE claim_id = claim.id), '')
    FROM claim
    WHERE article_id = ?
"""


def fill_what_follows(sqlite: sqlite3.Connection) -> None:
    """Of schema 5: counts, what every newsroom knows, relays, and the indexes of words."""
    from claims_db.file.creation import known_sources

    sqlite.execute(COUNT_NAMED)
    sqlite.executemany(
        "UPDATE source SET known = 1 WHERE name = ?", ((name,) for name, _, _ in known_sources())
    )
    _find_relays(sqlite)
    _index_anew(sqlite)


def _find_relays(sqlite: sqlite3.Connection) -> None:
    """Let claims have the last of the chain that stands, or is suggested; no publisher is one."""
    sqlite.execute(LAST_OF_CHAIN)
    sqlite.execute(NO_PUBLISHER)


def _index_anew(sqlite: sqlite3.Connection) -> None:
    """Let articles and claims be found by their words, and claims by their stems."""
    from claims_db.text.wording import words_of

    for article_id, title, publisher, text in sqlite.execute(
        "SELECT id, title, publisher, text FROM article JOIN article_text ON article_id = id"
    ):
        sqlite.execute(
            "INSERT INTO article_search (rowid, title, publisher, text) VALUES (?, ?, ?, ?)",
            (article_id, *map(words_of, (title, publisher, text))),
        )
        _index_claims(sqlite, article_id, text)


def _index_claims(sqlite: sqlite3.Connection, article_id: int, text: str) -> None:
    from claims_db.text.stems import indexed
    from claims_db.text.wording import words_of

    for claim, start, end, content, note in sqlite.execute(CLAIMS_WITH_NOTES, (article_id,)):
        said = text[start:end] if content is None else content
        sqlite.execute(
            "INSERT INTO claim_search (rowid, content, note) VALUES (?, ?, ?)",
            (claim, words_of(said), words_of(note)),
        )
        sqlite.execute(
            "INSERT INTO claim_stems (rowid, stems) VALUES (?, ?)", (claim, indexed(said))
        )


def keep_no_copy(sqlite: sqlite3.Connection) -> None:
    """Let claims that say what their article has there have no content of their own."""
    for (article_id,) in sqlite.execute("SELECT article_id FROM article_text").fetchall():
        (text,) = sqlite.execute(
            "SELECT text FROM article_text WHERE article_id = ?", (article_id,)
        ).fetchone()
        rows = sqlite.execute(
            "SELECT start, end, content, id FROM claim WHERE article_id = ?", (article_id,)
        )
        same = [(claim,) for start, end, content, claim in rows if content == text[start:end]]
        sqlite.executemany("UPDATE claim SET content = NULL WHERE id = ?", same)

"""Sources to those that are offered where one is picked, and listed: those in use."""

import json
from collections.abc import Iterable
from typing import Any

from claims_db.file.connection import Connection
from claims_db.sources.like_names import sources_like
from claims_db.text.names import normalise_name
from claims_db.values.records import Source

ALIKE = 60.0
"""rapidfuzz score, 0 to 100, from which a source is offered for what was typed."""
COMPARED = 300
"""Sources that are compared with what was typed, letter by letter."""
FUZZY = 3
"""Characters of a name from which what is merely like it is offered too."""
IS_USED = """
    EXISTS (
        SELECT 1
        FROM (
            SELECT source.id AS id, source.named + source.known AS used
            UNION ALL
            SELECT merged.id, merged.named + merged.known
            FROM source AS merged
            WHERE merged.same_as = source.id
        ) AS one
        WHERE one.used > 0 OR EXISTS (
            SELECT 1
            FROM article_source
            CROSS JOIN article ON article.id = article_id
            WHERE article_source.source_id = one.id AND removed = 0
        )
    )
"""
"""Of `source`, in statements: whether anything names it, or one that is merged into it; those
that every newsroom quotes are never out of use."""

MOST_USED = f"""
    SELECT id, name, type, uses
    FROM source
    WHERE same_as IS NULL AND uses >= :least AND {IS_USED}
    ORDER BY uses DESC, id
    LIMIT :most
"""


def of_article(article: str) -> str:
    """The statement for the sources of an article, whose id an expression has."""
    return f"""
        SELECT source.id, source.name, source.type, place
        FROM article_source
        JOIN standing_source AS source ON source.named = source_id
        WHERE article_id = {article}
    """


def offered_in(article: str) -> str:
    """The statement for what the digits offer: an article's sources, then the most used."""
    return f"""
        SELECT id, name, type
        FROM (
            SELECT 0 AS rank, * FROM ({of_article(article)})
            UNION ALL
            SELECT 1, id, name, type, -uses FROM ({MOST_USED})
        )
        ORDER BY rank, place, id
    """


class OfferedSources:
    """Reads which sources to offer; what nobody uses any more is found by its name only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_used(self, source_id: int) -> bool:
        """Return whether an answer, a suggested chain or an article names a source."""
        row = self._connection.row(
            f"SELECT 1 FROM source WHERE id = :source AND {IS_USED}", source=source_id
        )
        return row is not None

    def find(self, typed: str, limit: int = 9) -> list[Source]:
        """Return the sources whose names are most like what was typed, the best first."""
        return [source for source, _score in self.like(typed, limit)]

    def like(self, typed: str, limit: int) -> list[tuple[Source, float]]:
        """Return the sources whose names are like what was typed, the best first.

        Each comes with how like it is, 0 to 100.

        Those with an alias that begins with it come first, an exact one before the others;
        then, from FUZZY characters on, those that rapidfuzz finds like it, of the sources that
        share most trigrams with it.
        Nothing typed: the most used.
        """
        key = normalise_name(typed)
        if not key:
            return [(source, 100.0) for source in self.most_used(limit)]
        begin_so = self._sources(
            f"""
            SELECT DISTINCT source.id, source.name, source.type
            FROM source_alias
            CROSS JOIN source AS bearer ON bearer.id = source_id
            CROSS JOIN source ON source.id = COALESCE(bearer.same_as, bearer.id)
            WHERE key >= :key AND key < :key || :last AND {IS_USED}
            ORDER BY key
            LIMIT :limit
            """,
            key=key,
            last="\U0010ffff",
            limit=limit,
        )
        if len(begin_so) == limit or len(key) < FUZZY:
            return [(source, 100.0) for source in begin_so]
        found = dict.fromkeys(begin_so, 100.0)
        for source, score in self._alike(key, limit):
            found.setdefault(source, min(score, 99.0))
        return list(found.items())[:limit]

    def _alike(self, key: str, limit: int) -> list[tuple[Source, float]]:
        """The sources with an alias like `key`, by rapidfuzz's partial ratio, the best first."""
        from rapidfuzz import fuzz, process

        rows = self._connection.rows(
            f"""
            SELECT key, source.id, source.name, source.type
            FROM source_alias
            CROSS JOIN source AS bearer ON bearer.id = source_id
            CROSS JOIN source ON source.id = COALESCE(bearer.same_as, bearer.id)
            WHERE source_id IN (SELECT value FROM json_each(:sources)) AND {IS_USED}
            """,
            sources=json.dumps(sources_like(self._connection, key, COMPARED)),
        )
        scores: dict[Source, float] = {}
        for _, score, place in process.extract(
            key, [row["key"] for row in rows], scorer=fuzz.partial_ratio, score_cutoff=ALIKE
        ):
            row = rows[place]
            source = Source(id=row["id"], name=row["name"], type=row["type"])
            scores[source] = max(scores.get(source, 0), score)
        return sorted(scores.items(), key=lambda found: (-found[1], found[0].id))[:limit]

    def most_used(self, limit: int, *, at_least: int = 0) -> list[Source]:
        """Return the sources that answers name most often, those named `at_least` so often."""
        most_used = f"SELECT id, name, type FROM ({MOST_USED})"
        return self._sources(most_used, most=limit, least=at_least)

    def of_article(self, article_id: int) -> list[Source]:
        """Return the sources an article names in order of appearance, its publisher last."""
        statement = f"SELECT id, name, type FROM ({of_article(':article')} ORDER BY place)"
        return self._sources(statement, article=article_id)

    def options(self, article_id: int, suggested: Iterable[Source], limit: int = 9) -> list[Source]:
        """Return what the digits offer: the suggestion, the article's, then the most used."""
        others = self._sources(offered_in(":article"), article=article_id, most=limit, least=1)
        return first_of(suggested, others, limit)

    def all(self) -> list[dict[str, Any]]:
        """Return every source with its type, its aliases and how many answers name it.

        One that no answer, chain or article names any more is not among them. The names of
        the sources that were merged into it are among its aliases.
        """
        return [
            dict(row)
            for row in self._connection.rows(
                f"""
                SELECT id, name, type, uses,
                       (SELECT group_concat(alias, '; ')
                        FROM (SELECT DISTINCT alias
                              FROM source AS merged
                              JOIN source_alias ON source_id = merged.id
                              WHERE (merged.id = source.id OR merged.same_as = source.id)
                                AND alias <> source.name)) AS aliases
                FROM source
                WHERE same_as IS NULL AND {IS_USED}
                ORDER BY uses DESC, name
                """
            )
        ]

    def _sources(self, statement: str, **values: int | str) -> list[Source]:
        return [Source(**row) for row in self._connection.rows(statement, **values)]


def first_of(suggested: Iterable[Source], others: Iterable[Source], limit: int) -> list[Source]:
    """The first sources that are offered, each once, what is suggested before the others."""
    return list({one.id: one for one in (*suggested, *others)}.values())[:limit]

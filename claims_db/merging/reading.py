"""The rows of a store to records: the sources, then the articles, then the decisions by time."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby

from claims_db.merging.found import Found
from claims_db.merging.reading_articles import articles, claims
from claims_db.merging.reading_decisions import decisions

NUMBERS = {
    "source": "SELECT id FROM source ORDER BY id",
    "article": "SELECT id FROM article ORDER BY id",
    "decision": "SELECT seq FROM decision ORDER BY uuid, seq",
    "kept": "SELECT id FROM kept_record ORDER BY kind, key",
}
"""The numbers of all that endures: sources first, for articles name them, and decisions both."""
AT_ONCE = 500
"""Records that are asked for by one statement."""


def records_in(sqlite: sqlite3.Connection) -> Iterator[Found]:
    """Yield everything that endures in a store of the present schema."""
    for kind, statement in NUMBERS.items():
        numbers = [number for (number,) in sqlite.execute(statement)]
        for start in range(0, len(numbers), AT_ONCE):
            yield from records_of(sqlite, kind, numbers[start : start + AT_ONCE])


def records_of(sqlite: sqlite3.Connection, kind: str, numbers: Iterable[int]) -> Iterator[Found]:
    """Yield what a store has under some numbers: of sources, articles, decisions or kept records.

    Claims come with their article; of kind `claim` they come without it.
    """
    reading = {
        "source": _sources,
        "article": articles,
        "claim": claims,
        "decision": decisions,
        "kept": _kept,
    }
    return reading[kind](sqlite, json.dumps(list(numbers)))


def _kept(sqlite: sqlite3.Connection, numbers: str) -> Iterator[Found]:
    rows = sqlite.execute(
        """
        SELECT kind, key, body
        FROM kept_record
        WHERE id IN (SELECT value FROM json_each(:numbers))
        ORDER BY kind, key
        """,
        {"numbers": numbers},
    )
    for row in rows:
        yield Found(f"record {row['kind']} {row['key']}", dict(row))


def _sources(sqlite: sqlite3.Connection, numbers: str) -> Iterator[Found]:
    rows = sqlite.execute(
        """
        SELECT id, name, type, key, alias
        FROM source
        LEFT JOIN source_alias ON source_id = source.id
        WHERE source.id IN (SELECT value FROM json_each(:numbers))
        ORDER BY source.id, key
        """,
        {"numbers": numbers},
    )
    for source_id, named in groupby(rows, key=lambda row: row["id"]):
        aliases = list(named)
        yield Found(
            f"source s{source_id}",
            {
                "kind": "source",
                "name": aliases[0]["name"],
                "type": aliases[0]["type"],
                "aliases": tuple(
                    {"key": row["key"], "alias": row["alias"]}
                    for row in aliases
                    if row["key"] is not None
                ),
            },
        )

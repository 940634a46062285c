"""The sources of another store and their aliases to ours.

A name that a source bears itself goes before the same name as an alias of another one;
between two aliases the source whose name comes first in the alphabet has it. So two
stores agree whichever is merged into the other.
"""

from collections.abc import Iterator
from sqlite3 import Row

from claims_db.file.connection import Connection
from claims_db.sources.like_names import learn_name
from claims_db.store import ClaimStore
from claims_db.text.names import normalise_name

BATCH = 100
"""Sources taken in at a time."""

SourceIds = dict[int, int]
"""Which of our sources another store's is: their id to ours."""


def take_in_sources(store: ClaimStore, theirs: ClaimStore) -> tuple[SourceIds, int]:
    """Take in the sources of another store; return who they are here, and how many are new."""
    ours = store.connection
    ids: SourceIds = {}
    added = 0
    for rows in batches(theirs.connection.rows("SELECT id, name, type FROM source ORDER BY id")):
        with ours.write():
            for row in rows:
                known = _bearing(ours, row["name"])
                if known is None:
                    known = _add(ours, row["name"], row["type"])
                    added += 1
                else:
                    _agree(ours, known, row["name"], row["type"])
                ids[row["id"]] = known
    for rows in batches(theirs.connection.rows("SELECT key, alias, source_id FROM source_alias")):
        with ours.write():
            for row in rows:
                _take_in_alias(ours, row["key"], row["alias"], ids[row["source_id"]])
    return ids, added


def batches(rows: list[Row]) -> Iterator[list[Row]]:
    """Yield the rows a few at a time, so that a reviewer at work waits little."""
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]


def _bearing(ours: Connection, name: str) -> int | None:
    """The id of our source that bears this name itself."""
    key = normalise_name(name)
    row = ours.row(
        "SELECT id, name FROM source_alias JOIN source ON id = source_id WHERE key = :key", key=key
    )
    return int(row["id"]) if row and normalise_name(row["name"]) == key else None


def _add(ours: Connection, name: str, source_type: str) -> int:
    added = ours.execute(
        "INSERT INTO source (name, type) VALUES (:name, :type)", name=name, type=source_type
    ).lastrowid
    assert added is not None
    ours.execute(
        """
        INSERT INTO source_alias (key, alias, source_id)
        VALUES (:key, :name, :source)
        ON CONFLICT DO UPDATE SET alias = excluded.alias, source_id = excluded.source_id
        """,
        key=normalise_name(name),
        name=name,
        source=added,
    )
    learn_name(ours, added, normalise_name(name))
    return added


def _agree(ours: Connection, source_id: int, name: str, source_type: str) -> None:
    """Settle spelling and type where both stores know a source.

    Any type is better than none, and the one that a reviewer gave it better than any.
    """
    ours.execute(
        """
        UPDATE source
        SET name = MIN(name, :name),
            type = CASE
                WHEN EXISTS (SELECT 1 FROM change WHERE source_id = :source AND field = 'type')
                    THEN type
                WHEN type = 'unnamed' THEN :type
                WHEN :type = 'unnamed' THEN type
                ELSE MIN(type, :type)
            END
        WHERE id = :source AND (name, type) <> (:name, :type)
        """,
        source=source_id,
        name=name,
        type=source_type,
    )


def _take_in_alias(ours: Connection, key: str, alias: str, source_id: int) -> None:
    row = ours.row(
        """
        SELECT alias, source_id, holder.name AS holder, claimant.name AS claimant
        FROM source_alias
        JOIN source AS holder ON holder.id = source_id
        JOIN source AS claimant ON claimant.id = :source
        WHERE key = :key
        """,
        key=key,
        source=source_id,
    )
    if row and row["source_id"] == source_id:
        if alias >= row["alias"]:
            return
    elif row and (normalise_name(row["holder"]) == key or row["holder"] < row["claimant"]):
        return
    ours.execute(
        """
        INSERT INTO source_alias (key, alias, source_id)
        VALUES (:key, :alias, :source)
        ON CONFLICT DO UPDATE SET alias = excluded.alias, source_id = excluded.source_id
        """,
        key=key,
        alias=alias,
        source=source_id,
    )
    learn_name(ours, source_id, key)

"""Sources and their names to rows: the one place that writes any, but for the file's first ones.

Every function only inside `Connection.write`.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from claims_db.file.connection import Connection
from claims_db.file.filling import COUNT_NAMED
from claims_db.sources.like_names import learn_name

Column = Literal["name", "type", "merged_into", "same_as"]

PUT: dict[Column, str] = {
    column: f"UPDATE source SET {column} = ? WHERE id = ?" for column in get_args(Column)
}
COUNT_USES = """
    UPDATE source
    SET uses = (
        SELECT COUNT(*)
        FROM source AS named
        JOIN answer ON answer.source_id = named.id
        WHERE source.same_as IS NULL AND COALESCE(named.same_as, named.id) = source.id
    )
"""


def insert_source(connection: Connection, name: str, source_type: str) -> int:
    """Write a new source and return its id."""
    added = connection.execute(
        "INSERT INTO source (name, type) VALUES (:name, :type)", name=name, type=source_type
    ).lastrowid
    assert added is not None
    return added


def give_alias(connection: Connection, source_id: int, key: str, alias: str) -> None:
    """Let a source be found by a name, whoever had it before."""
    connection.execute(
        """
        INSERT INTO source_alias (key, alias, source_id)
        VALUES (:key, :alias, :source)
        ON CONFLICT DO UPDATE SET alias = excluded.alias, source_id = excluded.source_id
        """,
        key=key,
        alias=alias,
        source=source_id,
    )
    learn_name(connection, source_id, key)


def put(connection: Connection, source_id: int, column: Column, value: str | int | None) -> None:
    """Let a column of a source hold a value."""
    connection.execute_many(PUT[column], [(value, source_id)])


def count_named(connection: Connection, more: Mapping[int, int]) -> None:
    """Let so many answers more, or fewer, name each source."""
    connection.execute_many(
        "UPDATE source SET named = named + ? WHERE id = ?",
        ((answers, source) for source, answers in more.items() if answers),
    )


def count_uses(connection: Connection, sources: Iterable[int]) -> None:
    """Count anew how many answers name each of some sources as the origin."""
    connection.execute(
        f"{COUNT_USES} WHERE id IN (SELECT value FROM json_each(:sources))",
        sources=json.dumps(sorted(sources)),
    )


def count_all(connection: Connection) -> None:
    """Count anew how many answers name each source, as the origin and at all."""
    connection.execute(COUNT_USES)
    connection.execute("UPDATE source SET named = 0 WHERE named <> 0")
    connection.execute(COUNT_NAMED)

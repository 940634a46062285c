"""A file of one schema to one of the next: what is otherwise there is made anew."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping

from claims_db.file.schema import Thing, expected, is_same, things, things_of_hers


def take_on(
    sqlite: sqlite3.Connection,
    version: int,
    fill: Callable[[sqlite3.Connection], None] = lambda sqlite: None,
) -> None:
    """Make anew what the schema of this version has otherwise than the one before.

    `fill` writes into the new tables, before triggers and indexes stand; what somebody has
    put beside ours stays.
    """
    before, after = expected(version - 1), expected(version)
    assert before is not None
    assert after is not None
    hers = [thing for thing in things_of_hers(sqlite, version - 1) if thing.type == "index"]
    changed = [
        thing
        for name, thing in after.items()
        if name not in before or not is_same(thing, before[name])
    ]
    sqlite.execute("PRAGMA legacy_alter_table=ON")  # references follow no table to its old name
    others = {thing.name for thing in changed} | (before.keys() - after.keys())
    _clear_tables(sqlite, (*before.values(), *hers), others)
    _make_tables(sqlite, before, [thing for thing in changed if thing.type == "table"])
    fill(sqlite)
    here = {thing.name.lower() for thing in things(sqlite)}
    for thing in (*after.values(), *hers):
        if thing.type != "table" and thing.name.lower() not in here:
            sqlite.execute(thing.sql)
    sqlite.execute("PRAGMA legacy_alter_table=OFF")


def _clear_tables(sqlite: sqlite3.Connection, before: Iterable[Thing], others: set[str]) -> None:
    """Take away what stands on tables that are made anew, and is put back once they are.

    An index stays that is the same, on a table that is: in a large store they take long to make.
    """
    tables = dict(
        sqlite.execute(
            "SELECT lower(name), lower(tbl_name) FROM sqlite_schema WHERE type = 'index'"
        )
    )
    for thing in before:
        stays = thing.type == "index" and others.isdisjoint(
            (thing.name.lower(), tables.get(thing.name.lower()))
        )
        if thing.type != "table" and not stays:
            sqlite.execute(f'DROP {thing.type} IF EXISTS "{thing.name}"')


def _make_tables(
    sqlite: sqlite3.Connection, before: Mapping[str, Thing], changed: Iterable[Thing]
) -> None:
    """Make the tables that are otherwise: with what they held, or empty where they are indexes."""
    for thing in changed:
        if thing.is_strict:
            _make_anew(sqlite, thing, before)
    for thing in changed:
        if thing.sql.startswith("CREATE VIRTUAL"):
            sqlite.execute(f"DROP TABLE IF EXISTS {thing.name}")
            sqlite.execute(thing.sql)


def _make_anew(sqlite: sqlite3.Connection, table: Thing, before: Mapping[str, Thing]) -> None:
    """Make a table of the next schema, with what the one of its name held."""
    if table.name not in before:
        sqlite.execute(table.sql)
        return
    sqlite.execute(f"ALTER TABLE {table.name} RENAME TO old_{table.name}")
    sqlite.execute(table.sql)
    old, new = (
        [column[0] for column in sqlite.execute(f"SELECT * FROM {name} LIMIT 0").description]
        for name in (f"old_{table.name}", table.name)
    )
    columns = ", ".join(column for column in old if column in new)
    sqlite.execute(f"INSERT INTO {table.name} ({columns}) SELECT {columns} FROM old_{table.name}")
    sqlite.execute(f"DROP TABLE old_{table.name}")

"""A store of the present schema as one of schema 6, which knew a hub of one shard alone."""

import sqlite3
from contextlib import closing
from pathlib import Path

from claims_db.file.schema import expected

OLD = "hub", "set_aside"


def put_back(path: Path) -> None:
    """Let a store that nobody has open be of schema 6, at the place of the first shard."""
    schema = expected(6)
    assert schema is not None
    with closing(sqlite3.connect(path)) as sqlite:
        hub = sqlite.execute("SELECT id, noted, met_at, copied_at FROM hub").fetchone()
        place = sqlite.execute("SELECT number, place, stamp FROM hub_shard").fetchone()
        aside = sqlite.execute("SELECT number, place, about, reason FROM set_aside").fetchall()
        for name in (*OLD, "hub_shard"):
            sqlite.execute(f"DROP TABLE {name}")
        for name in OLD:
            sqlite.execute(schema[name].sql)
        sqlite.execute(
            "INSERT INTO hub (id, noted, met_at, copied_at, number, place, stamp)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*hub, *(place or (0, 0, b""))),
        )
        sqlite.executemany("INSERT INTO set_aside VALUES (?, ?, ?, ?)", aside)
        sqlite.execute("PRAGMA user_version=6")
        sqlite.commit()

"""A path to a SQLite connection that loses nothing.

The settings were chosen by simulated power loss: with `journal_mode=TRUNCATE` and
`synchronous=FULL` every acknowledged transaction survives, and the store stays one
file that people can copy. They are set on every connection, for SQLite keeps
neither in the file.
"""

import sqlite3
from pathlib import Path

from claims_db.file.patience import PATIENCE
from claims_db.file.schema import refuse_strange
from claims_db.file.store_file import schema_version


def opened(path: Path) -> tuple[sqlite3.Connection, int]:
    """The file at a path with the version of its schema; closed again if it is none of ours."""
    # autocommit: every transaction is begun and ended by `Connection.write`
    sqlite = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        version = schema_version(sqlite, path)
        refuse_strange(sqlite, path, version)
        configure(sqlite)
    except BaseException:
        sqlite.close()
        raise
    return sqlite, version


def configure(sqlite: sqlite3.Connection) -> None:
    """Settings that hold for one connection only."""
    sqlite.row_factory = sqlite3.Row
    for setting in (
        "journal_mode=TRUNCATE",
        "synchronous=FULL",
        "fullfsync=ON",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        "temp_store=MEMORY",  # nothing of a store stands in a folder that others can look into
    ):
        sqlite.execute(f"PRAGMA {setting}")
    if hasattr(sqlite, "setconfig"):  # from Python 3.12 on
        sqlite.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # type: ignore[attr-defined]

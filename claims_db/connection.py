"""A path to a SQLite connection that loses nothing.

The settings were chosen by simulated power loss: with `journal_mode=TRUNCATE` and
`synchronous=FULL` every acknowledged transaction survives, and the store stays one
file that people can copy. They are set on every connection, for SQLite keeps
neither in the file.
"""

import random
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from claims_db.errors import (
    CannotOpenStore,
    CorruptStore,
    EmptyStore,
    NewerStore,
    NotAStore,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreMoved,
    StoreReadOnly,
)

APPLICATION_ID = 0x434C574B  # "CLWK"
SCHEMA_VERSION = 1
MAGIC = b"SQLite format 3\x00"

PATIENCE = 10.0
"""Seconds to wait for other writers before giving up."""

MEANINGS: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_BUSY: StoreLocked,
    sqlite3.SQLITE_LOCKED: StoreLocked,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_FULL: StoreFull,
    sqlite3.SQLITE_CORRUPT: CorruptStore,
    sqlite3.SQLITE_NOTADB: NotAStore,
    sqlite3.SQLITE_CANTOPEN: CannotOpenStore,
    sqlite3.SQLITE_IOERR: CorruptStore,
    sqlite3.SQLITE_PERM: StoreReadOnly,
}


class Connection:
    """One open store file: runs statements, turns SQLite's errors into ours. Knows no claim."""

    def __init__(self, path: Path) -> None:
        """Open the store at `path`.

        Raises:
            StoreError: The file is not a store, or cannot be used as one.
        """
        self.path = path
        inspect(path)
        with self._our_errors():
            # autocommit: every transaction is begun and ended by `write`
            self.sqlite = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
            configure(self.sqlite)
            self._identity = identity(path)

    def close(self) -> None:
        self.sqlite.close()

    def rows(self, statement: str, **values: Any) -> list[sqlite3.Row]:
        """Run a query and fetch all its rows, so that it holds no lock afterwards."""
        with self._our_errors():
            return self.sqlite.execute(statement, values).fetchall()

    def row(self, statement: str, **values: Any) -> sqlite3.Row | None:
        """Run a query for one row at most."""
        with self._our_errors():
            found: sqlite3.Row | None = self.sqlite.execute(statement, values).fetchone()
            return found

    def execute(self, statement: str, **values: Any) -> sqlite3.Cursor:
        """Run a statement that writes; only inside `write`."""
        with self._our_errors():
            return self.sqlite.execute(statement, values)

    def execute_many(self, statement: str, values: Iterable[dict[str, Any]]) -> None:
        """Run a statement that writes once for each of the values; only inside `write`."""
        with self._our_errors():
            self.sqlite.executemany(statement, values)

    @contextmanager
    def write(self) -> Iterator[None]:
        """One transaction: all of it is on disk when the block ends, or none of it.

        Raises:
            StoreLocked: Other writers kept the store for longer than PATIENCE.
            StoreMoved: The path no longer leads to the file that was opened.
            StoreError: SQLite refused; nothing was written.
        """
        with self._our_errors():
            insistently(self.sqlite, "BEGIN IMMEDIATE")
            try:
                yield
                if identity(self.path) != self._identity:
                    raise StoreMoved(self.path)
                insistently(self.sqlite, "COMMIT")
            except BaseException:
                if self.sqlite.in_transaction:
                    self.sqlite.execute("ROLLBACK")
                raise

    @contextmanager
    def _our_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            raise meaning(error)(self.path) from error


def inspect(path: Path) -> None:
    """Refuse what is not a sound store of ours, before SQLite may write to it.

    Raises:
        StoreError: Says what the file is instead.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(100)
    except PermissionError as error:
        raise StoreReadOnly(path) from error
    except OSError as error:
        raise CannotOpenStore(path) from error
    if size == 0:
        raise EmptyStore(path)
    if header[:16] != MAGIC or len(header) < 100:
        raise NotAStore(path)
    # the SQLite file format, section 1.3: the database header
    page_size = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    if size < pages * (65536 if page_size == 1 else page_size):
        raise CorruptStore(path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotAStore(path)
    if int.from_bytes(header[60:64], "big") > SCHEMA_VERSION:
        raise NewerStore(path)


def configure(sqlite: sqlite3.Connection) -> None:
    """Settings that hold for one connection only."""
    sqlite.row_factory = sqlite3.Row
    for setting in (
        "journal_mode=TRUNCATE",
        "synchronous=FULL",
        "fullfsync=ON",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "mmap_size=0",
    ):
        sqlite.execute(f"PRAGMA {setting}")


def insistently(sqlite: sqlite3.Connection, statement: str) -> None:
    """Run BEGIN or COMMIT, trying again in short random steps while others write.

    SQLite's own waiting doubles its steps up to 100 ms, which a reviewer feels.
    """
    until = time.monotonic() + PATIENCE
    sqlite.execute("PRAGMA busy_timeout=0")
    while True:
        try:
            sqlite.execute(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(random.uniform(0.0005, 0.004))
        else:
            break
    sqlite.execute(f"PRAGMA busy_timeout={PATIENCE * 1000:.0f}")


def identity(path: Path) -> tuple[int, int] | None:
    """Which file the path leads to; `None` when it leads nowhere."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_dev, stat.st_ino


def meaning(error: sqlite3.DatabaseError) -> type[StoreError]:
    """The error of ours that says what SQLite's primary result code means.

    Raises:
        sqlite3.DatabaseError: `error` itself, where a statement of ours is wrong.
    """
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code not in MEANINGS:
        raise error
    return MEANINGS[code]

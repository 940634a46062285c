"""A store that somebody else made to a connection by which it cannot harm anybody.

It is read in a copy of the file alone, in a private folder: no journal beside it acts, and it
does not change between being checked and being taken in. Nothing in it is trusted: it may only
be read, its schema must be ours, and reading it may take no longer than its size explains.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from claims_db.file.errors import (
    CannotOpenStore,
    ChangedMeanwhile,
    CorruptStore,
    HotJournal,
    NewerStore,
    NotAStore,
    StoreFull,
    TooMuchWork,
)
from claims_db.file.finished_file import make_private
from claims_db.file.operating_system import is_full
from claims_db.file.schema import refuse_strange
from claims_db.file.sqlite_errors import meaning
from claims_db.file.store_file import SCHEMA_VERSION, journals, look_at, schema_version

MAGIC = b"SQLite format 3\0"
STEPS = 100_000
"""Steps of SQLite's machine between two looks at how many there were."""
STEPS_AT_LEAST = 100_000_000
STEPS_A_BYTE = 200
"""Checking and reading a store takes thirty a byte."""
LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 256 << 20,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 20,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
"""What a file of ours never needs more of."""


@contextmanager
def opened_foreign(path: Path) -> Iterator[sqlite3.Connection]:
    """Open what somebody else calls a store, for reading, in the present schema.

    Raises:
        StoreError: It is none, or nothing that we read; the text says why and what to do.
    """
    with checked_copy(path) as copy, guarded(copy, path) as sqlite:
        yield sqlite


@contextmanager
def checked_copy(path: Path) -> Iterator[Path]:
    """Copy a store whose schema is ours, brought up to date, to where nobody else comes.

    Raises:
        StoreError: As above.
    """
    with private_copy(path) as copy:
        with guarded(copy, path) as sqlite:
            version = schema_version(sqlite, path)
            if version > SCHEMA_VERSION:
                raise NewerStore(path)
            refuse_strange(sqlite, path, version)
        if version < SCHEMA_VERSION:
            from claims_db.file.migrations import bring_up_to_date

            try:
                bring_up_to_date(copy)
            except CorruptStore as error:
                raise CorruptStore(path) from error
        yield copy


@contextmanager
def private_copy(path: Path) -> Iterator[Path]:
    """Copy a file, and nothing that lies beside it, to where nobody else comes.

    Raises:
        HotJournal: A part of it is in a journal.
        ChangedMeanwhile: Somebody writes to it.
        StoreError: It is no file of SQLite's, or cannot be read.
    """
    look_at(path)
    with TemporaryDirectory(prefix="workbench-") as folder:
        copy = Path(folder) / "copy.db"
        try:
            refuse_hot_journal(path)
            before = stamp(path)
            make_private(copy)
            shutil.copyfile(path, copy)
            refuse_hot_journal(path)
            if stamp(path) != before:
                raise ChangedMeanwhile(path)
            with copy.open("rb") as file:
                if file.read(len(MAGIC)) != MAGIC:
                    raise NotAStore(path)
        except OSError as error:
            raise (StoreFull(copy) if is_full(error) else CannotOpenStore(path)) from error
        yield copy


def refuse_hot_journal(path: Path) -> None:
    """Let nothing be read that is not whole without the journal beside it.

    Raises:
        HotJournal: There is one with something in it.
    """
    for journal in journals(path)[:2]:
        with suppress(FileNotFoundError):  # or it is gone since
            if journal.stat().st_size:
                raise HotJournal(path)


def stamp(path: Path) -> tuple[int, int, int]:
    """What changes when a file is written to."""
    stat = path.stat()
    return stat.st_ino, stat.st_size, stat.st_mtime_ns


@contextmanager
def guarded(copy: Path, path: Path) -> Iterator[sqlite3.Connection]:
    """Open a private copy of the file at `path`, and forbid what reading does not need."""
    steps = 0
    most = STEPS_AT_LEAST + STEPS_A_BYTE * copy.stat().st_size

    def count() -> bool:
        nonlocal steps
        steps += STEPS
        return steps > most

    try:
        address = f"{copy.as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as sqlite:
            sqlite.row_factory = sqlite3.Row
            sqlite.set_progress_handler(count, STEPS)
            for limit, value in LIMITS.items():
                sqlite.setlimit(limit, value)
            for setting in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON"):
                sqlite.execute(f"PRAGMA {setting}")
            yield sqlite
    except sqlite3.DatabaseError as error:
        if steps > most:
            raise TooMuchWork(path) from error
        raise meaning(error)(path) from error

"""A store to a checked copy of it, which never overwrites a file."""

import glob
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from claims_db.file.errors import CannotOpenStore, CorruptStore, FileInTheWay, StoreReadOnly
from claims_db.file.finished_file import (
    give_name,
    make_private,
    remove_database,
)
from claims_db.file.sqlite_errors import meaning
from claims_db.file.store_file import last_written, look_at, schema_version

KEPT = 3
"""Copies of each kind that are kept beside a store."""


def back_up(store: Path, copy: Path) -> None:
    """Copy the store, as it is at one moment, to a new file, and see that the copy is sound.

    Reviewers may go on working meanwhile.

    Raises:
        FileInTheWay: There is a file where the copy should be.
        StoreError: The store cannot be read, or the copy not be written.
    """
    look_at(store)
    with our_errors(store), closing(sqlite3.connect(store)) as source:
        source.execute("PRAGMA busy_timeout=10000")
        schema_version(source, store)
        copy_open(source, store, copy)


def copy_open(source: sqlite3.Connection, store: Path, copy: Path) -> None:
    """Copy an open store to a new file, also one that is no longer where it was opened.

    Raises:
        FileInTheWay: There is a file where the copy should be.
        StoreError: The store cannot be read, or the copy not be written.
    """
    if os.path.lexists(copy):
        raise FileInTheWay(copy)
    beside = copy.with_name(f".{copy.name}.{os.getpid()}.new")
    with our_errors(copy):
        try:
            remove_database(beside)
            make_private(beside)
            with closing(sqlite3.connect(beside, isolation_level=None)) as target:
                target.execute("PRAGMA synchronous=FULL")
                with _locked_for_reading(source, store):
                    source.backup(target)
                if not is_sound(target):
                    raise CorruptStore(store)
            sync_file(beside)
            if not give_name(beside, copy):
                raise FileInTheWay(copy)
        finally:
            with suppress(OSError):
                remove_database(beside)


@contextmanager
def _locked_for_reading(source: sqlite3.Connection, store: Path) -> Iterator[None]:
    """Wait for whoever writes, as long as the connection does: backup itself would for ever."""
    source.execute("BEGIN")
    try:
        with our_errors(store):
            source.execute("SELECT COUNT(*) FROM sqlite_schema")
        yield
    finally:
        source.execute("ROLLBACK")


def back_up_before(store: Path, deed: str) -> Path:
    """Keep a copy of the store beside it before a deed, and only the last KEPT of these.

    Raises:
        StoreError: It cannot be copied; the deed must not be done.
    """
    copy = _back_up_beside(store, f"before-{deed}")
    keep_last(store, deed)
    return copy


@contextmanager
def backed_up_if_changed(store: Path, sqlite: sqlite3.Connection, deed: str) -> Iterator[None]:
    """Keep a copy of the store as it was before a deed, unless that has changed nothing.

    Earlier copies make way only for one that stays.

    Raises:
        StoreError: It cannot be copied; the deed is not done.
    """
    copy = _back_up_beside(store, f"before-{deed}")
    changes = sqlite.total_changes
    try:
        yield
    finally:
        if sqlite.total_changes == changes:
            copy.unlink(missing_ok=True)
        keep_last(store, deed)


def keep_last(store: Path, deed: str) -> None:
    """Remove all but the last KEPT copies from before a deed."""
    kept = store.parent.glob(f"{glob.escape(store.stem)}-before-{deed}-*{store.suffix}")
    for old in sorted(kept, key=last_written)[:-KEPT]:
        old.unlink(missing_ok=True)


def _back_up_beside(store: Path, what: str) -> Path:
    """Copy the store under a free name; also when another program takes that name meanwhile."""
    while True:
        copy = free_name(store, what)
        with suppress(FileInTheWay):
            back_up(store, copy)
            return copy


def is_sound(sqlite: sqlite3.Connection) -> bool:
    """Return whether SQLite finds nothing wrong with a database."""
    return bool(sqlite.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")


def sync_file(path: Path) -> None:
    """Have the content of a file on disk before it gets its name."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def free_name(store: Path, what: str = "before") -> Path:
    moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    number = 0
    while True:
        counted = f"-{number:03}" if number else ""
        kept = store.with_name(f"{store.stem}-{what}-{moment}{counted}{store.suffix}")
        if not os.path.lexists(kept):
            return kept
        number += 1


@contextmanager
def our_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise meaning(error)(path) from error
    except PermissionError as error:
        raise StoreReadOnly(path) from error
    except OSError as error:
        raise CannotOpenStore(path) from error

"""A store to a checked copy of it, and back from one. Neither ever overwrites a file."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from claims_db.errors import CannotOpenStore, CorruptStore, FileInTheWay, StoreReadOnly
from claims_db.file.connection import insistently
from claims_db.file.finished_file import give_name, remove_database, sync_folder
from claims_db.file.foreign import checked_copy
from claims_db.file.sqlite_errors import meaning
from claims_db.file.store_file import look_at, refuse_network, schema_version


def back_up(store: Path, copy: Path) -> None:
    """Copy the store, as it is at one moment, to a new file, and see that the copy is sound.

    Reviewers may go on working meanwhile.

    Raises:
        FileInTheWay: There is a file where the copy should be.
        StoreError: The store cannot be read, or the copy not be written.
    """
    look_at(store)
    with _our_errors(store), closing(sqlite3.connect(store)) as source:
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
    with _our_errors(copy):
        try:
            remove_database(beside)
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
        with _our_errors(store):
            source.execute("SELECT COUNT(*) FROM sqlite_schema")
        yield
    finally:
        source.execute("ROLLBACK")


def restore(copy: Path, store: Path) -> Path | None:
    """Put a copy of the backup in the place of the store; return where the old one is kept.

    Programs that have the old store open can no longer write to it, and say so.

    Raises:
        StoreError: The backup is not sound; the store is as it was.
    """
    refuse_network(store)
    beside = store.with_name(f".{store.name}.{os.getpid()}.restored")
    with _our_errors(store):
        store.parent.mkdir(parents=True, exist_ok=True)
    with checked_copy(copy) as checked:
        back_up(checked, beside)
    kept = None
    with _our_errors(store):
        try:
            if os.path.lexists(store):
                kept = _set_aside(store)
            if not give_name(beside, store):
                raise FileInTheWay(store)
        finally:
            with suppress(OSError):
                remove_database(beside)
    return kept


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


def _set_aside(store: Path) -> Path:
    """Rename a store and the journal that SQLite may have left with it; nobody writes then."""
    kept = _free_name(store)
    with _quiet(store):
        journal = store.with_name(store.name + "-journal")
        if journal.exists():
            # first, for without its journal a store is broken, and with another's it is too
            os.link(journal, kept.with_name(kept.name + "-journal"))
        os.link(store, kept)
        store.unlink()
        journal.unlink(missing_ok=True)
        sync_folder(store.parent)
    return kept


@contextmanager
def _quiet(store: Path) -> Iterator[None]:
    """Keep others from writing to a store, if it is sound enough to be locked."""
    with closing(sqlite3.connect(store, isolation_level=None)) as sqlite:
        try:
            insistently(sqlite, "BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise
        yield


def _free_name(store: Path) -> Path:
    moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    kept = store.with_name(f"{store.stem}-before-{moment}{store.suffix}")
    number = 1
    while os.path.lexists(kept):
        number += 1
        kept = store.with_name(f"{store.stem}-before-{moment}-{number}{store.suffix}")
    return kept


@contextmanager
def _our_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise meaning(error)(path) from error
    except PermissionError as error:
        raise StoreReadOnly(path) from error
    except OSError as error:
        raise CannotOpenStore(path) from error

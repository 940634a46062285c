"""What a path leads to: a store of ours, something else, or a place that cannot hold one."""

import os
import sqlite3
import stat
from pathlib import Path

from claims_db.file.errors import (
    CannotOpenStore,
    EmptyStore,
    NewerStore,
    NotAStore,
    OnNetwork,
    StoreError,
    StoreNotFound,
    StrangeJournal,
)
from claims_db.file.operating_system import on_network

APPLICATION_ID = 0x434C574B  # "CLWK"
SCHEMA_VERSION = 7

JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
"""How a journal begins, and how the name of another one in it ends."""


def look_at(path: Path) -> None:
    """Refuse what cannot be a store, before SQLite opens it.

    The file itself is never opened but by SQLite: when a process closes a file, POSIX
    takes away all locks that it has on it, those of its open connections too.

    Raises:
        StoreError: Says what is there instead.
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise StoreNotFound(path) from None
    except OSError as error:
        raise CannotOpenStore(path) from error
    if not path.is_file():
        raise NotAStore(path)
    if size == 0:
        raise EmptyStore(path)
    refuse_strange_journal(path)


def journals(path: Path) -> list[Path]:
    """Where SQLite looks for what was being written to the file: beside where it really is."""
    real = os.path.realpath(path)
    return [Path(real + ending) for ending in ("-journal", "-wal", "-shm")]


def refuse_strange_journal(path: Path) -> None:
    """Let SQLite open a file only if its journal can act on nothing but that file.

    At the end of a journal may stand the name of another one, that of a transaction over
    several files, which SQLite deletes; ours never are. It also follows links.

    Raises:
        StrangeJournal: It could act on another file.
    """
    for journal in journals(path):
        try:
            if stat.S_ISREG(os.lstat(journal).st_mode) and not names_another(journal):
                continue
        except FileNotFoundError:
            continue
        except OSError as error:
            raise CannotOpenStore(path) from error
        raise StrangeJournal(path)


def names_another(journal: Path) -> bool:
    """Whether another file's name stands at the end of a journal, which may be shrinking."""
    least = 2 * len(JOURNAL_MAGIC)
    # what is in no use is empty, and who may only read the store need not be able to read it
    if journal.stat().st_size < least or not journal.name.endswith("-journal"):
        return False
    with journal.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - len(JOURNAL_MAGIC)))
        return size >= least and file.read() == JOURNAL_MAGIC


def schema_version(sqlite: sqlite3.Connection, path: Path) -> int:
    """Return the schema version of an opened store.

    Raises:
        NotAStore: It is the database of another program.
    """
    (application,) = sqlite.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise NotAStore(path)
    (version,) = sqlite.execute("PRAGMA user_version").fetchone()
    return int(version)


def refusal(path: Path, version: int) -> StoreError | None:
    """Why nothing may be written to the store at `path`, though it can be read."""
    if version > SCHEMA_VERSION:
        return NewerStore(path)
    if on_network(path):
        return OnNetwork(path)
    return None


def refuse_network(path: Path) -> None:
    """Let nothing be begun or replaced where two writers may not see each other.

    Raises:
        OnNetwork: The path leads to another machine.
    """
    if on_network(path):
        raise OnNetwork(path)


def identity(path: Path) -> tuple[int, int] | None:
    """Which file the path leads to; `None` when it leads nowhere."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_dev, stat.st_ino


def last_written(path: Path) -> int:
    """When a file was last written to, in nanoseconds; 0: another program has removed it."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0

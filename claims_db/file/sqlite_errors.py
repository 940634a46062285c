"""SQLite's result codes to errors of ours."""

import sqlite3

from claims_db.file.errors import (
    CannotOpenStore,
    ContradictoryStore,
    CorruptStore,
    DiskFailure,
    NotAStore,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreMoved,
    StoreReadOnly,
)

MEANINGS: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_BUSY: StoreLocked,
    sqlite3.SQLITE_LOCKED: StoreLocked,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_READONLY_DBMOVED: StoreMoved,
    sqlite3.SQLITE_FULL: StoreFull,
    sqlite3.SQLITE_CORRUPT: CorruptStore,
    sqlite3.SQLITE_NOTADB: NotAStore,
    sqlite3.SQLITE_CANTOPEN: CannotOpenStore,
    sqlite3.SQLITE_IOERR: DiskFailure,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_TOOBIG: CorruptStore,
    sqlite3.SQLITE_MISMATCH: CorruptStore,
    sqlite3.SQLITE_CONSTRAINT: ContradictoryStore,
}
OF_THE_FILE = (
    "user-defined function",
    "Could not decode",
    "malformed JSON",
    "no such index",
    "no such table",
)
"""How the texts of errors begin that have no code of their own and come of what is in the file."""


def meaning(error: sqlite3.DatabaseError) -> type[StoreError]:
    """The error of ours that says what SQLite's result code means.

    Raises:
        sqlite3.DatabaseError: `error` itself, where a statement of ours is wrong.
    """
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    if code in MEANINGS:
        return MEANINGS[code]
    if code & 0xFF in MEANINGS:
        return MEANINGS[code & 0xFF]
    if str(error).startswith(OF_THE_FILE):
        return CorruptStore
    raise error

"""A backup to the place of the store, which is never empty meanwhile."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from pathlib import Path

from claims_db.check.rebuild import make_follow
from claims_db.file.backup import back_up, free_name, our_errors
from claims_db.file.errors import FileInTheWay
from claims_db.file.finished_file import give_name, make_folder, remove_database
from claims_db.file.foreign import checked_copy, guarded
from claims_db.file.operating_system import name_also, replaces_open_files, sync_folder
from claims_db.file.patience import insistently, waiting_ourselves
from claims_db.file.store_file import refuse_network
from claims_db.merging import examine


def restore(copy: Path, store: Path) -> Path | None:
    """Put a copy of the backup in the place of the store; return where the old one is kept.

    All of the backup is looked at first, like a file from somebody else, and what follows from
    it is computed anew where it does not follow. At every moment there is a store at the path,
    the old one or the new. Programs that have the old store open can no longer write to it, and
    say so.

    Raises:
        StoreError: The backup is not sound; the store is as it was.
    """
    refuse_network(store)
    beside = store.with_name(f".{store.name}.{os.getpid()}.restored")
    with our_errors(store):
        make_folder(store.parent)
        with checked_copy(copy) as checked:
            with guarded(checked, copy) as sqlite:
                examine(sqlite, copy)
            make_follow(checked)
            back_up(checked, beside)
        try:
            return _put_in_place(beside, store)
        finally:
            with suppress(OSError):
                remove_database(beside)


def _put_in_place(beside: Path, store: Path) -> Path | None:
    """Give a new store the name of an old one, which gets another first."""
    if not os.path.lexists(store):
        if not give_name(beside, store):
            raise FileInTheWay(store)
        return None
    with _quiet(store) if replaces_open_files() else nullcontext():
        kept = free_name(store)
        journal = store.with_name(store.name + "-journal")
        if journal.exists():
            # first, for without its journal a store is broken
            name_also(journal, kept.with_name(kept.name + "-journal"))
        name_also(store, kept)
        sync_folder(store.parent)
        if journal.exists():
            journal.unlink()  # with another's it is broken too
        os.replace(beside, store)
        sync_folder(store.parent)
    return kept


@contextmanager
def _quiet(store: Path) -> Iterator[None]:
    """Keep others from writing to a store, if it is sound enough to be locked."""
    with (
        closing(sqlite3.connect(store, isolation_level=None)) as sqlite,
        waiting_ourselves(sqlite),
    ):
        try:
            insistently(sqlite, "BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise
        yield

"""Another machine's store into this one: the union of both, in whatever order they meet.

Articles are known by their text, claims by who made them and where, sources by their
name, decisions by their id. What their reviewers decided all counts (see following.py).
All of a file is checked before anything of it is written, and ours is copied first.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from claims_db.file.backup import backed_up_if_changed
from claims_db.file.errors import CorruptStore
from claims_db.file.foreign import opened_foreign
from claims_db.file.index_parts import much_comes_in
from claims_db.merging.applying import Applying, batches
from claims_db.merging.door import Door, Here, Nothing, record_of
from claims_db.merging.in_store import InStore
from claims_db.merging.reading import records_in
from claims_db.store import ClaimStore

__all__ = ["Merged", "examine", "merge_store"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What came in from another store."""

    articles: int
    sources: int
    decisions: int
    disputed: int
    """Claims that are disputed now and were not before."""
    remarks: tuple[str, ...] = ()
    """What is odd about it, each in one line."""


def merge_store(store: ClaimStore, other: Path) -> Merged:
    """Take into `store` what the store at `other` has and it has not; change only `store`.

    Broken off, it has taken in a part; done again, it goes on.

    Raises:
        StoreError: One of the stores cannot be used, or something in the other one is none of
            what may come in; then nothing is written.
    """
    if store.connection.refusal:
        raise store.connection.refusal
    before = store.articles.progress().disputed
    with opened_foreign(other) as theirs:
        door = examine(theirs, other, InStore(store))
        applying = Applying(store)
        with (
            much_comes_in(store.connection),
            backed_up_if_changed(store.path, store.connection.sqlite, "merge"),
        ):
            for batch in batches(record_of(other, found) for found in records_in(theirs)):
                applying.apply(batch)
            applying.finish()
    return Merged(
        articles=applying.articles.added,
        sources=applying.sources.added,
        decisions=applying.decisions.added,
        disputed=store.articles.progress().disputed - before,
        remarks=(*door.remarks(), *applying.remarks()),
    )


def examine(theirs: sqlite3.Connection, path: Path, here: Here | None = None) -> Door:
    """See that a store is sound, and that everything which endures in it may come in.

    Raises:
        StoreError: Says what may not, and of which row.
    """
    if theirs.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise CorruptStore(path)
    if theirs.execute("PRAGMA foreign_key_check").fetchone():
        raise CorruptStore(path)
    door = Door(here or Nothing())
    door.admit(path, records_in(theirs))
    return door

"""A path where there is no file to a new, empty store."""

import glob
import os
import sqlite3
import tomllib
from collections.abc import Iterator
from contextlib import closing, suppress
from importlib import resources
from pathlib import Path

from claims_db.file.errors import CannotOpenStore, StoreElsewhere, StoreReadOnly
from claims_db.file.finished_file import (
    give_name,
    make_folder,
    make_private,
    remove_database,
)
from claims_db.file.opened import configure
from claims_db.file.sqlite_errors import meaning
from claims_db.file.store_file import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    last_written,
    refuse_network,
)
from claims_db.text.names import normalise_name
from claims_db.text.trigrams import LEARN, entries, trigrams

PAGE_SIZE = 8192
"""Bytes. A text of news has two or three thousand: of 4096 it would leave half a page empty."""


def _write_empty(path: Path) -> None:
    """Write a store without articles in the place of whatever is there."""
    remove_database(path)
    make_private(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as new:
        new.execute(f"PRAGMA page_size={PAGE_SIZE:d}")
        configure(new)
        new.executescript(f"BEGIN; {packaged('schema.sql')}")
        register_known_sources(new)
        new.execute(f"PRAGMA application_id={APPLICATION_ID:d}")
        new.execute(f"PRAGMA user_version={SCHEMA_VERSION:d}")
        new.execute("COMMIT")


def create(path: Path) -> None:
    """Begin a new store at `path`: complete in a file beside it, then given its name.

    A store therefore never exists half made, and of two programs that begin it
    at once one finds the other's.

    Raises:
        StoreError: It cannot be written there.
    """
    refuse_network(path)
    refuse_beside_copies(path)
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        make_folder(path.parent)
        _write_empty(beside)
        give_name(beside, path)
    except sqlite3.DatabaseError as error:
        raise meaning(error)(path) from error
    except OSError as error:
        raise (StoreReadOnly if isinstance(error, PermissionError) else CannotOpenStore)(
            path
        ) from error
    finally:
        with suppress(OSError):
            remove_database(beside)


def refuse_beside_copies(path: Path) -> None:
    """Let no new store be begun where an old one has been, and is kept under another name.

    Raises:
        StoreElsewhere: Names it.
    """
    copies = sorted(path.parent.glob(f"{glob.escape(path.stem)}-before-*{path.suffix}"))
    if copies:
        raise StoreElsewhere(path, max(copies, key=last_written))


def register_known_sources(new: sqlite3.Connection) -> None:
    """Give the store the agencies and bodies that every newsroom quotes, with their aliases."""
    for number, (name, source_type, aliases) in enumerate(known_sources(), start=1):
        new.execute(
            "INSERT INTO source (id, name, type, known) VALUES (?, ?, ?, 1)",
            (number, name, source_type),
        )
        new.executemany(
            "INSERT OR IGNORE INTO source_alias (key, alias, source_id) VALUES (?, ?, ?)",
            [(normalise_name(alias), alias, number) for alias in (name, *aliases)],
        )
        keys = map(normalise_name, (name, *aliases))
        new.executemany(LEARN, entries(number, trigrams(keys)))


def known_sources() -> Iterator[tuple[str, str, list[str]]]:
    """Yield name, type and aliases of each source in known_sources.toml."""
    for source_type, sources in tomllib.loads(packaged("known_sources.toml")).items():
        for name, aliases in sources.items():
            yield name, source_type, aliases


def packaged(name: str) -> str:
    """The text of a data file of this package."""
    return resources.files("claims_db").joinpath(name).read_text(encoding="utf-8")

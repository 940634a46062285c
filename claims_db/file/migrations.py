"""A store of an earlier schema to the present one: a backup first, then all steps or none."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path

from claims_db.file.backup import back_up
from claims_db.file.errors import CorruptStore, FileInTheWay
from claims_db.file.opened import configure
from claims_db.file.patience import insistently, waiting_ourselves
from claims_db.file.schema import refuse_strange
from claims_db.file.sqlite_errors import meaning
from claims_db.file.steps import STEPS, Step
from claims_db.file.store_file import SCHEMA_VERSION, refuse_network, schema_version


def bring_up_to_date(
    path: Path, steps: Mapping[int, Step] = STEPS, target: int = SCHEMA_VERSION
) -> None:
    """Take the store at `path` through the steps that it has not gone through.

    Of several programs that do so at once one does it, and the others wait.

    Raises:
        StoreError: It could not be done; the store is as it was, with its backup beside it.
    """
    refuse_network(path)
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as sqlite:
            configure(sqlite)
            # tables are rebuilt under their names, which foreign keys would follow
            sqlite.execute("PRAGMA foreign_keys=OFF")
            with waiting_ourselves(sqlite):
                insistently(sqlite, "BEGIN IMMEDIATE")
                try:
                    _bring(sqlite, path, steps, target)
                    insistently(sqlite, "COMMIT")
                except BaseException:
                    if sqlite.in_transaction:
                        sqlite.execute("ROLLBACK")
                    raise
    except sqlite3.DatabaseError as error:
        raise meaning(error)(path) from error


def _bring(sqlite: sqlite3.Connection, path: Path, steps: Mapping[int, Step], target: int) -> None:
    version = schema_version(sqlite, path)
    if version < target:  # nobody else has done it meanwhile
        refuse_strange(sqlite, path, version)
        _keep_backup(path, version)
        _take_steps(sqlite, steps, version, target)
        if sqlite.execute("PRAGMA foreign_key_check").fetchone():
            raise CorruptStore(path)


def _keep_backup(path: Path, version: int) -> None:
    """Copy the store as it was, unless an earlier attempt did; SQLite lets us read meanwhile."""
    with suppress(FileInTheWay):
        back_up(path, path.with_name(f"{path.stem}-schema-{version}{path.suffix}"))


def _take_steps(
    sqlite: sqlite3.Connection, steps: Mapping[int, Step], version: int, target: int
) -> None:
    from sqlite_utils import Database

    database = Database(sqlite, execute_plugins=False)
    for number in range(version, target):
        steps[number](database)
        sqlite.execute(f"PRAGMA user_version={number + 1:d}")

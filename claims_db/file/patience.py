"""BEGIN and COMMIT, while others write."""

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 10.0
"""Seconds to wait for other writers before giving up."""

STEPS = 0.0005, 0.004
"""Seconds between two tries, at random between these."""


@contextmanager
def waiting_ourselves(sqlite: sqlite3.Connection) -> Iterator[None]:
    """Let SQLite not wait for others, so that `insistently` does; afterwards it does again."""
    sqlite.execute("PRAGMA busy_timeout=0")
    try:
        yield
    finally:
        sqlite.execute(f"PRAGMA busy_timeout={PATIENCE * 1000:.0f}")


def insistently(sqlite: sqlite3.Connection, statement: str, patience: float | None = None) -> None:
    """Run BEGIN or COMMIT, trying again in short random steps while others write.

    Only where SQLite does not wait, as inside `waiting_ourselves`: its own waiting doubles its
    steps up to 100 ms, which a reviewer feels. Gives up after `patience` seconds, PATIENCE unless
    told otherwise.
    """
    until = time.monotonic() + (PATIENCE if patience is None else patience)
    while True:
        try:
            sqlite.execute(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(random.uniform(*STEPS))
        else:
            return

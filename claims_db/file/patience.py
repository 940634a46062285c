"""BEGIN and COMMIT, while others write."""

import random
import sqlite3
import time

PATIENCE = 10.0
"""Seconds to wait for other writers before giving up."""

STEPS = 0.0005, 0.004
"""Seconds between two tries, at random between these."""


def insistently(sqlite: sqlite3.Connection, statement: str, patience: float | None = None) -> None:
    """Run BEGIN or COMMIT, trying again in short random steps while others write.

    SQLite's own waiting doubles its steps up to 100 ms, which a reviewer feels. Gives up
    after `patience` seconds, PATIENCE unless told otherwise.
    """
    patience = PATIENCE if patience is None else patience
    until = time.monotonic() + patience
    sqlite.execute("PRAGMA busy_timeout=0")
    while True:
        try:
            sqlite.execute(statement)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(random.uniform(*STEPS))
        else:
            break
    sqlite.execute(f"PRAGMA busy_timeout={patience * 1000:.0f}")

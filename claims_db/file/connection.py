"""A connection to a store, whose transactions are whole and on disk: see opened.py."""

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any

from claims_db.file.errors import NewerStore, StoreError, StoreMoved
from claims_db.file.opened import opened
from claims_db.file.patience import PATIENCE, STEPS, insistently
from claims_db.file.sqlite_errors import meaning
from claims_db.file.store_file import identity, look_at, refusal
from claims_db.file.texts import Texts
from claims_db.file.unswept import unswept

TURN = 0.05
"""Seconds for which one program may write without a break before it lets others write."""

LONGEST_BREAK = 4.0
"""Seconds that are left to others at most after one transaction, however long that took. On a slow
disk one takes a fifth of a second: nineteen times that are to fit."""

MUCH = 16_000
"""Kibibytes of the store in memory while much is written; two thousand otherwise."""


AT_ONCE = 100
"""Rows that one statement inserts: of ten columns, a thirtieth of the values that SQLite takes."""


class Connection:
    """One open store file: runs statements, turns SQLite's errors into ours. Knows no claim."""

    def __init__(self, path: Path) -> None:
        """Open the store at `path`.

        Raises:
            StoreError: The file is not a store, or cannot be used as one.
        """
        self.path = path
        self.refusal: StoreError | None = None
        """Why nothing may be written, though everything can be read; `None`: it may."""
        self._doubtful = False
        self.patience: float | None = None
        """Seconds to wait for other writers; `None`: PATIENCE."""
        self.stands_back = 0.0
        """How many seconds are left to others after each in which this program wrote."""
        self._turn_began = self._ended = self._took = 0.0
        self.transaction = 0
        """How many transactions it has begun to write."""
        self._waits = True
        look_at(path)
        with self._our_errors():
            self._sqlite, self.version = opened(path)
        self.text = Texts(self.rows)
        self._sqlite.create_function("said", 4, self._said, deterministic=True)
        self.refusal = refusal(path, self.version)
        self._identity = identity(path)

    def close(self) -> None:
        """Let go of the file."""
        self.text.forget()
        self._sqlite.close()

    def _said(self, article_id: int, start: int, end: int, content: str | None) -> str:
        """`said` in statements: what a claim says, which the article has already, mostly."""
        return self.text(article_id)[start:end] if content is None else content

    def wait_at_most(self, seconds: float) -> None:
        """Give up sooner than after PATIENCE when others keep the store: somebody looks on."""
        self.patience = seconds
        self._let_wait(seconds)

    @property
    def sqlite(self) -> sqlite3.Connection:
        """SQLite's own connection, which waits for others who write by itself."""
        if not self._waits:
            self._let_wait(PATIENCE if self.patience is None else self.patience)
        return self._sqlite

    def _let_wait(self, seconds: float) -> None:
        """Let SQLite wait for others; `write` does that itself, and leaves it so afterwards."""
        self._waits = seconds > 0
        self._sqlite.execute(f"PRAGMA busy_timeout={seconds * 1000:.0f}")

    def expect_much(self) -> None:
        """Keep more of the store in memory: much will be written in one transaction.

        What is too much for the memory SQLite writes early, and then nobody can read meanwhile.
        """
        self._sqlite.execute(f"PRAGMA cache_size=-{MUCH}")

    def rows(self, statement: str, **values: Any) -> list[sqlite3.Row]:
        """Run a query and fetch all its rows, so that it holds no lock afterwards."""
        with self._our_errors():
            return self._run(statement, values).fetchall()

    def row(self, statement: str, **values: Any) -> sqlite3.Row | None:
        """Run a query for one row at most."""
        with self._our_errors():
            found: sqlite3.Row | None = self._run(statement, values).fetchone()
            return found

    def execute(self, statement: str, **values: Any) -> sqlite3.Cursor:
        """Run a statement that writes; only inside `write`."""
        with self._our_errors():
            return self._run(statement, values)

    def _run(self, statement: str, values: dict[str, Any]) -> sqlite3.Cursor:
        """Run a statement, again with SQLite waiting where others keep the store just now."""
        try:
            return self._sqlite.execute(statement, values)
        except sqlite3.OperationalError as error:
            if self._waits or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
        return self.sqlite.execute(statement, values)

    def execute_many(
        self, statement: str, values: Iterable[dict[str, Any]] | Iterable[tuple[Any, ...]]
    ) -> None:
        """Run a statement that writes once for each of the values; only inside `write`."""
        with self._our_errors():
            self._sqlite.executemany(statement, values)

    def insert_many(self, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Insert rows, many by each statement: one for each row takes half as long again.

        `statement` has VALUES with nothing behind it, or what to do ON CONFLICT.
        """
        before, _, behind = statement.partition("VALUES")
        for some in batched(rows, AT_ONCE):
            row = "(" + ", ".join("?" * len(some[0])) + ")"
            values = ", ".join([row] * len(some))
            with self._our_errors():
                self._sqlite.execute(f"{before}VALUES {values} {behind}", [*chain(*some)])

    @property
    def own_changes(self) -> int:
        """How many rows this connection has changed since it was opened; costs no statement."""
        return self._sqlite.total_changes

    def others_moment(self) -> int:
        """Return a number that is another as soon as anybody else has changed the store."""
        (version,) = self.row("PRAGMA data_version") or (0,)
        return int(version)

    @contextmanager
    def at_one_moment(self) -> Iterator[None]:
        """All that is read inside is of one moment; nobody's decision is saved meanwhile."""
        if self._sqlite.in_transaction:  # it is already
            yield
            return
        self.sqlite.execute("BEGIN")
        try:
            yield
        finally:
            self._sqlite.execute("ROLLBACK")

    @contextmanager
    def write(self, written: Callable[[], bool] = lambda: False) -> Iterator[None]:
        """One transaction: all of it is on disk when the block ends, or none of it.

        A disk that fails in COMMIT leaves open whether the transaction was written;
        `written` looks it up then.

        Raises:
            StoreLocked: Other writers kept the store for longer than we wait.
            StoreMoved: The path no longer leads to the file that was opened.
            StoreError: SQLite refused; nothing was written.
        """
        if self.refusal:
            raise self.refusal
        self._give_way()
        with unswept(), self._our_errors():
            if self._waits:
                self._let_wait(0)
            insistently(self._sqlite, "BEGIN IMMEDIATE", self.patience)
            self.transaction += 1
            begun = time.monotonic()
            try:
                if self._doubtful:  # so that this COMMIT syncs what the last one may not have
                    self._sqlite.execute("UPDATE progress SET articles = articles")
                yield
                if identity(self.path) != self._identity:
                    raise StoreMoved(self.path)
            except BaseException:
                self._roll_back()
                raise
            self._commit(written)
        self._ended = time.monotonic()
        self._took = self._ended - begun

    def _give_way(self) -> None:
        """Let others try once, when an import has written for long enough without a break.

        Who stands back leaves them more: who writes at any moment seldom meets with us then.
        """
        begun = time.monotonic()
        rest = min(self._took * self.stands_back, LONGEST_BREAK) - (begun - self._ended)
        if rest > 0:
            time.sleep(rest)
            return
        if begun - self._ended > STEPS[1]:
            self._turn_began = begun
        elif begun - self._turn_began > TURN:
            time.sleep(STEPS[1])
            self._turn_began = time.monotonic()

    def _commit(self, written: Callable[[], bool]) -> None:
        try:
            insistently(self._sqlite, "COMMIT", self.patience)
        except BaseException as error:
            self._doubtful = True
            self._roll_back()
            if not isinstance(error, sqlite3.DatabaseError) or not written():
                raise
            with self.write():
                pass
        self._doubtful = False

    def _roll_back(self) -> None:
        if self._sqlite.in_transaction:
            self._sqlite.execute("ROLLBACK")
            self.text.forget()  # of an article that there is not now

    @contextmanager
    def _our_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            if isinstance(self.refusal, NewerStore):  # a column that this version does not know
                raise self.refusal from error
            raise meaning(error)(self.path) from error


def batched(rows: Iterable[tuple[Any, ...]], size: int) -> Iterator[list[tuple[Any, ...]]]:
    """Yield rows in lists of `size`, the last of what is left."""
    waiting = iter(rows)
    while some := list(islice(waiting, size)):
        yield some

"""An open hub: takes batches of records, and gives what was sent since a place."""

import os
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import starmap
from typing import Any, LiteralString, Self

import psycopg
from psycopg import errors

from claims_db.hub.address import connection_parameters
from claims_db.hub.errors import (
    HubBusy,
    HubError,
    HubUnreachable,
    NoHubThere,
    NoMember,
    NotAllowed,
)
from claims_db.hub.sent import Incoming, Me, Outgoing, Receipt, Shard
from claims_db.hub.statements import LOOK, ME, READ, SEND, SEND_WHAT_IT_LACKS, TIDY, WHAT_STANDS_AT

FIRST = 0
"""The only shard of a hub that has one; several are numbered from 1, so that programs which know
of one alone send nothing there."""
END = 2**62
"""After every batch."""
TRIES = 60
"""Of what others are faster at, or the engine wants done again."""
PAUSE = 0.002, 0.02
"""Seconds between two tries, at random between these, and longer at every try."""


class Hub:
    """One open hub; knows no store. Every call is one statement, and one transaction."""

    def __init__(self, url: str) -> None:
        """Sign in.

        Raises:
            HubError: The address is none, nobody answers, or there is no hub.
        """
        parameters = connection_parameters(url)
        try:
            self.postgres = psycopg.connect(autocommit=True, **parameters)  # type: ignore[arg-type]
        except psycopg.Error as error:
            raise HubUnreachable(first_line(error)) from None
        try:
            self.me = Me(*self._fetched(ME)[0])
            self.shards = self._shards()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Sign out."""
        self.postgres.close()

    def _shards(self) -> list[int]:
        """The numbers of its shards, in order; a hub of an earlier version has one."""
        try:
            rows = self._fetched("SELECT shard FROM workbench.shard ORDER BY shard")
        except NoHubThere:
            return [FIRST]
        return [shard for (shard,) in rows]

    def look(self, numbers: Mapping[int, int]) -> list[Shard]:
        """Return how far each shard has come, and the stamp of some batch of each."""
        rows = self._fetched(LOOK, {"shards": list(numbers), "numbers": list(numbers.values())})
        return [Shard(*told, (number, place)) for *told, number, place in rows]  # type: ignore[call-arg]

    def since(
        self, shard: int, number: int, place: int, limit: int, last: int = END
    ) -> Iterator[Incoming]:
        """Yield the records of a shard after a place, at most so many, up to some last batch."""
        values = {"shard": shard, "last": last}
        for tried in range(TRIES):
            values |= {"number": number, "place": place, "limit": limit}
            with suppress(Faster), our_errors(self.postgres), self.postgres.cursor() as cursor:
                for record in starmap(Incoming, cursor.stream(READ, values, binary=True)):
                    number, place, limit = record.number, record.place, limit - 1
                    yield record
                return
            pause(tried)
        raise HubBusy

    def at(self, places: Sequence[tuple[int, int, int]]) -> list[Incoming]:
        """Return the records that stand at some places: of a shard, a batch, in that."""
        shards, numbers, in_batches = (list(column) for column in zip(*places, strict=True))
        rows = self._fetched(
            WHAT_STANDS_AT, {"shards": shards, "numbers": numbers, "places": in_batches}
        )
        return [Incoming(*row) for row in rows]

    def send(self, shard: int, records: Sequence[Outgoing]) -> Receipt:
        """Add a batch to a shard, but for records that it has.

        Raises:
            NotAllowed: A record is another's, or nothing may be sent.
        """
        stamp = os.urandom(16)
        values = {"shard": shard, "stamp": stamp, **in_columns(records)}
        ((number, place, added),) = self._fetched(SEND, values, again=SEND_WHAT_IT_LACKS)
        return Receipt(number, place, added, stamp)

    def members(self) -> dict[str, str]:
        """Return the login of each reviewer that may be named."""
        return dict(self.rows("SELECT reviewer, login FROM workbench.member"))

    def erase(self, sha256: str, instead: bytes) -> int:
        """Put a record without its text in the place of an article; return how often it stood.

        Raises:
            NotAllowed: Only whoever administers may.
        """
        return len(self._fetched(TIDY, {"key": sha256, "body": instead}))

    def run(self, statement: LiteralString, values: Mapping[str, object]) -> None:
        """Run a statement that writes."""
        self._fetched(statement, values)

    def rows(self, statement: LiteralString) -> list[tuple[Any, ...]]:
        """Run a query and fetch all its rows."""
        return self._fetched(statement)

    def _fetched(
        self,
        statement: LiteralString,
        values: Mapping[str, object] | None = None,
        again: LiteralString | None = None,
    ) -> list[tuple[Any, ...]]:
        """Run a statement and fetch its rows; when others were faster it is tried again.

        Args:
            again: What is run then instead.

        Raises:
            HubBusy: Others were always faster.
        """
        for tried in range(TRIES):
            with suppress(Faster), our_errors(self.postgres):
                cursor = self.postgres.execute(statement, values, binary=True)
                return cursor.fetchall() if cursor.description else []
            pause(tried)
            statement = again or statement
        raise HubBusy


@contextmanager
def our_errors(postgres: psycopg.Connection) -> Iterator[None]:
    """Turn PostgreSQL's errors into ours, whose text says no password."""
    try:
        yield
    except (errors.SerializationFailure, errors.DeadlockDetected, errors.UniqueViolation):
        raise Faster from None
    except (errors.UndefinedTable, errors.InvalidSchemaName, errors.UndefinedColumn):
        raise NoHubThere from None
    except errors.InsufficientPrivilege:
        raise NotAllowed(postgres.info.user, "do this at") from None
    except errors.ForeignKeyViolation:
        raise NoMember(postgres.info.user) from None
    except psycopg.Error as error:
        raise HubUnreachable(first_line(error)) from None


def pause(tried: int) -> None:
    """Let the others go on."""
    time.sleep(random.uniform(*PAUSE) * min(tried, 20))


class Faster(HubError):
    """Somebody else took the number, or the engine wants it tried again."""

    def __init__(self) -> None:
        super().__init__("somebody else was faster; try again")


def in_columns(records: Sequence[Outgoing]) -> dict[str, Any]:
    """A batch as the statement that sends it takes it."""
    return {
        "ids": [record.id for record in records],
        "kinds": [record.kind for record in records],
        "keys": [record.key for record in records],
        "authors": [record.author for record in records],
        "bodies": [record.body for record in records],
    }


def first_line(error: psycopg.Error) -> str:
    """What went wrong, in one line."""
    return next(iter(str(error).strip().splitlines()), type(error).__name__).strip().rstrip(".")

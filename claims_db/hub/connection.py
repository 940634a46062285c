"""An open hub: takes batches of records, and gives what was sent since a place."""

import os
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
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

FIRST = 0
"""The only shard of a hub that has one; several are numbered from 1, so that programs which know
of one alone send nothing there."""
END = 2**62
"""After every batch."""
TRIES = 60
"""Of sending a batch while others are faster."""
PAUSE = 0.002, 0.02
"""Seconds between two tries, at random between these, and longer at every try."""
SEND = """
    WITH taken AS (
        INSERT INTO workbench.batch (shard, number, previous, sender, stamp)
        SELECT %(shard)b, COALESCE(MAX(number), 0) + 1, MAX(number), current_user, %(stamp)b
        FROM workbench.batch
        WHERE shard = %(shard)b
        RETURNING shard, number, sender
    ), told AS (
        INSERT INTO workbench.record (shard, number, place, sender, id, kind, key, author, body)
        SELECT shard, number, generate_subscripts(%(ids)b::bytea[], 1), sender,
               unnest(%(ids)b::bytea[]), unnest(%(kinds)b::text[]), unnest(%(keys)b::text[]),
               unnest(%(authors)b::text[]), unnest(%(bodies)b::bytea[])
        FROM taken
        RETURNING place
    )
    SELECT number, (SELECT COALESCE(MAX(place), 0) FROM told), (SELECT COUNT(*) FROM told)
    FROM taken
"""
"""A batch and its records in one statement, so that the order of numbers is that of commits."""
SEND_WHAT_IT_LACKS = SEND.replace("RETURNING place", "ON CONFLICT DO NOTHING RETURNING place")
"""For records of which the hub may have some: it looks for each before it adds it."""
READ = """
    SELECT shard, number, place, id, kind, key, author, body, stamp
    FROM workbench.record
    JOIN workbench.batch USING (shard, number)
    WHERE shard = %(shard)b AND (number, place) > (%(number)b, %(place)b) AND number <= %(last)b
    ORDER BY number, place
    LIMIT %(limit)b
"""
LOOK = """
    SELECT seen.shard,
           (SELECT stamp FROM workbench.batch WHERE shard = seen.shard AND number = 1),
           (SELECT stamp FROM workbench.batch WHERE shard = seen.shard AND number = seen.number),
           COALESCE(last.number, 0), COALESCE(last.place, 0)
    FROM unnest(%(shards)b::integer[], %(numbers)b::bigint[]) AS seen (shard, number)
    LEFT JOIN LATERAL (
        SELECT number, place
        FROM workbench.record
        JOIN workbench.batch USING (shard, number)
        WHERE shard = seen.shard
        ORDER BY number DESC, place DESC
        LIMIT 1
    ) AS last ON true
    ORDER BY seen.shard
"""
"""All shards as they are at one moment: what is referred to was sent before, in whichever it is."""
TIDY = """
    UPDATE workbench.record
    SET body = %(body)b
    WHERE kind = 'article' AND key = %(key)b AND body <> %(body)b
"""


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
            self.me = self._me()
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

    @property
    def is_broken(self) -> bool:
        """Whether the connection is lost."""
        return self.postgres.closed

    def _me(self) -> Me:
        row = self._row(
            """
            SELECT current_user::text, (SELECT reviewer FROM workbench.member
                                        WHERE login = current_user),
                   has_table_privilege('workbench.batch', 'INSERT'),
                   has_table_privilege('workbench.member', 'INSERT')
            """
        )
        assert row is not None
        return Me(*row)

    def _shards(self) -> list[int]:
        """The numbers of its shards, in order; a hub of an earlier version has one."""
        try:
            row = self._row("SELECT array_agg(shard ORDER BY shard) FROM workbench.shard")
        except NoHubThere:
            return [FIRST]
        return list(row[0]) if row and row[0] else [FIRST]

    def look(self, numbers: Mapping[int, int]) -> list[Shard]:
        """Return how far each shard has come, and the stamp of some batch of each."""
        with self._our_errors():
            values = {"shards": list(numbers), "numbers": list(numbers.values())}
            rows = self.postgres.execute(LOOK, values, binary=True).fetchall()
        return [Shard(*told, (number, place)) for *told, number, place in rows]  # type: ignore[call-arg]

    def since(
        self, shard: int, number: int, place: int, limit: int, last: int = END
    ) -> Iterator[Incoming]:
        """Yield the records of a shard after a place, at most so many, up to some last batch."""
        values = {"shard": shard, "number": number, "place": place, "limit": limit, "last": last}
        with self._our_errors(), self.postgres.cursor(binary=True) as cursor:
            for row in cursor.stream(READ, values, binary=True):
                yield Incoming(*row)

    def at(self, places: Sequence[tuple[int, int, int]]) -> list[Incoming]:
        """Return the records that stand at some places: of a shard, a batch, in that."""
        shards, numbers, in_batches = (list(column) for column in zip(*places, strict=True))
        with self._our_errors():
            rows = self.postgres.execute(
                """
                SELECT shard, number, place, id, kind, key, author, body, stamp
                FROM workbench.record
                JOIN workbench.batch USING (shard, number)
                JOIN unnest(%(shards)b::bigint[], %(numbers)b::bigint[], %(places)b::bigint[])
                    AS wanted (shard, number, place) USING (shard, number, place)
                ORDER BY shard, number, place
                """,
                {"shards": shards, "numbers": numbers, "places": in_batches},
                binary=True,
            ).fetchall()
        return [Incoming(*row) for row in rows]

    def send(self, shard: int, records: Sequence[Outgoing]) -> Receipt:
        """Add a batch to a shard, but for records that it has; try again when others were faster.

        Raises:
            NotAllowed: A record is another's, or nothing may be sent.
            HubBusy: Others were always faster.
        """
        stamp = os.urandom(16)
        values = {"shard": shard, "stamp": stamp, **in_columns(records)}
        for pause in range(TRIES):
            try:
                row = self._row(SEND_WHAT_IT_LACKS if pause else SEND, **values)
            except Faster:
                time.sleep(random.uniform(*PAUSE) * min(pause, 20))
            else:
                assert row is not None
                number, place, added = row
                return Receipt(number, place, added, stamp)
        raise HubBusy

    def members(self) -> dict[str, str]:
        """Return the login of each reviewer that may be named."""
        return dict(self.rows("SELECT reviewer, login FROM workbench.member"))

    def erase(self, sha256: str, instead: bytes) -> int:
        """Put a record without its text in the place of an article; return how often it stood.

        Raises:
            NotAllowed: Only whoever administers may.
        """
        with self._our_errors():
            values = {"key": sha256, "body": instead}
            return self.postgres.execute(TIDY, values).rowcount

    def run(self, statement: LiteralString, values: Mapping[str, object]) -> None:
        """Run a statement that writes."""
        with self._our_errors():
            self.postgres.execute(statement, values)

    def rows(self, statement: LiteralString) -> list[tuple[Any, ...]]:
        """Run a query and fetch all its rows."""
        with self._our_errors():
            return self.postgres.execute(statement).fetchall()

    def _row(self, statement: LiteralString, **values: Any) -> tuple[Any, ...] | None:
        with self._our_errors():
            return self.postgres.execute(statement, values, binary=True).fetchone()

    @contextmanager
    def _our_errors(self) -> Iterator[None]:
        """Turn PostgreSQL's errors into ours, whose text says no password."""
        try:
            yield
        except (errors.SerializationFailure, errors.DeadlockDetected, errors.UniqueViolation):
            raise Faster from None
        except (errors.UndefinedTable, errors.InvalidSchemaName, errors.UndefinedColumn):
            raise NoHubThere from None
        except errors.InsufficientPrivilege:
            raise NotAllowed(self.postgres.info.user, "do this at") from None
        except errors.ForeignKeyViolation:
            raise NoMember(self.postgres.info.user) from None
        except psycopg.Error as error:
            raise HubUnreachable(first_line(error)) from None


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

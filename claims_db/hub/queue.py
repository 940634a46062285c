"""What of a store the hub lacks, and how far the store has read the hub: kept in the store."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from claims_db.file.connection import Connection
from claims_db.values.decision import now

EVERYTHING = """
    INSERT INTO unsent (kind, number, author)
    SELECT 'source', id, '' FROM source
    UNION ALL
    SELECT 'article', id, '' FROM article
    UNION ALL
    SELECT 'kept', id, author FROM kept_record
"""


class Position(NamedTuple):
    """A record of the hub: its batch, its place there, and the stamp of the batch."""

    number: int
    place: int
    stamp: bytes


BEGINNING = Position(0, 0, b"")


class Unsent(NamedTuple):
    """Something that the hub lacks."""

    id: int
    kind: str
    number: int
    changed: int
    """How often since it was lined up."""


def has_met_one(connection: Connection) -> bool:
    """Whether a store was ever brought to a hub: only who did that wants it there."""
    return connection.row("SELECT 1 FROM hub") is not None


class Queue:
    """Keeps what is to be sent and where reading goes on; speaks to no hub."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def meet(self) -> Position:
        """Return how far the hub was read; at the first time, all that is here is to be sent."""
        row = self._connection.row("SELECT number, place, stamp FROM hub")
        if row is None:
            with self._connection.write():
                self._begin_anew()
            return BEGINNING
        return Position(*row)

    def start_over(self) -> Position:
        """Read all of the hub again, and send it all that it lacks: it is not the one it was."""
        with self._connection.write():
            self._connection.execute("DELETE FROM unsent")
            self._connection.execute("DELETE FROM set_aside")
            self._begin_anew()
        return BEGINNING

    def begin_with(self, stamp: bytes) -> Position:
        """Know the hub again by its first batch, of which nothing is read yet."""
        position = Position(1, 0, stamp)
        with self._connection.write():
            self._go_on_after(position)
        return position

    def _begin_anew(self) -> None:
        self._connection.execute(
            """
            INSERT INTO hub (id, number, place, stamp, noted) VALUES (1, 0, 0, x'', 0)
            ON CONFLICT DO UPDATE SET number = 0, place = 0, stamp = x'', noted = 0
            """
        )
        self._connection.execute(EVERYTHING)

    def note_decisions(self) -> None:
        """Line up what was decided here since the last time. Only inside `Connection.write`."""
        self._connection.execute(
            """
            INSERT INTO unsent (kind, number, author)
            SELECT 'decision', seq, reviewer
            FROM decision
            WHERE seq > (SELECT noted FROM hub)
            ORDER BY seq
            """
        )
        self._note_all()

    def _note_all(self) -> None:
        self._connection.execute(
            "UPDATE hub SET noted = (SELECT COALESCE(MAX(seq), 0) FROM decision)"
        )

    def is_behind(self) -> bool:
        """Whether something was decided here that is not lined up."""
        row = self._connection.row(
            "SELECT noted < (SELECT COALESCE(MAX(seq), 0) FROM decision) AS behind FROM hub"
        )
        return row is not None and bool(row["behind"])

    def first(self, authors: Collection[str], after: int, limit: int) -> list[Unsent]:
        """Return what is to be sent of some authors, after a number, in the order of sending."""
        rows = self._connection.rows(
            """
            SELECT id, kind, number, changed
            FROM unsent NOT INDEXED
            WHERE id > :after AND author IN (SELECT value FROM json_each(:authors))
            ORDER BY id
            LIMIT :limit
            """,
            after=after,
            authors=json.dumps(list(authors)),
            limit=limit,
        )
        return [Unsent(*row) for row in rows]

    def has_of(self, authors: Collection[str]) -> bool:
        """Whether something is to be sent of some authors."""
        row = self._connection.row(
            """
            SELECT 1
            FROM unsent
            WHERE author IN (SELECT value FROM json_each(:authors))
            LIMIT 1
            """,
            authors=json.dumps(list(authors)),
        )
        return row is not None

    def to_send(self, authors: Collection[str]) -> int:
        """Return how much is to be sent of some authors, what was decided just now too."""
        row = self._connection.row(
            """
            SELECT (SELECT COUNT(*) FROM unsent
                    WHERE author IN (SELECT value FROM json_each(:authors)))
                 + (SELECT COUNT(*) FROM decision
                    WHERE seq > (SELECT noted FROM hub)
                      AND reviewer IN (SELECT value FROM json_each(:authors))) AS number
            """,
            authors=json.dumps(list(authors)),
        )
        return int(row["number"]) if row else 0

    def waiting(self, authors: Collection[str]) -> dict[str, int]:
        """Return how many decisions wait of everybody else: who may not send them keeps them."""
        rows = self._connection.rows(
            """
            SELECT author, COUNT(*) AS decisions
            FROM unsent
            WHERE author NOT IN (SELECT value FROM json_each(:authors))
            GROUP BY author
            """,
            authors=json.dumps(list(authors)),
        )
        return {row["author"]: row["decisions"] for row in rows}

    def sent(self, some: Iterable[Unsent], position: Position | None) -> None:
        """Strike out what the hub has as it is still; go on reading after it, if that is given."""
        with self._connection.write():
            self._connection.execute_many(
                "DELETE FROM unsent WHERE id = ? AND changed = ?",
                ((one.id, one.changed) for one in some),
            )
            if position is not None:
                self._go_on_after(position)

    def begin_taking_in(self) -> None:
        """Let what is written now not be sent back. Only inside `Connection.write`."""
        self.note_decisions()
        self._connection.execute("UPDATE hub SET taking_in = 1")

    def end_taking_in(self, uuids: Sequence[str], position: Position | None) -> None:
        """Let all be sent again, but the decisions that came. Only inside `Connection.write`."""
        self._connection.execute(
            """
            DELETE FROM unsent
            WHERE kind = 'decision' AND number IN (
                SELECT seq FROM decision WHERE uuid IN (SELECT value FROM json_each(:uuids))
            )
            """,
            uuids=json.dumps(uuids),
        )
        self._note_all()
        self._connection.execute("UPDATE hub SET taking_in = 0")
        if position is not None:
            self._go_on_after(position)

    def _go_on_after(self, position: Position) -> None:
        self._connection.execute(
            "UPDATE hub SET number = :number, place = :place, stamp = :stamp", **position._asdict()
        )

    def set_aside(self, number: int, place: int, about: str, reason: str) -> None:
        """Keep in mind a record that cannot come in. Only inside `Connection.write`."""
        self._connection.execute(
            """
            INSERT OR REPLACE INTO set_aside (number, place, about, reason)
            VALUES (:number, :place, :about, :reason)
            """,
            number=number,
            place=place,
            about=about,
            reason=reason,
        )

    def came_in(self, places: Iterable[tuple[int, int]]) -> None:
        """Forget records that were set aside. Only inside `Connection.write`."""
        self._connection.execute_many(
            "DELETE FROM set_aside WHERE number = ? AND place = ?", places
        )

    def aside(self, limit: int = 1000) -> list[tuple[int, int, str, str]]:
        """Return what was set aside: where it stands, what it is about, and why."""
        rows = self._connection.rows(
            "SELECT number, place, about, reason FROM set_aside ORDER BY number, place LIMIT :most",
            most=limit,
        )
        return [tuple(row) for row in rows]

    def met(self) -> None:
        """Write down that the two have everything of each other, as of now."""
        with self._connection.write():
            self._connection.execute("UPDATE hub SET met_at = :now", now=now())

    def copied(self) -> None:
        """Write down that the store was copied just now."""
        with self._connection.write():
            self._connection.execute("UPDATE hub SET copied_at = :now", now=now())

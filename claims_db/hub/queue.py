"""What of a store the hub lacks, and how far the store has read the hub: kept in the store."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from claims_db.file.connection import Connection
from claims_db.hub.sent import Position
from claims_db.values.decision import now

AT_ONCE = 1000
"""Records that were set aside and are looked at together."""
EVERYTHING = """
    INSERT INTO unsent (kind, number, author)
    SELECT 'source', id, '' FROM source
    UNION ALL
    SELECT 'article', id, '' FROM article
    UNION ALL
    SELECT 'kept', id, author FROM kept_record
"""


class Aside(NamedTuple):
    """A record of the hub that cannot come in: where it stands, what it is about, and why."""

    shard: int
    number: int
    place: int
    about: str
    reason: str


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

    def meet(self) -> dict[int, Position]:
        """Return how far each shard was read; at the first time, all that is here is to be sent."""
        if not has_met_one(self._connection):
            with self._connection.write():
                self._begin_anew()
        rows = self._connection.rows("SELECT shard, number, place, stamp FROM hub_shard")
        return {shard: Position(*position) for shard, *position in rows}

    def start_over(self) -> None:
        """Read all of the hub again, and send it all that it lacks: it is not the one it was."""
        with self._connection.write():
            self._connection.execute("DELETE FROM unsent")
            self._connection.execute("DELETE FROM set_aside")
            self._connection.execute("DELETE FROM hub_shard")
            self._begin_anew()

    def begin_with(self, stamps: Mapping[int, bytes]) -> dict[int, Position]:
        """Know shards again by their first batches, of which nothing is read yet."""
        positions = {shard: Position(1, 0, stamp) for shard, stamp in stamps.items()}
        with self._connection.write():
            self._go_on_after(positions)
        return positions

    def _begin_anew(self) -> None:
        self._connection.execute(
            "INSERT INTO hub (id, noted) VALUES (1, 0) ON CONFLICT DO UPDATE SET noted = 0"
        )
        self._connection.execute(EVERYTHING)

    def catch_up(self) -> None:
        """Line up what was decided here since the last time."""
        if self.is_behind():
            with self._connection.write():
                self.note_decisions()

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

    def sent(self, some: Iterable[Unsent], positions: Mapping[int, Position]) -> None:
        """Strike out what the hub has as it is still; go on reading some shards after it."""
        with self._connection.write():
            self._connection.execute_many(
                "DELETE FROM unsent WHERE id = ? AND changed = ?",
                ((one.id, one.changed) for one in some),
            )
            self._go_on_after(positions)

    def begin_taking_in(self) -> None:
        """Let what is written now not be sent back. Only inside `Connection.write`."""
        self.note_decisions()
        self._connection.execute("UPDATE hub SET taking_in = 1")

    def end_taking_in(self, uuids: Sequence[str], positions: Mapping[int, Position]) -> None:
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
        self._go_on_after(positions)

    def _go_on_after(self, positions: Mapping[int, Position]) -> None:
        self._connection.execute_many(
            """
            INSERT OR REPLACE INTO hub_shard (shard, number, place, stamp)
            VALUES (?, ?, ?, ?)
            """,
            ((shard, *position) for shard, position in positions.items()),
        )

    def set_aside(self, aside: Aside) -> None:
        """Keep in mind a record that cannot come in. Only inside `Connection.write`."""
        self._connection.execute(
            """
            INSERT OR REPLACE INTO set_aside (shard, number, place, about, reason)
            VALUES (:shard, :number, :place, :about, :reason)
            """,
            **aside._asdict(),
        )

    def came_in(self, places: Iterable[tuple[int, int, int]]) -> None:
        """Forget records that were set aside. Only inside `Connection.write`."""
        self._connection.execute_many(
            "DELETE FROM set_aside WHERE shard = ? AND number = ? AND place = ?", places
        )

    def aside(self) -> Iterator[list[Aside]]:
        """Yield what was set aside, some at a time."""
        at = -1, 0, 0
        while rows := self._connection.rows(
            """
            SELECT shard, number, place, about, reason
            FROM set_aside
            WHERE (shard, number, place) > (:shard, :number, :place)
            ORDER BY shard, number, place
            LIMIT :most
            """,
            **dict(zip(("shard", "number", "place"), at, strict=True)),
            most=AT_ONCE,
        ):
            yield (some := [Aside(*row) for row in rows])
            at = some[-1][:3]

    def met(self) -> None:
        """Write down that the two have everything of each other, as of now."""
        with self._connection.write():
            self._connection.execute("UPDATE hub SET met_at = :now", now=now())

    def copied(self) -> None:
        """Write down that the store was copied just now."""
        with self._connection.write():
            self._connection.execute("UPDATE hub SET copied_at = :now", now=now())

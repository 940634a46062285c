"""What is new in a store to the hub, in batches."""

from collections.abc import Collection, Sequence
from hashlib import sha256
from itertools import groupby

from claims_db.file.errors import RecordRefused
from claims_db.hub.connection import Hub
from claims_db.hub.queue import Queue, Unsent
from claims_db.hub.sent import Outgoing, Position, Receipt, by_size
from claims_db.hub.shards import in_shards
from claims_db.merging.door import record_of
from claims_db.merging.reading import records_of
from claims_db.merging.records import AnyRecord
from claims_db.merging.wire import as_json, label_of
from claims_db.store import ClaimStore

AT_ONCE = 500
"""What is read of the store at once: a reviewer who decides meanwhile waits for it."""
BATCH = 4 << 20
"""Bytes of a batch, about."""


class Sending:
    """Sends what the hub lacks of a store; takes nothing in."""

    def __init__(self, store: ClaimStore, queue: Queue, hub: Hub, at_once: int = AT_ONCE) -> None:
        self._store = store
        self._queue = queue
        self._hub = hub
        self._at_once = at_once
        self.sent = 0
        """Records that the hub did not have."""
        self.refused: list[str] = []
        """What is none of what may be sent, each in a line: it stays here."""

    def send_all(self, authors: Collection[str], positions: dict[int, Position]) -> None:
        """Send what is decided by these authors, and all that is nobody's.

        Args:
            positions: Up to where each shard was read, and it has no more; those to which only
                this store has added something are moved.

        Raises:
            HubError: Some of it is not sent, and is sent the next time.
        """
        self._queue.catch_up()
        after = 0
        while self._queue.has_of(authors) and (
            some := self._queue.first(authors, after, self._at_once)
        ):
            after = some[-1].id
            self._send(some, positions)

    def _send(self, some: Sequence[Unsent], positions: dict[int, Position]) -> None:
        try:
            records = self._records(some)
        except RecordRefused as error:
            if len(some) == 1:
                self.refused.append(str(error))
                return
            for one in some:
                self._send([one], positions)
            return
        moved: dict[int, Position] = {}
        for shard, group in in_shards(records, self._hub.shards):
            for batch in by_size(group, BATCH):
                receipt = self._hub.send(shard, batch)
                self.sent += receipt.added
                if follows(positions.get(shard), receipt, len(batch)):
                    moved[shard] = Position(receipt.number, receipt.place, receipt.stamp)
                    positions[shard] = moved[shard]
        self._queue.sent(some, moved)

    def _records(self, some: Sequence[Unsent]) -> list[Outgoing]:
        """Read what is to be sent, all of it as it is at one moment."""
        with self._store.connection.at_one_moment():
            return [
                outgoing(record_of(self._store.path, found))
                for kind, group in groupby(some, key=lambda one: one.kind)
                for found in records_of(
                    self._store.connection.sqlite, kind, [one.number for one in group]
                )
            ]


def follows(position: Position | None, receipt: Receipt, sent: int) -> bool:
    """Whether a batch that was sent is all that a shard has after a position."""
    return position is not None and receipt.added == sent and receipt.number == position.number + 1


def outgoing(record: AnyRecord) -> Outgoing:
    """A record with its label, as it is sent."""
    body = as_json(record).encode()
    return Outgoing(sha256(body).digest(), *label_of(record), body)

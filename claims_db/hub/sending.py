"""What is new in a store to the hub, in batches."""

from collections.abc import Collection, Sequence
from hashlib import sha256
from itertools import groupby

from claims_db.file.errors import RecordRefused
from claims_db.hub.connection import Hub
from claims_db.hub.queue import Position, Queue, Unsent
from claims_db.hub.sent import Outgoing, by_size
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

    def send_all(self, authors: Collection[str], position: Position | None) -> Position | None:
        """Send what is decided by these authors, and all that is nobody's; return where to read on.

        Args:
            position: Up to where the hub was read; `None`: it has more than that.

        Raises:
            HubError: Some of it is not sent, and is sent the next time.
        """
        if self._queue.is_behind():
            with self._store.connection.write():
                self._queue.note_decisions()
        after = 0
        while self._queue.has_of(authors) and (
            some := self._queue.first(authors, after, self._at_once)
        ):
            after = some[-1].id
            position = self._send(some, position)
        return position

    def _send(self, some: Sequence[Unsent], position: Position | None) -> Position | None:
        try:
            records = self._records(some)
        except RecordRefused as error:
            if len(some) == 1:
                self.refused.append(str(error))
                return position
            for one in some:
                position = self._send([one], position)
            return position
        follows = False
        for batch in by_size(records, BATCH):
            receipt = self._hub.send(batch)
            self.sent += receipt.added
            follows = (
                position is not None
                and receipt.added == len(batch)
                and receipt.number == position.number + 1
            )
            if follows:
                position = Position(receipt.number, receipt.place, receipt.stamp)
        self._queue.sent(some, position if follows else None)
        return position

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


def outgoing(record: AnyRecord) -> Outgoing:
    """A record with its label, as it is sent."""
    body = as_json(record).encode()
    return Outgoing(sha256(body).digest(), *label_of(record), body)

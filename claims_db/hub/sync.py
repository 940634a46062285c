"""A store and a hub to the union of both: what each lacks of the other is sent.

Broken off at any moment, by a crash of either or of the network, nothing is lost or doubled:
what was taken in is written together with the place where reading goes on, and what is sent
twice the hub has once.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from claims_db.file.backup import back_up_before
from claims_db.hub.connection import Hub
from claims_db.hub.errors import NoMember, OtherHub
from claims_db.hub.queue import Position, Queue
from claims_db.hub.receiving import Receiving
from claims_db.hub.sending import AT_ONCE, Sending
from claims_db.hub.sent import by_size
from claims_db.store import ClaimStore

READ_AT_ONCE = 5_000
"""Records that one statement asks the hub for."""
PIECE = 1 << 20
"""Bytes of records that are written at once, about."""
COPIED = timedelta(days=1)
"""How often a store is copied before anything of others is taken in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """What a meeting with the hub has brought."""

    sent: int = 0
    """Records that the hub did not have."""
    articles: int = 0
    decisions: int = 0
    """New here."""
    waiting: tuple[tuple[str, int], ...] = ()
    """Decisions of others that came by a merged file: how many of whom, not ours to send."""
    aside: tuple[str, ...] = ()
    """What of the hub cannot be taken in, each in a line."""
    started_over: bool = False
    """Whether the hub was not the one that it was."""
    remarks: tuple[str, ...] = ()


class Sync:
    """Lets a store and a hub meet, as often as is asked."""

    def __init__(
        self,
        store: ClaimStore,
        hub: Hub,
        *,
        read_at_once: int = AT_ONCE,
        piece: int = PIECE,
        at_most: int | None = None,
        is_named: bool = True,
    ) -> None:
        """Meet a hub with a store.

        Args:
            read_at_once: Records of the store that are read at once.
            piece: Bytes of records that are written at once.
            at_most: Records of the hub that are taken in; the rest the next time.
            is_named: Somebody wants the store at this very hub; else only if it was there before.
        """
        self._store = store
        self._hub = hub
        self._queue = Queue(store.connection)
        self._read_at_once = read_at_once
        self._piece = piece
        self._at_most = at_most
        self._is_named = is_named
        self.has_more = False
        """Whether the hub has more than was to be taken in."""

    def run(self) -> Synced:
        """Send what the hub lacks, and take in what this store lacks.

        Raises:
            HubError: It was broken off; the next time it goes on from there.
            OtherHub: Nobody has named the hub, and the store was at another one.
            StoreError: The store cannot be written.
        """
        position = self._queue.meet()
        known = self._hub.has(position.number, position.stamp)
        if not known:
            if not self._is_named:
                raise OtherHub
            position = self._queue.start_over()
        if not position.number and (stamp := self._hub.first_stamp()):
            position = self._queue.begin_with(stamp)
        receiving = Receiving(self._store, self._queue)
        sending = Sending(self._store, self._queue, self._hub, self._read_at_once)
        authors = self.authors()
        try:
            position = self._receive(receiving, position)
            if self._hub.me.sends:
                after = sending.send_all(authors, None if self.has_more else position)
                if sending.sent and after is not None:
                    self._receive(receiving, after)
        finally:
            if receiving.has_taken_in:
                receiving.applying.finish()
        if (receiving.has_taken_in or sending.sent or not known) and not self.has_more:
            self._queue.met()
        return self._told(receiving, sending, authors, started_over=not known)

    def _told(
        self, receiving: Receiving, sending: Sending, authors: list[str], *, started_over: bool
    ) -> Synced:
        applying = receiving.applying
        return Synced(
            sent=sending.sent,
            articles=applying.articles.added,
            decisions=applying.decisions.added,
            waiting=tuple(sorted(self._queue.waiting(authors).items())),
            aside=tuple(f"{about}: {reason}" for _, _, about, reason in self._queue.aside()),
            started_over=started_over,
            remarks=(*receiving.door.remarks(), *applying.remarks(), *sending.refused),
        )

    def authors(self) -> list[str]:
        """Whose decisions may be sent; of nobody are articles and sources."""
        me = self._hub.me
        if me.sends and me.reviewer is None:
            raise NoMember(me.login)
        if me.administers:
            return ["", *self._hub.members()]
        return ["", *([me.reviewer] if me.reviewer and me.sends else [])]

    def _receive(self, receiving: Receiving, position: Position) -> Position:
        """Take in what was sent after a position; return where to read on."""
        begun, limit = position, self._at_most or READ_AT_ONCE
        while True:
            count = 0
            receiving.door.forget()
            records = self._hub.since(position.number, position.place, limit)
            for piece in by_size(records, self._piece):
                self._copy_now_and_then()
                receiving.take_in(piece)
                count += len(piece)
                last = piece[-1]
                position = Position(last.number, last.place, last.stamp)
            self.has_more = count == limit
            if self._at_most or not self.has_more:
                break
        if position != begun:
            self._look_again(receiving)
        return position

    def _look_again(self, receiving: Receiving) -> None:
        """Look at what was set aside, as long as some of it can come in."""
        while aside := self._queue.aside():
            some = self._hub.at([(number, place) for number, place, _, _ in aside])
            if not some or not receiving.look_again(some):
                return

    def _copy_now_and_then(self) -> None:
        """Copy the store, unless that was done within a day."""
        connection = self._store.connection
        row = connection.row("SELECT copied_at FROM hub")
        assert row is not None
        if row["copied_at"]:
            since = datetime.now(UTC) - datetime.fromisoformat(row["copied_at"])
            if timedelta(0) <= since < COPIED:
                return
        back_up_before(self._store.path, "sync")
        self._queue.copied()

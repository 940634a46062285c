"""A store and a hub to the union of both: what each lacks of the other is sent.

Broken off at any moment, by a crash of either or of the network, nothing is lost or doubled:
what was taken in is written together with the place where reading goes on, and what is sent
twice the hub has once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from claims_db.file.backup import back_up_before
from claims_db.hub.connection import Hub
from claims_db.hub.errors import NoMember, OtherHub
from claims_db.hub.queue import Queue
from claims_db.hub.receiving import Receiving
from claims_db.hub.sending import AT_ONCE, Sending
from claims_db.hub.sent import BEGINNING, Incoming, Me, Position, Shard, by_size
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
    sends: str = ""
    """Whose decisions this login sends."""
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
        self._positions: dict[int, Position] = {}
        self._shards: list[Shard] = []
        self._is_to_look_again = True
        self.has_more = False
        """Whether the hub has more than was to be taken in."""

    def run(self) -> Synced:
        """Send what the hub lacks, and take in what this store lacks.

        Raises:
            HubError: It was broken off; the next time it goes on from there.
            OtherHub: Nobody has named the hub, and the store was at another one.
            StoreError: The store cannot be written.
        """
        known = self._go_on_or_start_over()
        receiving = Receiving(self._store, self._queue)
        sending = Sending(self._store, self._queue, self._hub, self._read_at_once)
        authors = self.authors()
        try:
            self._receive(receiving)
            if self._hub.me.sends:
                sending.send_all(authors, {} if self.has_more else self._positions)
                if sending.sent and not self.has_more:
                    self._shards = self._look()
                    self._receive(receiving)
        finally:
            if receiving.has_taken_in:
                receiving.applying.finish()
        if (receiving.has_taken_in or sending.sent or not known) and not self.has_more:
            self._queue.met()
        return self._told(receiving, sending, authors, started_over=not known)

    def _go_on_or_start_over(self) -> bool:
        """Find where each shard is to be read on; return whether the hub is the one that it was."""
        before = self._queue.meet()
        self._positions = {shard: before.get(shard, BEGINNING) for shard in self._hub.shards}
        self._shards = self._look()
        known = before.keys() <= self._positions.keys() and all(map(self._knows, self._shards))
        if not known:
            if not self._is_named:
                raise OtherHub
            self._queue.start_over()
            self._positions = dict.fromkeys(self._hub.shards, BEGINNING)
        unread = {
            one.shard: one.first
            for one in self._shards
            if one.first and not self._positions[one.shard].number
        }
        if unread:
            self._positions |= self._queue.begin_with(unread)
        return known

    def _look(self) -> list[Shard]:
        return self._hub.look({shard: at.number for shard, at in self._positions.items()})

    def _knows(self, shard: Shard) -> bool:
        """Whether a shard has the batch up to which it was read; nothing of it was: it does."""
        position = self._positions[shard.shard]
        return not position.number or shard.stamp == position.stamp

    def _told(
        self, receiving: Receiving, sending: Sending, authors: list[str], *, started_over: bool
    ) -> Synced:
        applying = receiving.applying
        aside = () if self.has_more else self._queue.aside()
        self._queue.catch_up()
        return Synced(
            sent=sending.sent,
            articles=applying.articles.added,
            decisions=applying.decisions.added,
            waiting=tuple(sorted(self._queue.waiting(authors).items())),
            sends=whose(self._hub.me),
            aside=tuple(f"{one.about}: {one.reason}" for some in aside for one in some),
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

    def _receive(self, receiving: Receiving) -> None:
        """Take in what each shard has; the first before the others, which name what it has."""
        left = self._at_most
        for shard in self._shards:
            if self._has_more_of(shard):
                taken = self._receive_shard(receiving, shard, left)
                self._is_to_look_again |= taken > 0
                left = None if left is None else left - taken
                if left == 0:
                    break
        self.has_more = any(map(self._has_more_of, self._shards))
        if self._is_to_look_again and not self.has_more:
            while sum(receiving.look_again(some) for some in self._aside()):
                pass  # what came in may be what some of the others wait for
            self._is_to_look_again = False

    def _receive_shard(self, receiving: Receiving, shard: Shard, left: int | None) -> int:
        """Take in what a shard has, no more than is left to take; return how much that was."""
        taken, before = 0, -1
        while self._has_more_of(shard) and taken not in (left, before):
            before = taken
            receiving.door.forget()
            at = self._positions[shard.shard]
            limit = READ_AT_ONCE if left is None else left - taken
            records = self._hub.since(shard.shard, at.number, at.place, limit, shard.last[0])
            for piece in by_size(records, self._piece):
                self._copy_now_and_then()
                receiving.take_in(piece)
                taken += len(piece)
                last = piece[-1]
                self._positions[shard.shard] = Position(last.number, last.place, last.stamp)
        return taken

    def _has_more_of(self, shard: Shard) -> bool:
        position = self._positions[shard.shard]
        return (position.number, position.place) < shard.last

    def _aside(self) -> Iterator[list[Incoming]]:
        """Yield what was set aside, some at a time, as the hub has it now."""
        for some in self._queue.aside():
            yield self._hub.at([(one.shard, one.number, one.place) for one in some])

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


def whose(me: Me) -> str:
    """What a login sends, in words."""
    if not me.sends:
        return "nobody decides"
    return "members decide" if me.administers else f"{me.reviewer} decides"

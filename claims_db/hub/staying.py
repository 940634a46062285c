"""A store that stays in touch with a hub while somebody works: small steps, and again later.

That nobody answers is normal: the work goes on, and the hub is tried again, seldomer each time.
"""

import time
from datetime import datetime
from typing import NamedTuple

from claims_db.hub.connection import Hub
from claims_db.hub.errors import HubError
from claims_db.hub.presence import LEASE, Presence
from claims_db.hub.queue import Queue
from claims_db.hub.sync import Sync
from claims_db.store import ClaimStore
from claims_db.values.errors import ClaimsDBError

READ_AT_ONCE = 50
AT_MOST = 500
PIECE = 16_000
TURN = 0.005
"""Records that are read of the store at once, and taken in before what is decided here is sent;
bytes and seconds that are written at once, about: for so long a reviewer's key waits at most."""
STANDS_BACK = 19.0
"""How many times as long as it writes the store is hers: nineteen of twenty keys wait for nothing,
however slow the disk is."""
FIRST_WAIT, LONGEST_WAIT = 2.0, 60.0
"""Seconds until a hub that did not answer is tried again."""


class Touch(NamedTuple):
    """How a store and a hub stand to each other."""

    to_send: int
    met_at: str
    """When they last had everything of each other, by the clock here: 14:02; empty: not yet."""
    problem: str
    """Why they cannot meet; empty: they can."""
    taken_in: int
    """Articles and decisions that have come in since the beginning."""
    others: dict[int, str]
    """Who else has which claim in hand."""
    stays: bool = False
    """Whether what she decides cannot be sent by this login."""
    sends_as: str = ""
    """Whose decisions this login sends instead; empty: it may only read."""


class Staying:
    """Meets a hub again and again; one call is one try."""

    def __init__(self, store: ClaimStore, url: str, reviewer: str = "") -> None:
        """Meet a hub with a store in which `reviewer` decides."""
        self._store = store
        self._url = url
        self._reviewer = reviewer
        self._hub: Hub | None = None
        self._sync: Sync | None = None
        self._stays, self._sends_as = False, ""
        self._authors = ["", reviewer]
        self._wait, self._next_try = FIRST_WAIT, 0.0
        self._met_at, self._problem, self._taken_in = "", "", 0
        self._others: dict[int, str] = {}
        self._said: tuple[int | None, float] = None, 0.0
        store.catching_up.turn = TURN
        store.connection.stands_back = STANDS_BACK

    def meet(self, claim_id: int | None) -> Touch:
        """Send and take in what there is, say at which claim she is, and tell how it went."""
        if time.monotonic() >= self._next_try:
            try:
                self._meet(claim_id)
            except ClaimsDBError as error:  # the store may be locked for long, or gone
                self._lose_touch(error)
        to_send = Queue(self._store.connection).to_send(self._authors)
        return Touch(
            to_send, self._met_at, self._problem, self._taken_in, self._others, self._stays,
            self._sends_as,
        )  # fmt: skip

    def leave(self) -> None:
        """Be nowhere."""
        try:
            if self._hub is not None and self._said[0] is not None:
                Presence(self._store, self._hub).be_at(self._said[0], 0)
        except HubError:
            pass
        finally:
            self._lose_touch(None)

    def _meet(self, claim_id: int | None) -> None:
        hub = self._hub = self._hub or Hub(self._url)
        sync = self._sync = self._sync or Sync(
            self._store,
            hub,
            read_at_once=READ_AT_ONCE,
            piece=PIECE,
            at_most=AT_MOST,
            is_named=False,
        )
        sent = sync.authors()
        self._authors = [*sent, self._reviewer]
        self._stays = self._reviewer not in sent
        self._sends_as = (hub.me.reviewer or "") if hub.me.sends else ""
        synced = sync.run()
        self._taken_in += synced.articles + synced.decisions
        presence = Presence(self._store, hub)
        if claim_id is not None and self._is_news(claim_id):
            presence.be_at(claim_id)
            self._said = claim_id, time.monotonic()
        self._others = presence.others()
        if not sync.has_more:
            self._met_at = datetime.now().strftime("%H:%M")
        self._problem, self._wait = "", FIRST_WAIT

    def _is_news(self, claim_id: int) -> bool:
        before, at = self._said
        return before != claim_id or time.monotonic() - at > LEASE / 2

    def _lose_touch(self, error: ClaimsDBError | None) -> None:
        if self._hub is not None:
            self._hub.close()
        self._hub, self._sync, self._others, self._said = None, None, {}, (None, 0.0)
        if error is not None:
            self._problem = str(error)
            self._next_try = time.monotonic() + self._wait
            self._wait = min(self._wait * 2, LONGEST_WAIT)

"""What passes between a store and a hub, as values."""

from typing import NamedTuple


class Outgoing(NamedTuple):
    """A record that is to be sent."""

    id: bytes
    kind: str
    key: str
    author: str | None
    body: bytes


class Incoming(NamedTuple):
    """A record as the hub has it."""

    number: int
    place: int
    kind: str
    key: str
    author: str | None
    body: bytes
    stamp: bytes
    """Of its batch."""


class Receipt(NamedTuple):
    """What became of a batch that was sent."""

    number: int
    place: int
    """Of its last record; 0: the hub had them all."""
    added: int
    stamp: bytes


class Me(NamedTuple):
    """Who is signed in."""

    login: str
    reviewer: str | None
    """The name under which she decides; `None`: she is no member."""
    sends: bool
    administers: bool

"""What passes between a store and a hub, as values."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol, TypeVar


class Outgoing(NamedTuple):
    """A record that is to be sent."""

    id: bytes
    """SHA-256 of its body."""
    kind: str
    key: str
    author: str | None
    body: bytes


class Incoming(NamedTuple):
    """A record as the hub has it."""

    shard: int
    number: int
    place: int
    id: bytes
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


class Position(NamedTuple):
    """A record of a shard: its batch, its place there, and the stamp of the batch."""

    number: int
    place: int
    stamp: bytes


BEGINNING = Position(0, 0, b"")


class Shard(NamedTuple):
    """How far a shard of the hub has come."""

    shard: int
    first: bytes | None
    """The stamp of its first batch; `None`: it has none."""
    stamp: bytes | None
    """Of the batch that was asked for; `None`: there is none of that number."""
    last: tuple[int, int]
    """Where its last record stands: the batch, and the place there; zeros: it has none."""


class Me(NamedTuple):
    """Who is signed in."""

    login: str
    reviewer: str | None
    """The name under which she decides; `None`: she is no member."""
    sends: bool
    administers: bool


class Sized(Protocol):
    """Something whose size is that of its body."""

    @property
    def body(self) -> bytes:
        """As it is sent."""


Some = TypeVar("Some", bound=Sized)


def by_size(records: Iterable[Some], most: int) -> Iterator[list[Some]]:
    """Yield records some at a time: as many as reach so many bytes, and what is left."""
    some: list[Some] = []
    size = 0
    for record in records:
        some.append(record)
        size += len(record.body)
        if size >= most:
            yield some
            some, size = [], 0
    if some:
        yield some

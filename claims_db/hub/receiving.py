"""Records of the hub into a store, through the same door as those of a merged file.

One that cannot come in stops nobody: it is set aside with what depends on it, and looked at
again whenever something new has come.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from itertools import groupby
from typing import NamedTuple

from pydantic import ValidationError

from claims_db.file.errors import StoreError
from claims_db.hub.queue import Aside, Queue
from claims_db.hub.sent import Incoming, Position
from claims_db.merging.applying import Applying
from claims_db.merging.checked import first_problem
from claims_db.merging.door import Door
from claims_db.merging.in_store import InStore
from claims_db.merging.records import AnyRecord, ArticleRecord, DecisionRecord, OtherRecord
from claims_db.merging.wire import from_json, label_of
from claims_db.store import ClaimStore


class Opened(NamedTuple):
    """A record that came, and what is in it."""

    sent: Incoming
    record: AnyRecord


class Receiving:
    """Takes records of the hub in; asks the hub for none."""

    def __init__(self, store: ClaimStore, queue: Queue) -> None:
        self._store = store
        self._queue = queue
        self.applying = Applying(store, agreeing=True)
        self.door = Door(InStore(store))
        self.has_taken_in = False

    def take_in(self, piece: Sequence[Incoming]) -> None:
        """Write what is new of records of a shard, and that they were looked at: one transaction.

        Raises:
            StoreError: The store cannot be written; nothing was.
        """
        last = piece[-1]
        self._take_in(piece, {last.shard: Position(last.number, last.place, last.stamp)})

    def look_again(self, piece: Sequence[Incoming]) -> int:
        """Take in of what was set aside what can come in now; return how much that is."""
        return self._take_in(piece, {}) if piece else 0

    def _take_in(self, piece: Sequence[Incoming], positions: Mapping[int, Position]) -> int:
        self.has_taken_in = True
        with self._store.connection.write():
            self._queue.begin_taking_in()
            came: list[Opened] = []
            for _, group in groupby(self._opened(piece), key=lambda one: type(one.record)):
                came += self._written(list(group))
            self._queue.came_in((sent.shard, sent.number, sent.place) for sent, _ in came)
            uuids = [one.record.uuid for one in came if isinstance(one.record, DecisionRecord)]
            self._queue.end_taking_in(uuids, positions)
        return len(came)

    def _opened(self, piece: Sequence[Incoming]) -> Iterator[Opened]:
        """Yield the records that are what they are labelled; the others are set aside."""
        for sent in piece:
            try:
                record = from_json(sent.body)
            except ValidationError as error:
                place, reason = first_problem(error)
                self._set_aside(sent, " ".join([*map(str, place), reason]))
            except (ValueError, RecursionError) as error:
                self._set_aside(sent, str(error))
            else:
                if is_as_labelled(sent, record):
                    yield Opened(sent, record)
                else:
                    self._set_aside(sent, "it is not what its label says")

    def _written(self, group: Sequence[Opened]) -> list[Opened]:
        """Write records of one kind that fit; return those that are here now."""
        fit = [one for one in group if self._fits(one)]
        try:
            with self._all_or_nothing():
                if fit:
                    self.applying.write([one.record for one in fit])
        except StoreError:
            return [one for one in fit if self._is_written_alone(one)]
        return fit

    def _fits(self, one: Opened) -> bool:
        record = one.record
        problem = self.door.problem(record)
        if problem is None and isinstance(record, DecisionRecord):
            problem = self.applying.decisions.unknown(record)
        if problem is not None:
            self._set_aside(one.sent, problem)
        return problem is None

    def _is_written_alone(self, one: Opened) -> bool:
        try:
            with self._all_or_nothing():
                self.applying.write([one.record])
        except StoreError as error:
            self._set_aside(one.sent, str(error))
            return False
        return True

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        """A part of the transaction, which alone is taken back when it fails."""
        connection = self._store.connection
        connection.execute("SAVEPOINT some")
        try:
            yield
        except BaseException:
            connection.execute("ROLLBACK TO some")
            connection.text.forget()
            self.applying.forget()
            self.door.forget()
            raise
        finally:
            connection.execute("RELEASE some")

    def _set_aside(self, sent: Incoming, reason: str) -> None:
        about = f"{sent.kind} {sent.key}"
        self._queue.set_aside(Aside(sent.shard, sent.number, sent.place, about, reason))


def is_as_labelled(sent: Incoming, record: AnyRecord) -> bool:
    """Whether a record is what stands outside it; one without its text keeps the id it had."""
    told = label_of(record)
    known = not isinstance(record, OtherRecord)
    if (told.kind, told.author) != (sent.kind, sent.author) or (known and told.key != sent.key):
        return False
    is_erased = isinstance(record, ArticleRecord) and record.text is None
    return is_erased or sha256(sent.body).digest() == sent.id

"""Documents to what is made of them, in processes that can be ended.

A document may be built to keep a program busy, or to take all memory. So reading it has an
end: after some seconds the process is killed, another goes on with the next document, and the
one that took too long is refused. What comes after reading has no end: a long text takes long.
"""

import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple

from workbench.ingest.document import MAX_MEGABYTES, MAX_SECONDS, Read
from workbench.ingest.errors import IngestError, NeedsTooMuch, TooSlowToRead
from workbench.operating_system import bounded_memory

AHEAD = 2
"""Batches that a process has at most, one in hand and one before it, so that it never waits."""

READY, READ = "ready", "read"

CONTEXT = (
    get_context("forkserver") if "forkserver" in get_all_start_methods() else get_context("spawn")
)
"""How processes are begun: forked off one that has no threads and no store, where a system can."""


class Work(NamedTuple):
    """What is done with a document."""

    read: Callable[[Read], list[Any]]
    """Has an end."""
    make: Callable[[Any], Any]
    """Done with each of what was read."""


Begin = Callable[[], Work]
"""Makes a process ready for its work; it is handed over to it, as the documents are."""


class Batch:
    """What has been made of some documents."""

    def __init__(self, documents: int) -> None:
        self.made: list[Any] = []
        self._left = documents

    def add(self, made: list[Any]) -> None:
        """Add what was made of the next document."""
        self.made += made
        self._left -= 1

    @property
    def is_done(self) -> bool:
        """Whether it is all of them."""
        return self._left == 0


class Worker:
    """A process with the documents that it has been given."""

    def __init__(self, begin: Begin, seconds: float) -> None:
        self.given: deque[tuple[Batch, Read]] = deque()
        self._seconds = seconds
        self._is_ready = False
        self._reading_since: float | None = None
        self.connection, there = CONTEXT.Pipe()
        self._process = CONTEXT.Process(target=work, args=(there, begin), daemon=True)
        self._process.start()
        there.close()

    def give(self, batch: Batch, documents: Iterable[Read]) -> None:
        """Hand over documents, to be done after those that it has."""
        if self._is_ready and not self.given:
            self._reading_since = time.monotonic()
        for document in documents:
            self.given.append((batch, document))
            with suppress(BrokenPipeError, ConnectionResetError):  # it is listened to below
                self.connection.send(document)

    def listen(self) -> None:
        """Take what it has made since it was listened to last.

        Raises:
            IngestError: Why it comes to no end of the document that it is at.
        """
        try:
            while self.connection.poll():
                said = self.connection.recv()
                self._is_ready = True
                self._reading_since = None if said == READ else time.monotonic()
                if said not in (READY, READ):
                    batch, _ = self.given.popleft()
                    batch.add(said)
        except (EOFError, ConnectionResetError):
            raise NeedsTooMuch(self._name, limit=MAX_MEGABYTES) from None
        if self.left() == 0.0:
            raise TooSlowToRead(self._name, seconds=self._seconds)

    def left(self) -> float | None:
        """Seconds that the document it reads still has; `None`: it reads none."""
        if self._reading_since is None or not self.given:
            return None
        return max(0.0, self._reading_since + self._seconds - time.monotonic())

    def end(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._process.join()
        self.connection.close()

    @property
    def _name(self) -> str:
        _, document = self.given[0]
        line = getattr(document, "line", 0)
        return f"{document.name}: line {line}" if line else document.name


class Workers:
    """Some processes that share batches of documents. Use as a context: they end with it."""

    def __init__(self, processes: int, begin: Begin, seconds: float = MAX_SECONDS) -> None:
        self._processes = processes
        self._begin = begin
        self._seconds = seconds
        self._all: list[Worker] = []

    def __enter__(self) -> "Workers":
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._all:
            worker.end()

    def each(self, batches: Iterable[Sequence[Read]]) -> Iterator[list[Any]]:
        """Yield what was made of each batch, in order."""
        waiting: Iterator[Sequence[Read]] = iter(batches)
        under_way: deque[Batch] = deque()
        more = True
        while True:
            while more and (worker := self._with_room()):
                documents = next(waiting, ())
                more = bool(documents)
                if documents:
                    under_way.append(Batch(len(documents)))
                    worker.give(under_way[-1], documents)
            if not under_way:
                return
            if under_way[0].is_done:
                yield under_way.popleft().made
            else:
                self._listen()

    def _with_room(self) -> Worker | None:
        """The process that has least to do, if it takes more; a new one while all have some."""
        has = {worker: len({id(batch) for batch, _ in worker.given}) for worker in self._all}
        least = min(has, key=lambda worker: has[worker], default=None)
        if least is not None and not has[least]:
            return least
        if len(self._all) < self._processes:
            self._all.append(Worker(self._begin, self._seconds))
            return self._all[-1]
        return least if least is not None and has[least] < AHEAD else None

    def _listen(self) -> None:
        """Wait until one of them has something to say, or has no time left."""
        busy = [worker for worker in self._all if worker.given]
        times = (left for worker in busy if (left := worker.left()) is not None)
        wait([worker.connection for worker in busy], min(times, default=None))
        for worker in busy:
            try:
                worker.listen()
            except IngestError as refusal:
                self._replace(worker, refusal)

    def _replace(self, worker: Worker, refusal: IngestError) -> None:
        """End a process that comes to no end, and let another do what it was given."""
        worker.end()
        self._all.remove(worker)
        batch, _ = worker.given.popleft()
        batch.add([refusal])
        if worker.given:
            self._all.append(Worker(self._begin, self._seconds))
            for given, document in worker.given:
                self._all[-1].give(given, [document])


def work(connection: Connection, begin: Begin) -> None:
    """Do what comes through the connection until it is closed; what a process runs."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one that began us
    documents: SimpleQueue[Read | None] = SimpleQueue()
    Thread(target=receive, args=(connection, documents), daemon=True).start()
    done = begin()
    connection.send(READY)
    while (document := documents.get()) is not None:
        with bounded_memory(MAX_MEGABYTES):
            found = done.read(document)
        connection.send(READ)
        connection.send([done.make(one) for one in found])


def receive(connection: Connection, documents: "SimpleQueue[Read | None]") -> None:
    """Take what comes, so that whoever sends it never waits for us while we wait for him."""
    try:
        while True:
            documents.put(connection.recv())
    except (EOFError, OSError):
        documents.put(None)

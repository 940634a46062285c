"""Documents to prepared articles on every processor, in the order in which they came.

Only reading and analysing are done elsewhere; one process writes. What is under way at
once is bounded, so a million articles take no more memory than a hundred.
"""

import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.ingest.documents import Document
from workbench.ingest.errors import IngestError
from workbench.ingest.preparing import Outcome, Prepared, Reading, prepare

if TYPE_CHECKING:
    from claims_db import ClaimStore

FEW = 30
"""Documents that are done before another process has started."""

BATCH = 64
BATCH_BYTES = 64_000
"""Documents, or their bytes, handed over at once and stored in one transaction: others who write
wait for it, a tenth of a second; and the search index costs half of what it does in small ones."""

UNDER_WAY = 4
"""Batches a process may be ahead."""

PATIENCE = 600.0
"""Seconds to wait for what the writer writes: on a slow disk it leaves readers little room, and
it stops by itself when it has nothing more of theirs to write."""

_store: "ClaimStore"
_reading: Reading


def prepare_all(
    store: "ClaimStore", documents: Iterator[Document | IngestError], reading: Reading
) -> Iterator[list[Prepared | Outcome]]:
    """Yield what became of every document, in order, some of them together."""
    first = list(islice(documents, FEW + 1))
    processors = usable_processors()
    if len(first) <= FEW:
        for document in first:
            yield list(prepare(store, document, reading))
    elif processors == 1:
        for batch in batches(chain(first, documents)):
            yield [outcome for document in batch for outcome in prepare(store, document, reading)]
    else:
        yield from prepare_elsewhere(store.path, chain(first, documents), reading, processors)


def batches(
    documents: Iterable[Document | IngestError],
) -> Iterator[list[Document | IngestError]]:
    """Yield the documents in order, so many together as are handed over at once."""
    batch: list[Document | IngestError] = []
    size = 0
    for document in documents:
        batch.append(document)
        size += len(document.content) if isinstance(document, Document) else 0
        if len(batch) == BATCH or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def usable_processors() -> int:
    """How many processors this process may use, where the system tells; else how many there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def prepare_elsewhere(
    store: Path, documents: Iterable[Document | IngestError], reading: Reading, processes: int
) -> Iterator[list[Prepared | Outcome]]:
    """Yield what became of every document, prepared by other processes."""
    handed_over = batches(documents)
    workers = ProcessPoolExecutor(
        processes, get_context("spawn"), initializer=begin, initargs=(store, reading)
    )
    under_way: deque[Future[list[Prepared | Outcome]]] = deque()
    try:
        while True:
            for batch in islice(handed_over, processes * UNDER_WAY - len(under_way)):
                under_way.append(workers.submit(prepare_batch, batch))
            if not under_way:
                return
            yield under_way.popleft().result()
    finally:
        workers.shutdown(cancel_futures=True)


def begin(store: Path, reading: Reading) -> None:
    """Make a process ready: the store is opened once, and Ctrl-C is for the one that writes."""
    from claims_db import ClaimStore

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _store, _reading
    _store, _reading = ClaimStore(store), reading
    _store.connection.wait_at_most(PATIENCE)


def prepare_batch(documents: list[Document | IngestError]) -> list[Prepared | Outcome]:
    """Prepare some documents, in a process that has begun."""
    return [outcome for document in documents for outcome in prepare(_store, document, _reading)]

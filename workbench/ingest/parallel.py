"""Documents to prepared articles on every processor, in the order in which they came.

Only reading and analysing are done elsewhere; one process writes. What is under way at
once is bounded, so a million articles take no more memory than a hundred.
"""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from functools import cache, partial
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.ingest.document import Document, Read
from workbench.ingest.found_articles import Draft
from workbench.ingest.preparing import (
    Outcome,
    Prepared,
    Reading,
    as_prepared,
    drafts_in,
    is_bounded,
)
from workbench.operating_system import usable_processors

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from workbench.ingest.workers import Work, Workers

FEW = 30
"""Documents that are done before another process has started."""

BATCH = 64
BATCH_BYTES = 64_000
"""Documents, or their bytes, handed over at once and stored in one transaction: others who write
wait for it, a tenth of a second; and the search index costs half of what it does in small ones."""

PATIENCE = 600.0
"""Seconds to wait for what the writer writes: on a slow disk it leaves readers little room, and
it stops by itself when it has nothing more of theirs to write."""

Drafted = Draft | Outcome


def prepare_all(
    store: "ClaimStore", documents: Iterator[Read], reading: Reading, *, lazily: bool = False
) -> Iterator[list[Prepared | Outcome]]:
    """Yield what became of every document, in order, some of them together.

    Args:
        lazily: Wait for no document before the one before it is done: they come from the web.
    """
    first = [] if lazily else list(islice(documents, FEW + 1))
    processes = usable_processors() if len(first) > FEW else 1
    begin = partial(begin_preparing, store.path, reading)
    with ExitStack() as ended_with_it:

        @cache
        def workers() -> "Workers":
            from workbench.ingest.workers import Workers  # not loaded for a few plain texts

            return ended_with_it.enter_context(Workers(processes, begin, reading.seconds))

        if len(first) > FEW:
            yield from workers().each(batches(chain(first, documents)))
            return
        for document in chain(first, documents):
            if is_bounded(document):
                yield from workers().each([[document]])
            else:
                yield [as_prepared(store, found) for found in drafts_in(document, reading)]


def batches(documents: Iterable[Read]) -> Iterator[list[Read]]:
    """Yield the documents in order, so many together as are handed over at once."""
    batch: list[Read] = []
    size = 0
    for document in documents:
        batch.append(document)
        size += len(document.content) if isinstance(document, Document) else 0
        if len(batch) == BATCH or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def begin_preparing(store: Path, reading: Reading) -> "Work":
    """Make a process ready to prepare articles: the store is opened once."""
    from claims_db import ClaimStore
    from workbench.ingest.workers import Work

    opened = ClaimStore(store)
    opened.connection.wait_at_most(PATIENCE)
    return Work(partial(drafts_of, reading=reading), partial(as_prepared, opened))


def readers(reading: Reading) -> "Workers":
    """A process that only reads documents."""
    from workbench.ingest.workers import Workers

    return Workers(1, partial(begin_reading, reading), reading.seconds)


def begin_reading(reading: Reading) -> "Work":
    """Make a process ready to read documents."""
    from workbench.ingest.workers import Work

    return Work(partial(drafts_of, reading=reading), as_it_is)


def drafts_of(document: Read, reading: Reading) -> list[Drafted]:
    """All drafts in a document."""
    return list(drafts_in(document, reading))


def as_it_is(draft: Drafted) -> Drafted:
    """What was read."""
    return draft

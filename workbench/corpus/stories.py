"""The claims of a corpus to its stories: what articles say alike, and how it spread.

Claims that share words are found by MinHash, and compared by the guard that compares them in the
store; a figure, a name, a day or a denial otherwise, and they are two stories.
"""

import pickle
import shutil
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from workbench.corpus.joining import Joining, saying_the_same
from workbench.corpus.minhash import Numbers, meeting
from workbench.corpus.processes import in_order
from workbench.corpus.spool import KEPT, Entry, Spool, entry
from workbench.corpus.story_rows import story_row

READ_AT_ONCE, WRITTEN_AT_ONCE = 2_000, 1_000
"""Claims and stories in memory."""


def write_stories(tables: Iterable[Path], folder: Path, processes: int = 1) -> int:
    """Write the table of stories of some tables of claims, and return how many there are."""
    beside = folder.with_name(".spool")
    shutil.rmtree(beside, ignore_errors=True)
    spool = Spool(beside)
    try:
        batches = (batch for table in tables for batch in batches_in(table))
        for entries in in_order(entries_of, batches, processes):
            for claim in entries:
                spool.add(claim)
        return write_table(map(story_row, stories(spool, processes)), folder)
    finally:
        spool.close()
        shutil.rmtree(beside)


def batches_in(table: Path) -> Iterator[Any]:
    """Yield the rows of a table of claims, some at a time, as Arrow has them."""
    from pyarrow.parquet import ParquetFile

    with ParquetFile(table) as file:
        yield from file.iter_batches(READ_AT_ONCE, columns=[*KEPT, "figures"])


def entries_of(batch: Any) -> list[Entry]:
    """The claims of some rows as they are kept."""
    return [entry(row) for row in batch.to_pylist()]


def stories(spool: Spool, processes: int = 1) -> Iterator[list[dict[str, Any]]]:
    """Yield the claims of each story that two articles tell, in the order of its first one."""
    if not len(spool):
        return
    order, groups = spool.order, grouped(spool, processes)
    rank = np.empty(len(spool), np.int64)
    rank[order] = np.arange(len(spool))
    first = np.full(len(spool), len(spool))
    np.minimum.at(first, groups, rank)
    together = np.lexsort((rank, first[groups]))
    (begins,) = np.nonzero(np.diff(groups[together], prepend=-1))
    ends = np.append(begins[1:], len(spool))
    several = ends - begins > 1
    for begin, end in zip(begins[several], ends[several], strict=True):
        told = [spool[claim] for claim in together[begin:end].tolist()]
        if len({claim["article"] for claim in told}) > 1:
            yield told


def grouped(spool: Spool, processes: int) -> Numbers:
    """For each claim the one by which the group is known that says the same."""
    firsts, order = spool.firsts, spool.order
    claims = order[firsts[order] == order]

    def gist(place: int) -> bytes:
        return spool.gist(int(claims[place]))

    joining = Joining(lambda place: pickle.loads(gist(place)))  # of a file that we have made
    joining.join(saying_the_same(meeting(spool.signatures, claims), gist, processes))
    known_by = np.arange(len(spool))
    for place in joining.joined():
        known_by[claims[place]] = claims[joining.group(place)]
    return known_by[firsts]


def write_table(rows: Iterator[dict[str, Any]], folder: Path) -> int:
    """Write the rows, some of them in memory at a time."""
    import pyarrow
    from pyarrow.parquet import ParquetWriter

    schema = schema_of(pyarrow)
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    with ParquetWriter(folder / "0.parquet", schema) as file:
        while some := list(islice(rows, WRITTEN_AT_ONCE)):
            file.write_table(pyarrow.Table.from_pylist(some, schema))
            written += len(some)
    return written


def schema_of(arrow: Any) -> Any:
    """The columns of the table."""
    words, number = arrow.string(), arrow.int64()
    return arrow.schema(
        {
            "story": words,
            "says": words,
            "claims": number,
            "outlets": number,
            "independent_origins": number,
            "unnamed": number,
            "publishers": arrow.list_(words),
            "origins": arrow.list_(words),
            "languages": arrow.list_(words),
            "first_seen": words,
            "first_publisher": words,
            "spread": arrow.list_(arrow.struct({"hour": words, "claims": number})),
            "worth": arrow.float64(),
            "members": arrow.list_(arrow.struct({"article": words, "start": number})),
        }
    )

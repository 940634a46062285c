"""Files to rows, each an object of JSON in bytes; nothing of a row is looked into."""

import csv
import json
from collections import deque
from collections.abc import Iterator
from functools import partial
from typing import Any, NamedTuple

from workbench.corpus.errors import NotOfACorpus
from workbench.ingest.files import meaning, open_regular

ENDINGS = (".parquet", ".jsonl", ".ndjson", ".csv")
LONGEST = 20_000_000
"""Bytes of a row; the rest of a longer one is passed over and the row is rejected."""


class Row(NamedTuple):
    """A row as it stands in its file."""

    file: str
    """What the input is called that it is of."""
    number: int
    """The line in which it ends, or which row of its table it is; from 1."""
    content: bytes


def read_rows(file: str, name: str) -> Iterator[Row]:
    """Yield the rows of a file one by one, each as one of `name`.

    Raises:
        IngestError: It cannot be read from some row on.
    """
    kind = file.lower().rpartition(".")[2]
    read = {"parquet": read_parquet, "csv": read_csv}.get(kind, read_lines)
    try:
        yield from read(file, name)
    except (OSError, UnicodeDecodeError) as error:
        raise meaning(name, error) from error


def rows_of(file: str) -> int:
    """As many as the table says, or as there are lines."""
    if file.lower().endswith(".parquet"):
        from pyarrow.parquet import ParquetFile

        with ParquetFile(file) as table:
            return int(table.metadata.num_rows)
    with open_regular(file) as content:
        return sum(part.count(b"\n") for part in iter(partial(content.read, 1 << 20), b""))


def read_lines(file: str, name: str) -> Iterator[Row]:
    """Yield the lines; blank ones are passed over."""
    with open_regular(file) as lines:
        number = 0
        while content := lines.readline(LONGEST):
            number += 1
            rest = content
            while len(rest) == LONGEST and not rest.endswith(b"\n"):
                rest = lines.readline(LONGEST)
            if content.strip():
                yield Row(name, number, content.strip())


def read_csv(file: str, name: str) -> Iterator[Row]:
    """Yield the rows below the heading; one that is longer or shorter is no object, and told."""
    csv.field_size_limit(LONGEST)
    with open_regular(file) as content:
        text = (line.decode("utf-8-sig", errors="surrogateescape") for line in content)
        header: list[str] | None = None
        for number, cells in records(text):
            if isinstance(cells, str):
                yield Row(name, number, as_json(cells))
            elif header is None:
                header = cells
            elif cells:
                told: object = f"{len(cells)} cells under {len(header)} headings"
                if len(cells) == len(header):
                    told = dict(zip(header, cells, strict=True))
                yield Row(name, number, as_json(told))


def records(lines: Iterator[str]) -> Iterator[tuple[int, list[str] | str]]:
    """Yield the cells of each record with the line in which it ends, or what is wrong with it.

    Of a record that is none, quotation marks that nothing closes, only the first line is given up:
    the next one may be a record again.
    """
    again: deque[str] = deque()
    number = 0

    def remembered() -> Iterator[str]:
        while line := again.popleft() if again else next(lines, ""):
            taken.append(line)
            yield line

    while True:
        taken: list[str] = []
        try:
            cells: list[str] | str = next(csv.reader(remembered(), strict=True))
        except StopIteration:
            return
        except csv.Error as error:
            cells = f"it is no row of a table: {error}"
            again.extendleft(reversed(taken[1:]))
            del taken[1:]
        number += len(taken)
        yield number, cells


def read_parquet(file: str, name: str) -> Iterator[Row]:
    """Yield the rows of a table, one group of them in memory at a time."""
    from pyarrow import ArrowException
    from pyarrow.parquet import ParquetFile

    try:
        batches = ParquetFile(file).iter_batches(batch_size=1_000)
        rows = (row for batch in batches for row in batch.to_pylist())
        for number, row in enumerate(rows, start=1):
            yield Row(name, number, as_json(row))
    except ArrowException as error:
        raise NotOfACorpus(name, problem=str(error).splitlines()[0][:200]) from None


def as_json(value: Any) -> bytes:
    """A value as JSON; of moments and other things what is written for them."""
    return json.dumps(value, default=str).encode()

"""A table of our own that comes back: opened, its encoding found, without reading it all."""

import codecs
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from typing import BinaryIO

from workbench.ingest.decoding import Decoding, decode_as_it_is, kind_of
from workbench.ingest.encodings import marked_encoding
from workbench.ingest.errors import IngestError
from workbench.ingest.files import STANDARD_INPUT, meaning, open_file, read_all

LARGEST_TABLE = 2_000_000_000
"""Bytes of a table: a million claims have half of it."""
PIECE = 1 << 20
"""Bytes looked at together."""


@contextmanager
def opened_table(path: str) -> Iterator[BinaryIO]:
    """Open a table at its beginning; standard input, which cannot be read twice, is read whole.

    Raises:
        IngestError: It cannot be read, is no regular file, or is too large.
    """
    try:
        with open_file(path) as file:
            if path == STANDARD_INPUT:
                yield BytesIO(read_all(file, path, LARGEST_TABLE))
            else:
                yield file
    except OSError as error:
        raise meaning(path, error) from error


def encoding_of(file: BinaryIO, path: str, wanted: str | None) -> str:
    """Return how a table is encoded, which begins again at its beginning then.

    It is read in pieces; only one that is in no encoding is read whole, to say where.

    Raises:
        IngestError: It is in no encoding that we know, or not in the one that is wanted.
    """
    head = file.read(PIECE)
    encoding = wanted or marked_encoding(head) or ("utf-8" if kind_of(head) is None else None)
    outside = first_outside(file, encoding) if head and encoding else 0
    if outside is not None or encoding is None:
        encoding = guessed(file, path, outside or 0, wanted)
    file.seek(0)
    return "utf-8-sig" if encoding == "utf-8" else encoding


def guessed(file: BinaryIO, path: str, outside: int, wanted: str | None) -> str:
    """Return how a table is encoded, by the first piece of it that is not as was thought.

    Raises:
        IngestError: It is in no encoding that we know, or not in the one that is wanted.
    """
    file.seek(outside)
    with suppress(IngestError):
        encoding = decode_as_it_is(file.read(PIECE), path, Decoding(wanted)).encoding
        if first_outside(file, encoding) is None:
            return encoding
    file.seek(0)
    return decode_as_it_is(file.read(), path, Decoding(wanted)).encoding


def first_outside(file: BinaryIO, encoding: str) -> int | None:
    """Where the first piece begins that is not in an encoding, or has a NUL; `None`: all is."""
    decoder = codecs.getincrementaldecoder(encoding)()
    at = 0
    file.seek(at)
    try:
        while piece := file.read(PIECE):
            if "\0" in decoder.decode(piece):
                return at
            at += len(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return at
    return None

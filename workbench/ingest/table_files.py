"""A table of our own that comes back: opened, its encoding found, without reading it all."""

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import BinaryIO

from workbench.ingest.decoding import Decoding, decode_as_it_is, kind_of
from workbench.ingest.encodings import marked_encoding
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

    What is in UTF-8, as we write it, or as the user says, is read in pieces; else it is read whole.

    Raises:
        IngestError: It is in no encoding that we know, or not in the one that is wanted.
    """
    head = file.read(PIECE)
    file.seek(0)
    encoding = wanted or marked_encoding(head) or ("utf-8" if kind_of(head) is None else None)
    if not head or encoding is None or not is_in(file, encoding):
        file.seek(0)
        encoding = decode_as_it_is(file.read(), path, Decoding(wanted)).encoding
    file.seek(0)
    return "utf-8-sig" if encoding == "utf-8" else encoding


def is_in(file: BinaryIO, encoding: str) -> bool:
    """Whether all of a file is in an encoding, and no NUL says that it is in another."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        while piece := file.read(PIECE):
            if "\0" in decoder.decode(piece):
                return False
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True

"""Paths to documents: names and bytes, read without trusting the file system."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from workbench.ingest.errors import (
    CannotOpen,
    IngestError,
    NoArticlesInFolder,
    NoSuchFile,
    NotARegularFile,
    PermissionDenied,
    TooLarge,
)

MAX_BYTES = 20_000_000
"""What one file may hold; a novel has two million."""

STANDARD_INPUT = "-"

ENDINGS = (".txt", ".md")
"""What is taken from a folder. A file that is named is read whatever its ending."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it was read."""

    name: str
    """The path as the user gave it, `-` for standard input."""
    content: bytes


def read_documents(
    paths: Iterable[str], max_bytes: int = MAX_BYTES
) -> Iterator[Document | IngestError]:
    """Yield the documents in the order of the paths, or in their place why they cannot be read."""
    for path in paths:
        for name in find_files(path):
            try:
                yield name if isinstance(name, IngestError) else read_document(name, max_bytes)
            except IngestError as error:
                yield error


def find_files(path: str) -> Iterator[str | IngestError]:
    """Yield `path` itself, or the articles in the folder it leads to, in the order of their names.

    Hidden files, and folders that are links, are left out.
    """
    if path == STANDARD_INPUT or not os.path.isdir(path):
        yield path
        return
    refused: list[OSError] = []
    found = False
    for folder, folders, files in os.walk(path, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(ENDINGS) and not name.startswith("."):
                found = True
                yield os.path.join(folder, name)
    yield from (_meaning(str(error.filename), error) for error in refused)
    if not found and not refused:
        yield NoArticlesInFolder(path, endings=" ".join(ENDINGS))


def read_document(path: str, max_bytes: int = MAX_BYTES) -> Document:
    """Read one file, or standard input for `-`.

    Raises:
        IngestError: It cannot be read, is no regular file, or is too large.
    """
    if path == STANDARD_INPUT:
        return Document(path, _read_standard_input(max_bytes))
    try:
        with _open_regular(path) as file:
            return Document(path, _read_all(file, path, max_bytes))
    except (OSError, ValueError) as error:
        raise _meaning(path, error) from error


def _open_regular(path: str) -> BinaryIO:
    """Open without waiting: opening a named pipe would otherwise block for ever."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotARegularFile(path)
    return open(descriptor, "rb")


def _read_standard_input(max_bytes: int) -> bytes:
    if sys.stdin is None:  # closed by whoever started us
        return b""
    if sys.stdin.isatty():
        print("Paste the text, end with Ctrl-D.", file=sys.stderr)
    return _read_all(sys.stdin.buffer, "standard input", max_bytes)


def _read_all(file: BinaryIO, name: str, max_bytes: int) -> bytes:
    content = file.read(max_bytes + 1)
    if len(content) > max_bytes:
        raise TooLarge(name, limit=max_bytes)
    return content


def _meaning(path: str, error: OSError | ValueError) -> IngestError:
    """The error of ours for the operating system's, or for a path it does not take."""
    match error:
        case FileNotFoundError() if not os.path.islink(path):
            return NoSuchFile(path)
        case PermissionError():
            return PermissionDenied(path)
        case OSError():
            return CannotOpen(path, reason=error.strerror or "no reason given")
        case _:
            return CannotOpen(path, reason=str(error))

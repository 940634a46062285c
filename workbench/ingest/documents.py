"""Paths to documents: names and bytes, read without trusting the file system.

A file of many articles, one a line, is many documents: it is never held whole.
"""

import os
import stat
import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BufferedReader, BytesIO
from typing import Literal, cast

from workbench.ingest.errors import (
    CannotOpen,
    ChangedWhileRead,
    EmptyFile,
    IngestError,
    LinkLeavesFolder,
    NoArticlesInFolder,
    NoSuchFile,
    NotARegularFile,
    PermissionDenied,
    TooLarge,
)

MAX_BYTES = 20_000_000
"""What one file may hold; a novel has two million."""

STANDARD_INPUT = "-"

LINES = (".jsonl", ".ndjson")
PAGES = (".html", ".htm", ".xhtml")
TABLES = (".csv",)
ENDINGS = (".txt", ".md", *PAGES, *LINES)
"""What is taken from a folder. A file that is named is read whatever its ending; so a table is
taken only when it is named, for the tables in a folder are mostly other things."""

Kind = Literal["text", "page", "line", "table"]


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it was read, or a line of it."""

    name: str
    """The path as the user gave it, `-` for standard input."""
    content: bytes
    kind: Kind = "text"
    line: int = 0
    """Which line of the file it is, from 1; 0: it is the whole file."""


def read_documents(
    paths: Iterable[str], max_bytes: int = MAX_BYTES
) -> Iterator[Document | IngestError]:
    """Yield the documents in the order of the paths, or in their place why they cannot be read."""
    for path in paths:
        for name in find_files(path):
            try:
                if isinstance(name, IngestError):
                    yield name
                else:
                    yield from open_document(name, max_bytes)
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
                file = os.path.join(folder, name)
                yield file if stays_in(file, path) else LinkLeavesFolder(file)
    yield from (_meaning(str(error.filename), error) for error in refused)
    if not found and not refused:
        yield NoArticlesInFolder(path, endings=" ".join(ENDINGS))


def count_articles(paths: Iterable[str]) -> int | None:
    """How many articles there are in files, without reading them twice; `None`: nobody knows."""
    if STANDARD_INPUT in paths:
        return None
    return sum(
        count_lines(name) if str(name).lower().endswith(LINES) else 1
        for path in paths
        for name in find_files(path)
    )


def count_lines(path: object) -> int:
    """How many lines a file has; of one that cannot be read, one: that it is refused."""
    try:
        with _open_regular(str(path)) as file:
            return sum(block.count(b"\n") for block in iter(lambda: file.read(2**20), b""))
    except (OSError, IngestError):
        return 1


def stays_in(file: str, folder: str) -> bool:
    """Whether a file in a folder is one, and no link to somewhere else."""
    home = os.path.realpath(folder)
    return not os.path.islink(file) or os.path.realpath(file).startswith(os.path.join(home, ""))


def read_file(path: str, max_bytes: int = MAX_BYTES) -> bytes:
    """Read a whole file, or standard input for `-`.

    Raises:
        IngestError: It cannot be read, is no regular file, or is too large.
    """
    try:
        with _open(path) as file:
            return _read_all(file, path, max_bytes)
    except (OSError, ValueError) as error:
        raise _meaning(path, error) from error


def open_document(path: str, max_bytes: int = MAX_BYTES) -> Iterator[Document | IngestError]:
    """Read one file, or standard input for `-`, and yield it or its lines.

    Raises:
        IngestError: It cannot be read, is no regular file, or is too large.
    """
    try:
        with _open(path) as file:
            kind = _kind(path, file)
            if kind == "line":
                yield from _read_lines(file, path, max_bytes)
            else:
                yield Document(path, _read_all(file, path, max_bytes), kind)
    except (OSError, ValueError) as error:
        raise _meaning(path, error) from error


def _open(path: str) -> BufferedReader:
    if path != STANDARD_INPUT:
        return _open_regular(path)
    if sys.stdin is None:  # closed by whoever started us
        return BufferedReader(BytesIO())
    if sys.stdin.isatty():
        print("Paste the text, end with Ctrl-D.", file=sys.stderr)
    return open(sys.stdin.fileno(), "rb", closefd=False)


def _open_regular(path: str) -> BufferedReader:
    """Open without waiting: opening a named pipe would otherwise block for ever."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotARegularFile(path)
    return open(descriptor, "rb")


def _kind(path: str, file: BufferedReader) -> Kind:
    """What the file holds, by its ending, or else by its first bytes."""
    ending = os.path.splitext(path)[1].lower()
    if ending in (".txt", ".md"):
        return "text"
    for endings, kind in ((PAGES, "page"), (LINES, "line"), (TABLES, "table")):
        if ending in endings:
            return cast(Kind, kind)
    start = file.peek(100).removeprefix(BOM_UTF8).lstrip()[:14].lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "page"
    return "line" if start.startswith(b'{"') else "text"


def _read_lines(
    file: BufferedReader, path: str, max_bytes: int
) -> Iterator[Document | IngestError]:
    """Yield the lines that are not blank; of one that is too long only that it is."""
    found = False
    number = 0
    while line := file.readline(max_bytes + 1):
        number += 1
        if len(line) > max_bytes and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = file.readline(max_bytes)
            yield TooLarge(f"{path}: line {number}", limit=max_bytes)
        elif content := line.removeprefix(BOM_UTF8).strip():
            yield Document(path, content, "line", number)
        else:
            continue
        found = True
    if not found:
        yield EmptyFile(path)


def _read_all(file: BufferedReader, name: str, max_bytes: int) -> bytes:
    content = file.read(max_bytes + 1)
    if len(content) > max_bytes:
        raise TooLarge("standard input" if name == STANDARD_INPUT else name, limit=max_bytes)
    if name != STANDARD_INPUT and os.fstat(file.fileno()).st_size != len(content):
        raise ChangedWhileRead(name)
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

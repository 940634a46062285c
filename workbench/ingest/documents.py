"""Paths and web addresses to documents: names and bytes, and what the bytes are of.

A file of many articles, one a line, is many documents: it is never held whole.
"""

import os
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from typing import Literal, cast

from workbench.ingest.errors import EmptyFile, IngestError, TooLarge
from workbench.ingest.files import (
    STANDARD_INPUT,
    find_files,
    meaning,
    open_file,
    open_regular,
    read_all,
)

MAX_BYTES = 20_000_000
"""What one file may hold; a novel has two million."""

LINES = (".jsonl", ".ndjson")
PAGES = (".html", ".htm", ".xhtml")
TABLES = (".csv",)
OFFICE = (".docx", ".pdf")
ENDINGS = (".txt", ".md", *PAGES, *LINES, *OFFICE)
"""What is taken from a folder. A file that is named is read whatever its ending; so a table is
taken only when it is named, for the tables in a folder are mostly other things."""

ADDRESSES = ("http://", "https://")

Kind = Literal["text", "page", "line", "table", "docx", "pdf"]


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it was read, a line of it, or a page as it was fetched."""

    name: str
    """The path or the address as the user gave it, `-` for standard input."""
    content: bytes
    kind: Kind = "text"
    line: int = 0
    """Which line of the file it is, from 1; 0: it is the whole file."""
    charset: str | None = None
    """The encoding that the server says it is in."""
    address: str | None = None
    """Where the page was found in the end."""


def read_documents(
    paths: Iterable[str],
    max_bytes: int = MAX_BYTES,
    may_connect: Callable[[str], bool] | None = None,
) -> Iterator[Document | IngestError]:
    """Yield the documents in the order of the paths, or in their place why they cannot be read.

    Args:
        may_connect: Which IP addresses a page may be fetched from. `None`: those of the
            public internet. Only tests say otherwise.
    """
    for path in paths:
        if is_address(path):
            yield read_page(path, max_bytes, may_connect)
            continue
        for name in find_files(path, ENDINGS):
            try:
                if isinstance(name, IngestError):
                    yield name
                else:
                    yield from open_document(name, max_bytes)
            except IngestError as error:
                yield error


def is_address(path: str) -> bool:
    """Whether the user means a page of the web."""
    return path.lower().startswith(ADDRESSES)


def read_page(
    address: str, max_bytes: int, may_connect: Callable[[str], bool] | None
) -> Document | IngestError:
    """Fetch the page at an address, or return why it cannot be."""
    from workbench.ingest.web import fetch

    try:
        page = fetch(address, max_bytes=max_bytes, may_connect=may_connect)
    except IngestError as error:
        return error
    kind: Kind = "text" if page.type == "text/plain" else "page"
    return Document(address, page.content, kind, charset=page.charset, address=page.address)


def count_articles(paths: Iterable[str]) -> int | None:
    """How many articles there are in files, without reading them twice; `None`: nobody knows."""
    if STANDARD_INPUT in paths:
        return None
    return sum(
        count_lines(name) if str(name).lower().endswith(LINES) else 1
        for path in paths
        for name in ([path] if is_address(path) else find_files(path, ENDINGS))
    )


def count_lines(path: object) -> int:
    """How many lines a file has; of one that cannot be read, one: that it is refused."""
    try:
        with open_regular(str(path)) as file:
            return sum(block.count(b"\n") for block in iter(lambda: file.read(2**20), b""))
    except (OSError, IngestError):
        return 1


def open_document(path: str, max_bytes: int = MAX_BYTES) -> Iterator[Document | IngestError]:
    """Read one file, or standard input for `-`, and yield it or its lines.

    Raises:
        IngestError: It cannot be read, is no regular file, or is too large.
    """
    try:
        with open_file(path) as file:
            kind = _kind(path, file)
            if kind == "line":
                yield from _read_lines(file, path, max_bytes)
            else:
                yield Document(path, read_all(file, path, max_bytes), kind)
    except (OSError, ValueError) as error:
        raise meaning(path, error) from error


def _kind(path: str, file: BufferedReader) -> Kind:
    """What the file holds, by its ending, or else by its first bytes."""
    ending = os.path.splitext(path)[1].lower()
    if ending in (".txt", ".md"):
        return "text"
    if ending in OFFICE:
        return cast(Kind, ending[1:])
    for endings, kind in ((PAGES, "page"), (LINES, "line"), (TABLES, "table")):
        if ending in endings:
            return cast(Kind, kind)
    start = file.peek(100).removeprefix(BOM_UTF8).lstrip()[:14].lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "page"
    if start.startswith(b"%pdf-"):
        return "pdf"
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

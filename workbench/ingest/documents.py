"""Paths and web addresses to documents: names and bytes, and what the bytes are of.

A file of many articles, one a line, is many documents: it is never held whole.
"""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from io import BufferedReader

from workbench.ingest.document import MAX_BYTES, Document, Read
from workbench.ingest.errors import (
    ChangedWhileRead,
    EmptyFile,
    IngestError,
    LooksLike,
    TooLarge,
    UnknownFormat,
)
from workbench.ingest.files import (
    STANDARD_INPUT,
    find_files,
    meaning,
    open_file,
    open_regular,
    read_all,
    state_of,
)
from workbench.ingest.formats import BY_ENDING, IN_FOLDERS, SEEN, ending_of, format_of

ADDRESSES = ("http://", "https://")


def read_documents(
    paths: Iterable[str],
    max_bytes: int = MAX_BYTES,
    may_connect: Callable[[str], bool] | None = None,
    is_known: Callable[[str], bool] = lambda address: False,
) -> Iterator[Read]:
    """Yield the documents in the order of the paths, or in their place why they cannot be read.

    Args:
        may_connect: Which IP addresses a page may be fetched from. `None`: those of the
            public internet. Only tests say otherwise.
        is_known: Whether the entry of a feed that stands at an address is not to be fetched.
    """
    for path in paths:
        if is_address(path):
            from workbench.ingest.feeds import read_address

            yield from read_address(path, max_bytes, may_connect, is_known)
            continue
        for name in find_files(path, IN_FOLDERS):
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


def count_articles(paths: Iterable[str]) -> int | None:
    """How many articles there are in files, without reading them twice; `None`: nobody knows."""
    if STANDARD_INPUT in paths or any(map(is_address, paths)):
        return None
    return sum(
        count_lines(name) if has_lines(str(name)) else 1
        for path in paths
        for name in find_files(path, IN_FOLDERS)
    )


def has_lines(path: str) -> bool:
    """Whether each line of a file is an article, by its name."""
    form = BY_ENDING.get(ending_of(path))
    return form is not None and form.name == "line"


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
        IngestError: It cannot be read, is no regular file, is too large, or of no format of ours.
    """
    try:
        with open_file(path) as file:
            form = format_of(path, file.peek(SEEN)[:SEEN])
            if form is not None and form.name == "line":
                yield from _read_lines(file, path, max_bytes)
                return
            content = read_all(file, path, max_bytes)
    except (OSError, ValueError) as error:
        raise meaning(path, error) from error
    if form is None:
        raise _unknown(path, content)
    yield Document(path, content, form.name)


def _unknown(path: str, content: bytes) -> IngestError:
    from workbench.ingest.decoding import kind_of

    if not content:
        return EmptyFile(path)
    if kind := kind_of(content):
        return LooksLike(path, kind=kind)
    return UnknownFormat(path, ending=ending_of(path))


def _read_lines(
    file: BufferedReader, path: str, max_bytes: int
) -> Iterator[Document | IngestError]:
    """Yield the lines that are not blank; of one that is too long only that it is."""
    found = False
    number = 0
    before = state_of(file)
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
    elif state_of(file) != before:
        yield ChangedWhileRead(path)

"""Paths to open files, without trusting the file system: what is no regular file is not read."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from io import BufferedReader, BytesIO

from workbench.ingest.errors import (
    CannotOpen,
    ChangedWhileRead,
    IngestError,
    LinkLeavesFolder,
    NoArticlesInFolder,
    NoSuchFile,
    NotARegularFile,
    PermissionDenied,
    TooLarge,
)
from workbench.operating_system import OPEN_AT_ONCE, end_of_input

STANDARD_INPUT = "-"


def find_files(path: str, endings: tuple[str, ...]) -> Iterator[str | IngestError]:
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
            if name.lower().endswith(endings) and not name.startswith("."):
                found = True
                file = os.path.join(folder, name)
                yield file if stays_in(file, path) else LinkLeavesFolder(file)
    yield from (meaning(str(error.filename), error) for error in refused)
    if not found and not refused:
        yield NoArticlesInFolder(path, endings=" ".join(endings))


def read_file(path: str, max_bytes: int) -> bytes:
    """Read a whole file, or standard input for `-`.

    Raises:
        IngestError: It cannot be read, is no regular file, or is too large.
    """
    try:
        with open_file(path) as file:
            return read_all(file, path, max_bytes)
    except (OSError, ValueError) as error:
        raise meaning(path, error) from error


def stays_in(file: str, folder: str) -> bool:
    """Whether a file in a folder is one, and no link to somewhere else."""
    home = os.path.realpath(folder)
    return not os.path.islink(file) or os.path.realpath(file).startswith(os.path.join(home, ""))


def open_file(path: str) -> BufferedReader:
    if path != STANDARD_INPUT:
        return open_regular(path)
    if sys.stdin is None:  # closed by whoever started us
        return BufferedReader(BytesIO())
    if sys.stdin.isatty():
        print(f"Paste the text, end with {end_of_input()}.", file=sys.stderr)
    try:
        return open(sys.stdin.fileno(), "rb", closefd=False)
    except (OSError, ValueError):  # closed since
        return BufferedReader(BytesIO())


def open_regular(path: str) -> BufferedReader:
    """Open without waiting: opening a named pipe would otherwise block for ever."""
    descriptor = os.open(path, OPEN_AT_ONCE)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotARegularFile(path)
    return open(descriptor, "rb")


def read_all(file: BufferedReader, name: str, max_bytes: int) -> bytes:
    before = state_of(file)
    content = file.read(max_bytes + 1)
    if len(content) > max_bytes:
        raise TooLarge("standard input" if name == STANDARD_INPUT else name, limit=max_bytes)
    after = state_of(file)
    is_cut = name != STANDARD_INPUT and after is not None and after[0] != len(content)
    if after is not None and (after != before or is_cut):
        # what the system makes up as it is read, as in /proc, is of no size
        raise (ChangedWhileRead if after[0] else NotARegularFile)(name)
    return content


def state_of(file: BufferedReader) -> tuple[int, int] | None:
    """The size of a file and when it was written last; `None`: it is no regular file."""
    try:
        status = os.fstat(file.fileno())
    except OSError:  # standard input that is closed
        return None
    return (status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else None


def meaning(path: str, error: OSError | ValueError) -> IngestError:
    """The error of ours for the operating system's, or for a path it does not take."""
    match error:
        case FileNotFoundError() if not os.path.islink(path):
            return NoSuchFile(path)
        case OSError(errno=errno.ENXIO):  # a socket
            return NotARegularFile(path)
        case PermissionError():
            return PermissionDenied(path)
        case OSError():
            return CannotOpen(path, reason=error.strerror or "no reason given")
        case _:
            return CannotOpen(path, reason=str(error))

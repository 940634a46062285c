"""A path to a file that is there whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

from claims_db.export.errors import CannotWrite, DiskFull, ExportError, FileExists, IsFolder
from claims_db.file.operating_system import is_full, keep_mode


@contextmanager
def replace_file(path: Path, *, force: bool) -> Iterator[BinaryIO]:
    """Open a file beside `path` for writing; when all is written, give it that name.

    Where the block fails nothing is left behind, and what stood at `path` still does. A
    device or a pipe is written as it is: it holds nothing that could be lost.

    Raises:
        FileExists: There is a file and not `force`.
        ExportError: The operating system refuses, or the disk is full.
    """
    if path.is_dir():
        raise IsFolder(path)
    if path.is_file() and not force:
        raise FileExists(path)
    try:
        if path.exists() and not path.is_file():
            with open(path, "wb") as device:
                yield device
            return
        with written_beside(
            path.resolve(), force=force
        ) as file:  # through a link, to what it names
            yield file
    except BrokenPipeError:
        raise  # whoever reads has seen enough
    except OSError as error:
        raise meaning(path, error) from error


@contextmanager
def written_beside(target: Path, *, force: bool) -> Iterator[BinaryIO]:
    """Open another file in the folder of `target`, and give it that name at the end."""
    beside = target.with_name(f".workbench-{token_hex(4)}.new")
    try:
        with open(beside, "xb") as file:
            keep_mode(file.fileno(), of=target)
            yield file
            file.flush()
            os.fsync(file.fileno())
        give_name(beside, target, force=force)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def give_name(beside: Path, target: Path, *, force: bool) -> None:
    """Name the finished file `target`, over another one only with `force`."""
    if force:
        os.replace(beside, target)
        return
    try:
        os.link(beside, target)  # unlike a renaming, it never replaces
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        os.rename(beside, target)


def meaning(path: Path, error: OSError) -> ExportError:
    """The error of ours for the operating system's."""
    if isinstance(error, FileExistsError):
        return FileExists(path)
    if is_full(error):
        return DiskFull(path)
    return CannotWrite(path, reason=error.strerror or "no reason given")

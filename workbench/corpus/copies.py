"""What comes from elsewhere to a file of this machine, whole or not at all."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from workbench.ingest.errors import TooLarge
from workbench.ingest.files import meaning

BLOCK = 65_536
LARGEST_INPUT = 10_000_000_000
"""Bytes of an input that is fetched, when unpacked, unless the user says otherwise."""


class Wanted(NamedTuple):
    """An input that is to be fetched."""

    name: str
    """Its address, as the user gave it."""
    copy: Path
    """Where it comes to."""
    known: str = ""
    """The mark that it had: while it has it still it need not come again."""
    max_bytes: int = LARGEST_INPUT


class Brought(NamedTuple):
    """What fetching an input has come to."""

    mark: str
    """By which whoever keeps the input knows it again; empty: they do not say."""
    came: bool
    """It is in its place; otherwise it is what it was, and nothing was sent."""


def keep(wanted: Wanted, blocks: Iterable[bytes]) -> None:
    """Put the blocks into their place when all of them have come.

    Raises:
        IngestError: They are too many, the disk does not take them, or they end otherwise.
    """
    coming = wanted.copy.with_suffix(".coming")
    try:
        wanted.copy.parent.mkdir(exist_ok=True)
        with coming.open("wb") as file:
            for block in limited(wanted, blocks):
                file.write(block)
        coming.replace(wanted.copy)
    except OSError as error:
        raise meaning(str(wanted.copy), error) from error
    finally:
        with suppress(OSError):
            coming.unlink()


def limited(wanted: Wanted, blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the blocks; an empty one counts too, for it took something to say nothing."""
    size = 0
    for block in blocks:
        size += len(block) or BLOCK
        if size > wanted.max_bytes:
            raise TooLarge(wanted.name, limit=wanted.max_bytes)
        yield block

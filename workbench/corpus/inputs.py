"""What the user names to files of this machine: as they stand, or fetched from where they are.

Nothing is fetched that nobody has named: an address of the web or of a bucket.
"""

import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypedDict
from urllib.parse import urlsplit

from workbench.corpus.copies import LARGEST_INPUT, Brought, Wanted
from workbench.corpus.errors import ChangedInput, NotOfACorpus
from workbench.corpus.from_bucket import SCHEMES, fetch_from_bucket, find_in_bucket
from workbench.corpus.from_web import fetch_from_web
from workbench.corpus.rows import ENDINGS, Row, read_rows, rows_of
from workbench.ingest.documents import is_address
from workbench.ingest.errors import IngestError
from workbench.ingest.files import find_files, meaning, open_regular
from workbench.ingest.web import checked


class Seen(TypedDict):
    """What an input was when it was read first."""

    sha256: str
    mark: str
    """By which whoever keeps it elsewhere knows it again; empty: they do not say."""


class Inputs(NamedTuple):
    """The inputs of a run, of which each is fetched when it is its turn."""

    names: list[str]
    seen: list[Seen]
    """Of those that have been read; it grows with them."""
    copies: Path
    """A folder for what is fetched, until the run is finished."""
    max_bytes: int = LARGEST_INPUT

    def rows(self) -> Iterator[Row]:
        """Yield the rows of all inputs.

        Raises:
            IngestError: One cannot be read, or is another than it was when rows of it were taken.
        """
        for number, name in enumerate(self.names):
            file = Path(name)
            mark = ""
            if is_elsewhere(name):
                file = self._copy(number)
                mark = self._bring(number, self._mark(number) if file.exists() else "").mark
            self._compare(number, file, mark)
            yield from read_rows(str(file), shown(name))

    def check(self) -> None:
        """See that all inputs are what they were.

        Raises:
            IngestError: One is not, or cannot be asked.
        """
        for number, name in enumerate(self.names):
            if not is_elsewhere(name):
                self._compare(number, Path(name))
            elif (brought := self._bring(number, self._mark(number))).came:
                self._compare(number, self._copy(number), brought.mark)
        self.let_go()

    def let_go(self) -> None:
        """Take away what was fetched."""
        shutil.rmtree(self.copies, ignore_errors=True)

    def _copy(self, number: int) -> Path:
        return self.copies / f"{number:06}{kind_of(self.names[number])}"

    def _mark(self, number: int) -> str:
        return self.seen[number]["mark"] if number < len(self.seen) else ""

    def _bring(self, number: int, known: str) -> Brought:
        name = self.names[number]
        fetch = fetch_from_web if is_address(name) else fetch_from_bucket
        return fetch(Wanted(name, self._copy(number), known, self.max_bytes))

    def _compare(self, number: int, file: Path, mark: str = "") -> None:
        now = Seen(sha256=digest(file), mark=mark)
        if number == len(self.seen):
            self.seen.append(now)
        elif self.seen[number]["sha256"] != now["sha256"]:
            raise ChangedInput(self.names[number])


def find_inputs(paths: tuple[str, ...]) -> list[str]:
    """Return the files and the addresses, the files of folders in the order of their names.

    Raises:
        IngestError: One is not there, or is of no kind that is read.
    """
    inputs: list[str] = []
    for path in paths:
        for file in found_at(path):
            if isinstance(file, IngestError):
                raise file
            if kind_of(file) not in ENDINGS:
                raise NotOfACorpus(file, problem="its ending is none of " + " ".join(ENDINGS))
            if not is_elsewhere(file) and not os.path.exists(file):
                raise meaning(file, FileNotFoundError())
            inputs.append(file)
    return inputs


def count_rows(inputs: list[str]) -> int | None:
    """Return about how many rows there are: as many as lines, but for Parquet; `None`: unknown."""
    if any(map(is_elsewhere, inputs)):
        return None
    try:
        return sum(map(rows_of, inputs))
    except (OSError, ValueError):
        return None


def found_at(path: str) -> list[str | IngestError]:
    """What is to be read for a path or an address that the user names; no page is fetched."""
    if is_address(path):
        checked(path, "", path)
        return [path]
    if path.lower().startswith(SCHEMES):
        return list(find_in_bucket(path, ENDINGS))
    return list(find_files(path, ENDINGS))


def is_elsewhere(name: str) -> bool:
    """Whether an input has to be fetched."""
    return is_address(name) or name.lower().startswith(SCHEMES)


def kind_of(name: str) -> str:
    """The ending of an input's name, of an address that of its path."""
    path = urlsplit(name).path if is_elsewhere(name) else name
    return os.path.splitext(path)[1].lower()


def digest(file: Path) -> str:
    """What the content of a file is known by."""
    try:
        with open_regular(str(file)) as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError as error:
        raise meaning(str(file), error) from error


def shown(name: str) -> str:
    """A name as a table can have it: bytes of it that are no UTF-8 are told by their numbers."""
    return name.encode(errors="surrogateescape").decode(errors="backslashreplace")

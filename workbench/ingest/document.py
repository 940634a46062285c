"""What is read: a file, a line of one, or a page; or what a feed lists."""

from typing import NamedTuple

from workbench.ingest.errors import IngestError

MAX_BYTES = 20_000_000
"""What one file may hold; a novel has two million."""
MAX_SECONDS = 20.0
"""In which one document is read, unless the user gives it more."""
MAX_MEGABYTES = 1_000
"""That reading one document may take, beyond what the process has already."""


class Document(NamedTuple):
    """A file as it was read, a line of it, or a page as it was fetched."""

    name: str
    """The path or the address as the user gave it, `-` for standard input."""
    content: bytes
    kind: str = "text"
    """The name of its format."""
    line: int = 0
    """Which line of the file it is, from 1; 0: it is the whole file."""
    charset: str | None = None
    """The encoding that the server says it is in."""
    address: str | None = None
    """Where the page was found in the end."""


class FeedRead(NamedTuple):
    """What a feed lists: its new entries are the documents that follow."""

    name: str
    entries: int
    new: int


Read = Document | FeedRead | IngestError
"""What becomes of a path: a document, or several; or why there is none."""

"""Documents to drafts: the text of each article, and what is known of it before it is analysed."""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from importlib import import_module

from workbench.ingest.decoding import Decoding, checked
from workbench.ingest.details import Details
from workbench.ingest.document import Document
from workbench.ingest.errors import IngestError
from workbench.ingest.formats import BY_NAME
from workbench.ingest.found import Found
from workbench.ingest.relays import with_relay

Reader = Callable[[Document, Decoding], Iterator[Found | IngestError]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article as it was read: not analysed, not stored."""

    name: str
    text: str
    sha256: str
    """Of the bytes as they were read."""
    encoding: str
    details: Details
    said: Details = field(default_factory=Details)
    """What the user said of it, among the details."""
    remarks: tuple[str, ...] = ()
    page: bytes | None = None
    """The web page that the text was taken from."""
    relay: str = ""
    """Whose words all of it passes on, named in its first line; empty: nobody's."""


def read_drafts(
    document: Document, given: Details, wanted: Decoding
) -> Iterator[Draft | IngestError]:
    """Yield the drafts in a document; what the user has `given` goes before all that is found.

    Raises:
        IngestError: The document holds no article.
    """
    for found in reader_of(document.kind)(document, wanted):
        if isinstance(found, IngestError):
            yield found
            continue
        text = checked(found.text, document.name, wanted)
        said = given_to(found, given)
        yield Draft(
            name=document.name,
            text=with_relay(text, found.relay),
            sha256=hashlib.sha256(document.content).hexdigest(),
            encoding=found.encoding,
            details=said.over(Details(url=document.address)).over(found.details),
            said=said,
            remarks=found.remarks,
            page=found.page,
            relay=found.relay,
        )


def reader_of(kind: str) -> Reader:
    """The function that reads a format, loaded now."""
    module, _, name = BY_NAME[kind].reader.partition(".")
    reader: Reader = getattr(import_module(f"workbench.ingest.{module}"), name)
    return reader


def given_to(found: Found, given: Details) -> Details:
    """What the user says of an article; the address of a channel is that of no one post."""
    post = re.fullmatch(r"post (\d+)", found.place)
    if post and given.url and not found.details.url:
        return replace(given, url=f"{given.url.rstrip('/')}/{post[1]}")
    return replace(given, url=None) if post else given

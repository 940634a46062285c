"""Bytes to the plain text of an article."""

from collections.abc import Iterator

from workbench.ingest.decoding import Decoding, decode
from workbench.ingest.document import Document
from workbench.ingest.found import Found


def read_text(document: Document, wanted: Decoding) -> Iterator[Found]:
    """Yield the text as it stands there.

    Raises:
        IngestError: It is none.
    """
    decoded = decode(document.content, document.name, wanted, document.charset)
    yield Found(decoded.text, remarks=decoded.remarks, encoding=decoded.encoding)

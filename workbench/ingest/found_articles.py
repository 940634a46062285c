"""Documents to drafts: the text of each article, and what is known of it before it is analysed."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.ingest.decoding import Decoding, checked, decode
from workbench.ingest.details import Details
from workbench.ingest.documents import Document
from workbench.ingest.errors import BadRow, EmptyFile, IngestError


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article as it was read: not analysed, not stored."""

    name: str
    text: str
    sha256: str
    """Of the bytes as they were read."""
    encoding: str
    details: Details
    remarks: tuple[str, ...] = ()
    page: bytes | None = None
    """The web page that the text was taken from."""


def read_drafts(
    document: Document, given: Details, wanted: Decoding
) -> Iterator[Draft | IngestError]:
    """Yield the drafts in a document; what the user has `given` goes before all that is found.

    Raises:
        IngestError: The document holds no article.
    """
    match document.kind:
        case "text":
            yield _read_text(document, given, wanted)
        case "page":
            yield _read_page(document, given, wanted)
        case "line":
            yield _read_line(document, given)
        case "docx" | "pdf":
            yield _read_office(document, given)
        case "table":
            yield from _read_table(document, given, wanted)


def _read_text(document: Document, given: Details, wanted: Decoding) -> Draft:
    decoded = decode(document.content, document.name, wanted, document.charset)
    return Draft(
        name=document.name,
        text=decoded.text,
        sha256=_sha256(document),
        encoding=decoded.encoding,
        details=given.over(Details(url=document.address)),
        remarks=decoded.remarks,
    )


def _read_page(document: Document, given: Details, wanted: Decoding) -> Draft:
    from workbench.ingest.pages import declared_charset, read_page

    declared = document.charset or declared_charset(document.content)
    decoded = decode(document.content, document.name, wanted, declared)
    page = read_page(decoded.text, document.name)
    return Draft(
        name=document.name,
        text=checked(page.text, document.name, wanted),
        sha256=_sha256(document),
        encoding=decoded.encoding,
        details=given.over(Details(url=document.address)).over(page.details),
        remarks=decoded.remarks + page.remarks,
        page=document.content,
    )


def _read_office(document: Document, given: Details) -> Draft:
    if document.kind == "docx":
        from workbench.ingest.word_files import read_docx as read
    else:
        from workbench.ingest.pdf_files import read_pdf as read
    if not document.content:
        raise EmptyFile(document.name)
    found = read(document.content, document.name)
    return Draft(
        name=document.name,
        text=checked(found.text, document.name),
        sha256=_sha256(document),
        encoding=document.kind,
        details=given.over(found.details),
    )


def _read_line(document: Document, given: Details) -> Draft:
    from workbench.ingest.rows import read_json_line

    row = read_json_line(document.content, document.line, document.name)
    name = f"{document.name}: line {document.line}"
    return Draft(
        name=document.name,
        text=checked(row.text, name),
        sha256=_sha256(document),
        encoding="utf-8",
        details=given.over(row.details()),
    )


def _read_table(
    document: Document, given: Details, wanted: Decoding
) -> Iterator[Draft | IngestError]:
    from workbench.ingest.rows import read_table

    decoded = decode(document.content, document.name, wanted)
    for row in read_table(decoded.text, document.name):
        if isinstance(row, BadRow):
            yield row
            continue
        try:
            text = checked(row.text, document.name, wanted)
        except IngestError as error:
            yield error
            continue
        yield Draft(
            name=document.name,
            text=text,
            sha256=_sha256(document),
            encoding=decoded.encoding,
            details=given.over(row.details()),
            remarks=decoded.remarks,
        )


def _sha256(document: Document) -> str:
    return hashlib.sha256(document.content).hexdigest()

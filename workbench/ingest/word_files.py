"""A Word document (.docx) to the text in it, and what its properties say of it.

python-docx finds the parts and the properties. The words are taken from the elements
themselves, for its own `text` leaves out what was inserted under revision control and
what stands in a field that is filled in.
"""

import io
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from workbench.ingest.details import Details
from workbench.ingest.errors import (
    DamagedDocument,
    HasEntities,
    LooksLike,
    NeedsExtra,
    NoTextFound,
    UnpacksTooLarge,
)

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

LARGEST_UNPACKED = 100_000_000
"""Bytes of all parts together; a picture is packed already."""
MOST_PARTS = 5_000

ENCRYPTED = b"\xd0\xcf\x11\xe0"
DECLARATION = "<!DOCTYPE"
"""No part of a document declares entities; one that does means harm."""
DECLARATIONS = tuple(DECLARATION.encode(form) for form in ("ascii", "utf-16-le", "utf-16-be"))

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARAGRAPH, RUN = f"{WORD}p", f"{WORD}r"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""What is there already, for programs that cannot show it."""
MARKS = {f"{WORD}tab": "\t", f"{WORD}br": "\n", f"{WORD}cr": "\n", f"{WORD}noBreakHyphen": "-"}
TEXT = f"{WORD}t"
NOTES = tuple(
    f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    for kind in ("footnotes", "endnotes")
)
FAULTS = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError),
    *(RuntimeError, TypeError, ValueError, zlib.error, lzma.LZMAError),
)
"""What the libraries raise, beside their own, when a part is not as it should be."""


class DocumentText(NamedTuple):
    """The words of a document and what is known of it."""

    text: str
    details: Details


def read_docx(content: bytes, name: str) -> DocumentText:
    """Take the text out of a Word document, a blank line between its paragraphs.

    Raises:
        IngestError: It is none, or is built to keep a program busy.
    """
    if content.startswith(ENCRYPTED):
        raise LooksLike(name, kind="an office document with a password, or an old one")
    try:
        from docx import Document
        from docx.opc.exceptions import PackageNotFoundError
        from lxml.etree import LxmlError
    except ImportError:
        raise NeedsExtra(name, kind="Word documents") from None
    try:
        refuse_bombs(content, name)
        document = Document(io.BytesIO(content))
        paragraphs = chain(document.element.body.iter(PARAGRAPH), notes_of(document))
        text = "\n\n".join(filter(None, map(text_of, paragraphs)))
        details = details_of(document)
    except (PackageNotFoundError, LxmlError, zipfile.BadZipFile, *FAULTS):
        raise DamagedDocument(name, kind="Word document") from None
    if not text:
        raise NoTextFound(name)
    return DocumentText(text, details)


def refuse_bombs(content: bytes, name: str) -> None:
    """Look at the parts before anybody unpacks them.

    Raises:
        UnpacksTooLarge: They are too many, or together too large.
        HasEntities: One of them declares entities.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        infos = parts.infolist()
        unpacked = sum(info.file_size for info in infos)  # zipfile reads no more than it says
        if unpacked > LARGEST_UNPACKED or len(infos) > MOST_PARTS:
            raise UnpacksTooLarge(name, limit=LARGEST_UNPACKED)
        for info in infos:
            if info.filename.endswith((".xml", ".rels")):
                part = parts.read(info)
                if any(declaration in part for declaration in DECLARATIONS):
                    raise HasEntities(name)


def text_of(paragraph: "_Element") -> str:
    """The words of a paragraph, without those of a text box that is anchored in it."""
    words = []
    for element in paragraph.iter(TEXT, *MARKS):
        if (
            element.getparent().tag == RUN
            and next(element.iterancestors(PARAGRAPH)) is paragraph
            and next(element.iterancestors(FALLBACK), None) is None
        ):
            words.append(MARKS.get(element.tag) or element.text or "")
    return "".join(words).strip()


def notes_of(document: "WordDocument") -> "Iterator[_Element]":
    """Yield the paragraphs of the footnotes, then of the endnotes, which stand in other parts."""
    from docx.oxml import parse_xml

    relations = {relation.reltype: relation for relation in document.part.rels.values()}
    for kind in NOTES:
        if (relation := relations.get(kind)) and not relation.is_external:
            yield from parse_xml(relation.target_part.blob).iter(PARAGRAPH)


def details_of(document: "WordDocument") -> Details:
    """What the properties of a document say of it."""
    properties = document.core_properties
    return Details(
        title=properties.title.strip() or None,
        author=properties.author.strip() or None,
        published=properties.created.date().isoformat() if properties.created else None,
    )

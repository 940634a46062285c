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
from typing import TYPE_CHECKING

from workbench.ingest.decoding import Decoding
from workbench.ingest.details import Details
from workbench.ingest.document import Document
from workbench.ingest.errors import (
    DamagedDocument,
    EmptyFile,
    HasEntities,
    LooksLike,
    NeedsExtra,
    NoTextFound,
    UnpacksTooLarge,
)
from workbench.ingest.found import Found

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


def read_docx(document: Document, wanted: Decoding) -> Iterator[Found]:
    """Yield the text of a Word document, a blank line between its paragraphs.

    Raises:
        IngestError: It is none, or is built to keep a program busy.
    """
    content, name = document.content, document.name
    if not content:
        raise EmptyFile(name)
    if content.startswith(ENCRYPTED):
        raise LooksLike(name, kind="an office document with a password, or an old one")
    try:
        from docx import Document as WordDocument
        from docx.opc.exceptions import PackageNotFoundError
        from lxml.etree import LxmlError
    except ImportError:
        raise NeedsExtra(name, kind="Word documents") from None
    try:
        refuse_bombs(content, name)
        opened = WordDocument(io.BytesIO(content))
        parts = chain([opened.element.body], notes_of(opened))
        text = "\n\n".join(said for part in parts for said in paragraphs_of(part))
        details = details_of(opened)
    except (PackageNotFoundError, LxmlError, zipfile.BadZipFile, *FAULTS):
        raise DamagedDocument(name, kind="Word document") from None
    if not text:
        raise NoTextFound(name)
    yield Found(text, details, encoding="docx")


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
                refuse_declarations(parts.read(info), name)


def refuse_declarations(part: bytes, name: str) -> None:
    """Look at the XML of a part before anybody reads it.

    Raises:
        HasEntities: It declares entities.
    """
    if any(declaration in part for declaration in DECLARATIONS):
        raise HasEntities(name)


def paragraphs_of(part: "_Element") -> Iterator[str]:
    """Yield the paragraphs that are not empty; those of a text box after the one it hangs on.

    One walk through all of it: paragraphs may stand in one another, a hundred deep.
    """
    from lxml.etree import iterwalk

    begun: list[list[str]] = []
    open_ones: list[list[str]] = []
    walk = iterwalk(part, events=("start", "end"))
    for event, found in walk:
        if found.tag == PARAGRAPH and event == "start":
            begun.append([])
            open_ones.append(begun[-1])
        elif found.tag == PARAGRAPH:
            open_ones.pop()
            if not open_ones:
                yield from filter(None, ("".join(words).strip() for words in begun))
                begun.clear()
        elif event == "start":
            if found.tag == FALLBACK:
                walk.skip_subtree()
            elif open_ones and found.getparent().tag == RUN:
                open_ones[-1].append(
                    MARKS.get(found.tag) or (found.tag == TEXT and found.text) or ""
                )


def notes_of(document: "WordDocument") -> "Iterator[_Element]":
    """Yield the parts of the footnotes, then of the endnotes."""
    from docx.oxml import parse_xml

    relations = {relation.reltype: relation for relation in document.part.rels.values()}
    for kind in NOTES:
        if (relation := relations.get(kind)) and not relation.is_external:
            yield parse_xml(relation.target_part.blob)


def details_of(document: "WordDocument") -> Details:
    """What the properties of a document say of it; when it was made is not when it came out."""
    properties = document.core_properties
    return Details(
        title=properties.title.strip() or None,
        author=properties.author.strip() or None,
    )

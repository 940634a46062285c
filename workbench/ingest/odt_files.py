"""An OpenDocument text (.odt) to the text in it, and what it says of itself.

odfdo finds the parts. The words are taken from the elements themselves, for its own text
has the comments and the deleted passages in it.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.ingest.decoding import Decoding
from workbench.ingest.details import Details
from workbench.ingest.document import Document
from workbench.ingest.errors import DamagedDocument, EmptyFile, Encrypted, NeedsExtra, NoTextFound
from workbench.ingest.found import Found
from workbench.ingest.word_files import FAULTS, refuse_bombs, refuse_declarations

if TYPE_CHECKING:
    from lxml.etree import _Element

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
PARAGRAPHS = (f"{TEXT}p", f"{TEXT}h")
LEFT_OUT = (
    *(f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{OFFICE}annotation-end"),
    *(f"{TEXT}note-citation", f"{TEXT}table-of-content", f"{TEXT}ruby-text"),
    *(f"{OFFICE}forms", f"{TEXT}sequence-decls", f"{TEXT}bookmark-ref"),
)
"""What stands among the words and is none of them: comments, what was deleted, marks of notes."""
MARKS = {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}
NOTES = f"{TEXT}note"


def read_odt(document: Document, wanted: Decoding) -> Iterator[Found]:
    """Yield the text of an OpenDocument text, a blank line between its paragraphs.

    Raises:
        IngestError: It is none, or is built to keep a program busy.
    """
    if not document.content:
        raise EmptyFile(document.name)
    text, details = _read(document)
    if not text:
        raise NoTextFound(document.name)
    yield Found(text, details, encoding="odt")


def _read(document: Document) -> tuple[str, Details]:
    """The paragraphs of a document, and what it tells of itself."""
    try:
        from lxml.etree import LxmlError, XMLParser, fromstring
        from odfdo import Document as OpenDocument
    except ImportError:
        raise NeedsExtra(document.name, kind="OpenDocument texts") from None
    try:
        if document.content.startswith(b"PK"):
            refuse_bombs(document.content, document.name)
        else:
            refuse_declarations(document.content, document.name)
        opened = OpenDocument(io.BytesIO(document.content))
        content = opened.container.get_part("content.xml") if opened.container else b""
        words = fromstring(content, XMLParser(huge_tree=True, resolve_entities=False))
        text = "\n\n".join(paragraphs_of(words))
        told = opened.meta
        details = Details(
            title=(told.title or "").strip() or None,
            author=(told.initial_creator or told.creator or "").strip() or None,
        )
    except (LxmlError, zipfile.BadZipFile, *FAULTS) as error:
        if "encrypt" in str(error).lower() or b"manifest:encryption-data" in document.content:
            raise Encrypted(document.name) from None
        raise DamagedDocument(document.name, kind="OpenDocument text") from None
    return text, details


def paragraphs_of(body: "_Element") -> Iterator[str]:
    """Yield the paragraphs that are not empty, those of the notes after the one they belong to."""
    from lxml.etree import iterwalk

    begun: list[list[str]] = []
    open_ones: list[list[str]] = []
    walk = iterwalk(body, events=("start", "end"))
    for event, found in walk:
        is_paragraph = found.tag in PARAGRAPHS
        if event == "start":
            if found.tag in LEFT_OUT:
                walk.skip_subtree()
            elif is_paragraph:
                begun.append([found.text or ""])
                open_ones.append(begun[-1])
            elif open_ones and found.tag != NOTES:
                open_ones[-1] += [marked(found), found.text or ""]
            continue
        if is_paragraph:
            open_ones.pop()
            if not open_ones:
                yield from filter(None, ("".join(words).strip() for words in begun))
                begun.clear()
        if open_ones:
            open_ones[-1].append(found.tail or "")


def marked(element: "_Element") -> str:
    """What an empty element stands for: some blanks, a tab, a break."""
    if element.tag == f"{TEXT}s":
        return " " * min(int(element.get(f"{TEXT}c", "1")), 100)
    return MARKS.get(element.tag, "")

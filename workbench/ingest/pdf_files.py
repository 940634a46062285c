"""A PDF to the text in it: its lines joined to paragraphs again, its page numbers left out."""

import io
import logging
import re
import time
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from workbench.ingest.details import Details
from workbench.ingest.errors import (
    DamagedDocument,
    Encrypted,
    NeedsExtra,
    OnlyPictures,
    TakesTooLong,
    UnpacksTooLarge,
)
from workbench.ingest.word_files import FAULTS, DocumentText

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 1_000
MOST_SECONDS = 60.0
"""Of one file; a page of a newspaper takes a tenth of a second."""
MOST_CHARACTERS = 20_000_000

PAGE_NUMBER = re.compile(r"\W*\d{1,4}\W*")
HYPHENS = ("-", "\u2010", "\u00ad")
BULLETS = "•▪◦‣●"
SHORT = 0.8
"""Share of the usual line, below which a line ends its paragraph."""


def read_pdf(content: bytes, name: str) -> DocumentText:
    """Take the text out of a PDF, a blank line between its paragraphs.

    Raises:
        IngestError: It is none, is locked, has only pictures of pages, or keeps us too long.
    """
    try:
        from pypdf import PdfReader
        from pypdf.errors import DependencyError, LimitReachedError, PyPdfError
    except ImportError:
        raise NeedsExtra(name, kind="PDF") from None
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # what it mends is no news
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Encrypted(name)
        text = "\n\n".join(paragraphs(list(pages(reader, name))))
        details = details_of(reader)
    except (DependencyError, NotImplementedError):  # a cipher that needs more than we have
        raise Encrypted(name) from None
    except LimitReachedError:
        raise UnpacksTooLarge(name, limit=MOST_CHARACTERS) from None
    except (PyPdfError, *FAULTS):
        raise DamagedDocument(name, kind="PDF") from None
    if not text:
        raise OnlyPictures(name)
    return DocumentText(text, details)


def pages(reader: "PdfReader", name: str) -> Iterator[list[str]]:
    """Yield the lines of every page.

    Raises:
        IngestError: There are too many pages, too many words, or it takes too long.
    """
    begun, characters = time.monotonic(), 0
    if len(reader.pages) > MOST_PAGES:
        raise TakesTooLong(name, limit=f"{MOST_PAGES:,} pages")
    for page in reader.pages:
        text = page.extract_text()
        characters += len(text)
        if characters > MOST_CHARACTERS:
            raise UnpacksTooLarge(name, limit=MOST_CHARACTERS)
        if time.monotonic() - begun > MOST_SECONDS:
            raise TakesTooLong(name, limit=f"{MOST_SECONDS:g} seconds")
        yield without_page_number([line.strip() for line in text.splitlines()])


def without_page_number(lines: list[str]) -> list[str]:
    """The lines of a page without the number that is its first or its last."""
    lines = lines[next((n for n, line in enumerate(lines) if line), len(lines)) :]
    while lines and not lines[-1]:
        lines = lines[:-1]
    if lines and PAGE_NUMBER.fullmatch(lines[-1]):
        return lines[:-1]
    return lines[1:] if lines and PAGE_NUMBER.fullmatch(lines[0]) else lines


def paragraphs(those: list[list[str]]) -> Iterator[str]:
    """Yield the paragraphs that lines make, also those that go on from page to page."""
    lines = [line for page in those for line in page]
    widths = sorted(len(line) for line in lines if line)
    usual = widths[len(widths) * 9 // 10] if widths else 0
    paragraph = ""
    for line, following in pairwise([*lines, ""]):
        paragraph = joined(paragraph, line)
        if ends_paragraph(line, following, usual) and paragraph:
            yield paragraph
            paragraph = ""


def ends_paragraph(line: str, following: str, usual: int) -> bool:
    """Whether a line is the last of its paragraph: a short one, and the next begins anew."""
    if not line or not following:
        return True
    if following[0] in BULLETS:
        return True
    return len(line) < usual * SHORT and not following[0].islower() and line[-1] not in HYPHENS


def joined(paragraph: str, line: str) -> str:
    """A paragraph with its next line; a word that was divided is whole again."""
    if not paragraph or not line:
        return paragraph + line
    if paragraph[-1] in HYPHENS and paragraph[-2:-1].isalpha() and line[0].islower():
        return paragraph[:-1] + line
    return f"{paragraph} {line}"


def details_of(reader: "PdfReader") -> Details:
    """What a PDF says of itself."""
    said = reader.metadata
    if said is None:
        return Details()
    return Details(
        title=(said.title or "").strip() or None,
        author=(said.author or "").strip() or None,
        published=said.creation_date.date().isoformat() if said.creation_date else None,
    )

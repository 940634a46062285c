"""A PDF to the text in it: its lines joined to paragraphs again, its page numbers left out."""

import io
import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from workbench.ingest.decoding import Decoding
from workbench.ingest.details import Details
from workbench.ingest.document import Document
from workbench.ingest.errors import (
    DamagedDocument,
    EmptyFile,
    Encrypted,
    NeedsExtra,
    OnlyPictures,
    TakesTooLong,
    UnpacksTooLarge,
)
from workbench.ingest.found import Found
from workbench.ingest.pdf_columns import Spot, is_woven, unwoven
from workbench.ingest.remarks import COLUMNS
from workbench.ingest.word_files import FAULTS

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 1_000
MOST_CHARACTERS = 20_000_000

PAGE_NUMBER = re.compile(r"\W*\d{1,4}\W*")
HYPHENS = ("-", "\u2010", "\u00ad")
LIGATURE_LETTERS = ("ff", "fi", "fl", "ffi", "ffl", "st", "st")
LIGATURES = {0xFB00 + place: said for place, said in enumerate(LIGATURE_LETTERS)}
"""A font's ﬁ is two letters."""
FOOT = re.compile(r"(?:(?P<url>https?://\S+)|file://\S+)(?:\s+\d+/\d+)?")
"""What a browser prints below a page."""
PRINTED = re.compile(
    FOOT.pattern.replace("?P<url>", "?:")
    + r"|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\.?,? \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?(?: .{0,300})?"
    r"|\d{1,4}\s?(?:/|of|из|з)\s?\d{1,4}"
)
"""That, and what it prints above it: the day of printing and the title."""
BULLETS = "•▪◦‣●"
SHORT = 0.8
"""Share of the usual line, below which a line ends its paragraph."""


def read_pdf(document: Document, wanted: Decoding) -> Iterator[Found]:
    """Yield the text of a PDF, a blank line between its paragraphs.

    Raises:
        IngestError: It is none, is locked, has only pictures of pages, or keeps us too long.
    """
    name = document.name
    if not document.content:
        raise EmptyFile(name)
    try:
        from pypdf import PdfReader
        from pypdf.errors import DependencyError, LimitReachedError, PyPdfError
    except ImportError:
        raise NeedsExtra(name, kind="PDF") from None
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # what it mends is no news
    try:
        reader = PdfReader(io.BytesIO(document.content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Encrypted(name)
        found = text_of(reader, name)
    except (DependencyError, NotImplementedError):  # a cipher that needs more than we have
        raise Encrypted(name) from None
    except LimitReachedError:
        raise UnpacksTooLarge(name, limit=MOST_CHARACTERS) from None
    except (PyPdfError, *FAULTS):
        raise DamagedDocument(name, kind="PDF") from None
    if not found.text:
        raise OnlyPictures(name)
    yield found


def text_of(reader: "PdfReader", name: str) -> Found:
    """The text of all pages.

    Raises:
        IngestError: There are too many pages, or too many words.
    """
    those: list[list[str]] = []
    url, woven = None, False
    for lines, was_woven in pages(reader, name):
        foot = next((at for line in lines if (at := FOOT.fullmatch(line))), None)
        url = url or (foot and foot["url"])
        if foot:
            lines = [line for line in lines if not PRINTED.fullmatch(line)]
        those.append(without_page_number(lines))
        woven = woven or was_woven
    details = replace(details_of(reader), url=url)
    return Found(
        "\n\n".join(paragraphs(those)), details, (COLUMNS,) if woven else (), encoding="pdf"
    )


def pages(reader: "PdfReader", name: str) -> Iterator[tuple[list[str], bool]]:
    """Yield the lines of every page, and whether two columns were drawn across it row by row.

    Raises:
        IngestError: There are too many pages, or too many words.
    """
    characters = 0
    if len(reader.pages) > MOST_PAGES:
        raise TakesTooLong(name, limit=f"{MOST_PAGES:,} pages")
    for page in reader.pages:
        spots: list[Spot] = []
        text = page.extract_text(visitor_text=lambda *said, to=spots: to.append(spot(*said)))
        columns = unwoven(page.extract_text(extraction_mode="layout")) if is_woven(spots) else None
        characters += len(text)
        if characters > MOST_CHARACTERS:
            raise UnpacksTooLarge(name, limit=MOST_CHARACTERS)
        lines = columns or [line.strip() for line in text.splitlines()]
        yield [line.translate(LIGATURES) for line in lines], columns is not None


def spot(text: str, cm: list[float], tm: list[float], *_: object) -> Spot:
    """Where a piece of text stands on its page, as pypdf tells of it."""
    return (
        tm[4] * cm[0] + tm[5] * cm[2] + cm[4],
        tm[4] * cm[1] + tm[5] * cm[3] + cm[5],
        text,
    )


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
    """What a PDF says of itself; when it was made is the day of printing, and no other."""
    said = reader.metadata
    if said is None:
        return Details()
    return Details(
        title=(said.title or "").strip() or None, author=(said.author or "").strip() or None
    )

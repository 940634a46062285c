"""Bytes to text: decoded, its line ends made one, otherwise kept character for character."""

import codecs

from workbench.ingest.documents import Document
from workbench.ingest.errors import ContainsNul, EmptyFile, NoTextFound, NotUTF8

NO_TEXT = "\ufeff\u200b\u2060\u00ad"
"""What is neither white space to Python nor anything to read."""


def decode(document: Document) -> str:
    """Return the text of a document.

    Raises:
        IngestError: It is empty, not UTF-8, or holds a NUL.
    """
    if not document.content:
        raise EmptyFile(document.name)
    content = document.content.removeprefix(codecs.BOM_UTF8)
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise NotUTF8(
            document.name, byte=error.start, line=content.count(b"\n", 0, error.start) + 1
        ) from None
    return checked(one_kind_of_line_ends(text), document.name)


def one_kind_of_line_ends(text: str) -> str:
    r"""Return the text with `\n` for `\r\n` and `\r`."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def checked(text: str, name: str) -> str:
    """Return the text if there is something to read in it and nothing that the store cannot hold.

    Raises:
        NoTextFound: It is white space and zero-width characters.
        ContainsNul: It holds a NUL.
    """
    if "\0" in text:
        raise ContainsNul(name, place=text.index("\0"))
    if not text.strip().strip(NO_TEXT).strip():
        raise NoTextFound(name)
    return text

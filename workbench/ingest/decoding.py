"""Bytes to text: decoded, its line ends made one, otherwise kept character for character."""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from workbench.ingest.encodings import (
    is_mostly_utf8,
    likeliest_encoding,
    marked_encoding,
    unmarked_utf16,
)
from workbench.ingest.errors import (
    ContainsNul,
    EmptyFile,
    LooksLike,
    NoTextFound,
    NotInEncoding,
    NotText,
    NotUTF8,
    UnknownEncoding,
)
from workbench.ingest.remarks import DECLARED_OTHERWISE, DECODED_AS, REPLACED

NO_TEXT = "\ufeff\u200b\u2060\u00ad"
"""What is neither white space to Python nor anything to read."""

CONTROL = re.compile(r"[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")
"""No text has these; ESC is left out, for colours are only odd."""
MOST_CONTROL = 0.01

NO_CHARSETS = ("idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7")
"""What Python decodes too, though no page is in it; some take the square of its length."""

KINDS = {
    b"%PDF-": "PDF",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old office document",
    b"{\\rtf": "RTF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"RIFF": "a picture or a recording",
    b"\x1f\x8b": "gzip",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"7z\xbc\xaf": "7-Zip",
    b"Rar!": "RAR",
    b"SQLite format 3\0": "a SQLite database",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"ID3": "a recording",
    b"OggS": "a recording",
}
"""The first bytes of what people take for text."""


class Decoded(NamedTuple):
    """A text, how its bytes were read, and what is odd about that."""

    text: str
    encoding: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decoding:
    """How the user wants bytes to be read; by default they speak for themselves."""

    encoding: str | None = None
    errors: str = "strict"
    fields: Mapping[str, str] = field(default_factory=dict)
    """What the parts of an article are called in rows and objects, by our names for them."""


def decode(
    content: bytes, name: str, wanted: Decoding | None = None, declared: str | None = None
) -> Decoded:
    """Return the text of the bytes, fit for the store.

    Args:
        wanted: What the user says, which goes before everything.
        declared: The encoding that the bytes name themselves, in an HTML page.

    Raises:
        IngestError: They are no text that the store can hold.
    """
    wanted = wanted or Decoding()
    decoded = decode_as_it_is(content, name, wanted, declared)
    return decoded._replace(text=checked(decoded.text, name, wanted))


def decode_as_it_is(
    content: bytes, name: str, wanted: Decoding, declared: str | None = None
) -> Decoded:
    """Return the text of the bytes with its line ends, whatever is in it.

    Raises:
        IngestError: They are empty, or in no encoding that we know.
    """
    if not content:
        raise EmptyFile(name)
    encoding, remarks = (
        (wanted.encoding, ()) if wanted.encoding else recognise(content, name, declared)
    )
    try:
        text = content.decode(encoding, wanted.errors)
    except UnicodeDecodeError as error:
        raise _refusal(content, name, encoding, error) from None
    if wanted.errors == "replace" and (lost := text.count("\ufffd")):
        remarks = (*remarks, REPLACED.format(count=lost))
    return Decoded(text.removeprefix("\ufeff"), encoding, remarks)


def recognise(content: bytes, name: str, declared: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the encoding of the bytes, and what is odd about it.

    Raises:
        LooksLike: They are of another format.
        UnknownEncoding: They read badly in every encoding.
    """
    if mark := marked_encoding(content):
        return mark, ()
    if kind := kind_of(content):
        raise LooksLike(name, kind=kind)
    if wide := unmarked_utf16(content):
        return wide, (DECODED_AS.format(encoding=wide),)
    if _decodes(content, "utf-8"):
        named_otherwise = declared not in (None, "utf-8", "ascii")
        remark = DECLARED_OTHERWISE.format(declared=declared, encoding="utf-8")
        return "utf-8", (remark,) if named_otherwise else ()
    if is_mostly_utf8(content):
        return "utf-8", ()  # and the decoder says where it breaks
    if declared and declared != "utf-8" and _decodes(content, declared):
        return declared, (DECODED_AS.format(encoding=declared),)
    if likeliest := likeliest_encoding(content):
        return likeliest, (DECODED_AS.format(encoding=likeliest),)
    raise UnknownEncoding(name)


def kind_of(content: bytes) -> str | None:
    """What content begins like that is no text; `None`: nothing of that kind."""
    return next(
        (
            kind
            for first_bytes, kind in KINDS.items()
            if content.startswith(first_bytes) and not reads_on(first_bytes, content)
        ),
        None,
    )


def reads_on(first_bytes: bytes, content: bytes) -> bool:
    """Whether an article may begin with these letters: no NUL comes soon after them."""
    return first_bytes.isalnum() and b"\0" not in content[:500]


def one_kind_of_line_ends(text: str) -> str:
    r"""Return the text with `\n` for `\r\n` and `\r`."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def checked(text: str, name: str, wanted: Decoding | None = None) -> str:
    """Return the text, its line ends made one, if the store can hold it and somebody read it.

    Args:
        wanted: How the user had it read; what she had replaced she knows of.

    Raises:
        IngestError: It is white space, holds a NUL, or is the reading of something else.
    """
    text = one_kind_of_line_ends(text)
    if "\0" in text:
        raise ContainsNul(name, place=text.index("\0"))
    if not text.strip().strip(NO_TEXT).strip():
        raise NoTextFound(name)
    known = wanted is not None and wanted.errors == "replace"
    share = len(CONTROL.findall(text.replace("\ufffd", "") if known else text)) / len(text)
    if share > MOST_CONTROL:
        raise NotText(name, share=share)
    return text


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        if codecs.lookup(encoding).name.replace("_", "-") in NO_CHARSETS:
            return False
        content.decode(encoding)
    except (ValueError, LookupError):  # a name may hold a NUL
        return False
    return True


def _refusal(
    content: bytes, name: str, encoding: str, error: UnicodeDecodeError
) -> NotUTF8 | NotInEncoding:
    line = content.count(b"\n", 0, error.start) + 1
    if encoding.startswith("utf-8"):
        return NotUTF8(name, byte=error.start, line=line)
    return NotInEncoding(name, encoding=encoding, byte=error.start, line=line)

"""What can be wrong with an input, each in one sentence that says what to do."""

from collections.abc import Callable
from functools import partial
from typing import Self

from workbench.ingest.formats import all_endings


class IngestError(Exception):
    """Base of all errors below. Its text: `name: what is wrong. What to do.`"""

    says = "cannot be imported. Save it as plain text in UTF-8 and try again."

    def __init__(self, name: str, **facts: object) -> None:
        self.said = self.says.format(**facts)
        super().__init__(f"{name}: {self.said}")
        self.name = name
        self.facts = facts

    def __reduce__(self) -> tuple[Callable[..., Self], tuple[str]]:
        """Exceptions are copied to another process by their message; ours by what it is made of."""
        remade: Callable[..., Self] = partial(type(self), **self.facts)  # type: ignore[arg-type]
        return remade, (self.name,)


class NoSuchFile(IngestError):
    """Nothing stands at the path."""

    says = "there is no such file or folder. Check the path."


class NotARegularFile(IngestError):
    """A pipe, a device, a socket: reading it might never end."""

    says = "not a regular file. Save its text to a file and import that."


class PermissionDenied(IngestError):
    """The file or the folder may not be read."""

    says = "permission denied. Make it readable and try again."


class CannotOpen(IngestError):
    """The operating system gives another reason."""

    says = "cannot be opened: {reason}. Check the path and the disk."


class TooLarge(IngestError):
    """More bytes than one article can have."""

    says = "larger than {limit:,} bytes. Split it, or raise the limit with --max-bytes."


class NoArticlesInFolder(IngestError):
    """The folder has no file of a kind that is imported."""

    says = "no articles in this folder. Put files ending in {endings} into it."


class LinkLeavesFolder(IngestError):
    """A link in a folder that leads to somewhere else, which nobody has named."""

    says = "a link that leads out of the folder. Name the file itself to import it."


class ChangedWhileRead(IngestError):
    """Somebody was writing it."""

    says = "changed while it was read. Import it again when it is finished."


class EmptyFile(IngestError):
    """There are no bytes."""

    says = "file is empty. Put the article's text into it."


class NoTextFound(IngestError):
    """There are bytes, but nothing that could be read."""

    says = "no text found. Put the article's text into it."


class LooksLike(IngestError):
    """The first bytes are those of a format that is no text."""

    says = "looks like {kind}; convert to text or HTML first. Read are: {endings}."

    def __init__(self, name: str, *, kind: str) -> None:
        super().__init__(name, kind=kind, endings=all_endings())
        self.facts = {"kind": kind}


class UnknownFormat(IngestError):
    """Text perhaps, but of a format that is made for programs."""

    says = (
        "files ending in {ending} are not read. Read are: {endings}."
        " If it is plain text, let its name end in .txt."
    )

    def __init__(self, name: str, *, ending: str) -> None:
        super().__init__(name, ending=ending, endings=all_endings())
        self.facts = {"ending": ending}


class NotText(IngestError):
    """Too much of it is no character that a text has."""

    says = "not text ({share:.0%} control characters). Save the article as plain text."


class NotUTF8(IngestError):
    """Most of it is UTF-8, and some of it is not: one encoding after another, or cut off."""

    says = (
        "invalid UTF-8 at byte {byte} (line {line}). Save the file as UTF-8 again,"
        " or accept the loss with --encoding utf-8 --errors replace."
    )


class NotInEncoding(IngestError):
    """The bytes are none of the encoding that the user or a mark at the beginning names."""

    says = "invalid {encoding} at byte {byte} (line {line}). Name another one with --encoding."


class UnknownEncoding(IngestError):
    """The bytes read badly in every encoding that we know."""

    says = "encoding not recognised. Name it with --encoding, for example --encoding cp1251."


class ContainsNul(IngestError):
    """SQLite's own functions would cut the text there."""

    says = "contains NUL at character {place}. Remove it, or save the file as plain text."


class TooDeep(IngestError):
    """No page that people read nests so; the parsers' answers are not to be trusted there."""

    says = "nesting deeper than {limit}. Save the article as plain text."


class TooComplex(IngestError):
    """So many elements that taking the article out of them would never end."""

    says = "HTML too complex, more than {limit:,} elements. Save the article as plain text."


class NoArticleText(IngestError):
    """A page, but nothing on it that reads like an article: a cookie wall, a list of links."""

    says = "no article text found. Open the page and save its text."


class BadRow(IngestError):
    """One article in a file of many; the others are not touched by it."""

    says = "line {line}: {problem}. Correct the line and import the file again."


class BadItem(IngestError):
    """One article in a list of many; the others are not touched by it."""

    says = "article {number}: {problem}. Correct it and import the file again."


class BadJson(IngestError):
    """A file that says it is JSON."""

    says = "is no JSON that can be read: {problem}. Correct it and import it again."


class BadDetail(IngestError):
    """What the article says of itself the store cannot hold."""

    says = "{problem}. Correct it, or say what is right with an option."


class NeedsExtra(IngestError):
    """A format that a library reads which is not installed."""

    says = "{kind} need the extra documents. Install it: pip install python-docx pypdf odfdo."


class DamagedDocument(IngestError):
    """The library for its format cannot make anything of it."""

    says = "cannot be read as a {kind}: it is damaged. Save its text and import that."


class HasEntities(IngestError):
    """XML with declarations in it, which no office program writes."""

    says = "declares XML entities, which no document needs. Save its text and import that."


class UnpacksTooLarge(IngestError):
    """Small when packed, and enormous when not."""

    says = "unpacks to more than {limit:,} bytes. Save its text and import that."


class TakesTooLong(IngestError):
    """A book, or a file that is built to keep a program busy."""

    says = "more than {limit}. Split it, or save its text and import that."


class TooSlowToRead(IngestError):
    """Built to keep a program busy, or a very large document."""

    says = (
        "not read within {seconds:g} seconds. Save its text and import that, or give it more time"
        " with --max-seconds."
    )


class NeedsTooMuch(IngestError):
    """Small when packed, or nested beyond all reason."""

    says = "needs more than {limit:,} MB of memory to be read. Save its text and import that."


class Unreadable(IngestError):
    """Something that no reader of its format expects."""

    says = "cannot be read ({reason}). Save its text and import that."


class Encrypted(IngestError):
    """Nobody reads it without its password."""

    says = "locked with a password. Save a copy without one and import that."


class OnlyPictures(IngestError):
    """A PDF of scanned pages."""

    says = "no text in it, perhaps scanned pages. Recognise their text (OCR) and import that."

"""Mails, and pages that a browser saved as one file, to the texts in them.

Both are messages of MIME, which the standard library reads: their parts in base64 or
quoted-printable, their words in whatever encoding.
"""

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import parseaddr

from workbench.ingest.decoding import Decoding, decode_as_it_is
from workbench.ingest.details import Details
from workbench.ingest.document import Document
from workbench.ingest.errors import DamagedDocument, EmptyFile, NoTextFound
from workbench.ingest.found import Found
from workbench.ingest.mail_text import bare_subject, own_words, unflowed
from workbench.ingest.page_lines import lines_of
from workbench.ingest.remarks import ATTACHMENTS, QUOTED_MAIL

FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What the standard library raises at heads that are none."""

ANSWERED = (
    "//blockquote[@type='cite' or contains(@class, 'gmail_quote')]"
    "[not(preceding::*[contains(text(), 'orwarded message')])]"
)
"""What a mail answers, as mail programs set it."""
ONLY_A_NOTE = 3
"""How many times longer the page in a mail is, when its plain text only says that there is one."""


def read_mail(document: Document, wanted: Decoding) -> Iterator[Found]:
    """Yield the text of a mail: what is plain in it, or else what is written as a page.

    Raises:
        IngestError: It has none.
    """
    message = _message(document)
    if message.get_content_type() == "multipart/related" and _location(message):
        yield from read_saved_page(document, wanted)
        return
    parts = [part for part in message.walk() if not part.is_multipart()]
    texts = [part for part in parts if not _is_attached(part)]
    plain = _joined(part_text(part, document, wanted) for part in _of_type(texts, "text/plain"))
    paged = _joined(
        "\n".join(page_lines(part_text(part, document, wanted), document.name))
        for part in _of_type(texts, "text/html")
    )
    subject, is_reply = bare_subject(_header(message, "Subject"))
    words = own_words(plain, is_reply=is_reply)
    if not words.text or len(paged) > ONLY_A_NOTE * len(plain):
        words = own_words(paged, is_reply=is_reply)
    if not words.text:
        raise NoTextFound(document.name)
    attached = sum(map(_is_attached, parts))
    remarks = [ATTACHMENTS.format(count=attached)] if attached else []
    remarks += [QUOTED_MAIL] if words.left_out else []
    details = replace(details_of(message), title=subject or None, author=words.author)
    yield Found(words.text, details, tuple(remarks), encoding="mail")


def read_saved_page(document: Document, wanted: Decoding) -> Iterator[Found]:
    """Yield the article of a page that was saved with all it needs.

    Raises:
        IngestError: There is none.
    """
    from workbench.ingest.pages import read_pages

    message = _message(document)
    part = next(iter(_of_type(list(message.walk()), "text/html")), None)
    if part is None:
        raise NoTextFound(document.name)
    page = document._replace(content=_bytes(part), kind="page", charset=_charset(part))
    url = _location(message) or _header(part, "Content-Location")
    for found in read_pages(page, wanted):
        told = Details(url=url if url.startswith("http") else None)
        yield found._replace(details=told.over(found.details))


def _message(document: Document) -> EmailMessage:
    if not document.content.strip():
        raise EmptyFile(document.name)
    try:
        message = message_from_bytes(document.content.lstrip(), policy=policy.default)
        _ = message.get_content_type(), message.keys()
    except FAULTS:
        raise DamagedDocument(document.name, kind="mail") from None
    return message


def part_text(part: EmailMessage, document: Document, wanted: Decoding) -> str:
    """The words of a part; empty where it has none."""
    content = _bytes(part)
    if not content.strip():
        return ""
    charset = _charset(part)
    declared = None if charset in (None, "us-ascii") else charset
    text = decode_as_it_is(content, document.name, wanted, declared).text.replace("\r\n", "\n")
    if _parameter(part, "format") != "flowed":
        return text
    return unflowed(text, drops_space=_parameter(part, "delsp") == "yes")


def page_lines(html: str, name: str) -> list[str]:
    """The lines of a page in a mail: newsletters set them in tables, and none is beside it."""
    from workbench.ingest.pages import parse

    if not html.strip():
        return []
    tree = parse(html, name)
    lines = lines_of(tree, set(tree.xpath(ANSWERED)))
    return lines or lines_of(tree)


def details_of(message: EmailMessage) -> Details:
    """What the head of a mail says."""
    name, address = _sender(message)
    return Details(
        publisher=name or address or None,
        published=_header(message, "Date") or None,
    )


def _sender(message: EmailMessage) -> tuple[str, str]:
    try:
        sender: Address = message["From"].addresses[0]
        return " ".join(sender.display_name.split()), sender.addr_spec
    except (*FAULTS, IndexError):
        return parseaddr(_header(message, "From"))


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except FAULTS:
        return ""


def _location(message: EmailMessage) -> str:
    return _header(message, "Snapshot-Content-Location") or _header(message, "Content-Location")


def _is_attached(part: EmailMessage) -> bool:
    if part.is_multipart():
        return False
    try:
        return bool(part.is_attachment()) or part.get_content_maintype() not in (
            "text",
            "multipart",
        )
    except FAULTS:
        return True


def _of_type(parts: list[EmailMessage], kind: str) -> list[EmailMessage]:
    return [part for part in parts if part.get_content_type() == kind and not part.is_multipart()]


def _bytes(part: EmailMessage) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except FAULTS:
        return b""
    return content if isinstance(content, bytes) else b""


def _charset(part: EmailMessage) -> str | None:
    try:
        charset = part.get_content_charset()
    except FAULTS:
        return None
    return str(charset).lower() if charset else None


def _parameter(part: EmailMessage, name: str) -> str:
    try:
        return str(part.get_param(name, "")).lower()
    except FAULTS:
        return ""


def _joined(texts: Iterator[str]) -> str:
    return "\n\n".join(text for text in texts if text.strip())

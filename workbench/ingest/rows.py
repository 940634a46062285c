"""Rows of tables, and objects of JSON, to articles: what their names mean, and what they hold."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from workbench.ingest.decoding import Decoding, checked, decode
from workbench.ingest.details import Details
from workbench.ingest.document import Document
from workbench.ingest.errors import BadRow, IngestError
from workbench.ingest.found import Found
from workbench.ingest.remarks import PAYWALL

if TYPE_CHECKING:
    from _csv import Reader

NAMES = {
    "text": (
        *("text", "content", "body", "article", "article body", "maintext", "main text"),
        *("full text", "article text", "cleaned text", "plain text", "content text", "body text"),
        *("text content", "raw text", "message", "post text", "текст", "текст статьи"),
        *("текст статті", "полный текст", "повний текст", "текст новости", "текст новини"),
        *("содержание", "зміст"),
    ),
    "title": (
        *("title", "headline", "article title", "heading", "name", "заголовок", "название"),
        *("назва", "заглавие"),
    ),
    "publisher": (
        *("publisher", "site name", "outlet", "source name", "source", "source domain", "domain"),
        *("site", "media", "newspaper", "издание", "видання", "источник", "джерело", "сми"),
        *("змі", "сайт"),
    ),
    "published": (
        *("published", "date", "published at", "publish date", "date publish", "date published"),
        *("pub date", "published date", "publication date", "published time", "created at"),
        *("created utc", "datetime", "timestamp", "time", "дата", "дата публикации"),
        *("дата публікації", "дата выхода", "дата виходу", "опубликовано", "опубліковано"),
    ),
    "url": (
        *("url", "link", "article url", "source url", "canonical url", "canonical link"),
        *("permalink", "web url", "main entity of page", "ссылка", "посилання", "адрес", "адреса"),
    ),
    "language": ("language", "lang", "in language", "язык", "мова"),
    "author": ("author", "authors", "byline", "creator", "автор", "авторы", "автори"),
}
"""What exports and crawlers call the parts of an article; case, blanks and strokes do not count."""

FIELDS = tuple(field.name for field in fields(Details))
WITHIN = ("name", "rendered", "$date", "@value", "value", "@id", "url")
TEXT_WITHIN = ("rendered", "@value", "value", "plain")
"""What an object in place of a text holds the text under."""
CUT_SHORT = re.compile(r"(?:…|\.\.\.)?\s*\[\+\d+ chars\]\s*$")
"""How a well-known interface of news ends what it does not give."""
MARKUP = re.compile(r"<(?:p|div|br|h[1-6]|li|ul|article|section)\b[^>]{0,500}>", re.IGNORECASE)


class BadFields(ValueError):
    """An object or a row in which no text is found; says under which names it was looked for."""


def found_in(said: Mapping[str, Any], named: Mapping[str, str], place: str = "") -> Found:
    """Make an article of an object.

    Args:
        named: What the user calls the parts, by our names: {"text": "story.body"}.

    Raises:
        BadFields: There is no text in it.
    """
    levelled = {level(str(name)): value for name, value in reversed(list(said.items()))}
    written = value_of("text", said, levelled, named)
    if isinstance(written, list):
        parts = (as_text(part, TEXT_WITHIN) for part in written)
        written = "\n\n".join(filter(None, parts)) or None
    text = as_text(written, TEXT_WITHIN)
    if text is None:
        raise BadFields(no_text(said, named))
    told = {
        name: (as_text(value_of(name, said, levelled, named)) or "").strip() or None
        for name in FIELDS
    }
    told["language"] = (told["language"] or "")[:2].lower() or None
    cut, remarks = CUT_SHORT.sub("…", text), ()
    return Found(
        without_markup(cut), Details(**told), (PAYWALL,) if cut != text else remarks, place=place
    )


def value_of(
    name: str, said: Mapping[str, Any], levelled: Mapping[str, Any], named: Mapping[str, str]
) -> Any:
    """What an object has under one of our names; the user's own word for it goes first."""
    if name in named:
        value: Any = said
        for step in [named[name]] if named[name] in said else named[name].split("."):
            value = value.get(step) if isinstance(value, Mapping) else None
        return value
    values = (levelled.get(level(other)) for other in NAMES[name])
    return next((value for value in values if value not in (None, "", [], {})), None)


def has_text(said: Mapping[str, Any], named: Mapping[str, str]) -> bool:
    """Whether an object is an article, and not what articles are packed in."""
    if "text" in named:
        return value_of("text", said, {}, named) is not None
    names = {level(name) for name in NAMES["text"]}
    return any(level(str(name)) in names and isinstance(value, str) for name, value in said.items())


def as_text(value: Any, within: Sequence[str] = WITHIN) -> str | None:
    """A value as a text: a number, the name of an object, the parts of a list; or nothing."""
    match value:
        case str():
            return value
        case bool() | None:
            return None
        case int() | float():
            return f"{value:.0f}"
        case list():
            return ", ".join(said for part in value if (said := as_text(part))) or None
        case dict():
            return next((said for key in within if (said := as_text(value.get(key)))), None)
    return None


def level(name: str) -> str:
    """articleBody, article_body, «Article body» → articlebody"""
    return re.sub(r"[\W_]+", "", name).lower()


def no_text(said: Mapping[str, Any], named: Mapping[str, str]) -> str:
    """Where a text was looked for, and what there is instead."""
    has = ", ".join(str(name)[:40] for name in list(said)[:12]) or "nothing"
    where = named.get("text") or ", ".join(NAMES["text"][:9]) + " and the like"
    return f"no text under {where}; it has: {has}. Name the right one with --text-field"


def without_markup(text: str) -> str:
    """A text, or the lines of one that was written as a page."""
    if not MARKUP.search(text):
        return text
    from workbench.ingest.page_lines import lines_of_markup

    return "\n".join(lines_of_markup(text))


def read_table(document: Document, wanted: Decoding) -> Iterator[Found | IngestError]:
    """Yield the rows of a table with a heading, or in their place why they are none.

    Raises:
        IngestError: The quotation marks never end, or it is no text.
    """
    name = document.name
    decoded = decode(document.content, name, wanted)
    csv.field_size_limit(max(len(decoded.text), csv.field_size_limit()))
    text, delimiter = heading_of(decoded.text)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    passed_over = decoded.text.count("\n") - text.count("\n")
    header = [cell.strip() for cell in _next(lines, name) or []]
    while (cells := _next(lines, name)) is not None:
        if not any(cells):
            continue
        number = lines.line_num + passed_over
        try:
            found = _row(header, cells, wanted)
            text = checked(found.text, f"{name}: line {number}", wanted)
        except ValueError as error:
            yield BadRow(name, line=number, problem=str(error))
        except IngestError as error:
            yield error
        else:
            remarks = decoded.remarks + found.remarks
            yield found._replace(text=text, encoding=decoded.encoding, remarks=remarks)


def heading_of(text: str) -> tuple[str, str]:
    """A table from its heading on, and its delimiter: as `sep=;` says, or a usual one."""
    told = re.match(r"\s*\"?sep=(.)\"?\r?\n", text)
    if told:
        return text[told.end() :], told[1]
    return text, max(",;\t", key=text.partition("\n")[0].count)


def _row(header: list[str], cells: list[str], wanted: Decoding) -> Found:
    if len(cells) != len(header):
        raise BadFields(f"{len(cells)} cells under {len(header)} headings")
    return found_in(dict(zip(header, cells, strict=True)), wanted.fields)


def _next(lines: "Reader", name: str) -> list[str] | None:
    try:
        return next(lines, None)
    except csv.Error as error:
        raise BadRow(name, line=lines.line_num, problem=str(error)) from None

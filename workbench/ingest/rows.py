"""Rows of tables, and objects of JSON, to articles: what their names mean, and what they hold."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from html import unescape
from typing import TYPE_CHECKING, Any

from workbench.ingest.decoding import Decoding, checked, decode
from workbench.ingest.details import Details
from workbench.ingest.document import Document
from workbench.ingest.errors import BadRow, IngestError
from workbench.ingest.field_names import NAMES, PACKED_IN, SAID_OF_IT, Named, ranks_of
from workbench.ingest.found import Found
from workbench.ingest.remarks import PAYWALL

if TYPE_CHECKING:
    from _csv import Reader

FIELDS = tuple(field.name for field in fields(Details))
WITHIN = ("name", "rendered", "$date", "@value", "value", "@id", "url")
TEXT_WITHIN = ("rendered", "@value", "value", "plain", "text", "data")
"""What an object in place of a text holds the text under."""
DEEPEST = 4
"""Objects that an article is packed in."""
DELIMITERS = ",;\t|"
CUT_SHORT = re.compile(r"(?:…|\.\.\.)?\s*\[\+\d+ chars\]\s*$")
"""How a well-known interface of news ends what it does not give."""
MARKUP = re.compile(r"<(?:p|div|br|h[1-6]|li|ul|article|section)\b[^>]{0,500}>", re.IGNORECASE)
WHOLE_PAGE = re.compile(r"\s*(?:<!doctype html|<html)\b", re.IGNORECASE)
ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});")


class BadFields(ValueError):
    """An object or a row in which no text is found; says under which names it was looked for."""


def found_in(said: Mapping[str, Any], named: Mapping[str, str], place: str = "") -> Found:
    """Make an article of an object.

    Args:
        named: What the user calls the parts, by our names: {"text": "story.body"}.

    Raises:
        BadFields: There is no text in it.
    """
    whole = Named(said)
    around = packing(whole, named)
    text = text_in(around[0], named)
    if text is None:
        raise BadFields(no_text(said, named))
    if WHOLE_PAGE.match(text):
        found = on_page(text)
    else:
        cut = CUT_SHORT.sub("…", text)
        found = Found(without_markup(cut), remarks=(PAYWALL,) if cut != text else ())
    beside = [inner for one in around for inner in one.within(SAID_OF_IT)]
    told = {
        part: _told(part, [whole] if part in named else [*around, *beside], named)
        for part in FIELDS
    }
    told["language"] = (told["language"] or "")[:2].lower() or None
    return found._replace(details=Details(**told).over(found.details), place=place)


def packing(said: Named, named: Mapping[str, str]) -> list[Named]:
    """The object that holds the text, and those that it is packed in, from within."""
    around = [said]
    while text_in(around[0], named) is None and len(around) < DEEPEST:
        inner = list(around[0].within(PACKED_IN))
        if "text" in named or not inner:
            break
        around.insert(0, next((one for one in inner if has_text(one, named)), inner[0]))
    return around if text_in(around[0], named) is not None else [said]


def text_in(said: Named, named: Mapping[str, str]) -> str | None:
    """The text that an object has itself."""
    for written in _values("text", said, named):
        if isinstance(written, list):
            parts = (as_text(part, TEXT_WITHIN) for part in written)
            text = "\n\n".join(filter(None, parts)) or None
        else:
            text = as_text(written, TEXT_WITHIN)
        if text is not None:
            return text
    return None


def _told(part: str, telling: list[Named], named: Mapping[str, str]) -> str | None:
    """What is said of an article by its object, by those around it, or by those beside its text."""
    values = (value for one in telling for value in _values(part, one, named))
    text = next(filter(None, ((as_text(value) or "").strip() for value in values)), None)
    return unescape(text) if text and ENTITY.search(text) and part != "url" else text


def _values(part: str, said: Named, named: Mapping[str, str]) -> Iterator[Any]:
    """Yield what an object has of a part; the user's own word for it stands for all of ours."""
    if part not in named:
        yield from said.values(part)
        return
    value: Any = said.said
    for step in [named[part]] if named[part] in said.said else named[part].split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    yield value


def has_text(said: Named, named: Mapping[str, str]) -> bool:
    """Whether an object is an article, and not what articles are packed in."""
    if "text" in named:
        return next(_values("text", said, named)) is not None
    return any(isinstance(value, str) for value in said.values("text"))


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


def no_text(said: Mapping[str, Any], named: Mapping[str, str]) -> str:
    """Where a text was looked for, and what there is instead."""
    has = ", ".join(str(name)[:40] for name in list(said)[:12]) or "nothing"
    where = named.get("text") or ", ".join(NAMES["text"][:9]) + " and the like"
    return f"no text under {where}; it has: {has}. Name the right one with --text-field"


def without_markup(text: str) -> str:
    """A text, or the lines of one that was written as a piece of a page.

    Raises:
        BadFields: It is nested deeper than a page is.
    """
    if not MARKUP.search(text):
        return unescape(text) if ENTITY.search(text) else text
    from workbench.ingest.page_lines import lines_of
    from workbench.ingest.pages import parse

    try:
        return "\n".join(lines_of(parse(f"<div>{text}</div>", "")))
    except IngestError as error:
        raise BadFields(error.said) from None


def on_page(html: str) -> Found:
    """The article on a page that a crawler kept whole.

    Raises:
        BadFields: There is none.
    """
    from workbench.ingest.pages import read_page

    try:
        return read_page(html, "")[0]
    except IngestError as error:
        raise BadFields(error.said) from None


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
    told = re.match(r"\s*\"?sep=(.)\"?\r?\n", text, re.IGNORECASE)
    if told:
        return text[told.end() :], told[1]
    heading = text.partition("\n")[0].strip()
    return text, max(DELIMITERS, key=lambda delimiter: _knows(heading, delimiter))


def _knows(heading: str, delimiter: str) -> tuple[int, int]:
    """How many headings are names that we know, and how many there are, by a delimiter."""
    cells = next(csv.reader([heading], delimiter=delimiter), [])
    return sum(bool(ranks_of(cell)) for cell in cells), len(cells)


def _row(header: list[str], cells: list[str], wanted: Decoding) -> Found:
    if len(cells) != len(header):
        raise BadFields(f"{len(cells)} cells under {len(header)} headings")
    return found_in(dict(zip(header, cells, strict=True)), wanted.fields)


def _next(lines: "Reader", name: str) -> list[str] | None:
    try:
        return next(lines, None)
    except csv.Error as error:
        raise BadRow(name, line=lines.line_num, problem=str(error)) from None

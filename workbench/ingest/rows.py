"""Lines of JSON and rows of CSV to texts with their details."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError

from workbench.ingest.details import Details
from workbench.ingest.errors import BadRow

if TYPE_CHECKING:
    from _csv import Reader

LONGEST_NUMBER = 20
"""Digits and sign of 2^63."""

TextField = Annotated[
    str, Field(validation_alias=AliasChoices("text", "content", "body", "article"))
]


class Row(BaseModel):
    """One article of many, by the names that exports commonly use; others are passed over."""

    model_config = ConfigDict(extra="ignore")

    text: TextField
    title: str | None = Field(None, validation_alias=AliasChoices("title", "headline"))
    publisher: str | None = Field(
        None, validation_alias=AliasChoices("publisher", "site_name", "sitename", "outlet")
    )
    published: str | None = Field(
        None, validation_alias=AliasChoices("published", "date", "published_at", "publish_date")
    )
    url: str | None = Field(None, validation_alias=AliasChoices("url", "link"))
    language: str | None = Field(None, validation_alias=AliasChoices("language", "lang"))
    author: str | None = None

    def details(self) -> Details:
        """What the row says beside the text; an empty cell says nothing."""
        said: dict[str, str | None] = self.model_dump(exclude={"text"})
        details = Details(**{name: (value or "").strip() or None for name, value in said.items()})
        return replace(details, language=(details.language or "")[:2].lower() or None)


def read_json_line(line: bytes, number: int, name: str) -> Row:
    """Make a row of a line of JSON.

    Raises:
        BadRow: It is no object with a text, or not all of it can be kept.
    """
    try:
        row = Row.model_validate_json(line)
        json.loads(line, object_pairs_hook=_unique, parse_constant=_no_number, parse_int=_whole)
    except ValidationError as error:
        raise BadRow(name, line=number, problem=first_problem(error)) from None
    except ValueError as error:
        raise BadRow(name, line=number, problem=str(error)) from None
    return row


def read_table(text: str, name: str) -> Iterator[Row | BadRow]:
    """Yield the rows of a CSV with a header, or in their place why they are none.

    Raises:
        BadRow: The header names no text, or the quotation marks never end.
    """
    csv.field_size_limit(max(len(text), csv.field_size_limit()))
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    header = [cell.strip().lower() for cell in _next(lines, name) or []]
    while (cells := _next(lines, name)) is not None:
        if not any(cells):
            continue
        try:
            yield _row(header, cells, lines.line_num, name)
        except BadRow as error:
            yield error


def _row(header: list[str], cells: list[str], number: int, name: str) -> Row:
    if len(cells) != len(header):
        problem = f"{len(cells)} cells under {len(header)} headings"
        raise BadRow(name, line=number, problem=problem)
    try:
        return Row.model_validate(dict(zip(header, cells, strict=True)))
    except ValidationError as error:
        raise BadRow(name, line=number, problem=first_problem(error)) from None


def _next(lines: "Reader", name: str) -> list[str] | None:
    try:
        return next(lines, None)
    except csv.Error as error:
        raise BadRow(name, line=lines.line_num, problem=str(error)) from None


def _delimiter(text: str) -> str:
    """The one of the usual three that the header has most of."""
    header = text.partition("\n")[0]
    return max(",;\t", key=header.count)


def first_problem(error: ValidationError) -> str:
    """The first complaint of pydantic in a few words."""
    first = error.errors(include_url=False, include_context=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    problem = first["msg"].removeprefix("Invalid JSON: ").replace(" at line 1 column", " at column")
    return f"{where}: {problem}" if where else problem


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, unless it says the same thing twice."""
    names = [name for name, _ in pairs]
    twice = next((name for place, name in enumerate(names) if name in names[:place]), None)
    if twice is not None:
        raise ValueError(f"{twice!r} stands there twice")
    return dict(pairs)


def _whole(written: str) -> int:
    """A whole number that any reader of JSON can hold."""
    if len(written) > LONGEST_NUMBER or abs(number := int(written)) >= 2**63:
        raise ValueError(f"{written[:12]}… is a number beyond 2^63")
    return number


def _no_number(written: str) -> NoReturn:
    raise ValueError(f"{written} is no number of JSON")

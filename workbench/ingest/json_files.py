"""JSON to articles: a line, an object, a list of them, or what a list is packed in."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from workbench.ingest.decoding import Decoding, checked, decode
from workbench.ingest.document import Document
from workbench.ingest.errors import BadItem, BadJson, BadRow, EmptyFile, IngestError, NoTextFound
from workbench.ingest.field_names import Named
from workbench.ingest.found import Found
from workbench.ingest.rows import found_in, has_text, packing

LONGEST_NUMBER = 20
"""Digits and sign of 2^63."""
DEEPEST, TOO_DEEP = 500, "lists and objects nested too deep"
"""Lists and objects within one another, whatever the version of Python gets through."""
SURROGATE = re.compile("[\ud800-\udfff]")


def read_line(document: Document, wanted: Decoding) -> Iterator[Found]:
    """Yield the article in a line of JSON.

    Raises:
        BadRow: It is no object with a text, or not all of it can be kept.
    """
    try:
        said = parse(document.content.decode(errors="strict"))
        if not isinstance(said, dict):
            raise ValueError("it is no object of JSON")
        found = found_in(said, wanted.fields)
    except UnicodeDecodeError as error:
        problem = f"invalid UTF-8 at byte {error.start}"
        raise BadRow(document.name, line=document.line, problem=problem) from None
    except ValueError as error:
        raise BadRow(document.name, line=document.line, problem=str(error)) from None
    text = checked(found.text, f"{document.name}: line {document.line}")
    yield found._replace(text=text, place=f"line {document.line}")


def read_json(document: Document, wanted: Decoding) -> Iterator[Found | IngestError]:
    """Yield the articles in a file of JSON, or why one of them is none.

    Raises:
        IngestError: It is no JSON, or holds no list.
    """
    from workbench.ingest.telegram_files import is_telegram, read_telegram_json

    if not document.content.strip():
        raise EmptyFile(document.name)
    decoded = decode(document.content, document.name, wanted)
    said = _whole_or_lines(decoded.text, document.name)
    if is_telegram(said):
        yield from read_telegram_json(said)
        return
    items = _items(said, wanted.fields)
    if not items:
        raise NoTextFound(document.name)
    for number, item in enumerate(items, start=1):
        try:
            found = found_in(as_object(item), wanted.fields)
            text = checked(found.text, f"{document.name}: article {number}", wanted)
        except ValueError as error:
            yield BadItem(document.name, number=number, problem=str(error))
        except IngestError as error:
            yield error
        else:
            place = f"article {number}" if len(items) > 1 else ""
            yield found._replace(text=text, encoding=decoded.encoding, place=place)


def _whole_or_lines(text: str, name: str) -> Any:
    """What a file of JSON holds; of one that holds an object a line, their list."""
    try:
        return parse(text)
    except ValueError as error:
        if not str(error).startswith("Extra data"):
            raise BadJson(name, problem=str(error)) from None
    try:
        return [parse(line) for line in text.splitlines() if line.strip()]
    except ValueError as error:
        raise BadJson(name, problem=str(error)) from None


def _items(said: Any, named: Mapping[str, str]) -> list[Any]:
    """The articles in a value: itself, its elements, or those of the one list that it has."""
    if isinstance(said, list):
        return said
    if not isinstance(said, dict) or has_text(packing(Named(said), named)[0], named):
        return [said]
    within = [inner for inner in said.values() if _are_objects(inner)]
    if len(within) == 1:
        articles = [one for one in within[0] if has_text(Named(one), named)]
        return articles if "@graph" in said and articles else within[0]
    packed = [inner for inner in said.values() if isinstance(inner, dict)]
    if len(packed) > 1 and all(has_text(Named(one), named) for one in packed):
        return packed  # under numbers or addresses
    return _items(packed[0], named) if len(packed) == 1 and not within else [said]


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def as_object(item: Any) -> Mapping[str, Any]:
    """An element of a list as an object: a text alone is an article too."""
    if isinstance(item, str):
        return {"text": item}
    return item if isinstance(item, dict) else {}


def parse(text: str) -> Any:
    """Return what a text of JSON says, if all of it can be kept.

    Raises:
        ValueError: It is none, says something twice, or holds what no reader of JSON can.
    """
    try:
        said = json.loads(
            text, object_pairs_hook=_unique, parse_constant=_no_number, parse_int=_whole
        )
    except json.JSONDecodeError as error:
        raise ValueError(f"{error.msg} at line {error.lineno} column {error.colno}") from None
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    _refuse_unreadable(said)
    return said


def _refuse_unreadable(said: Any) -> None:
    """Surrogates, and what some version of Python's reader would not have got through."""
    depth, waiting = 0, [said]
    while waiting:
        depth += 1
        if depth > DEEPEST:
            raise ValueError(TOO_DEEP)
        within: list[Any] = []
        for value in waiting:
            if isinstance(value, str):
                if not value.isascii() and (odd := SURROGATE.search(value)):
                    raise ValueError(f"contains a lone surrogate, U+{ord(odd[0]):04X}")
            elif isinstance(value, list):
                within += value
            elif isinstance(value, dict):
                within += (*value, *value.values())
        waiting = within


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, unless it says the same thing twice."""
    said = dict(pairs)
    if len(said) < len(pairs):
        twice = next(
            name for name, count in Counter(name for name, _ in pairs).items() if count > 1
        )
        raise ValueError(f"{twice!r} stands there twice")
    return said


def _whole(written: str) -> int:
    """A whole number that any reader of JSON can hold."""
    if len(written) > LONGEST_NUMBER or abs(number := int(written)) >= 2**63:
        raise ValueError(f"{written[:12]}… is a number beyond 2^63")
    return number


def _no_number(written: str) -> NoReturn:
    raise ValueError(f"{written} is no number of JSON")

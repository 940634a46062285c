"""Rows to values that every format can write; what our schema does not let in is refused.

A store may have been made, or changed, by another program: SQLite looks at the type of a value
when it is written, not when it is read.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from sqlite3 import Row
from typing import Any, get_args

from claims_db.export.words import SIGNS
from claims_db.file.errors import ContradictoryStore
from claims_db.values.records import Article, Evidence, Source
from claims_db.values.words import CONFIDENCES, Stance

KINDS = frozenset({"fact", "plan", "opinion"})
TYPES = frozenset({"agency", "official", "person", "organisation", "document", "social", "unnamed"})
STANCES = frozenset(get_args(Stance))
SURE = frozenset({None, *CONFIDENCES})
ARTICLE_TEXTS = (
    *("title", "publisher", "author", "url", "published", "language", "encoding", "remarks"),
    *("file_name", "text_sha256", "imported_at"),
)


def refuse_odd_claim(
    path: Path, kind: Any, status: Any, confidence: Any, worth: Any,
    start: Any, end: Any, cue: Any,
    content: Any, note: Any, wording: Any, reviewer: Any, reviewed_at: Any, text: Any,
) -> None:  # fmt: skip
    """Let a claim be written if its values are such as our schema takes.

    One after the other, for a million claims: a list of them takes three times as long.

    Raises:
        ContradictoryStore: One of them is not.
    """
    if not (
        kind in KINDS
        and status in SIGNS
        and confidence in SURE
        and type(worth) is float
        and type(start) is type(end) is type(cue) is int
        and type(content) is type(note) is type(wording) is str
        and type(reviewer) is type(reviewed_at) is type(text) is str
    ):
        raise ContradictoryStore(path)


def article_of(path: Path, row: Row) -> Article:
    """The article of a row, if its values are such as our schema takes.

    Raises:
        ContradictoryStore: One of them is not.
    """
    if not are_texts(row[name] for name in ARTICLE_TEXTS):
        raise ContradictoryStore(path)
    return Article(**row)


def evidence_of(path: Path, values: dict[str, Any]) -> Evidence:
    """The evidence of a row. Raises as above."""
    if not are_texts(values.values()) or values["stance"] not in STANCES:
        raise ContradictoryStore(path)
    return Evidence(**values)


def source_of(path: Path, row: Row | None) -> Source:
    """The source of a row. Raises as above."""
    if row is None or not are_texts((row["name"], row["type"])) or row["type"] not in TYPES:
        raise ContradictoryStore(path)
    return Source(**row)


def are_texts(values: Iterable[Any]) -> bool:
    """Whether all of some values are texts."""
    return all(type(value) is str for value in values)


def moment(text: str) -> datetime | None:
    """A time or day; `None` where it is none."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None

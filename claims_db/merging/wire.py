"""Records to what is sent elsewhere, and back."""

from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError

from claims_db.articles.digest import digest
from claims_db.merging.records import (
    KNOWN,
    VERSION,
    AnyRecord,
    ArticleRecord,
    ClaimsRecord,
    DecisionRecord,
    OtherRecord,
    SourceRecord,
)


class Label(NamedTuple):
    """What stands outside a record that is sent."""

    kind: str
    key: str
    """What it is known by among its kind; several records may be, each completing the others."""
    author: str | None
    """Who decided it; `None`: it is nobody's decision."""


def as_json(record: AnyRecord) -> str:
    """A record as it is sent elsewhere."""
    return record.body if isinstance(record, OtherRecord) else record.model_dump_json()


def from_json(sent: str | bytes) -> AnyRecord:
    """The record that was sent, checked by itself; of what is not known, all of it as it came.

    Raises:
        ValueError: It is none.
    """
    told = Sent.model_validate_json(sent)
    if told.kind in KNOWN and told.version <= VERSION:
        return KNOWN[told.kind].model_validate_json(sent)
    text = sent if isinstance(sent, str) else sent.decode()
    return OtherRecord(kind=told.kind, key=told.key or told.uuid or digest(text), body=text)


def label_of(record: AnyRecord) -> Label:
    """What is told of a record without opening it."""
    match record:
        case SourceRecord():
            return Label("source", record.name, None)
        case ArticleRecord():
            return Label("article", record.text_sha256, None)
        case ClaimsRecord():
            return Label("claims", record.article, None)
        case DecisionRecord():
            return Label("decision", record.uuid, record.reviewer)
        case OtherRecord():
            return Label(record.kind, record.key, author_of(record))


def author_of(record: OtherRecord) -> str | None:
    """Who decided something of which nothing else is known; `None`: nobody, or it is no record."""
    try:
        return Sent.model_validate_json(record.body).reviewer or None
    except ValidationError:
        return None


class Sent(BaseModel):
    """What every record says, of whatever kind and version."""

    model_config = ConfigDict(strict=True, extra="ignore")

    kind: str
    version: int = VERSION
    key: str = ""
    uuid: str = ""
    reviewer: str = ""

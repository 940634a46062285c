"""Records to what is sent elsewhere, and back."""

import json

from pydantic import BaseModel, ConfigDict

from claims_db.articles.digest import digest
from claims_db.merging.records import (
    AnyRecord,
    ArticleRecord,
    DecisionRecord,
    OtherRecord,
    SourceRecord,
)

VERSION = 1
"""Of the records that this program writes, and the latest that it understands."""
KNOWN: dict[str, type[SourceRecord] | type[ArticleRecord] | type[DecisionRecord]] = {
    "source": SourceRecord,
    "article": ArticleRecord,
    "decision": DecisionRecord,
}


def as_json(record: AnyRecord) -> str:
    """A record as it is sent elsewhere."""
    if isinstance(record, OtherRecord):
        return record.body
    return f'{{"version":{VERSION},{record.model_dump_json()[1:]}'


def from_json(sent: str) -> AnyRecord:
    """The record that was sent, checked by itself; of what is not known, all of it as it came.

    Raises:
        ValidationError: It is none.
    """
    told = Sent.model_validate_json(sent)
    if told.kind in KNOWN and told.version <= VERSION:
        return KNOWN[told.kind].model_validate_json(
            json.dumps({k: v for k, v in json.loads(sent).items() if k != "version"})
        )
    return OtherRecord(kind=told.kind, key=told.key or told.uuid or digest(sent), body=sent)


class Sent(BaseModel):
    """What every record says, of whatever kind and version."""

    model_config = ConfigDict(strict=True, extra="ignore")

    kind: str
    version: int = VERSION
    key: str = ""
    uuid: str = ""

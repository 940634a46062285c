"""What one reviewer says of one claim, as a value: a row of the answers, and how it changes."""

import json
from typing import Any, NamedTuple, Self

from claims_db.values.errors import JournalUnreadable
from claims_db.values.words import FIELDS, ChangedField


class Answered(NamedTuple):
    """A row of the answers."""

    source_id: int | None = None
    chain: str | None = None
    confidence: int | None = None
    status: str | None = None
    note: str = ""
    wording: str = ""
    attribution: str = ""
    """Whether those named really said so: JSON as the journal has it; empty: not checked."""
    reviewed_at: str | None = None

    @property
    def is_complete(self) -> bool:
        """Whether all three fields are answered."""
        return None not in (self.chain, self.confidence, self.status)

    def with_field(self, field: ChangedField, value: Any, made_at: str) -> Self:
        """The row after a field is answered; a chain as the ids of its sources."""
        if field == "source":
            chain = json.dumps(value) if value else None
            after = self._replace(chain=chain, source_id=value[0] if value else None)
        elif field == "attribution":
            after = self._replace(attribution=as_json(value) if value else "")
        else:
            kept: dict[str, Any] = {field: NOTHING_OF.get(field) if value is None else value}
            after = self._replace(**kept)
        if field in FIELDS:
            after = after._replace(reviewed_at=made_at if after.is_complete else None)
        return after


as_json = json.JSONEncoder(ensure_ascii=False).encode
NOTHING_OF: dict[str, str] = {"note": "", "wording": ""}
NOTHING = Answered()
"""An answer before anything is answered."""

Key = tuple[int, str]
"""A claim and a reviewer."""
Evidences = list[dict[str, str]]
"""What an answer rests on, as the journal keeps it."""


def ids_in(chain: str) -> list[int]:
    """The ids of the sources of a chain as the table has it.

    Raises:
        JournalUnreadable: There are none.
    """
    try:
        ids = json.loads(chain)
    except (TypeError, ValueError, RecursionError):
        ids = None
    if not isinstance(ids, list) or not all(type(one) is int for one in ids):
        raise JournalUnreadable("source")
    return ids


def sources_in(chain: str | None) -> set[int]:
    """The sources that a chain names; of one that another program has broken, none."""
    try:
        return set(ids_in(chain)) if chain else set()
    except JournalUnreadable:
        return set()

"""What reviewers did, as values: decisions and what each of them changed."""

import json
from datetime import UTC, datetime
from functools import lru_cache
from sqlite3 import Row
from typing import Any, NamedTuple, Self

from claims_db.values.desk_words import PARTS
from claims_db.values.errors import JournalUnreadable
from claims_db.values.words import DETAILS, Act, ChangedField

SHAPES: dict[str, Any] = {
    "source": list,
    "confidence": int,
    "status": str,
    "note": str,
    "wording": str,
    "evidence": list,
    "attribution": list,
    "span": dict,
    "kind": str,
    "adjudicated_for": str,
    "story": str,
    "merged_into": str,
    "name": str,
    "type": str,
    "removed": bool,
    "retells": str,
    **dict.fromkeys((*DETAILS, "assigned", "told"), str),
    **dict.fromkeys(PARTS, dict),
}
"""What the journal keeps of each field, beside nothing."""
SPAN = {"start", "end", "content"}
ATTRIBUTION = {"source", "result", "url", "words"}
EVIDENCE = {"url", "title", "quote", "stance", "archive_url", "accessed"}


@lru_cache(1000)
def journalled(field: str, text: str | None) -> Any:
    """What the journal says of a field, from its JSON; not to be changed by who gets it.

    Raises:
        JournalUnreadable: It says what none of ours would.
    """
    if text is None:
        return None
    try:
        value = json.loads(text)
    except (TypeError, ValueError, RecursionError):
        raise JournalUnreadable(field) from None
    if value is not None and not is_shaped(field, value):
        raise JournalUnreadable(field)
    return value


def is_shaped(field: str, value: Any) -> bool:
    """Whether a value is what the journal keeps of a field."""
    if type(value) is not SHAPES.get(field):
        return False
    if field == "source":
        return all(isinstance(name, str) for name in value)
    if field == "evidence":
        return all(isinstance(item, dict) and item.keys() == EVIDENCE for item in value)
    if field == "attribution":
        return all(isinstance(item, dict) and item.keys() == ATTRIBUTION for item in value)
    if field in PARTS:
        return bool(value.keys() == PARTS[field])
    return bool(field != "span" or value.keys() == SPAN)


class Dispute(NamedTuple):
    """One reviewer's answer to a claim that another answered otherwise."""

    id: int
    article_id: int
    content: str
    reviewer: str
    source: str
    confidence: int
    status: str


class Change(NamedTuple):
    """One field of a claim, a source or an article, before and after a decision.

    A chain of sources is the list of their names, a span has `start`, `end` and
    `content`; None stands for not answered, not in the lists, not known.
    """

    field: ChangedField
    before: Any
    after: Any
    claim_id: int | None = None
    source_id: int | None = None
    article_id: int | None = None

    @classmethod
    def of(cls, row: Row | tuple[Any, ...]) -> Self:
        """Return the change that a row of the journal tells of."""
        claim_id, source_id, article_id, field, before, after = row
        values = journalled(field, before), journalled(field, after)
        return cls(field, *values, claim_id, source_id, article_id)

    @property
    def about(self) -> int:
        """The id of the claim, the source or the article."""
        (found,) = (one for one in (self.claim_id, self.source_id, self.article_id) if one)
        return found

    @property
    def reverse(self) -> Self:
        """The change that takes this one back."""
        return self._replace(before=self.after, after=self.before)


class Decision(NamedTuple):
    """One act of a reviewer; an act on many claims at once is one decision."""

    seq: int
    uuid: str
    made_at: str
    reviewer: str
    act: Act
    target: str | None
    """The decision that an undo takes back, a redo puts back."""
    changes: tuple[Change, ...]

    @property
    def claim_id(self) -> int | None:
        """The claim to show with it; `None` when it was about sources or articles."""
        return self._shown.claim_id

    @property
    def field(self) -> ChangedField:
        """What was changed of that claim."""
        return self._shown.field

    @property
    def _shown(self) -> Change:
        """The first change that leaves its claim in the list, or else the first."""
        kept = (c for c in self.changes if c.field != "span" or c.after is not None)
        return next(kept, self.changes[0])


ENCODE = json.JSONEncoder(ensure_ascii=False).encode


def as_json(value: object) -> str | None:
    """A value as the journal keeps it."""
    if value is None:
        return None
    return encode_word(value) if isinstance(value, str | int) else ENCODE(value)


encode_word = lru_cache(1000, typed=True)(ENCODE)
"""Of a bulk answer each word comes as often as there are claims."""


def now() -> str:
    """The time in UTC, to the millisecond, as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")

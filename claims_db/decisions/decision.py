"""What reviewers did, as values: decisions and what each of them changed."""

import json
from sqlite3 import Row
from typing import Any, NamedTuple, Self

from claims_db.records import Act, ChangedField


class Dispute(NamedTuple):
    """One reviewer's answer to a claim that another answered otherwise."""

    id: int
    article_id: int
    position: int
    content: str
    reviewer: str
    source: str
    confidence: int
    status: str


class Change(NamedTuple):
    """One field of a claim, or of a source, before and after a decision.

    A chain of sources is the list of their names, a span has `start`, `end` and
    `content`; None stands for not answered, and for not in the lists.
    """

    field: ChangedField
    before: Any
    after: Any
    claim_id: int | None = None
    source_id: int | None = None

    @classmethod
    def of(cls, row: Row) -> Self:
        """Return the change that a row of the journal tells of."""
        values = {name: json.loads(row[name] or "null") for name in ("before", "after")}
        return cls(**(dict(row) | values))

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
        """The claim to show with it; `None` when it merged sources."""
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

"""An edited export back into the store: what differs from it becomes decisions.

What a reviewer answers may be edited, the kind of a claim, the type of its source, and how its
article is described; the other columns say which claim is meant. A row that names no claim of
ours, quotes it otherwise or has a value that is none is refused with its line, and the other rows
are not touched by that.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from claims_db.export.claims import claims_named
from claims_db.export.edited_answers import edits, standing
from claims_db.export.edited_table import Cells, EditedRow, RowRefused, is_earlier, read_edited
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.named_in_many_rows import NamedInManyRows, with_former_publisher
from claims_db.export.past import Past
from claims_db.values.errors import ClaimsDBError
from claims_db.values.words import Kind

if TYPE_CHECKING:
    from claims_db.store import ClaimStore

BATCH = 2_000
WRITTEN = frozenset(("note", "wording", "evidence", "attribution"))
"""Answers that do not settle a claim: who gives only these takes over no suggestion."""
FIXED = ("article_id", "start", "end", "check_worthiness", "story")
"""Columns that say what is meant, or what the analysis found."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A row of the table that was taken in."""

    line: int
    claim_id: int
    changed: bool
    replaced: bool = False
    """Whether it took the place of what the reviewer answered after the table was written."""


def apply_table(
    store: "ClaimStore", text: str, *, encoding: str, reviewer: str
) -> Iterator[Applied | RowRefused]:
    """Record what an edited export says otherwise as of `reviewer`, some hundred rows as one act.

    Raises:
        RowRefused: The table is no export of ours.
    """
    rows = read_edited(StringIO(text, newline=""), encoding)
    return apply_rows(store, rows, reviewer=reviewer)


def apply_rows(
    store: "ClaimStore", rows: Iterator[EditedRow | RowRefused], *, reviewer: str, reason: str = ""
) -> Iterator[Applied | RowRefused]:
    """Record what edited rows say otherwise; one that is refused stops none of the others.

    Args:
        reason: Why published verdicts are changed; empty: a row that does so is refused.

    Raises:
        RowRefused: The table is no export of ours.
    """
    applying = Applying(store, reviewer, reason)
    while batch := list(islice(rows, BATCH)):
        yield from applying.take_in(batch)
    yield from applying.named.record(reviewer)


class Edited(NamedTuple):
    """A row that says something otherwise than the store."""

    line: int
    claim_id: int
    answers: dict[str, Any]
    kind: str | None
    replaces: bool
    """Whether the reviewer has answered since the table was written."""


class Applying:
    """Takes rows in, some thousand at a time; what many of them name, when all were read."""

    def __init__(self, store: "ClaimStore", reviewer: str, reason: str) -> None:
        self.named = NamedInManyRows(store)
        self._store = store
        self._reviewer = reviewer
        self._reason = reason
        self._past = Past(store)

    def take_in(self, batch: list[EditedRow | RowRefused]) -> Iterator[Applied | RowRefused]:
        """Record what rows say otherwise, and yield what became of each."""
        ids = (row.claim_id for row in batch if isinstance(row, EditedRow))
        known = claims_named(self._store, ids)
        found = [self._judged(row, known) for row in batch]
        edited = [one for one in found if isinstance(one, Edited)]
        is_each_once = len({one.claim_id for one in edited}) == len(edited)
        changed = self._recorded(edited) if is_each_once else None
        for one in found:
            if not isinstance(one, Edited):
                yield one
            elif changed is None:
                yield self._alone(one)
            else:
                is_changed = one.claim_id in changed
                yield Applied(one.line, one.claim_id, is_changed, is_changed and one.replaces)

    def _judged(
        self, row: EditedRow | RowRefused, known: dict[int, ExportedClaim]
    ) -> Edited | Applied | RowRefused:
        """What a row says, or why it is refused."""
        if isinstance(row, RowRefused):
            return row
        try:
            claim = known.get(row.claim_id)
            if claim is None:
                raise RowRefused(row.line, f"there is no claim c{row.claim_id} in this store")
            return self._read(Cells(with_former_publisher(row, claim), claim), claim)
        except RowRefused as refusal:
            return refusal
        except ClaimsDBError as error:
            return RowRefused(row.line, str(error))

    def _read(self, cells: Cells, claim: ExportedClaim) -> Edited | Applied:
        """What one row says otherwise.

        Raises:
            RowRefused: It says of the claim what cannot be said.
        """
        line = cells.row.line
        if not cells.agree("claim"):
            raise RowRefused(line, f"this is not the text of c{claim.id}, which cannot be edited")
        self._refuse_fixed(cells, claim)
        kind = edited_kind(cells)
        answers = dict(edits(self._store, cells, claim))
        names = self.named.edited(cells, claim, answers)
        if answers and (
            self._reviewer != claim.reviewer and (claim.reviewer or answers.keys() - WRITTEN)
        ):
            answers = (
                standing(self._store, claim) | answers
            )  # a whole one, beside that which stands
        if answers or kind is not None:
            is_older = is_earlier(cells.edited("reviewed_at"), claim.reviewed_at)
            hers = bool(answers) and self._reviewer == claim.reviewer
            return Edited(line, claim.id, answers, kind, hers and is_older)
        return Applied(line, claim.id, changed=names)

    def _refuse_fixed(self, cells: Cells, claim: ExportedClaim) -> None:
        """Look for what was edited where nothing can be.

        Raises:
            RowRefused: There is such a cell.
        """
        for column in FIXED:
            if not cells.agree(column):
                raise cells.refusal(column, "cannot be edited")
        if not cells.agree("cue") and cells.edited("cue") not in claim.text:  # of another answer
            raise cells.refusal("cue", "cannot be edited")
        self._past.refuse_never_so(cells)
        self._past.refuse_never_said(cells)

    def _recorded(self, edited: list[Edited]) -> set[int] | None:
        """Record some rows as one act, and the kinds of their claims.

        Returns which claims were changed; `None`: some rows could not be recorded, and none was.
        """
        try:
            changed = self._answered(edited)
        except ClaimsDBError:
            return None
        for kind in get_args(Kind):
            claims = [one.claim_id for one in edited if one.kind == kind]
            if claims:
                self._store.editing.set_kind(claims, kind, reviewer=self._reviewer)
        return {*changed, *(one.claim_id for one in edited if one.kind is not None)}

    def _answered(self, edited: list[Edited]) -> frozenset[int]:
        return self._store.journal.record_each(
            [([one.claim_id], one.answers) for one in edited if one.answers],
            reviewer=self._reviewer,
            reason=self._reason,
        )

    def _alone(self, one: Edited) -> Applied | RowRefused:
        """Record one row, where some of them could not be together."""
        try:
            changed = self._answered([one])
            if one.kind:
                self._store.editing.set_kind([one.claim_id], one.kind, reviewer=self._reviewer)
        except ClaimsDBError as error:
            return RowRefused(one.line, str(error))
        is_changed = bool(changed) or one.kind is not None
        return Applied(one.line, one.claim_id, is_changed, bool(changed) and one.replaces)


def edited_kind(cells: Cells) -> str | None:
    """The kind of the claim, where that was edited.

    Raises:
        RowRefused: It is none that a claim has.
    """
    if cells.agree("kind"):
        return None
    kind = cells.edited("kind").strip().lower()
    if kind not in get_args(Kind):
        raise cells.refusal("kind", f"is none of {', '.join(get_args(Kind))}")
    return kind

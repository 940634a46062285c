"""A reviewer's acts, journalled: the present state follows from them, and undo works from them."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Literal, cast

from claims_db.decisions.desk.errors import reason_needed
from claims_db.decisions.follows.desk_state import Told, as_corrected, checked_reason
from claims_db.decisions.follows.fields import SHARED, Fields
from claims_db.decisions.follows.undo_list import UndoList
from claims_db.decisions.log import Ledger
from claims_db.decisions.typed import Drafts
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources
from claims_db.values.decision import Change, Decision, now
from claims_db.values.errors import ChangedSince, NothingToRedo, NothingToUndo
from claims_db.values.words import Act, ChangedField

if TYPE_CHECKING:
    from claims_db.values.models import NewAttributionCheck, NewEvidence

_Given = list[tuple[ChangedField, Any]]
"""Answers as the journal keeps them, by their fields."""


class Journal:
    """Records decisions, each in one transaction; when a method returns, it is on disk."""

    def __init__(
        self,
        connection: Connection,
        ledger: Ledger,
        undo_list: UndoList,
        fields: Fields,
        drafts: Drafts,
        sources: Sources,
    ) -> None:
        self._connection = connection
        self._ledger = ledger
        self._undo_list = undo_list
        self._fields = fields
        self._drafts = drafts
        self._sources = sources

    def record_source(self, claim_id: int, chain: Sequence[int], *, reviewer: str) -> None:
        """Record who says so: the ids of the sources from the origin to the nearest relay."""
        self.record_many([claim_id], reviewer=reviewer, source=chain)

    def record_confidence(self, claim_id: int, confidence: int, *, reviewer: str) -> None:
        """Record how sure the reviewer is of the status, 1 to 5."""
        self.record_many([claim_id], reviewer=reviewer, confidence=confidence)

    def record_status(self, claim_id: int, status: str, *, reviewer: str) -> None:
        """Record whether the claim holds."""
        self.record_many([claim_id], reviewer=reviewer, status=status)

    def record_note(self, claim_id: int, note: str, *, reviewer: str) -> None:
        """Record a free text, and forget its draft; an empty one removes the note."""
        self.record_many([claim_id], reviewer=reviewer, note=note)

    def record_wording(self, claim_id: int, wording: str, *, reviewer: str) -> None:
        """Record the claim in the reviewer's own words; empty: as the article has it."""
        self.record_many([claim_id], reviewer=reviewer, wording=wording)

    def record_evidence(
        self, claim_id: int, items: "Iterable[NewEvidence | dict[str, str]]", *, reviewer: str
    ) -> None:
        """Record what the answer rests on: the whole list, in place of the one before.

        An item has a `url`, and may have `title`, `quote`, `stance` (supports, refutes or
        context), `archive_url` and `accessed` (ISO 8601).
        """
        self.record_many([claim_id], reviewer=reviewer, evidence=tuple(items))

    def record_attribution(
        self, claim_id: int, checks: "Iterable[NewAttributionCheck | dict[str, str]]", *,
        reviewer: str,
    ) -> None:  # fmt: skip
        """Record whether those whom the chain names really said so: in place of what was recorded.

        A check has a `source`, by its name, a `result` (confirmed, distorted, not_found), and may
        have the `url` of the original and the `words` there. Who is not in it was not checked.
        """
        self.record_many([claim_id], reviewer=reviewer, attribution=tuple(checks))

    def record_many(
        self, claim_ids: Iterable[int], *, reviewer: str, reason: str = "", **answers: Any
    ) -> int:
        """Record the same answers to many claims as one act, which one undo takes back.

        `answers` are `source` (a chain of ids), `confidence`, `status`, `note`, `wording`,
        `evidence`, `attribution`; what is left out stays as it is, and so does what is answered so
        already. Returns how many claims were changed; where none was, nothing is written.

        Raises:
            InvalidValue: An answer is not one of those its field takes.
            ClaimNotFound: Nothing is written.
            ReasonNeeded: A published verdict would become another, and there is no `reason`.
        """
        said = [(tuple(claim_ids), answers)]
        return len(self.record_each(said, reviewer=reviewer, reason=reason))

    def record_each(
        self, answers: Iterable[tuple[Sequence[int], Mapping[str, Any]]], *, reviewer: str,
        reason: str = "",
    ) -> frozenset[int]:  # fmt: skip
        """Record answers, each to some claims, all as one act; return which claims were changed."""
        checked = [(dict.fromkeys(ids), checked_answers(said)) for ids, said in answers]
        with self.deciding():
            given = [(list(ids), self._as_journalled(said)) for ids, said in checked]
            changes = self._changes(given, reviewer)
            if changes:
                self.perform("answer", reviewer, changes, reason=reason)
        return frozenset(change.claim_id for change in changes if change.claim_id is not None)

    def _changes(
        self, given: Sequence[tuple[Sequence[int], _Given]], reviewer: str
    ) -> list[Change]:
        """What answers change; the drafts of them are recorded.

        What stands is asked at once of all claims that are answered in the same fields.
        """
        alike: dict[tuple[ChangedField, ...], list[int]] = {}
        for claim_ids, said in given:
            alike.setdefault(tuple(field for field, _ in said), []).extend(claim_ids)
        present: dict[tuple[int, ChangedField], Any] = {}
        for fields, ids in alike.items():
            present |= self._fields.answers(ids, reviewer, fields)
            self._drafts.recorded(ids, fields, reviewer=reviewer)
        return [
            Change(field, present[claim_id, field], after, claim_id)
            for claim_ids, said in given
            for claim_id in claim_ids
            for field, after in said
            if present[claim_id, field] != after
        ]

    def undo(self, reviewer: str) -> Decision:
        """Take back the latest act of the reviewer that is not undone yet.

        Raises:
            NothingToUndo: Nothing is written.
            ChangedSince: Somebody else has changed the same passage since; nothing is written.
        """
        with self.deciding():
            target = self._undo_list.last_done(reviewer)
            if target is None:
                raise NothingToUndo(reviewer)
            changes = [change.reverse for change in reversed(target.changes)]
            return self._reverse("undo", target, changes)

    def redo(self, reviewer: str) -> Decision:
        """Put back what the reviewer undid last, unless she has decided anything since.

        Raises:
            NothingToRedo: Nothing is written.
            ChangedSince: Somebody else has changed the same passage since; nothing is written.
        """
        with self.deciding():
            target = self._undo_list.first_undone(reviewer)
            if target is None:
                raise NothingToRedo(reviewer)
            return self._reverse("redo", target, target.changes)

    def of_claim(self, claim_id: int, latest: int | None = None) -> list[Decision]:
        """Return the history of a claim, the oldest act first, or only the `latest` acts.

        Each comes with what it changed of this claim, however many others it changed.
        """
        return self._ledger.of_claim(claim_id, latest)

    def latest(self, limit: int = 20, *, reviewer: str | None = None) -> list[Decision]:
        """Return the latest acts, of everybody or of one reviewer, the newest first."""
        return self._ledger.latest(limit, reviewer=reviewer)

    def deciding(self) -> AbstractContextManager[None]:
        """One transaction for one decision, looked up should COMMIT not say what became of it."""
        return self._connection.write(self._ledger.has_latest)

    def perform(
        self, act: Act, reviewer: str, changes: Sequence[Change], *, uuid: str | None = None,
        reason: str = "",
    ) -> Decision:  # fmt: skip
        """Carry out the changes and write them down as one decision; only inside `deciding`.

        Raises:
            ReasonNeeded: A published verdict would become another, and there is no `reason`.
        """
        uuid, undone = (uuid, True) if uuid else self._undo_list.next_act(reviewer)
        decision = self._write(act, reviewer, changes, uuid, reason=reason)
        self._undo_list.add(decision, undone=undone)
        return decision

    def _reverse(
        self, act: Literal["undo", "redo"], target: Decision, changes: Sequence[Change]
    ) -> Decision:
        for change in changes:
            if change.field in SHARED and self._fields.present(change) != change.before:
                raise ChangedSince(act, target.act)
        self._undo_list.mark(target, undone=act == "undo")
        uuid = self._ledger.next_uuid()
        decision = self._write(act, target.reviewer, changes, uuid, target=target.uuid)
        self._fields.follow_removed(changes)
        return decision

    def _write(
        self, act: Act, reviewer: str, changes: Sequence[Change], uuid: str, *,
        target: str | None = None, reason: str = "",
    ) -> Decision:  # fmt: skip
        made_at = now()
        changed = self._fields.put(changes, reviewer, made_at)
        owed = self._fields.uncorrected(changed, [] if target else changes)
        if owed and not reason.strip():
            raise reason_needed(act, owed[0].told, owed[0].now)(*owed[0])
        changes = [*changes, *self._corrections(owed, reviewer, reason, uuid)]
        decision = self._ledger.append(uuid, made_at, reviewer, act, changes, target)
        self._fields.follow(changes)
        return decision

    def _corrections(
        self, owed: Sequence[Told], reviewer: str, reason: str, uuid: str
    ) -> list[Change]:
        """What readers are told otherwise than before, which is done here."""
        if not owed:
            return []
        said = checked_reason(reason)
        made = [change for one in owed for change in as_corrected(one, said, uuid)]
        self._fields.put(made, reviewer, "")
        return made

    def _as_journalled(self, said: dict[str, Any]) -> list[tuple[ChangedField, Any]]:
        if "source" in said:
            said["source"] = self._sources.names(said["source"])
        lists = {field: list(value) for field, value in said.items() if isinstance(value, tuple)}
        return [
            (cast(ChangedField, field), value or None) for field, value in (said | lists).items()
        ]


def checked_answers(said: Mapping[str, Any]) -> dict[str, Any]:
    """Return answers to a claim as its fields take them.

    Raises:
        InvalidValue: An answer is not one of those its field takes.
    """
    from claims_db.values.models import NewAnswer, checked

    answers = checked(NewAnswer, **said).model_dump()
    return {name: value for name, value in answers.items() if name in said}

"""Every field that a decision can change, and who keeps it."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from claims_db.claims.passages import Passages
from claims_db.decisions.answers import Answers
from claims_db.decisions.decision import Change
from claims_db.decisions.one_source import SourceMerging
from claims_db.decisions.replay import Replay
from claims_db.decisions.settling import Standing
from claims_db.records import ChangedField
from claims_db.sources.registry import Sources

SHARED: tuple[ChangedField, ...] = ("span", "adjudicated_for", "merged_into", "type")
"""What is one for all reviewers; the rest each says for herself."""


class Fields:
    """Reads and writes the fields of claims and sources; keeps no journal of it."""

    def __init__(
        self,
        sources: Sources,
        answers: Answers,
        standing: Standing,
        passages: Passages,
        merging: SourceMerging,
        replay: Replay,
    ) -> None:
        self._sources = sources
        self._answers = answers
        self._standing = standing
        self._passages = passages
        self._merging = merging
        self._replay = replay

    def answers(
        self, claim_ids: Sequence[int], reviewer: str, fields: Sequence[ChangedField]
    ) -> dict[tuple[int, ChangedField], Any]:
        """Return what a reviewer says of claims now, as the journal keeps it.

        Raises:
            ClaimNotFound: One of the claims is not in the lists.
        """
        return self._answers.present(claim_ids, reviewer, fields)

    def present(self, change: Change) -> Any:
        """Return what a field that is one for all reviewers holds now, as the journal keeps it."""
        if change.source_id is not None:
            if change.field == "type":
                return self._sources.get(change.source_id).type
            return self._merging.present(change.source_id)
        assert change.claim_id is not None
        if change.field == "span":
            return self._passages.present(change.claim_id)
        return self._passages.row(change.claim_id)["adjudicated_for"]

    def put(self, changes: Sequence[Change], reviewer: str, made_at: str) -> None:
        """Let the fields of changes hold what they do after them, one after the other.

        Raises:
            ClaimsOverlap: Another claim stands where the span would.
        """
        for shared, some in groupby(changes, key=lambda change: change.field in SHARED):
            if shared:
                for change in some:
                    self._put_shared(change)
            else:
                self._answers.put(list(some), reviewer, made_at)

    def _put_shared(self, change: Change) -> None:
        if change.source_id is not None:
            if change.field == "type":
                self._sources.put_type(change.source_id, change.after)
            else:
                self._merging.put(change.source_id, change.after)
            return
        assert change.claim_id is not None
        if change.field == "span":
            self._passages.put(change.claim_id, change.after)
        else:
            self._answers.put_adjudicated_for(change.claim_id, change.after)

    def follow(self, changes: Iterable[Change]) -> None:
        """Let what follows from spans follow once they are journalled: verdicts, who has room."""
        moved = [c.claim_id for c in changes if c.field == "span" and c.claim_id is not None]
        if moved:
            self._standing.settle(moved)
        for article_id in {self._passages.row(claim_id)["article_id"] for claim_id in moved}:
            if self._passages.has_superseded(article_id):
                self._replay.follow_article(article_id)

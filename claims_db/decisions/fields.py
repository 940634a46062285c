"""Every field that a decision can change, and who keeps it."""

from collections.abc import Iterable
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

    def present(self, change: Change, reviewer: str) -> Any:
        """Return what the field of a change holds now, as the journal keeps it."""
        if change.source_id is not None:
            if change.field == "type":
                return self._sources.get(change.source_id).type
            return self._merging.present(change.source_id)
        assert change.claim_id is not None
        if change.field == "span":
            return self._passages.present(change.claim_id)
        if change.field == "adjudicated_for":
            return self._passages.row(change.claim_id)["adjudicated_for"]
        return self._answers.present(change.claim_id, reviewer, change.field)

    def put(self, change: Change, reviewer: str, made_at: str) -> None:
        """Let the field of a change hold what it is after it.

        Raises:
            ClaimsOverlap: Another claim stands where the span would.
        """
        if change.source_id is not None:
            if change.field == "type":
                self._sources.put_type(change.source_id, change.after)
            else:
                self._merging.put(change.source_id, change.after)
            return
        assert change.claim_id is not None
        if change.field == "span":
            self._passages.put(change.claim_id, change.after)
        elif change.field == "adjudicated_for":
            self._answers.put_adjudicated_for(change.claim_id, change.after)
        else:
            self._answers.put(change.claim_id, reviewer, change.field, change.after, made_at)

    def follow(self, changes: Iterable[Change]) -> None:
        """Let what follows from spans follow, once they are journalled: verdicts and numbers."""
        articles = set()
        for change in changes:
            if change.field == "span" and change.claim_id is not None:
                self._standing.settle(change.claim_id)
                articles.add(self._passages.row(change.claim_id)["article_id"])
        for article_id in articles:
            self._passages.renumber(article_id)
            if self._passages.has_superseded(article_id):
                self._replay.follow_article(article_id)

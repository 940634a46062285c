"""What a reviewer's keys decide at her place, and where they take her. No screen, no keys."""

import time
from collections.abc import Sequence
from typing import Any

from claims_db import (
    CONFIDENCES,
    FIELDS,
    STATUSES,
    Claim,
    ClaimStore,
    Decision,
    Field,
    Source,
)
from claims_db.decisions.typed import DraftField
from workbench.review.session.offers import answers_of, three_fields, unchanged_answers
from workbench.review.session.place import Place


class Session(Place):
    """Writes what is decided of the claim under review and goes on; draws nothing.

    Every method that decides has the decision on disk when it returns, and raises
    `ClaimsDBError` without moving on when it could not be saved.
    """

    def __init__(self, store: ClaimStore, reviewer: str, *, article_id: int | None = None) -> None:
        """Stand where the reviewer left off, or at the first open claim of an article.

        Raises:
            ArticleNotFound: There is no article with this id.
        """
        self.settled: list[float] = []
        """When she settled a claim in this session, in seconds of the monotonic clock."""
        self._answered: int | None = None
        """The claim she answered last in this session."""
        self.at_end = False
        """Whether her latest answer left nothing to review in the list."""
        super().__init__(store, reviewer, article_id=article_id)

    def answer(self, digit: int) -> bool:
        """Answer the lit field with its option `digit`, 1 to 9; light the next.

        Returns whether there is such an option; where there is none, nothing happens.
        """
        options = {"source": self.options, "confidence": CONFIDENCES, "status": STATUSES}
        if not 1 <= digit <= len(options[self.field]):
            return False
        if self.field == "source":
            return self.answer_source(self.options[digit - 1])
        if self.field == "confidence":
            return self._record("confidence", confidence=digit)
        return self._record("status", status=STATUSES[digit - 1])

    def accept(self) -> bool:
        """Answer the lit field with what is suggested; return whether anything was."""
        if self.suggestion is None:
            return False
        if self.field == "source":
            return self.answer_chain(self.suggested_chain)
        return self._record("status", status=self.suggestion)

    def answer_source(self, source: Source) -> bool:
        """Answer who really says so; the relays between the origin and the publisher stay."""
        publisher = self.article is not None and source.id == self.article.publisher_id
        chain = [source] if publisher else chain_from(source, self.suggested_chain)
        return self.answer_chain(chain)

    def answer_chain(self, chain: Sequence[Source]) -> bool:
        """Answer with a whole chain, from the origin to the nearest relay."""
        return self._record("source", source=[source.id for source in chain])

    def retype(self, source: Source, source_type: str) -> Source:
        """Let a source be of another type wherever it is named; return it as it is then."""
        self.store.disputes.retype_source(source.id, source_type, reviewer=self.reviewer)
        self._reload()
        return self.store.sources.get(source.id)

    def repeat(self) -> bool:
        """Give all the answers of the claim answered last; return whether there is any."""
        claim = self._claim()
        if self._answered is not None and self._answered != claim.id:
            return self._take_over(self._get(self._answered))
        before = self.store.claims.previous(claim.key, reviewer=self.reviewer, only=self.only)
        return self._take_over(before)

    def take_same(self) -> bool:
        """Give what the claim was answered in an earlier version, or else the same wording.

        Returns whether there was any answer.
        """
        if self.earlier is None:
            return self._take_over(self.same)
        return self._record(FIELDS[-1], **answers_of(self.earlier, self._claim()))

    def take_each(self) -> int:
        """Give each marked claim that is open what the same words were answered, as one act.

        Returns how many claims there were.
        """
        claims = [self._get(claim_id) for claim_id in sorted(self.marked)]
        answers = [
            ([claim.id], taken)
            for claim in claims
            if (taken := unchanged_answers(self.store, claim, self.reviewer))
        ]
        count = self.store.journal.record_each(answers, reviewer=self.reviewer)
        if count:
            self.marked.clear()
            self.go_to(self._claim().id)
        return count

    def record(self, **answers: Any) -> None:
        """Keep a note, a wording or evidence with the claim; the lit field stays."""
        claim = self._claim()
        self.store.journal.record_many([claim.id], reviewer=self.reviewer, **answers)
        self._reload()

    def save_draft(self, claim_id: int, field: DraftField, text: str) -> None:
        """Keep what is typed so far and not recorded."""
        self.store.drafts.save(claim_id, field, text, reviewer=self.reviewer)

    def undo(self) -> Decision:
        """Take back the reviewer's latest act and go to its claim."""
        return self._after(self.store.journal.undo(self.reviewer))

    def redo(self) -> Decision:
        """Put back what was undone last and go to its claim."""
        return self._after(self.store.journal.redo(self.reviewer))

    def _record(self, field: Field, **answers: Any) -> bool:
        """Put answers on disk, for the marked claims or else the one under review.

        Go on from `field`, the last one that they answer.
        """
        claim = self._claim()
        was_open = claim.answer.open_field is not None
        self.store.journal.record_many(
            sorted(self.marked) or [claim.id], reviewer=self.reviewer, **answers
        )
        self._answered = claim.id
        self.at_end = False
        if field != FIELDS[-1]:
            self.go_to(claim.id, FIELDS[FIELDS.index(field) + 1])
            return True
        self.marked.clear()
        self.go_to(claim.id)
        if self._claim().answer.open_field is None:
            if was_open:
                self.settled.append(time.monotonic())
            self.at_end = not self._go_on()
            if self.at_end:
                self.field = FIELDS[-1]
        return True

    def _go_on(self) -> bool:
        """Take up what comes after a settled claim; return whether there is anything."""
        if self.is_of_reviewed:
            return self.step(1)
        return self.go_to_next_unreviewed()

    def _take_over(self, model: Claim | None) -> bool:
        if model is None or model.answer.open_field is not None:
            return False
        return self._record(FIELDS[-1], **three_fields(model))

    def _after(self, decision: Decision) -> Decision:
        if decision.claim_id is None:
            self._reload()
        else:
            lit = next((field for field in FIELDS if field == decision.field), None)
            self.go_to(decision.claim_id, lit)
            if self._claim().gone:
                self.step(1) or self.step(-1)
        return decision


def chain_from(origin: Source, suggested: Sequence[Source]) -> list[Source]:
    """The chain that begins at `origin`: of the suggested one what follows it, or its relays.

    With diplomats → Reuters suggested: Reuters gives Reuters, officials give
    officials → Reuters.
    """
    ids = [source.id for source in suggested]
    if origin.id in ids:
        return list(suggested[ids.index(origin.id) :])
    return [origin, *suggested[1:]]

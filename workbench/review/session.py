"""A reviewer at work: which claim, which field, what her answers do. No screen, no keys."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from claims_db import (
    CONFIDENCES,
    FIELDS,
    STATUSES,
    Article,
    Claim,
    ClaimLine,
    ClaimStore,
    Decision,
    Field,
    Filter,
    Offer,
    Progress,
    Source,
    Span,
)
from claims_db.drafts import DraftField
from workbench.review.offers import answers_of, three_fields, unchanged_answers

DIGITS = 9
"""Options that a digit can name; 0 opens the picker."""
SPANS = 50
"""Claims of the article that are asked for at once."""
RANGE = 10_000
"""Claims that can be marked at once."""


class Session:
    """Holds the claim under review and writes what is decided of it; draws nothing.

    Every method that decides has the decision on disk when it returns, and raises
    `ClaimsDBError` without moving on when it could not be saved.
    """

    def __init__(self, store: ClaimStore, reviewer: str, *, article_id: int | None = None) -> None:
        """Stand where the reviewer left off, or at the first open claim of an article.

        Raises:
            ArticleNotFound: There is no article with this id.
        """
        self.store = store
        self.reviewer = reviewer
        self.claim: Claim | None = None
        self.field: Field = "source"
        self.article: Article | None = None
        self.text = ""
        self.options: list[Source] = []
        self.same: Claim | None = None
        """A reviewed claim that says the same; its answer is offered, never taken by itself."""
        self.earlier: Offer | None = None
        """What the claim was in an earlier version of its article; it goes before `same`."""
        self.only = Filter()
        """Which claims she works through; all of them unless she narrows it."""
        self.marked: set[int] = set()
        """The claims that an answer is given to at once; none: the one under review."""
        self.settled: list[float] = []
        """When she settled a claim in this session, in seconds of the monotonic clock."""
        self._answered: int | None = None
        """The claim she answered last in this session."""
        start = self._start(article_id)
        if start is not None:
            self.go_to(start)

    def _start(self, article_id: int | None) -> int | None:
        claims = self.store.claims
        last = claims.last_decided(self.reviewer)
        decided = self._get(last) if last is not None else None
        if article_id is not None:
            self.store.articles.get(article_id)
            if decided is None or decided.article_id != article_id:
                here = Filter(article=article_id)
                return claims.next_unreviewed(only=here) or claims.first(only=here)
        if decided is None:
            return claims.next_unreviewed() or claims.first()
        if decided.gone is None and decided.answer.open_field is not None:
            return decided.id
        return claims.next_unreviewed(decided.key) or claims.first()

    def go_to(self, claim_id: int, field: Field | None = None) -> None:
        """Take up a claim, at its first open field unless another is named."""
        claim = self._get(claim_id)
        if self.article is None or self.article.id != claim.article_id:
            self.text = self.store.articles.text(claim.article_id)
        self.article = self.store.articles.get(claim.article_id)
        self.claim = claim
        self.earlier = self.store.versions.offered(claim, reviewer=self.reviewer)
        self.same = self.store.claims.same_wording(claim_id, reviewer=self.reviewer)
        self.options = self.store.sources.options(
            claim.article_id, self.suggested_chain[:1], DIGITS
        )
        self.field = field or claim.answer.open_field or "source"

    @property
    def spans(self) -> list[Span]:
        """Where all the claims of the article stand; not for every key, there may be thousands."""
        if self.article is None:
            return []
        return self.store.claims.spans(self.article.id, reviewer=self.reviewer)

    def spans_between(self, start: int, end: int) -> list[ClaimLine]:
        """The claims that have characters of [start, end) of the article, in order."""
        if self.article is None:
            return []
        claims, here = self.store.claims, Filter(article=self.article.id)
        key = (self.article.id, start)
        before = claims.lines_before(key, 1, reviewer=self.reviewer, only=here)
        found = [line for line in before if line.end > start]
        while page := claims.lines_from(key, SPANS, reviewer=self.reviewer, only=here):
            found += [line for line in page if line.start < end]
            if page[-1].start >= end or len(page) < SPANS:
                break
            key = (self.article.id, page[-1].start + 1)
        return found

    @property
    def suggested_chain(self) -> list[Source]:
        """The chain that the analysis suggests; the publisher where the article speaks itself."""
        if self.claim is None or self.article is None:
            return []
        return [link.source for link in self.claim.chain] or [
            self.store.sources.get(self.article.publisher_id)
        ]

    @property
    def chain(self) -> list[Source]:
        """The chain that the reviewer answered, or else the suggested one."""
        answered = self.claim.answer.chain if self.claim else ()
        return list(answered) or self.suggested_chain

    @property
    def suggestion(self) -> str | None:
        """What `accept` would answer in the lit field, in words; `None`: nothing is suggested."""
        if self.claim is None:
            return None
        if self.field == "source":
            return self.suggested_chain[0].name
        if self.field == "status" and self.claim.kind == "opinion":
            return "not_checkable"
        return None

    def progress(self) -> Progress:
        """How much of the store is reviewed."""
        return self.store.articles.progress()

    # answering

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

    def go_on_in_copy(self, path: Path) -> None:
        """Copy the store to a new file, also when its own is gone, and work in the copy.

        Raises:
            StoreError: No copy could be made; the store is the same as before.
        """
        self.store = self.store.copied_to(path)

    def undo(self) -> Decision:
        """Take back the reviewer's latest act and go to its claim."""
        return self._after(self.store.journal.undo(self.reviewer))

    def redo(self) -> Decision:
        """Put back what was undone last and go to its claim."""
        return self._after(self.store.journal.redo(self.reviewer))

    # moving

    def back(self) -> None:
        """Light the field before; from the first field, the last one of the claim before."""
        place = FIELDS.index(self.field)
        if place > 0:
            self.field = FIELDS[place - 1]
        elif self.step(-1):
            self.field = FIELDS[-1]

    def light_next(self) -> None:
        """Light the next field, after the last the first, answering nothing."""
        self.field = FIELDS[(FIELDS.index(self.field) + 1) % len(FIELDS)]

    def step(self, by: int) -> bool:
        """Go `by` claims on in the list, or back; return whether there was any to go to."""
        if self.claim is None:
            return False
        if by > 0:
            rows = self.store.claims.lines_from(
                self.claim.key, by + 1, reviewer=self.reviewer, only=self.only
            )
            target = [row for row in rows if row.id != self.claim.id][-1:]
        else:
            target = self.store.claims.lines_before(
                self.claim.key, -by, reviewer=self.reviewer, only=self.only
            )[:1]
        if target:
            self.go_to(target[0].id)
        return bool(target)

    def go_to_next_unreviewed(self) -> bool:
        """Take up the next claim nobody has reviewed; return whether there is one."""
        key = self.claim.key if self.claim else (0, 0)
        following = self.store.claims.next_unreviewed(key, only=self.only)
        if following is not None:
            self.go_to(following)
        return following is not None

    def narrow(self, only: Filter) -> bool:
        """Work through these claims only; return whether there are any, or else change nothing."""
        found = self.store.claims.first(only=only)
        if found is None:
            return False
        self.only = only
        if not self._is_of_reviewed:
            found = self.store.claims.next_unreviewed(only=only) or found
        self.marked.clear()
        self.go_to(found)
        return True

    # marking

    def toggle_mark(self) -> None:
        """Mark the claim under review, or unmark it; go to the next."""
        self.marked ^= {self._claim().id}
        self.step(1)

    def mark_to_here(self) -> None:
        """Mark from the last marked claim before this one up to this one."""
        claim = self._claim()
        rows = self.store.claims.lines_before(
            claim.key, RANGE, reviewer=self.reviewer, only=self.only
        )
        marked = [place for place, row in enumerate(rows) if row.id in self.marked]
        first = marked[-1] if marked else len(rows)
        self.marked |= {claim.id, *(row.id for row in rows[first:])}

    def mark_all(self) -> None:
        """Mark every claim that passes the filter, up to RANGE of them; or unmark them all."""
        rows = self.store.claims.lines_from((0, 0), RANGE, reviewer=self.reviewer, only=self.only)
        every = {row.id for row in rows}
        self.marked = set() if self.marked == every else every

    def _get(self, claim_id: int) -> Claim:
        return self.store.claims.get(claim_id, reviewer=self.reviewer)

    def _claim(self) -> Claim:
        assert self.claim is not None, "there is no claim to answer"
        return self.claim

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
        if field != FIELDS[-1]:
            self.go_to(claim.id, FIELDS[FIELDS.index(field) + 1])
            return True
        self.marked.clear()
        self.go_to(claim.id)
        if self._claim().answer.open_field is None:
            if was_open:
                self.settled.append(time.monotonic())
            if not self._go_on():
                self.field = FIELDS[-1]
        return True

    def _go_on(self) -> bool:
        """Take up what comes after a settled claim; return whether there is anything."""
        if self._is_of_reviewed:
            return self.step(1)
        return self.go_to_next_unreviewed()

    @property
    def _is_of_reviewed(self) -> bool:
        """Whether the list is narrowed to claims that somebody has reviewed already."""
        return self.only.status not in (None, "unreviewed") or self.only.unsure

    def _take_over(self, model: Claim | None) -> bool:
        if model is None or model.answer.open_field is not None:
            return False
        return self._record(FIELDS[-1], **three_fields(model))

    def _reload(self) -> None:
        """Take up the same claim again, for something else about it has changed."""
        if self.claim is not None:
            self.go_to(self.claim.id, self.field)

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

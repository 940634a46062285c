"""A reviewer at work: which claim, which field, what her answers do. No screen, no keys."""

from collections.abc import Sequence

from claims_db import (
    CONFIDENCES,
    FIELDS,
    STATUSES,
    Article,
    Claim,
    ClaimStore,
    Decision,
    Field,
    Progress,
    Source,
    Span,
)

DIGITS = 9
"""Options that a digit can name; 0 opens the picker."""


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
        self.spans: list[Span] = []
        self.options: list[Source] = []
        start = self._start(article_id)
        if start is not None:
            self.go_to(start)

    def _start(self, article_id: int | None) -> int | None:
        claims = self.store.claims
        last = claims.last_decided(self.reviewer)
        if article_id is not None:
            self.store.articles.get(article_id)
            in_article = claims.lines_from((article_id, 0), 1, reviewer=self.reviewer)
            if last is None or self._get(last).article_id != article_id:
                found = claims.next_unreviewed((article_id, -1))
                if found is not None and self._get(found).article_id == article_id:
                    return found
                return in_article[0].id if in_article else claims.first()
        if last is None:
            return claims.next_unreviewed() or claims.first()
        decided = self._get(last)
        if decided.answer.open_field is not None:
            return last
        return claims.next_unreviewed(decided.key) or last

    def go_to(self, claim_id: int, field: Field | None = None) -> None:
        """Take up a claim, at its first open field unless another is named."""
        claim = self._get(claim_id)
        if self.article is None or self.article.id != claim.article_id:
            self.text = self.store.articles.text(claim.article_id)
        self.article = self.store.articles.get(claim.article_id)
        self.claim = claim
        self.spans = self.store.claims.spans(claim.article_id, reviewer=self.reviewer)
        self.options = self.store.sources.options(
            claim.article_id, self.suggested_chain[:1], DIGITS
        )
        self.field = field or claim.answer.open_field or "source"

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

    def answer(self, digit: int) -> bool:
        """Answer the lit field with its option `digit`, 1 to 9; light the next.

        Returns whether there is such an option; where there is none, nothing happens.
        """
        if self.field == "source":
            if not 1 <= digit <= len(self.options):
                return False
            self.answer_source(self.options[digit - 1])
        elif self.field == "confidence":
            if digit not in CONFIDENCES:
                return False
            self._confidence(digit)
        else:
            if not 1 <= digit <= len(STATUSES):
                return False
            self._status(STATUSES[digit - 1])
        return True

    def accept(self) -> bool:
        """Answer the lit field with what is suggested; return whether anything was."""
        if self.suggestion is None:
            return False
        if self.field == "source":
            self._source(self.suggested_chain)
        else:
            self._status(self.suggestion)
        return True

    def answer_source(self, source: Source) -> None:
        """Answer who really says so; the relays between the origin and the publisher stay."""
        publisher = self.article is not None and source.id == self.article.publisher_id
        self._source([source] if publisher else chain_from(source, self.suggested_chain))

    def undo(self) -> Decision:
        """Take back the reviewer's latest act and go to its claim."""
        return self._after(self.store.journal.undo(self.reviewer))

    def redo(self) -> Decision:
        """Put back what was undone last and go to its claim."""
        return self._after(self.store.journal.redo(self.reviewer))

    def record_note(self, note: str) -> None:
        """Keep a free text with the claim."""
        if self.claim is not None:
            self.store.journal.record_note(self.claim.id, note, reviewer=self.reviewer)
            self.go_to(self.claim.id, self.field)

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
        article, start = self.claim.key
        if by > 0:
            lines = self.store.claims.lines_from((article, start + 1), by, reviewer=self.reviewer)
            target = lines[-1:]
        else:
            target = self.store.claims.lines_before((article, start), -by, reviewer=self.reviewer)[
                :1
            ]
        if target:
            self.go_to(target[0].id)
        return bool(target)

    def go_to_next_unreviewed(self) -> bool:
        """Take up the next claim nobody has reviewed; return whether there is one."""
        following = self.store.claims.next_unreviewed(self.claim.key if self.claim else (0, 0))
        if following is not None:
            self.go_to(following)
        return following is not None

    def _get(self, claim_id: int) -> Claim:
        return self.store.claims.get(claim_id, reviewer=self.reviewer)

    def _source(self, chain: Sequence[Source]) -> None:
        claim = self._claim()
        self.store.journal.record_source(
            claim.id, [source.id for source in chain], reviewer=self.reviewer
        )
        self._move_on()

    def _confidence(self, confidence: int) -> None:
        self.store.journal.record_confidence(self._claim().id, confidence, reviewer=self.reviewer)
        self._move_on()

    def _status(self, status: str) -> None:
        self.store.journal.record_status(self._claim().id, status, reviewer=self.reviewer)
        self._move_on()

    def _claim(self) -> Claim:
        assert self.claim is not None, "there is no claim to answer"
        return self.claim

    def _move_on(self) -> None:
        """Light the next field; after the last, the one still open, or the next claim's first."""
        claim = self._claim()
        if self.field != FIELDS[-1]:
            self.go_to(claim.id, FIELDS[FIELDS.index(self.field) + 1])
            return
        self.go_to(claim.id)
        if self._claim().answer.open_field is None and not self.go_to_next_unreviewed():
            self.field = FIELDS[-1]

    def _after(self, decision: Decision) -> Decision:
        field = decision.field
        self.go_to(decision.claim_id, next((name for name in FIELDS if name == field), None))
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

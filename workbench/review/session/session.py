"""What a reviewer's keys decide at her place, and where they take her. No screen, no keys."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypedDict

from claims_db import (
    CONFIDENCES,
    FIELDS,
    STATUSES,
    Answer,
    ClaimStore,
    Decision,
    Field,
    Source,
)
from claims_db.decisions.desk.errors import ReasonNeeded
from claims_db.decisions.typed import DraftField
from workbench.review.session.chains import ids, with_relays
from workbench.review.session.claim_in_hand import ClaimInHand
from workbench.review.session.offers import claim_to_show, is_answered, replaced_by
from workbench.review.session.place import Place
from workbench.review.session.seen import Seen


class Said(TypedDict):
    """Who acts, and why she changes what was published."""

    reviewer: str
    reason: str


class Session:
    """Writes what is decided of the claim under review and goes on; draws nothing.

    Every method that decides has the decision on disk when it returns, and raises
    `ClaimsDBError` without moving on when it could not be saved.
    """

    def __init__(
        self,
        store: ClaimStore,
        reviewer: str,
        *,
        article_id: int | None = None,
        order: tuple[Field, ...] = FIELDS,
    ) -> None:
        """Stand where the reviewer left off, or at the first open claim of an article.

        Raises:
            ArticleNotFound: There is no article with this id.
        """
        self.settled: set[int] = set()
        """The claims that she settled in this session."""
        self.answered: int | None = None
        """The claim she answered last in this session."""
        self.saved = Answer()
        """What is on disk of the claim that she answered last."""
        self.reason = ""
        """Why her next answer changes a published verdict."""
        self.wants_reason = False
        """Whether her latest answer would have changed one, and had none."""
        self.at_end = False
        """Whether her latest answer left nothing to review in the list."""
        self.replaced = 0
        """How many of many claims that she answered last she had answered otherwise before."""
        self.hand = ClaimInHand(store, reviewer, order)
        self.place = Place(self.hand, article_id=article_id)
        self.seen = Seen(self.hand)

    @property
    def store(self) -> ClaimStore:
        """Where everything is saved."""
        return self.hand.store

    @property
    def reviewer(self) -> str:
        """Whose answers they are."""
        return self.hand.reviewer

    def answer(self, digit: int) -> bool:
        """Answer the lit field with its option `digit`, 1 to 9; light the next.

        Returns whether there is such an option; where there is none, nothing happens.
        """
        options = {"source": self.hand.options, "confidence": CONFIDENCES, "status": STATUSES}
        if not 1 <= digit <= len(options[self.hand.field]):
            return False
        if self.hand.field == "source":
            return self.answer_source(self.hand.options[digit - 1])
        said = digit if self.hand.field == "confidence" else STATUSES[digit - 1]
        return self._give({self.hand.field: said})

    def accept(self) -> bool:
        """Answer the lit field with what is suggested; return whether anything was.

        What she has answered herself stays, and she goes on. Of marked claims, each that
        is open takes its own suggestion.
        """
        if self.is_answered:
            self._go_on_from(self.hand.field)
            return True
        field = self.hand.field
        return self.decide(
            field,
            (
                ([claim.id], {field: suggested})
                for claim in self.place.chosen
                if not is_answered(claim, field)
                and (suggested := self.hand.suggested_answer(claim, field))
            ),
        )

    @property
    def is_answered(self) -> bool:
        """Whether the lit field is answered already, in every claim that is answered now."""
        return all(is_answered(claim, self.hand.field) for claim in self.place.chosen)

    def answer_source(self, source: Source) -> bool:
        """Answer who really says so; the relays between the origin and the publisher stay."""
        return self.decide(
            "source",
            (
                ([claim.id], {"source": ids(self.hand.chain_beginning(source, claim))})
                for claim in self.place.chosen
            ),
        )

    def answer_chain(self, chain: Sequence[Source]) -> bool:
        """Answer with a whole chain, from the origin to the nearest relay."""
        return self._give({"source": ids(chain)})

    def answer_relays(self, before: Sequence[Source], after: Sequence[Source]) -> bool:
        """Let `after` be the relays where `before` were; the origin of each claim stays."""
        return self.decide(
            "source",
            (
                ([claim.id], {"source": ids(with_relays(self.hand.chain_of(claim), before, after))})
                for claim in self.place.chosen
            ),
        )

    def record(self, **answers: Any) -> bool:
        """Keep a note, a wording, evidence; return whether it is another. The lit field stays."""
        changed = self.write([([self.hand.here.id], answers)])
        self.place.reload()
        return bool(changed)

    def write(self, given: Iterable[tuple[Sequence[int], dict[str, Any]]]) -> int:
        """Put answers on disk as one act, with the reason that she gave for it, if any.

        Returns how many claims were changed.
        """
        with self.with_reason() as said:
            return len(self.store.journal.record_each(given, **said))

    @contextmanager
    def with_reason(self) -> Iterator[Said]:
        """Who acts, and the reason that she gave, if any; where one is needed she is asked."""
        reason, self.reason = self.reason, ""
        try:
            yield {"reviewer": self.reviewer, "reason": reason}
        except ReasonNeeded:
            self.wants_reason = True
            raise

    def save_draft(self, claim_id: int, field: DraftField, text: str) -> None:
        """Keep what is typed so far and not recorded."""
        self.store.drafts.save(claim_id, field, text, reviewer=self.reviewer)

    def undo(self) -> Decision:
        """Take back the reviewer's latest act and go to its claim."""
        return self._after(self.store.journal.undo(self.reviewer))

    def redo(self) -> Decision:
        """Put back what was undone last and go to its claim."""
        return self._after(self.store.journal.redo(self.reviewer))

    def _give(self, said: dict[str, Any]) -> bool:
        """Give the same answer to the marked claims, or else to the one under review."""
        claims = sorted(self.place.marked) or [self.hand.here.id]
        return self.decide(self.hand.field, [(claims, said)])

    def decide(self, field: Field, answers: Iterable[tuple[Sequence[int], dict[str, Any]]]) -> bool:
        """Put answers on disk as one act and go on from `field`; return whether there were any."""
        given = [(claims, said) for claims, said in answers if said]
        if not given:
            return False
        claim = self.hand.here
        was_open = claim.answer.open_field is not None
        alone = self.seen.is_of_now and not self.place.marked
        self.replaced = 0
        if self.write(given) and self.place.marked:
            self.replaced = replaced_by(self.store.journal.latest(1, reviewer=self.reviewer)[0])
        self.answered = claim.id
        self.hand.see_answer()
        if alone:
            self.seen.answered(self.hand.here, self.place.only)
        self.saved = self.hand.here.answer
        if was_open and self.hand.here.answer.open_field is None:
            self.settled.add(claim.id)
            field = self.hand.order[-1]
        self._go_on_from(field)
        return True

    def _go_on_from(self, field: Field) -> None:
        """Light the first field that is open, or else take up what comes after a settled claim.

        Where nothing is open and `field` is not the last, she is looking at her answers
        again: light the next one.
        """
        self.at_end = False
        open_fields = [
            name
            for name in self.hand.order
            if any(not is_answered(claim, name) for claim in self.place.chosen)
        ]
        order = self.hand.order
        later = order[order.index(field) + 1 :]
        if open_fields:
            self.hand.field = next((name for name in open_fields if name in later), open_fields[0])
        elif later:
            self.hand.field = later[0]
        else:
            self.place.marked = {}
            self.at_end = not self._go_on()
            if self.at_end:
                self.hand.field = order[-1]

    def _go_on(self) -> bool:
        """Take up what comes after a settled claim; return whether there is anything."""
        if self.place.is_of_reviewed:
            return self.place.step(1)
        return self.place.go_to_next_unreviewed()

    def _after(self, decision: Decision) -> Decision:
        article = next((c.article_id for c in decision.changes if c.field == "removed"), None)
        if article is not None:
            if self.store.articles.get(article).removed:
                self.place.settle_down()
            else:
                self.place.open_article(article)
        elif (claim := claim_to_show(decision, self.hand.claim)) is None:
            self.place.reload()
        else:
            lit = next((field for field in FIELDS if field == decision.field), None)
            self.place.go_to(claim, lit)
            if self.hand.here.gone:
                self.place.step(1) or self.place.step(-1)
        return decision

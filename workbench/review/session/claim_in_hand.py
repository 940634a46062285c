"""The claim a reviewer has in hand: its article, which field is lit, what is suggested for it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from claims_db import (
    FIELDS,
    Article,
    Claim,
    ClaimNotFound,
    ClaimStore,
    Field,
    Progress,
    Source,
    Span,
)
from claims_db.sources.offered import first_of
from workbench.review.session.chains import chain_from, ids
from workbench.review.session.offers import is_answered

if TYPE_CHECKING:  # it is not needed to show the first screen
    from claims_db import Offer
    from claims_db.articles.claims.seen_before import SimilarClaim
    from claims_db.articles.in_hand import Held
    from claims_db.decisions.desk.read import OnDesk
    from claims_db.decisions.retelling import Via

DIGITS = 9
"""Options that a digit can name; 0 opens the picker."""


class ClaimInHand:
    """Holds the claim under review with what the store knows of it; decides nothing."""

    def __init__(self, store: ClaimStore, reviewer: str, order: tuple[Field, ...] = FIELDS) -> None:
        self.store = store
        self.reviewer = reviewer
        self.claim: Claim | None = None
        self.order = order
        """The order in which the fields are answered."""
        self.field: Field = order[0]
        self._counted: tuple[Article, Progress] | None = None
        """Its article and the store as they were when it was taken up, or answered since."""
        self._via: tuple[Via | None] | None = None
        """What `via` has found; `None`: it was not asked for."""
        self._publisher: Source | None = None
        """Of the article, once it was asked for."""
        self.is_decided = False
        """Whether it has a history."""
        self.text = ""
        self.options: list[Source] = []
        self.same: Claim | None = None
        """A reviewed claim that says the same; its answer is offered, never taken by itself."""
        self.seen: tuple[SimilarClaim, ...] | None = None
        """Earlier claims that say the same in other words; `None`: they are not looked up yet."""
        self._others: dict[int, Claim | None] = {}
        self.earlier: Offer | None = None
        """What the claim was in an earlier version of its article; it goes before `same`."""

    def go_to(self, claim_id: int, field: Field | None = None) -> None:
        """Take up a claim, at its first open field unless another is named."""
        self.take_up(self.store.in_hand.get(claim_id, reviewer=self.reviewer, most=DIGITS), field)

    def take_up(self, held: "Held", field: Field | None = None) -> None:
        """Take up a claim that is read, with what else is known of it."""
        store, reviewer = self.store, self.reviewer
        claim, article, progress, is_decided, offered, same_id = held
        text = self.text
        if self.claim is None or self.claim.article_id != claim.article_id:
            text = store.articles.text(claim.article_id)
        earlier = None
        if article.version_of is not None:
            earlier = store.versions.offered(claim, reviewer=reviewer)
        same = None if same_id is None else self.get(same_id)
        publisher = next((one for one in offered if one.id == article.publisher_id), None)
        if publisher is None and not claim.chain:
            publisher = store.sources.get(article.publisher_id)
        origin = claim.chain[0].source if claim.chain else publisher
        options = first_of([origin] if origin else [], offered, DIGITS)
        # all of it or, where the store cannot be read, nothing
        self.claim, self._counted, self.text = claim, (article, progress), text
        self.is_decided = is_decided
        self.earlier, self.same, self.options = earlier, same, options
        self._publisher, self._via, self.seen, self._others = publisher, None, None, {}
        self.field = field or self.first_open(claim) or self.order[0]

    def put_down(self) -> None:
        """Have no claim in hand: there is none any more."""
        self.claim = self._counted = self.same = self.earlier = self.seen = None
        self.text, self.options = "", []

    def look_back(self) -> "tuple[SimilarClaim, ...]":
        """Return what was said before in other words; looked up once, and not before it is asked.

        It takes some milliseconds, for which no key should wait.
        """
        if self.seen is None:
            claim = self.claim
            self.seen = tuple(self.store.seen.of_claim(claim.id)) if claim else ()
        return self.seen

    def other(self, claim_id: int) -> Claim | None:
        """Another claim as it was when it was first asked for, for what no answer changes of it.

        `None`: another reviewer has done away with it.
        """
        if claim_id not in self._others:
            try:
                self._others[claim_id] = self.get(claim_id)
            except ClaimNotFound:
                self._others[claim_id] = None
        return self._others[claim_id]

    def see_answer(self) -> None:
        """Read again what an answer changes; what is offered stays, under the same digits."""
        held = self.store.in_hand.again(self.here, reviewer=self.reviewer)
        self.claim, self._counted = held.claim, (held.article, held.progress)
        self.is_decided = held.is_decided
        self._via = None

    @property
    def article(self) -> Article | None:
        """The article of the claim."""
        return self._counted[0] if self._counted else None

    @property
    def via(self) -> "Via | None":
        """Through whom most claims of the article come, where a reviewer says that it retells."""
        if self._via is None:
            article = self.article
            is_told = article is not None and article.retold_id is not None
            self._via = (self.store.retelling.via(self.here.article_id) if is_told else None,)
        return self._via[0]

    @property
    def on_desk(self) -> bool:
        """Whether the desk says anything of the claim or its article."""
        return self.claim is not None and bool(self.claim.on_desk)

    @property
    def desk(self) -> "OnDesk":
        """What the desk says of the claim: whose it is, who was asked, who approved it."""
        from claims_db.decisions.desk.read import NOTHING_SAID, on_desk

        claim = self.claim
        if claim is None or not self.on_desk:
            return NOTHING_SAID
        said = on_desk(self.store.connection, [(claim.id, claim.article_id)])
        return said.get(claim.id, NOTHING_SAID)

    @property
    def spans(self) -> list[Span]:
        """Where all the claims of the article stand; not for every key, there may be thousands."""
        if self.article is None:
            return []
        return self.store.claims.spans(self.article.id, reviewer=self.reviewer)

    @property
    def suggested_chain(self) -> list[Source]:
        """The chain that the analysis suggests; the publisher where the article speaks itself."""
        return self.suggested_chain_of(self.claim) if self.claim else []

    @property
    def chain(self) -> list[Source]:
        """The chain that the reviewer answered, or else the suggested one."""
        return self.chain_of(self.claim) if self.claim else []

    def suggested_chain_of(self, claim: Claim) -> list[Source]:
        """The chain that the analysis suggests for a claim."""
        return [link.source for link in claim.chain] or [self.publisher_of(claim)]

    def chain_of(self, claim: Claim) -> list[Source]:
        """The chain that the reviewer answered of a claim, or else the suggested one."""
        return list(claim.answer.chain) or self.suggested_chain_of(claim)

    def suggested_answer(self, claim: Claim, field: Field) -> Any:
        """What the analysis suggests to answer in a field, as it is recorded; `None`: nothing."""
        if field == "source":
            return ids(self.suggested_chain_of(claim))
        return "not_checkable" if field == "status" and claim.kind == "opinion" else None

    def chain_beginning(self, origin: Source, claim: Claim) -> list[Source]:
        """The chain of a claim that begins at `origin`; the publisher says it alone."""
        if origin.id == self._article_of(claim).publisher_id:
            return [origin]
        return chain_from(origin, self.suggested_chain_of(claim))

    def publisher_of(self, claim: Claim) -> Source:
        """Who published the article of a claim."""
        article = self._article_of(claim)
        if article != self.article:
            return self.store.sources.get(article.publisher_id)
        if self._publisher is None:
            self._publisher = self.store.sources.get(article.publisher_id)
        return self._publisher

    def _article_of(self, claim: Claim) -> Article:
        article = self.article
        if article is None or article.id != claim.article_id:
            return self.store.articles.get(claim.article_id)
        return article

    @property
    def suggestion(self) -> str | None:
        """What `accept` would answer in the lit field, in words; `None`: nothing is suggested."""
        if self.claim is None:
            return None
        if self.field == "source":
            return self.suggested_chain[0].name
        return cast("str | None", self.suggested_answer(self.claim, self.field))

    def progress(self) -> Progress:
        """How much of the store is reviewed."""
        return self._counted[1] if self._counted else self.store.articles.progress()

    def light_next(self) -> None:
        """Light the next field, after the last the first, answering nothing."""
        self.field = self.order[(self.order.index(self.field) + 1) % len(self.order)]

    @property
    def is_answered(self) -> bool:
        """Whether the lit field of this claim is answered."""
        return self.claim is not None and is_answered(self.claim, self.field)

    def first_open(self, claim: Claim) -> Field | None:
        """The field that is answered next, in her order; `None`: all are."""
        return next((field for field in self.order if not is_answered(claim, field)), None)

    def go_on_in_copy(self, path: Path) -> None:
        """Copy the store to a new file, also when its own is gone, and work in the copy.

        Raises:
            StoreError: No copy could be made; the store is the same as before.
        """
        self.store = self.store.copied_to(path)

    def get(self, claim_id: int) -> Claim:
        """Any claim, with this reviewer's answer.

        Raises:
            ClaimNotFound: There is no such claim.
        """
        return self.store.claims.get(claim_id, reviewer=self.reviewer)

    @property
    def here(self) -> Claim:
        """The claim under review, where there must be one."""
        assert self.claim is not None, "there is no claim to answer"
        return self.claim

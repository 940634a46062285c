"""Where a reviewer stands in her list: which claims it has, which are marked, where it goes on."""

from collections.abc import Callable, Iterator, Mapping

from claims_db import Claim, Field, Filter, Source
from workbench.review.session.claim_in_hand import DIGITS, ClaimInHand


class Place:
    """Walks the list of claims that she works through; decides nothing."""

    def __init__(self, hand: ClaimInHand, *, article_id: int | None = None) -> None:
        """Stand where the reviewer left off, or at the first open claim of an article.

        Raises:
            ArticleNotFound: There is no article with this id.
        """
        self.hand = hand
        self.only = Filter()
        """Which claims she works through; all of them unless she narrows it."""
        self.marked: dict[int, int] = {}
        """The claims that an answer is given to at once, each with the id of its article.

        None: the one under review.
        """
        self.in_other_hands: Mapping[int, str] = {}
        """Claims that others are at, with who that is: her queue passes over them."""
        start = self._start(article_id)
        if start is not None:
            self.go_to(start)

    def _start(self, article_id: int | None) -> int | None:
        claims = self.hand.store.claims
        last = claims.last_decided(self.hand.reviewer)
        decided = self.hand.get(last) if last is not None else None
        here = Filter(article=article_id)
        if article_id is not None:
            self.hand.store.articles.get(article_id)
            if decided is not None and decided.article_id != article_id:
                decided = None
        if decided is None:
            return claims.next_unreviewed(only=here) or claims.first(only=here)
        if decided.gone is None and decided.answer.open_field is not None:
            return decided.id
        return claims.next_unreviewed(decided.key, only=here) or claims.first(only=here)

    def open_article(self, article_id: int) -> bool:
        """Take up the first open claim of an article, or its first; return whether it has any."""
        here, claims = Filter(article=article_id), self.hand.store.claims
        found = claims.next_unreviewed(only=here) or claims.first(only=here)
        if found is not None:
            self.only, self.marked = Filter(), {}
            self.go_to(found)
        return found is not None

    def go_to(self, claim_id: int, field: Field | None = None) -> None:
        """Take up a claim; while some are marked, only what all of them have is an option."""
        self.hand.go_to(claim_id, field)
        if self.marked:
            self.hand.options = self._shared_options()

    def _shared_options(self) -> list[Source]:
        """The sources that are options in the article of every marked claim."""
        offered = [
            set(self.hand.store.sources.options(article_id, (), DIGITS))
            for article_id in sorted({*self.marked.values()})
        ]
        return [
            source for source in self.hand.options if all(source in others for others in offered)
        ]

    def settle_down(self) -> None:
        """Stand at what took the place of the claim under review, or the next open one."""
        article, start = self.hand.claim.key if self.hand.claim else (0, 0)
        claims, key = self.hand.store.claims, (article, start - 1)
        self.marked = {}
        found = claims.next_unreviewed(key, only=self.only) or claims.first(only=self.only)
        if found is None:
            self.only = Filter()
            found = claims.next_unreviewed(key) or claims.first()
        if found is None:
            self.hand.put_down()
        else:
            self.go_to(found)

    def reload(self) -> None:
        """Take up the same claim again, for something else about it has changed."""
        if self.hand.claim is not None:
            self.go_to(self.hand.claim.id, self.hand.field)

    def unmark(self) -> bool:
        """Take all marks off; return whether there were any."""
        were = bool(self.marked)
        self.mark({})
        return were

    def mark(self, marked: dict[int, int]) -> None:
        """Let these be the marked claims."""
        self.marked = marked
        self.reload()

    def back(self) -> bool:
        """Light the field before; from the first field, the last one of the claim before.

        Returns whether there was any.
        """
        order = self.hand.order
        place = order.index(self.hand.field)
        if place == 0 and not self.step(-1):
            return False
        self.hand.field = order[place - 1]
        return True

    def step(self, by: int) -> bool:
        """Go `by` claims on in the list, or back; return whether there was any to go to."""
        if self.hand.claim is None:
            return False
        if by > 0:
            rows = self.hand.store.claims.lines_from(
                self.hand.claim.key, by + 1, reviewer=self.hand.reviewer, only=self.only
            )
            target = [row for row in rows if row.id != self.hand.claim.id][:by][-1:]
        else:
            target = self.hand.store.claims.lines_before(
                self.hand.claim.key, -by, reviewer=self.hand.reviewer, only=self.only
            )[:1]
        if target:
            self.go_to(target[0].id)
        return bool(target)

    def go_to_next_unreviewed(self) -> bool:
        """Take up the next claim nobody has reviewed; return whether there is one.

        What another has in hand comes last.
        """
        claims, key = self.hand.store.claims, self.hand.claim.key if self.hand.claim else (0, 0)
        if not self.in_other_hands and not self.marked:
            held = self.hand.store.in_hand.next_unreviewed(
                key, reviewer=self.hand.reviewer, only=self.only, most=DIGITS
            )
            if held is not None:
                self.hand.take_up(held)
                return True
        following = first = claims.next_unreviewed(key, only=self.only)
        for _ in self.in_other_hands:
            if following not in self.in_other_hands or following is None:
                break
            following = claims.next_unreviewed(self.hand.get(following).key, only=self.only)
        if following in self.in_other_hands:
            following = first
        if following is not None:
            self.go_to(following)
        return following is not None

    def look_again(self) -> None:
        """Take up the same claim, or what took its place, after others have changed the store."""
        if self.hand.claim is None:
            self.settle_down()
            return
        self.marked = {}
        self.reload()
        if self.hand.here.gone:
            self.settle_down()

    def narrow(self, only: Filter) -> bool:
        """Work through these claims only; return whether there are any, or else change nothing.

        Stay at the claim under review where it is one of them, unless the most
        check-worthy comes first.
        """
        found = self.hand.store.claims.first(only=only)
        if found is None:
            return False
        stays = (
            self.hand.claim is not None and not only.by_worth and self._has(only, self.hand.claim)
        )
        self.only, self.marked = only, {}
        if not stays:
            if not self.is_of_reviewed:
                found = self.hand.store.claims.next_unreviewed(only=only) or found
            self.go_to(found)
        return True

    def way_back(self) -> Callable[[], None]:
        """What takes her back to where she stands now: list, marks, claim and field."""
        only, marked, claim, field = self.only, self.marked, self.hand.claim, self.hand.field

        def go_back() -> None:
            self.only, self.marked = only, marked
            if claim is not None:
                self.go_to(claim.id, field)

        return go_back

    def toggle_mark(self) -> None:
        """Mark the claim under review, or unmark it; go to the next."""
        claim, marked = self.hand.here, dict(self.marked)
        if marked.pop(claim.id, None) is None:
            marked[claim.id] = claim.article_id
        self.mark(marked)
        self.step(1)

    @property
    def chosen(self) -> Iterator[Claim]:
        """The claims that an answer is given to: the marked ones, or else the one under review."""
        if not self.marked:
            yield self.hand.here
        for claim_id in sorted(self.marked):
            yield self.hand.get(claim_id)

    @property
    def shared_relays(self) -> list[Source]:
        """The relays that the chains of all chosen claims have."""
        first, *others = (self.hand.chain_of(claim)[1:] for claim in self.chosen)
        return [relay for relay in first if all(relay in relays for relays in others)]

    @property
    def is_of_reviewed(self) -> bool:
        """Whether the list is narrowed to claims that somebody has reviewed already."""
        return self.only.status not in (None, "unreviewed") or self.only.unsure

    def _has(self, only: Filter, claim: Claim) -> bool:
        """Whether a claim passes a filter."""
        rows = self.hand.store.claims.lines_from(
            claim.key, 1, reviewer=self.hand.reviewer, only=only
        )
        return bool(rows) and rows[0].id == claim.id

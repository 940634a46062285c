"""The list and the text as they were last read, while nobody but her has changed the store."""

from collections.abc import Callable
from typing import TypeVar

from claims_db import Claim, ClaimLine, ClaimStore, Filter, Span
from workbench.review.session.claim_in_hand import ClaimInHand

Row = TypeVar("Row", ClaimLine, Span)
Asked = tuple[object, ...]
EVERYTHING = Filter()
KEPT = 8
"""Stretches of the list, or of the text, that are remembered: more are asked for by scrolling."""


class Seen:
    """Remembers what the panes show around the claim in hand; what may be otherwise is read anew.

    An answer to one claim changes the line and the span of that claim, and no other.
    """

    def __init__(self, hand: ClaimInHand) -> None:
        self._hand = hand
        self._moment: tuple[ClaimStore | None, int, int] = (None, 0, 0)
        """The store, and how often she and others had changed it when it was looked at."""
        self._lines: dict[Asked, list[ClaimLine]] = {}
        self._spans: dict[Asked, list[Span]] = {}

    def look(self) -> None:
        """Forget what was read before somebody else, or she herself, changed the store."""
        store = self._hand.store
        moment = store, store.connection.own_changes, store.connection.others_moment()
        if moment != self._moment:
            self._moment = moment
            self._lines.clear()
            self._spans.clear()

    @property
    def is_of_now(self) -> bool:
        """Whether she has changed nothing since it was looked at."""
        store = self._hand.store
        return self._moment[:2] == (store, store.connection.own_changes)

    def answered(self, claim: Claim, only: Filter) -> None:
        """Note what has become of a claim by her answer; all else is still of now.

        What is left of a list by what is answered is read anew.
        """
        if only != EVERYTHING:
            return
        store = self._hand.store
        self._moment = store, store.connection.own_changes, self._moment[2]
        self._lines = {
            asked: [line_after(one, claim) if one.id == claim.id else one for one in lines]
            for asked, lines in self._lines.items()
        }
        status = claim.answer.status
        self._spans = {
            asked: [one._replace(status=status) if one.id == claim.id else one for one in spans]
            for asked, spans in self._spans.items()
        }

    def lines(
        self, page: Callable[..., list[ClaimLine]], key: tuple[int, int], limit: int, only: Filter
    ) -> list[ClaimLine]:
        """A stretch of the list: what `page` of the store's claims returns."""
        claims, reviewer = self._hand.store.claims, self._hand.reviewer
        return self._kept(
            self._lines,
            (page, key, limit, only),
            lambda: page(claims, key, limit, reviewer=reviewer, only=only),
        )

    def spans_between(self, start: int, end: int) -> list[Span]:
        """The claims that have characters of [start, end) of the article in hand, in order."""
        article = self._hand.article
        if article is None:
            return []
        asked = article.id, start, end
        claims, reviewer = self._hand.store.claims, self._hand.reviewer
        return self._kept(
            self._spans, asked, lambda: claims.spans_between(*asked, reviewer=reviewer)
        )

    def _kept(
        self, kept: dict[Asked, list[Row]], asked: Asked, read: Callable[[], list[Row]]
    ) -> list[Row]:
        if asked not in kept:
            if len(kept) >= KEPT:
                kept.clear()
            kept[asked] = read()
        return kept[asked]


def line_after(line: ClaimLine, claim: Claim) -> ClaimLine:
    """The line of a claim once she has answered it; its origin is hers as soon as she names one."""
    answer = claim.answer
    return line._replace(
        source=answer.chain[0].name if answer.chain else line.source,
        source_answered=bool(answer.chain),
        confidence=answer.confidence,
        status=answer.status,
        settled=claim.settled_status not in ("unreviewed", "disputed"),
        disputed=claim.settled_status == "disputed",
    )

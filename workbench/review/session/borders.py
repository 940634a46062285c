"""Claims cut, joined and moved by words: runs without white space that have a letter or digit."""

import re
from typing import Literal

from claims_db import Claim
from workbench.review.session.session import Session

WORD = re.compile(r"\S*\w\S*")
PAUSE = re.compile(r"[,;:—–]\s*$")
"""What stands before a word where a claim is likely to be two."""
ENDS = re.compile(r"[.!?…][»”\"')]*\s|\n")
"""How one sentence is parted from the next."""
NEAR = 300
"""Characters around an edge in which the next word is looked for."""


class PassageEditing:
    """Changes where the claim under review begins and ends; its answers stay with it.

    Every method raises `ClaimsDBError` and changes nothing where the store refuses.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def split_points(self) -> list[tuple[int, int]]:
        """The words of the claim but the first: before each of them it could be cut in two."""
        claim = self._session.hand.claim
        return self._words(claim.start, claim.end)[1:] if claim else []

    def likely_splits(self) -> list[int]:
        """Which of the split points come after a comma or the like, by number."""
        text = self._session.hand.text
        return [
            number
            for number, (start, _end) in enumerate(self.split_points())
            if PAUSE.search(text, max(start - 3, 0), start)
        ]

    def split(self, at: int) -> None:
        """Cut the claim in two before the character `at`."""
        claim = self._claim()
        with self._session.with_reason() as said:
            self._session.store.editing.split_claim(claim.id, at, **said)
        self._session.place.go_to(claim.id)

    def merge_with_next(self) -> None:
        """Let the claim run on to the end of the next one."""
        claim = self._claim()
        with self._session.with_reason() as said:
            self._session.store.editing.merge_with_next(claim.id, **said)
        self._session.place.go_to(claim.id)

    def move(self, edge: Literal["start", "end"], by: int) -> bool:
        """Move an edge of the claim by one word, on or back; a neighbour yields.

        Returns whether there was a word.
        """
        claim = self._claim()
        side = 0 if edge == "start" else 1
        at = (claim.start, claim.end)[side]
        words = self._words(max(at - NEAR, 0), at + NEAR)
        edges = [word[side] for word in words]
        further = [place for place in edges if (place > at if by > 0 else place < at)]
        if further:
            place = further[0] if by > 0 else further[-1]
            where = {"start": place} if edge == "start" else {"end": place}
            with self._session.with_reason() as said:
                self._session.store.editing.move_edge(claim.id, **where, **said)
            self._session.place.go_to(claim.id, self._session.hand.field)
        return bool(further)

    def drop(self) -> None:
        """Take a passage that is no claim out of the list; the next claim comes up."""
        session = self._session
        with session.with_reason() as said:
            session.store.editing.drop_claim(self._claim().id, **said)
        if not (session.place.step(1) or session.place.step(-1)):
            session.hand.claim = None

    def free_words(self) -> list[tuple[int, int]]:
        """The words of the article that stand in no claim."""
        spans = self._session.hand.spans
        starts = [0, *(span.end for span in spans)]
        ends = [*(span.start for span in spans), len(self._session.hand.text)]
        return [
            word
            for start, end in zip(starts, ends, strict=True)
            for word in self._words(start, end)
        ]

    def free_passages(self) -> list[tuple[int, int]]:
        """The stretches of the article that stand in no claim, cut where sentences end."""
        text = self._session.hand.text
        passages: list[tuple[int, int]] = []
        for start, end in self.free_words():
            last = passages[-1][1] if passages else 0
            between = text[last:start]
            if passages and not between.strip() and not ENDS.search(text, last - 1, start):
                passages[-1] = (passages[-1][0], end)
            else:
                passages.append((start, end))
        return passages

    def set(self, start: int, end: int) -> None:
        """Let the claim stand just there; a neighbour yields."""
        claim = self._claim()
        with self._session.with_reason() as said:
            self._session.store.editing.move_edge(claim.id, start=start, end=end, **said)
        self._session.place.go_to(claim.id, self._session.hand.field)

    def whole_words(self, start: int, end: int) -> tuple[int, int] | None:
        """From the first to the last word that has characters of [start, end); none: `None`."""
        words = [
            word
            for word in self._words(max(start - NEAR, 0), end + NEAR)
            if word[0] < end and word[1] > start
        ]
        return (words[0][0], words[-1][1]) if words else None

    def add(self, start: int, end: int) -> None:
        """Add a claim that the analysis missed, and take it up."""
        article = self._session.hand.article
        if article is not None:
            self._session.place.go_to(
                self._session.store.editing.add_claim(
                    article.id, start, end, reviewer=self._session.reviewer
                )
            )

    def _claim(self) -> Claim:
        assert self._session.hand.claim is not None, "there is no claim to edit"
        return self._session.hand.claim

    def _words(self, start: int, end: int) -> list[tuple[int, int]]:
        return [match.span() for match in WORD.finditer(self._session.hand.text, start, end)]

"""The borders of claims, as reviewers mend them: split, merge, move, drop, add."""

from collections.abc import Iterable, Iterator
from sqlite3 import Row
from typing import Any, get_args

from claims_db.articles.read import Articles
from claims_db.decisions.follows.passages import Passages, span
from claims_db.decisions.journal import Journal
from claims_db.decisions.log import Ledger
from claims_db.text.inner_frame import content_within
from claims_db.values.decision import Change
from claims_db.values.errors import ClaimNotFound, InvalidValue
from claims_db.values.words import Act, Kind

LOOKED_BACK = 50
"""Acts on a claim among which its latest moves are looked for."""

MARKED = {
    "kind": "fact",
    "check_worthiness": 1.0,
    "reasons": "marked by a reviewer",
    "rule": "",
    "score": 0.0,
    "relay_id": None,
}
"""What is suggested of a claim that a reviewer has marked, but its article and its origin."""


class Editing:
    """Changes where claims begin and end, and of what kind they are; each time one decision.

    Each can be undone. One that recuts, merges or drops what was published needs a `reason`
    (`ReasonNeeded`), and is a correction: readers were told a verdict on other words.

    Answers stay with the claim they were given to: of a split claim that is the first
    part, of two merged ones the first. The rest begins unreviewed, with the suggestions
    of the claim it comes from; what was merged away or dropped keeps its answers, and an
    undo brings it back with them.
    """

    def __init__(
        self,
        journal: Journal,
        ledger: Ledger,
        passages: Passages,
        articles: Articles,
    ) -> None:
        self._journal = journal
        self._ledger = ledger
        self._passages = passages
        self._articles = articles

    def split_claim(self, claim_id: int, at: int, *, reviewer: str, reason: str = "") -> int:
        """Cut a claim in two before the character `at` of the article; return the second's id.

        Raises:
            ClaimNotFound: Nothing is written.
            InvalidValue: One of the parts would have no word.
        """
        with self._journal.deciding():
            claim = self._living(claim_id)
            first = self._trimmed(claim, claim["start"], at)
            second = self._trimmed(claim, at, claim["end"])
            uuid = self._ledger.next_uuid()
            made = self._passages.copy(claim_id, uuid, **second)
            changes = [
                Change(claim_id=claim_id, field="span", before=as_span(claim), after=first),
                Change(claim_id=made, field="span", before=None, after=second),
            ]
            self._journal.perform("split", reviewer, changes, uuid=uuid, reason=reason)
        return made

    def merge_with_next(self, claim_id: int, *, reviewer: str, reason: str = "") -> int:
        """Let a claim run on to the end of the next one; return the next one's id, now gone.

        Raises:
            ClaimNotFound: Nothing is written.
            InvalidValue: It is the last claim of its article.
        """
        with self._journal.deciding():
            claim = self._living(claim_id)
            _, following = self._passages.neighbours(claim_id)
            if following is None:
                raise InvalidValue("merge", "this is the last claim of its article")
            between = self._articles.text(claim["article_id"])[claim["end"] : following["start"]]
            merged = span(
                claim["start"], following["end"], claim["content"] + between + following["content"]
            )
            self._perform("merge", reviewer, reason, (following, None), (claim, merged))
        return int(following["id"])

    def move_edge(
        self, claim_id: int, *, start: int | None = None, end: int | None = None, reviewer: str,
        reason: str = "",
    ) -> None:  # fmt: skip
        """Let a claim begin or end elsewhere; a neighbour that stands there yields.

        What a neighbour has yielded to this claim it gets back when the claim draws back.

        Raises:
            ClaimNotFound: Nothing is written.
            InvalidValue: The claim or its neighbour would have no word left.
        """
        with self._journal.deciding():
            claim = self._living(claim_id)
            moved = self._trimmed(
                claim,
                claim["start"] if start is None else start,
                claim["end"] if end is None else end,
            )
            if moved == as_span(claim):
                return
            before, after = self._passages.neighbours(claim_id)
            edits = list(self._yielding(before, after, moved))
            returned = [
                (neighbour, again)
                for neighbour in (before, after)
                if neighbour and (again := self._given_back(neighbour, claim_id, moved))
            ]
            self._perform("move", reviewer, reason, *edits, (claim, moved), *returned)

    def _yielding(
        self, before: Row | None, after: Row | None, moved: dict[str, Any]
    ) -> Iterator[tuple[Any, Any]]:
        """The neighbours that a claim is moved into, each with what is left to it."""
        if before and before["end"] > moved["start"]:
            yield before, self._trimmed(before, before["start"], moved["start"])
        if after and after["start"] < moved["end"]:
            yield after, self._trimmed(after, moved["end"], after["end"])

    def _given_back(
        self, neighbour: Any, claim_id: int, moved: dict[str, Any]
    ) -> dict[str, Any] | None:
        """The span of a neighbour with what it once yielded to this claim and `moved` leaves."""
        before = self._before_yielding(neighbour["id"], claim_id)
        if before is None:
            return None
        start, end = before["start"], before["end"]
        if neighbour["start"] >= moved["end"]:
            start = max(start, moved["end"])
        else:
            end = min(end, moved["start"])
        if (start, end) == (before["start"], before["end"]):
            return before
        again = self._trimmed(neighbour, min(start, neighbour["start"]), max(end, neighbour["end"]))
        return again if again != as_span(neighbour) else None

    def _before_yielding(self, neighbour_id: int, claim_id: int) -> dict[str, Any] | None:
        """The span that a claim had before the latest moves of its neighbour cut it."""
        moves = {act.uuid for act in self._ledger.of_claim(claim_id, LOOKED_BACK)}
        found = None
        for act in reversed(self._ledger.of_claim(neighbour_id, LOOKED_BACK)):
            for change in act.changes:
                if change.field == "span":
                    if act.act != "move" or act.uuid not in moves:
                        return found
                    found = change.before
        return found

    def drop_claim(self, claim_id: int, *, reviewer: str, reason: str = "") -> None:
        """Take a passage that is no claim out of the list.

        Raises:
            ClaimNotFound: Nothing is written.
        """
        with self._journal.deciding():
            self._perform("drop", reviewer, reason, (self._living(claim_id), None))

    def add_claim(self, article_id: int, start: int, end: int, *, reviewer: str) -> int:
        """Add a claim that the analysis missed; return its id.

        Raises:
            ArticleNotFound: Nothing is written.
            ArticleRemoved: Nothing is written.
            InvalidValue: There is no word in it, or it leaves the text.
            ClaimsOverlap: Another claim stands there.
        """
        article = self._articles.living(article_id)
        marked = MARKED | {"article_id": article_id, "origin_id": article.publisher_id}
        with self._journal.deciding():
            passage = self._trimmed(marked | {"start": 0, "end": 0, "content": ""}, start, end)
            uuid = self._ledger.next_uuid()
            made = self._passages.make(marked, uuid, **passage)
            change = Change(claim_id=made, field="span", before=None, after=passage)
            self._journal.perform("add", reviewer, [change], uuid=uuid)
        return made

    def set_kind(self, claim_ids: Iterable[int], kind: str, *, reviewer: str) -> int:
        """Let claims be of another kind than was suggested: fact, plan or opinion, as one act.

        Returns how many were changed; where none was, nothing is written.

        Raises:
            InvalidValue: The kind is none of the three.
            ClaimNotFound: Nothing is written.
        """
        if kind not in get_args(Kind):
            raise InvalidValue("kind", f"it is none of {', '.join(get_args(Kind))}")
        with self._journal.deciding():
            claims = [self._living(claim_id) for claim_id in dict.fromkeys(claim_ids)]
            changes = [
                Change("kind", claim["kind"], kind, claim["id"])
                for claim in claims
                if claim["kind"] != kind
            ]
            if changes:
                self._journal.perform("set kind", reviewer, changes)
        return len(changes)

    def _living(self, claim_id: int) -> Any:
        row = self._passages.row(claim_id)
        if row["gone"]:
            raise ClaimNotFound(claim_id)
        return row

    def _perform(
        self, act: Act, reviewer: str, reason: str, *edits: tuple[Any, dict[str, Any] | None]
    ) -> None:
        """Change spans in the given order: what makes room comes before what takes it."""
        changes = [
            Change(claim_id=claim["id"], field="span", before=as_span(claim), after=after)
            for claim, after in edits
        ]
        self._journal.perform(act, reviewer, changes, reason=reason)

    def _trimmed(self, claim: Any, start: int, end: int) -> dict[str, Any]:
        """The span from `start` to `end` of the article without blanks at its edges."""
        text = self._articles.text(claim["article_id"])
        if not 0 <= start <= end <= len(text):
            raise InvalidValue("claim", f"{start}–{end} leaves the text of {len(text)} characters")
        passage = text[start:end]
        start += len(passage) - len(passage.lstrip())
        end -= len(passage) - len(passage.rstrip())
        if not any(character.isalnum() for character in passage):
            raise InvalidValue("claim", "a claim needs at least one word")
        known = (claim["start"], claim["end"], claim["content"])
        return span(start, end, content_within(text, start, end, known))


def as_span(claim: Any) -> dict[str, Any]:
    """The span of a row, as the journal keeps it."""
    return span(claim["start"], claim["end"], claim["content"])

"""What is to come in to records, every one checked, before anything of it is written.

The same door for a file that is merged, a copy that is restored, and a batch from elsewhere.
"""

import zlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from pydantic import ValidationError

from claims_db.file.errors import RecordRefused
from claims_db.merging.checked import first_problem, time_of
from claims_db.merging.claim_records import refuse_misplaced
from claims_db.merging.found import Found
from claims_db.merging.records import (
    KNOWN,
    AnyRecord,
    ArticleRecord,
    ChangeRecord,
    ClaimsRecord,
    DecisionRecord,
    OtherRecord,
)
from claims_db.values.desk_words import DESK, key_of

LARGEST_PAGE = 256 << 20
"""Bytes of a web page when it is unpacked."""
FAST = timedelta(minutes=1)
"""From how far ahead of ours another's clock is told of."""


def record_of(path: Path, found: Found) -> AnyRecord:
    """Return what was found as a record, checked by itself.

    Raises:
        RecordRefused: Names the row and what is wrong with it.
    """
    is_kept = "body" in found.values  # as it came, whatever it calls itself
    model = OtherRecord if is_kept else KNOWN[found.values["kind"]]
    try:
        return model.model_validate(found.values)
    except ValidationError as error:
        place, reason = first_problem(error)
    except RecursionError:
        place, reason = (), "is nested too deeply"
    where = found.row
    named = [str(part) for part in place]
    if len(place) > 1 and place[0] in ("claims", "changes") and isinstance(place[1], int):
        where = f"{where}, {found.parts[place[1]]}"
        named = named[2:]
    raise RecordRefused(path, " ".join([where, *named]), reason)


class Here(Protocol):
    """What the door asks of the store that records come to."""

    def reviewer_of(self, uuid: str) -> str | None:
        """Whose a decision is; `None`: it is not there."""

    def length_of(self, sha256: str) -> int | None:
        """How many characters a text has, also one that was let go of; `None`: it is not there."""

    def text_of(self, sha256: str) -> str | None:
        """The text of an article."""


class Nothing:
    """Stands for a store in which there is nothing yet."""

    def reviewer_of(self, uuid: str) -> str | None:
        """Nobody's."""
        return None

    def length_of(self, sha256: str) -> int | None:
        """None."""
        return None

    def text_of(self, sha256: str) -> str | None:
        """None."""
        return None


class Door:
    """Lets in what fits together: what records refer to has come in before, or is here."""

    def __init__(self, here: Here) -> None:
        self.fast: dict[str, str] = {}
        """The reviewers whose clock is ahead of ours, each with the latest of her decisions."""
        self._here = here
        self._lengths: dict[str, int] = {}
        self._reviewers: dict[str, str] = {}

    def admit(self, path: Path, found: Iterable[Found]) -> None:
        """Check records of a file; return when all of them may come in.

        Raises:
            RecordRefused: Names the first that may not, and why.
        """
        for one in found:
            record = record_of(path, one)
            twin = isinstance(record, DecisionRecord) and record.uuid in self._reviewers
            if problem := "its id is that of another" if twin else self.problem(record):
                raise RecordRefused(path, one.row, problem)

    def problem(self, record: AnyRecord) -> str | None:
        """Say why a record may not come in; `None`: it may, and others may refer to it."""
        problem = next(self._problems(record), None)
        if problem is None:
            if isinstance(record, ArticleRecord):
                self._lengths[record.text_sha256] = record.length
            elif isinstance(record, DecisionRecord):
                self._reviewers[record.uuid] = record.reviewer
        return problem

    def forget(self) -> None:
        """Ask the store again of what has come in: it is there by now, or it is not to be."""
        self._lengths.clear()
        self._reviewers.clear()

    def remarks(self) -> Iterator[str]:
        """Yield what is to be told of clocks, a line for each reviewer."""
        here = datetime.now(UTC).isoformat(timespec="seconds")
        for reviewer, latest in sorted(self.fast.items()):
            yield (
                f"{reviewer} decided at {latest}, and the clock of this machine has {here}:"
                " one of them is wrong, and where both decided, hers may stand for the later"
            )

    def _problems(self, record: AnyRecord) -> Iterator[str]:
        if isinstance(record, ArticleRecord):
            yield from self._problems_of_article(record)
        elif isinstance(record, ClaimsRecord):
            yield from self._problems_of_claims(record)
        elif isinstance(record, DecisionRecord):
            yield from self._problems_of_decision(record)

    def _problems_of_article(self, article: ArticleRecord) -> Iterator[str]:
        if self._here.length_of(article.text_sha256) not in (None, article.length):
            yield "let_go is not the length of its text, which is here"
        if has_twins(article):
            yield "two of its claims are one"
        if article.page is not None and not is_packed(article.page):
            yield "its page is not packed by zlib, or is too large"

    def _problems_of_claims(self, record: ClaimsRecord) -> Iterator[str]:
        length = self._length_of(record.article)
        if length is None:
            yield "they are of an article that is not there"
            return
        if has_twins(record):
            yield "two of them are one"
        try:
            refuse_misplaced(record.claims, self._here.text_of(record.article), length)
        except ValueError as error:
            yield str(error)

    def _problems_of_decision(self, decision: DecisionRecord) -> Iterator[str]:
        if self._reviewer_of(decision.uuid) not in (None, decision.reviewer):
            yield "its id is that of another"
        made = time_of(decision.uuid)
        if made > datetime.now(UTC) + FAST:
            self.fast[decision.reviewer] = made.isoformat(timespec="seconds")
        target = decision.target
        if target is not None:
            reviewer = self._reviewer_of(target)
            if reviewer is None:
                yield f"the decision {target} that it takes back is not there"
            elif reviewer != decision.reviewer:
                yield "it takes back what another reviewer did"
        for change in decision.changes:
            yield from self._problems_of_change(change)
            if change.field == "story":
                yield from self._problems_of_story(change, decision)
            elif change.field in DESK:
                yield from self._problems_of_desk(change, decision)

    def _problems_of_story(self, change: ChangeRecord, made: DecisionRecord) -> Iterator[str]:
        acts = [act for act in (change.before, change.after) if act is not None]
        if len(acts) != 1:
            yield "a claim is joined by one act, or no longer"
        for act in acts:
            if act != made.uuid and self._reviewer_of(act) is None:
                yield f"the decision {act} that joins it is not there"

    def _problems_of_desk(self, change: ChangeRecord, made: DecisionRecord) -> Iterator[str]:
        said = [value for value in (change.before, change.after) if isinstance(value, dict)]
        if len({key_of(change.field, value) for value in said}) > 1:
            yield "it is another one before than after"
        for act in (value["act"] for value in said if "act" in value):
            if act != made.uuid and self._reviewer_of(act) is None:
                yield f"the decision {act} that said it is not there"

    def _problems_of_change(self, change: ChangeRecord) -> Iterator[str]:
        article = change.claim.article if change.claim else change.article
        if article is None:
            return
        length = self._length_of(article)
        if length is None:
            yield "it is about an article that is not there"
        elif change.field == "span":
            for value in (change.before, change.after):
                if value and not 0 <= value["start"] < value["end"] <= length:
                    yield f"{value['start']}–{value['end']} leaves the text of {length} characters"

    def _reviewer_of(self, uuid: str) -> str | None:
        return self._reviewers.get(uuid) or self._here.reviewer_of(uuid)

    def _length_of(self, sha256: str) -> int | None:
        if sha256 not in self._lengths:
            length = self._here.length_of(sha256)
            if length is None:
                return None
            self._lengths[sha256] = length  # for good: texts are frozen
        return self._lengths[sha256]


def has_twins(record: ArticleRecord | ClaimsRecord) -> bool:
    """Whether two claims are known by the same."""
    keys = [claim.key for claim in record.claims]
    return len(set(keys)) < len(keys)


def is_packed(page: bytes) -> bool:
    """Whether a page can be unpacked, to no more than LARGEST_PAGE."""
    unpacking = zlib.decompressobj()
    size, rest = 0, page
    try:
        while rest and not unpacking.eof and size <= LARGEST_PAGE:
            size += len(unpacking.decompress(rest, 1 << 20))
            rest = unpacking.unconsumed_tail
    except zlib.error:
        return False
    return unpacking.eof and size <= LARGEST_PAGE

"""What is to come in to records, every one checked, before anything of it is written.

The same door for a file that is merged, a copy that is restored, and a batch from elsewhere.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import ValidationError

from claims_db.desk.words import DESK, key_of
from claims_db.errors import RecordRefused
from claims_db.merging.checked import first_problem, time_of
from claims_db.merging.reading import Found
from claims_db.merging.records import (
    AnyRecord,
    ArticleRecord,
    ChangeRecord,
    DecisionRecord,
    OtherRecord,
)
from claims_db.merging.wire import KNOWN

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


class Door:
    """Lets in what fits together: what records refer to has come in before, or is here."""

    def __init__(
        self,
        path: Path,
        is_here: Callable[[str], bool],
        length_here: Callable[[str], int | None],
    ) -> None:
        """Check what comes from `path`.

        Args:
            is_here: Tells whether a decision of an id is in the store that it comes to.
            length_here: Tells of how many characters the text of a hash is there, if it is.
        """
        self.fast: dict[str, str] = {}
        """The reviewers whose clock is ahead of ours, each with the latest of her decisions."""
        self._path = path
        self._is_here = is_here
        self._length_here = length_here
        self._lengths: dict[str, int] = {}
        self._reviewers: dict[str, str] = {}

    def admit(self, found: Iterable[Found]) -> None:
        """Check records; return when all of them may come in.

        Raises:
            RecordRefused: Names the first that may not, and why.
        """
        for one in found:
            record = record_of(self._path, one)
            for reason in self._problems(record):
                raise RecordRefused(self._path, one.row, reason)

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
        elif isinstance(record, DecisionRecord):
            yield from self._problems_of_decision(record)

    def _problems_of_article(self, article: ArticleRecord) -> Iterator[str]:
        self._lengths[article.text_sha256] = article.length
        if self._length_here(article.text_sha256) not in (None, article.length):
            yield "let_go is not the length of its text, which is here"
        keys = [claim.key for claim in article.claims]
        if len(set(keys)) < len(keys):
            yield "two of its claims are one"
        if article.page is not None and not is_packed(article.page):
            yield "its page is not packed by zlib, or is too large"

    def _problems_of_decision(self, decision: DecisionRecord) -> Iterator[str]:
        if decision.uuid in self._reviewers:
            yield "its id is that of another"
        self._reviewers[decision.uuid] = decision.reviewer
        made = time_of(decision.uuid)
        if made > datetime.now(UTC) + FAST:
            self.fast[decision.reviewer] = made.isoformat(timespec="seconds")
        target = decision.target
        if target is not None:
            if self._reviewers.get(target, decision.reviewer) != decision.reviewer:
                yield "it takes back what another reviewer did"
            if target not in self._reviewers and not self._is_here(target):
                yield f"the decision {target} that it takes back is not there"
        for change in decision.changes:
            yield from self._problems_of_change(change)
            if change.field == "story":
                yield from self._problems_of_story(change)
            elif change.field in DESK:
                yield from self._problems_of_desk(change)

    def _problems_of_story(self, change: ChangeRecord) -> Iterator[str]:
        acts = [act for act in (change.before, change.after) if act is not None]
        if len(acts) != 1:
            yield "a claim is joined by one act, or no longer"
        for act in acts:
            if act not in self._reviewers and not self._is_here(act):
                yield f"the decision {act} that joins it is not there"

    def _problems_of_desk(self, change: ChangeRecord) -> Iterator[str]:
        said = [value for value in (change.before, change.after) if isinstance(value, dict)]
        if len({key_of(change.field, value) for value in said}) > 1:
            yield "it is another one before than after"
        for act in (value["act"] for value in said if "act" in value):
            if act not in self._reviewers and not self._is_here(act):
                yield f"the decision {act} that said it is not there"

    def _problems_of_change(self, change: ChangeRecord) -> Iterator[str]:
        article = change.claim.article if change.claim else change.article
        if article is None:
            return
        length = self._lengths.get(article)
        if length is None:
            yield "it is about an article that is not there"
        elif change.field == "span":
            for value in (change.before, change.after):
                if value and not 0 <= value["start"] < value["end"] <= length:
                    yield f"{value['start']}–{value['end']} leaves the text of {length} characters"


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

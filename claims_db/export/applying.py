"""An edited export back into the store: what differs from it becomes decisions.

The columns that a reviewer answers may be edited; the others say which claim is meant.
A row that names no claim of ours, quotes it otherwise or has a value that is none is
refused with its line, and the other rows are not touched by that.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from claims_db.errors import ClaimsDBError
from claims_db.export.claims import claims_named
from claims_db.export.columns import NOT_CHECKED
from claims_db.export.edited_table import Cells, EditedRow, RowRefused, read_edited
from claims_db.export.exported_claim import ExportedClaim
from claims_db.models import SourceType
from claims_db.records import STATUSES, CheckedAs

if TYPE_CHECKING:
    from claims_db.store import ClaimStore

BATCH = 2_000
WRITTEN = frozenset(("note", "wording", "evidence", "attribution"))
"""Answers that do not settle a claim: who gives only these takes over no suggestion."""
FIXED = (
    *("article_id", "article_title", "publisher", "article_url", "published", "language"),
    *("start", "end", "kind", "check_worthiness", "story"),
)
"""Columns that say what is meant, or what the analysis found. Who answered and when, and the
place in the list, follow from the decisions: a table may be older than they are."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A row of the table that was taken in."""

    line: int
    claim_id: int
    changed: bool


def apply_table(
    store: "ClaimStore", text: str, *, encoding: str, reviewer: str
) -> Iterator[Applied | RowRefused]:
    """Record what an edited export says otherwise as of `reviewer`, some hundred rows as one act.

    Raises:
        RowRefused: The table is no export of ours.
    """
    return apply_rows(store, read_edited(text, encoding), reviewer=reviewer)


def apply_rows(
    store: "ClaimStore", rows: Iterator[EditedRow | RowRefused], *, reviewer: str
) -> Iterator[Applied | RowRefused]:
    """Record what edited rows say otherwise; one that is refused stops none of the others.

    Raises:
        RowRefused: The table is no export of ours.
    """
    while batch := list(islice(rows, BATCH)):
        known = claims_named(store, (row.claim_id for row in batch if isinstance(row, EditedRow)))
        found = [judged(store, row, known, reviewer) for row in batch]
        edited = [one for one in found if isinstance(one, Edited)]
        if len({one.claim_id for one in edited}) < len(edited) or not recorded(
            store, edited, reviewer
        ):
            found = [
                recorded_alone(store, one, reviewer) if isinstance(one, Edited) else one
                for one in found
            ]
        for one in found:
            yield Applied(one.line, one.claim_id, True) if isinstance(one, Edited) else one


class Edited(NamedTuple):
    """A row that says something otherwise than the store."""

    line: int
    claim_id: int
    answers: dict[str, Any]
    source_type: tuple[int, str] | None
    """A source and the type that it is to have."""


def judged(
    store: "ClaimStore", row: EditedRow | RowRefused, known: dict[int, ExportedClaim], reviewer: str
) -> Edited | Applied | RowRefused:
    """What a row says, or why it is refused."""
    if isinstance(row, RowRefused):
        return row
    try:
        return read_row(store, row, known, reviewer)
    except RowRefused as refusal:
        return refusal
    except ClaimsDBError as error:
        return RowRefused(row.line, str(error))


def recorded(store: "ClaimStore", edited: list[Edited], reviewer: str) -> bool:
    """Record some rows as one act; whether all of it could be."""
    try:
        store.journal.record_each(
            [([one.claim_id], one.answers) for one in edited if one.answers], reviewer=reviewer
        )
    except ClaimsDBError:
        return False
    for one in edited:
        retype(store, one, reviewer)
    return True


def recorded_alone(store: "ClaimStore", one: Edited, reviewer: str) -> Applied | RowRefused:
    """Record one row, where some of them could not be together."""
    try:
        if one.answers:
            store.journal.record_many([one.claim_id], reviewer=reviewer, **one.answers)
        retype(store, one, reviewer)
    except ClaimsDBError as error:
        return RowRefused(one.line, str(error))
    return Applied(one.line, one.claim_id, changed=True)


def retype(store: "ClaimStore", one: Edited, reviewer: str) -> None:
    """Let the origin of a row be of the type that it says."""
    if one.source_type is not None:
        source_id, source_type = one.source_type
        store.source_editing.retype(source_id, source_type, reviewer=reviewer)


def read_row(
    store: "ClaimStore", row: EditedRow, known: dict[int, ExportedClaim], reviewer: str
) -> Edited | Applied:
    """What one row says otherwise.

    Raises:
        RowRefused: It names no claim, or says of it what cannot be said.
    """
    claim = known.get(row.claim_id)
    if claim is None:
        raise RowRefused(row.line, f"there is no claim c{row.claim_id} in this store")
    cells = Cells(row, claim)
    if not cells.agree("claim"):
        raise RowRefused(row.line, f"this is not the text of c{claim.id}, which cannot be edited")
    answers = dict(edits(store, cells, claim))
    refuse_fixed(cells, claim)
    source_type = edited_type(cells, claim) if "source" not in answers else None
    if not answers and source_type is None:
        return Applied(row.line, claim.id, changed=False)
    if answers and reviewer != claim.reviewer and (claim.reviewer or answers.keys() - WRITTEN):
        answers = standing(store, claim) | answers  # a whole answer, beside the one that stands
    return Edited(row.line, claim.id, answers, source_type)


def refuse_fixed(cells: Cells, claim: ExportedClaim) -> None:
    """Look for what was edited where nothing can be.

    Raises:
        RowRefused: There is such a cell.
    """
    for column in FIXED:
        if not cells.agree(column):
            raise cells.refusal(column, "cannot be edited")
    if not cells.agree("cue") and cells.edited("cue") not in claim.text:  # else of another answer
        raise cells.refusal("cue", "cannot be edited")


def edited_type(cells: Cells, claim: ExportedClaim) -> tuple[int, str] | None:
    """The origin and its type, when only that was edited.

    Raises:
        RowRefused: It is none that a source can have.
    """
    if cells.agree("source_type"):
        return None
    source_type = cells.edited("source_type").strip().lower()
    if source_type not in get_args(SourceType):
        raise cells.refusal("source_type", f"is none of {', '.join(get_args(SourceType))}")
    return claim.attribution.origin.id, source_type


def edits(store: "ClaimStore", cells: Cells, claim: ExportedClaim) -> Iterable[tuple[str, Any]]:
    """Yield each answer that the row has otherwise than the store."""
    if not cells.agree("status"):
        yield "status", checked_status(cells)
    if not cells.agree("confidence"):
        yield "confidence", checked_confidence(cells)
    if not (cells.agree("attribution_chain") and cells.agree("source")):
        yield "source", [source_id(store, cells, claim, name) for name in edited_chain(cells)]
    for column, field in (("note", "note"), ("normalized_claim", "wording")):
        if not cells.agree(column):
            yield field, cells.edited(column)
    if not cells.agree("evidence_urls"):
        yield "evidence", list(edited_evidence(cells, claim))
    if not (cells.agree("attribution_check") and cells.agree("attribution_url")):
        yield "attribution", list(edited_checks(cells, claim))


def standing(store: "ClaimStore", claim: ExportedClaim) -> dict[str, Any]:
    """The answers that the row showed, for a reviewer who takes them over with her edits."""
    chain = claim.attribution.chain or (claim.attribution.publisher,)
    shown: dict[str, Any] = {"source": [source.id for source in chain]}
    if claim.status in STATUSES:
        shown |= {"status": claim.status, "confidence": claim.confidence}
    return shown


def checked_status(cells: Cells) -> str:
    """The status of a row.

    Raises:
        RowRefused: It is none that a reviewer gives.
    """
    status = cells.edited("status").strip().lower().replace(" ", "_")
    if status not in STATUSES:
        raise cells.refusal("status", f"is none of {', '.join(STATUSES)}")
    return status


def checked_confidence(cells: Cells) -> int:
    """The confidence of a row.

    Raises:
        RowRefused: It is no whole number from 1 to 5.
    """
    written = cells.edited("confidence").strip().removesuffix(".0")
    if written not in ("1", "2", "3", "4", "5"):
        raise cells.refusal("confidence", "is no whole number from 1 to 5")
    return int(written)


def edited_chain(cells: Cells) -> list[str]:
    """The names in the chain of a row, without the publisher at its end.

    Raises:
        RowRefused: The source and the chain were edited to two different origins, or nobody can
            tell which of them was edited.
    """
    names = [name.strip() for name in cells.edited("attribution_chain").split(" > ")]
    source = cells.edited("source").strip()
    if cells.agree("attribution_chain"):  # only the source was edited
        names = from_source(source, names)
    elif names[0] != source and (
        not cells.agree("source")
        or from_source(source, names) == cells.claim.attribution.written.split(" > ")
    ):
        raise cells.refusal("source", "is not the first of the attribution_chain")
    if not all(names):
        raise cells.refusal("attribution_chain", "has an empty place")
    if len(names) > 1 and names[-1] == cells.claim.article.publisher:
        names.pop()
    return names


def from_source(source: str, names: list[str]) -> list[str]:
    """The chain with another origin; before the publisher, where it was the publisher's own."""
    return [source, *(names[1:] if len(names) > 1 else names)]


def source_id(store: "ClaimStore", cells: Cells, claim: ExportedClaim, name: str) -> int:
    """The source of a name; a new one gets the type in the row, if it is the origin."""
    known = next((link for link in claim.attribution.chain if link.name == name), None)
    if known is None and name == claim.article.publisher:
        known = claim.attribution.publisher
    known = known or store.sources.named(name)
    if known is not None:
        return known.id
    is_origin = name == edited_chain(cells)[0]
    return store.sources.add(name, cells.edited("source_type") if is_origin else "agency").id


def edited_checks(cells: Cells, claim: ExportedClaim) -> Iterator[dict[str, str]]:
    """The checks of a row: the nearest relay's as edited, and the others as they were.

    Raises:
        RowRefused: Nobody in the chain has a name, or the result is none that a check has.
    """
    relay = claim.nearest_relay
    if relay is None:
        raise cells.refusal("attribution_check", "is of nobody: the chain names no source")
    result = cells.edited("attribution_check").strip().lower().replace(" ", "_")
    if result not in (*get_args(CheckedAs), NOT_CHECKED, ""):
        kinds = ", ".join((*get_args(CheckedAs), NOT_CHECKED))
        raise cells.refusal("attribution_check", f"is none of {kinds}")
    others = (check for source, check in claim.checks.items() if source != relay.id)
    yield from (check._asdict() for check in others)
    if result not in (NOT_CHECKED, ""):
        known = claim.nearest_check
        url, words = cells.edited("attribution_url"), known.words if known else ""
        yield {"source": relay.name, "result": result, "url": url, "words": words}


def edited_evidence(cells: Cells, claim: ExportedClaim) -> Iterator[dict[str, str]]:
    """The items of a row: those that were there with all that is known of them, and new ones."""
    known = {"%20".join(item.url.split()): item for item in claim.evidence}
    for url in cells.edited("evidence_urls").split():
        item = known.get(url)
        yield (
            {"url": url}
            if item is None
            else {
                "url": item.url,
                "title": item.title,
                "quote": item.quote,
                "stance": item.stance,
                "archive_url": item.archive_url,
                "accessed": item.accessed,
            }
        )

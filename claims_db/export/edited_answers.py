"""The cells of an edited row to the answers that they give, each checked."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, get_args

from claims_db.export.columns import NOT_CHECKED
from claims_db.export.edited_table import Cells
from claims_db.export.exported_claim import ExportedClaim
from claims_db.values.words import STATUSES, CheckedAs

if TYPE_CHECKING:
    from claims_db.store import ClaimStore


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

"""What an analysis suggests of a claim to the columns of its rows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # not needed to show the screen
    from claims_db.articles.new_article import NewClaim, NewLink
    from claims_db.values.incoming import NewSource


def suggested(claim: "NewClaim", ids: "Mapping[NewSource, int]", publisher: int) -> dict[str, Any]:
    """The columns that tell what the analysis thinks of a claim, wherever that stands now."""
    return {
        "kind": claim.kind,
        "check_worthiness": claim.check_worthiness,
        "reasons": ", ".join(claim.reasons),
        "rule": claim.rule,
        "score": claim.score,
        "origin_id": ids[claim.chain[0].source] if claim.chain else publisher,
        "relay_id": relay(claim.chain, ids, publisher),
    }


def relay(chain: "Sequence[NewLink]", ids: "Mapping[NewSource, int]", publisher: int) -> int | None:
    """The last source of a suggested chain; `None`: it is the publisher, or there is none."""
    last = ids[chain[-1].source] if chain else publisher
    return None if last == publisher else last


def link_rows(
    links: "Iterable[tuple[int, int, NewLink]]", ids: "Mapping[NewSource, int]"
) -> Iterator[dict[str, Any]]:
    """Yield the rows of links, each of a claim and at its place there."""
    for number, place, link in links:
        cue_start, cue_end = link.cue or (None, None)
        yield {
            "claim_id": number,
            "place": place,
            "source_id": ids[link.source],
            "start": link.start,
            "end": link.end,
            "cue_start": cue_start,
            "cue_end": cue_end,
        }

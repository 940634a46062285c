"""A post that passes on another's words: he is named in a first line, and in every chain."""

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.analysis import Analysis
    from workbench.analysis.result import Candidate, Link

MARK = "↪ "


def with_relay(text: str, relay: str) -> str:
    """A text below the name of whose words it passes on."""
    return f"{MARK}{relay}\n\n{text}" if relay else text


def analysed_below(
    text: str, relay: str, language: str | None, publisher: str | None
) -> "Analysis":
    """Find the claims of a text whose first line names a relay: each comes through it."""
    from workbench.analysis import analyse

    begins = len(with_relay("", relay))
    found = analyse(text[begins:], language=language, publisher=publisher)
    claims = tuple(_passed_on(claim, begins, relay) for claim in found.claims)
    return replace(found, claims=claims, opening=found.opening + begins)


def _passed_on(claim: "Candidate", begins: int, relay: str) -> "Candidate":
    from workbench.analysis.result import Link

    chain = tuple(_moved(link, begins) for link in claim.chain)
    named = Link(relay, "social", len(MARK), len(MARK) + len(relay), None)
    return replace(
        claim,
        start=claim.start + begins,
        end=claim.end + begins,
        chain=(*chain, named),
    )


def _moved(link: "Link", begins: int) -> "Link":
    cue = link.cue and replace(link.cue, start=link.cue.start + begins, end=link.cue.end + begins)
    return replace(link, start=link.start + begins, end=link.end + begins, cue=cue)

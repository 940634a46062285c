"""An analysis to plain values: the form of contract.py, as `segment` prints it and a corpus has it.

Needs no pydantic: what we write ourselves holds.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.analysis import Candidate, Link


def claim_values(text: str, claim: "Candidate") -> dict[str, object]:
    """A candidate, and what stands where it is."""
    return {
        "start": claim.start,
        "end": claim.end,
        "text": text[claim.start : claim.end],
        "content": claim.content,
        "kind": claim.kind,
        "check_worthiness": claim.check_worthiness,
        "chain": [link_values(link) for link in claim.chain],
    }


def link_values(link: "Link") -> dict[str, object]:
    """A source in a chain, and the words that attribute."""
    cue = [link.cue.start, link.cue.end] if link.cue else None
    return source_values(link) | {"cue": cue}


def source_values(link: "Link") -> dict[str, object]:
    """Who is named, and by which words."""
    return {"name": link.name, "type": link.type, "start": link.start, "end": link.end}

"""What stores tell each other of a claim, and where in its text that may stand."""

from collections.abc import Sequence
from typing import Annotated, NamedTuple

from pydantic import Field, StringConstraints

from claims_db.merging.checked import UUID7, Line, Offset, Record, Sha256, Share
from claims_db.values.models import Checked, Name
from claims_db.values.words import Kind


class LinkRecord(Record):
    """A source in a suggested chain."""

    source: Name
    start: Offset
    end: Offset
    cue_start: Offset | None
    cue_end: Offset | None


class ClaimRecord(Record):
    """A claim as it was found or made, with what is suggested for it."""

    made_by: Annotated[str, StringConstraints(pattern=UUID7)] | None
    made_start: Offset
    made_end: Offset
    claim_kind: Kind
    check_worthiness: Share
    reasons: Line
    rule: Line
    score: Share
    start: Offset
    end: Offset
    content: Annotated[str, Checked]
    chain: Annotated[tuple[LinkRecord, ...], Field(max_length=1_000)] = ()

    @property
    def key(self) -> "ClaimKey":
        """What it is known by in its article."""
        return self.made_by, self.made_start, self.made_end


ClaimKey = tuple[str | None, int, int]
"""Who made a claim, and where it stood then."""


class ClaimAt(Record):
    """A claim by what it is known by in every store."""

    article: Sha256
    """The hash of its text."""
    made_by: Annotated[str, StringConstraints(pattern=UUID7)] | None
    made_start: Offset
    made_end: Offset


def refuse_misplaced(claims: Sequence[ClaimRecord], text: str | None, length: int) -> None:
    """Let every claim, and every source of it, stand in a text, and say what that has there.

    Raises:
        ValueError: One does not.
    """
    for number, claim in enumerate(claims):
        made = f"claims {number}"
        refuse_outside(made, Place(claim.made_start, claim.made_end), length)
        refuse_outside(made, claim, length)
        if text is not None and not is_cut_out_of(claim.content, text[claim.start : claim.end]):
            raise ValueError(f"{made}: content is not what the text has there")
        for link in claim.chain:
            refuse_outside(f"{made} source", link, length)
            if (link.cue_start is None) != (link.cue_end is None):
                raise ValueError(f"{made}: half a cue")
            if link.cue_start is not None and link.cue_end is not None:
                refuse_outside(f"{made} cue", Place(link.cue_start, link.cue_end), length)


class Place(NamedTuple):
    """Where something stands in a text."""

    start: int
    end: int


def refuse_outside(what: str, place: Place | ClaimRecord | LinkRecord, length: int) -> None:
    """Let something stand in a text of so many characters.

    Raises:
        ValueError: It does not.
    """
    if not 0 <= place.start < place.end <= length:
        raise ValueError(
            f"{what}: {place.start}–{place.end} leaves the text of {length} characters"
        )


def is_cut_out_of(content: str, passage: str) -> bool:
    """Whether a content is its passage without some parts of it, as a frame inside it is one."""
    if content == passage:
        return True
    rest = iter(passage)
    return bool(content) and all(character in rest for character in content)

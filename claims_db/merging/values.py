"""What a field of a change may hold, before and after a decision."""

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, TypeAdapter

from claims_db.merging.checked import UUID7, Day, Line, Offset, Person, Record, Text
from claims_db.merging.desk_values import DESK_VALUES
from claims_db.values.desk_words import ABOUT_ARTICLES, ABOUT_BOTH
from claims_db.values.models import Checked, Language, Name
from claims_db.values.words import DETAILS, CheckedAs, Kind, SourceType, Stance, Status


class SpanValue(Record):
    """Where a claim stands after a decision, or stood before it."""

    start: Offset
    end: Offset
    content: Annotated[str, Checked]


class AttributionValue(Record):
    """Whether a source really said so, and where."""

    source: Name
    result: CheckedAs
    url: Line
    words: Text


class EvidenceValue(Record):
    """One thing that an answer rests on."""

    url: Line
    title: Line
    quote: Text
    stance: Stance
    archive_url: Line
    accessed: Day


VALUES: dict[str, TypeAdapter[Any]] = {
    "source": TypeAdapter(Annotated[list[Name], Field(min_length=1, max_length=1_000)]),
    "confidence": TypeAdapter(Annotated[int, Field(strict=True, ge=1, le=5)]),
    "status": TypeAdapter(Status),
    "note": TypeAdapter(Text),
    "wording": TypeAdapter(Text),
    "evidence": TypeAdapter(Annotated[list[EvidenceValue], Field(max_length=10_000)]),
    "span": TypeAdapter(SpanValue),
    "kind": TypeAdapter(Kind),
    "attribution": TypeAdapter(Annotated[list[AttributionValue], Field(max_length=1_000)]),
    "adjudicated_for": TypeAdapter(Person),
    "story": TypeAdapter(Annotated[str, StringConstraints(pattern=UUID7)]),
    "merged_into": TypeAdapter(Name),
    "name": TypeAdapter(Name),
    "type": TypeAdapter(SourceType),
    "title": TypeAdapter(Name),
    "publisher": TypeAdapter(Name),
    "author": TypeAdapter(Line),
    "url": TypeAdapter(Line),
    "published": TypeAdapter(Day),
    "language": TypeAdapter(Language),
    "removed": TypeAdapter(Literal[True]),
    "retells": TypeAdapter(Name),
    **DESK_VALUES,
}
"""What a field of a change may hold, beside nothing."""
ABOUT: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(VALUES, ("claim",)),
    **dict.fromkeys(("merged_into", "name", "type"), ("source",)),
    **dict.fromkeys((*DETAILS, "removed", "retells", *ABOUT_ARTICLES), ("article",)),
    **dict.fromkeys(ABOUT_BOTH, ("claim", "article")),
}
"""Of what each field is one, or may be."""
NEVER_UNKNOWN = frozenset(("kind", "name", "type", "title", "publisher", "language"))
"""What holds something at every time."""

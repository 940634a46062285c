"""What stores tell each other, as records: each says all of itself, by names that hold everywhere.

A source is known by its name, an article by its text, a claim by who made it and where, a
decision by its id. No number of a row leaves its store. A record of a kind, or a version, that
this program does not know is kept as it came and passed on.

These are also the checks of what comes in: a value that is none of its field's is refused.
"""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from claims_db.articles.digest import digest
from claims_db.decisions import decision_id
from claims_db.models import Checked, Language, Name, SourceType
from claims_db.records import DETAILS, Act, ChangedField, CheckedAs, Kind, Stance, Status

VERSION = 1
"""Of the records that this program writes, and the latest that it understands."""
AHEAD = timedelta(milliseconds=decision_id.AHEAD)
"""How far ahead of our clock another's may be."""
LONGEST = 1_000_000
"""Characters of whatever a reviewer writes."""
DAY = re.compile(r"\d{4}(-\d\d(-\d\d([T ][0-9:.,]+(Z|[+-]\d\d:?\d\d)?)?)?)?")


def is_past(time: str) -> str:
    """A time with its zone, at most AHEAD of our clock."""
    try:
        moment = datetime.fromisoformat(time)
    except ValueError:
        raise ValueError("is no time in ISO 8601") from None
    if moment.tzinfo is None:
        raise ValueError("is a time without a zone")
    if moment > datetime.now(UTC) + AHEAD:
        raise ValueError(
            f"is more than {AHEAD.total_seconds() / 3600:.0f} hours ahead of the clock of this"
            f" machine, which has {datetime.now(UTC).isoformat(timespec='seconds')}"
        )
    return time


def is_past_id(uuid: str) -> str:
    """The id of a decision, made at most AHEAD of our clock."""
    is_past(time_of(uuid).isoformat())
    return uuid


def time_of(uuid: str) -> datetime:
    """When a UUID of version 7 was made."""
    milliseconds = int(uuid[:8] + uuid[9:13], 16)
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(
        milliseconds=min(milliseconds, 200_000_000_000_000)
    )


def is_day(text: str) -> str:
    """Empty, or a day or time, as far as it is known."""
    if text and not DAY.fullmatch(text):
        raise ValueError("is no day in ISO 8601")
    return text


UUID7 = r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
Uuid = Annotated[str, StringConstraints(pattern=UUID7), AfterValidator(is_past_id)]
Time = Annotated[str, AfterValidator(is_past)]
Day = Annotated[str, AfterValidator(is_day)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Text = Annotated[str, StringConstraints(max_length=LONGEST), Checked]
Line = Annotated[str, StringConstraints(max_length=10_000), Checked]
Person = Annotated[str, StringConstraints(min_length=1, max_length=10_000), Checked]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Offset = Annotated[int, Field(ge=0, le=2**40)]


class Record(BaseModel):
    """Something that stores tell each other; numbers are numbers, texts are texts."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        ser_json_bytes="base64",
        val_json_bytes="base64",
    )


class AliasRecord(Record):
    """A way to write a source's name."""

    key: Line
    alias: Name


class SourceRecord(Record):
    """A source with its names."""

    kind: Literal["source"] = "source"
    name: Name
    type: SourceType
    aliases: Annotated[tuple[AliasRecord, ...], Field(max_length=10_000)] = ()


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


class ArticleRecord(Record):
    """An article with its claims."""

    kind: Literal["article"] = "article"
    text_sha256: Sha256
    text: Annotated[str, StringConstraints(min_length=1), Checked] | None
    """`None`: a tidying has let go of it."""
    let_go: Annotated[int, Field(ge=1, le=2**40)] | None = None
    """How many characters it had then."""
    file_sha256: Sha256
    file_name: Line
    title: Name
    publisher: Name
    publisher_source: Name
    author: Line
    url: Line
    published: Day
    language: Language
    encoding: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.:+-]{0,40}$")]
    remarks: Line
    imported_at: Time
    page: bytes | None
    """The web page that the text was taken from, compressed by zlib."""
    likeness: Annotated[tuple[int, ...], Field(max_length=100)]
    retells: LinkRecord | None = None
    """The relay through which it has its claims, as was found."""
    claims: tuple[ClaimRecord, ...]

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if (self.text is None) != (self.let_go is not None) or (
            self.text is None and (self.page is not None or self.likeness)
        ):
            raise ValueError("let_go is the length of a text that is not there, nor its page")
        if self.text is not None and digest(self.text) != self.text_sha256:
            raise ValueError("text_sha256 is not that of the text")
        if self.retells is not None:
            self._refuse_outside("retells", self.retells.start, self.retells.end)
        for number, claim in enumerate(self.claims):
            self._refuse_outside(f"claims {number}", claim.made_start, claim.made_end)
            self._refuse_outside(f"claims {number}", claim.start, claim.end)
            if self.text is not None and not is_cut_out_of(
                claim.content, self.text[claim.start : claim.end]
            ):
                raise ValueError(f"claims {number}: content is not what the text has there")
            for link in claim.chain:
                self._refuse_outside(f"claims {number} source", link.start, link.end)
                if (link.cue_start is None) != (link.cue_end is None):
                    raise ValueError(f"claims {number}: half a cue")
                if link.cue_start is not None and link.cue_end is not None:
                    self._refuse_outside(f"claims {number} cue", link.cue_start, link.cue_end)
        return self

    @property
    def length(self) -> int:
        """Characters of the text, here or let go of."""
        return self.let_go or 0 if self.text is None else len(self.text)

    def _refuse_outside(self, what: str, start: int, end: int) -> None:
        if not 0 <= start < end <= self.length:
            raise ValueError(f"{what}: {start}–{end} leaves the text of {self.length} characters")


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
}
"""What a field of a change may hold, beside nothing."""
ABOUT = dict.fromkeys(VALUES, "claim") | {
    **dict.fromkeys(("merged_into", "name", "type"), "source"),
    **dict.fromkeys((*DETAILS, "removed", "retells"), "article"),
}
"""Of what each field is one."""
NEVER_UNKNOWN = frozenset(("kind", "name", "type", "title", "publisher", "language"))
"""What holds something at every time."""


class ClaimAt(Record):
    """A claim by what it is known by in every store."""

    article: Sha256
    """The hash of its text."""
    made_by: Annotated[str, StringConstraints(pattern=UUID7)] | None
    made_start: Offset
    made_end: Offset


class ChangeRecord(Record):
    """A field of a claim, a source or an article, before and after a decision."""

    claim: ClaimAt | None
    source: Name | None
    article: Sha256 | None = None
    """The hash of its text."""
    field: ChangedField
    before: Any = None
    after: Any = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        named = [name for name in ("claim", "source", "article") if getattr(self, name) is not None]
        if named != [ABOUT[self.field]]:
            raise ValueError(f"{self.field} is none of what was changed")
        for name, value in (("before", self.before), ("after", self.after)):
            if value is None and self.field in NEVER_UNKNOWN:
                raise ValueError(f"{name}: {self.field} cannot be nothing")
            if value is not None:
                try:
                    VALUES[self.field].validate_python(value)
                except ValidationError as error:
                    raise ValueError(f"{name}: {first_problem(error)[1]}") from None
        return self


class DecisionRecord(Record):
    """An act of a reviewer."""

    kind: Literal["decision"] = "decision"
    uuid: Uuid
    made_at: Time
    reviewer: Person
    act: Act
    target: Annotated[str, StringConstraints(pattern=UUID7)] | None
    changes: tuple[ChangeRecord, ...]

    @model_validator(mode="after")
    def _is_consistent(self) -> Self:
        if (self.act in ("undo", "redo")) != (self.target is not None):
            raise ValueError("target is what an undo takes back or a redo puts back, and no more")
        if self.target is not None and self.target >= self.uuid:
            raise ValueError("target is later than the decision")
        return self


class OtherRecord(Record):
    """A record of a kind or a version that this program does not know: kept, and passed on."""

    kind: Annotated[str, StringConstraints(min_length=1, max_length=100), Checked]
    key: Line
    """What it is known by among its kind."""
    body: Text
    """JSON: the whole record, as it came."""


AnyRecord = SourceRecord | ArticleRecord | DecisionRecord | OtherRecord
KNOWN: dict[str, type[SourceRecord] | type[ArticleRecord] | type[DecisionRecord]] = {
    "source": SourceRecord,
    "article": ArticleRecord,
    "decision": DecisionRecord,
}


def as_json(record: AnyRecord) -> str:
    """A record as it is sent elsewhere."""
    if isinstance(record, OtherRecord):
        return record.body
    return f'{{"version":{VERSION},{record.model_dump_json()[1:]}'


def from_json(sent: str) -> AnyRecord:
    """The record that was sent, checked by itself; of what is not known, all of it as it came.

    Raises:
        ValidationError: It is none.
    """
    told = Sent.model_validate_json(sent)
    if told.kind in KNOWN and told.version <= VERSION:
        return KNOWN[told.kind].model_validate_json(
            json.dumps({k: v for k, v in json.loads(sent).items() if k != "version"})
        )
    return OtherRecord(kind=told.kind, key=told.key or told.uuid or digest(sent), body=sent)


class Sent(BaseModel):
    """What every record says, of whatever kind and version."""

    model_config = ConfigDict(strict=True, extra="ignore")

    kind: str
    version: int = VERSION
    key: str = ""
    uuid: str = ""


def first_problem(error: ValidationError) -> tuple[tuple[int | str, ...], str]:
    """Where the first thing stands that does not fit, and what is wrong with it."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return first["loc"], first["msg"].removeprefix("Value error, ")


def is_cut_out_of(content: str, passage: str) -> bool:
    """Whether a content is its passage without some parts of it, as a frame inside it is one."""
    if content == passage:
        return True
    rest = iter(passage)
    return bool(content) and all(character in rest for character in content)

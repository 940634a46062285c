"""What stores tell each other, as records: each says all of itself, by names that hold everywhere.

A source is known by its name, an article by its text, a claim by who made it and where, a
decision by its id. No number of a row leaves its store. A record of a kind, or a version, that
this program does not know is kept as it came and passed on.
"""

from typing import Annotated, Any, Literal, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator

from claims_db.articles.digest import digest
from claims_db.merging.checked import (
    UUID7,
    Day,
    Line,
    Person,
    Record,
    Sha256,
    Text,
    Time,
    Uuid,
    first_problem,
)
from claims_db.merging.claim_records import (
    ClaimAt,
    ClaimRecord,
    LinkRecord,
    refuse_misplaced,
    refuse_outside,
)
from claims_db.merging.values import ABOUT, NEVER_UNKNOWN, VALUES
from claims_db.values.models import Checked, Language, Name
from claims_db.values.words import Act, ChangedField, SourceType

VERSION = 1
"""Of the records that this program writes, and the latest that it understands."""


class VersionedRecord(Record):
    """A record that is sent by itself; the others stand in one."""

    version: Annotated[int, Field(ge=1, le=VERSION)] = VERSION


class AliasRecord(Record):
    """A way to write a source's name."""

    key: Line
    alias: Name


class SourceRecord(VersionedRecord):
    """A source with its names."""

    kind: Literal["source"] = "source"
    name: Name
    type: SourceType
    aliases: Annotated[tuple[AliasRecord, ...], Field(max_length=10_000)] = ()


class ArticleRecord(VersionedRecord):
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
            refuse_outside("retells", self.retells, self.length)
        refuse_misplaced(self.claims, self.text, self.length)
        return self

    @property
    def length(self) -> int:
        """Characters of the text, here or let go of."""
        return self.let_go or 0 if self.text is None else len(self.text)


class ClaimsRecord(VersionedRecord):
    """More claims of an article that came before."""

    kind: Literal["claims"] = "claims"
    article: Sha256
    """The hash of its text."""
    claims: Annotated[tuple[ClaimRecord, ...], Field(min_length=1)]


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
        if len(named) != 1 or named[0] not in ABOUT[self.field]:
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


class DecisionRecord(VersionedRecord):
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


KnownRecord = SourceRecord | ArticleRecord | ClaimsRecord | DecisionRecord
AnyRecord = KnownRecord | OtherRecord
KNOWN: dict[str, type[KnownRecord]] = {
    "source": SourceRecord,
    "article": ArticleRecord,
    "claims": ClaimsRecord,
    "decision": DecisionRecord,
}

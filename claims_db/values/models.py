"""What a reviewer may bring into the store, checked at its door by pydantic."""

import re
from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    field_validator,
)

from claims_db.values.checks import (
    LONGEST_NAME,
    is_language,
    is_time,
    without_nul_or_surrogates,
)
from claims_db.values.errors import InvalidValue
from claims_db.values.words import CheckedAs, Stance, Status

Language = Annotated[str, AfterValidator(is_language)]
SAID = {
    "string_too_short": "needs at least {min_length} character",
    "string_too_long": "has more than {max_length} characters",
}
"""What is wrong, where pydantic would say it of "strings"."""
Model = TypeVar("Model", bound=BaseModel)
Checked = AfterValidator(without_nul_or_surrogates)
Text = Annotated[str, Checked]
Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_NAME), Checked
]


class Entry(BaseModel):
    """Something checked: unknown fields are refused, nothing mutates."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class NewDetails(Entry):
    """What an article is described by, as a reviewer corrects it; `None` stays as it is."""

    title: Name | None = None
    publisher: Name | None = None
    author: Annotated[str, StringConstraints(strip_whitespace=True, max_length=1000), Checked] | (
        None
    ) = None
    url: Annotated[str, StringConstraints(strip_whitespace=True, max_length=8000), Checked] | (
        None
    ) = None
    """http or https; empty: not known."""
    published: str | None = None
    """An ISO 8601 date or time; empty: not known."""
    language: Language | None = None

    @field_validator("url")
    @classmethod
    def _is_an_address(cls, url: str | None) -> str | None:
        if url and not re.match("https?://", url, re.IGNORECASE):
            raise ValueError("is no http or https address")
        return url

    @field_validator("published")
    @classmethod
    def _is_a_day(cls, published: str | None) -> str | None:
        return is_time(published) if published else published


class NewEvidence(Entry):
    """One thing that an answer rests on."""

    url: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), Checked]
    title: Text = ""
    quote: Text = ""
    stance: Stance = "context"
    archive_url: Text = ""
    accessed: str = ""
    """When it was looked at: an ISO 8601 date or time; empty: not noted."""

    @field_validator("accessed")
    @classmethod
    def _is_a_time(cls, accessed: str) -> str:
        return is_time(accessed) if accessed else accessed


class NewAttributionCheck(Entry):
    """Whether a source that a chain names really said so."""

    source: Name
    result: CheckedAs
    url: Text = ""
    """Where the original stands."""
    words: Text = ""
    """What it says there."""


class NewAnswer(Entry):
    """One or more answers of a reviewer to a claim."""

    source: tuple[int, ...] | None = Field(default=None, min_length=1)
    """The chain, as ids of sources, the origin first."""
    confidence: Annotated[int, Field(ge=1, le=5)] | None = None
    status: Status | None = None
    note: Text | None = None
    wording: Text | None = None
    """The claim in the reviewer's own words."""
    evidence: tuple[NewEvidence, ...] | None = None
    attribution: tuple[NewAttributionCheck, ...] | None = None
    """One for each source that was checked; the others were not."""


def checked(model: type[Model], **values: Any) -> Model:
    """Make a `model` of the values.

    Raises:
        InvalidValue: Names the first field that does not fit and says why.
    """
    try:
        return model(**values)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or model.__name__
        said = SAID.get(first["type"], "").format(**first.get("ctx", {}))
        raise InvalidValue(where, said or first["msg"].removeprefix("Value error, ")) from None

"""What a value that comes from another store may be: a time, a name, a place in a text.

A value that is none of its field's is refused.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)

from claims_db.values import decision_id
from claims_db.values.models import Checked

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


def first_problem(error: ValidationError) -> tuple[tuple[int | str, ...], str]:
    """Where the first thing stands that does not fit, and what is wrong with it."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return first["loc"], first["msg"].removeprefix("Value error, ")

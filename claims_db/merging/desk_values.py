"""What the journals of other stores may say of a desk's affairs."""

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, TypeAdapter

from claims_db.merging.checked import UUID7, Day, Line, Person, Record, Sha256, Text
from claims_db.values.desk_words import Look, Result
from claims_db.values.words import Status

Act = Annotated[str, StringConstraints(pattern=UUID7)]
Verdict = Status | Literal["unreviewed"]
"""That readers were told; unreviewed: it was taken back, and there is none any more."""


class QuestionValue(Record):
    """What somebody was asked, and what came back."""

    act: Act
    whom: Person
    what: Annotated[Text, Field(min_length=1)]
    way: Line
    asked: Day
    until: Day
    result: Result | None
    answer: Text
    answered: Day


class LookValue(Record):
    """What a second look has come to, of which answer."""

    act: Act
    state: Look
    reason: Text
    of: Person
    status: Status
    confidence: Annotated[int, Field(ge=1, le=5)]


class WaiverValue(Record):
    """A rule that is passed over, and why."""

    act: Act
    rule: Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,40}$")]
    reason: Annotated[Text, Field(min_length=1)]


class SignedValue(Record):
    """An article that is signed off."""

    act: Act
    verdicts: Sha256


class PublicationValue(Record):
    """Where a fact-check was published, and on which day."""

    url: Line
    day: Day


class CorrectionValue(Record):
    """A published verdict that was changed, or the words that it is about, and why."""

    act: Act
    was: Verdict
    now: Verdict
    reason: Annotated[Text, Field(min_length=1)]


DESK_VALUES: dict[str, TypeAdapter[Any]] = {
    "assigned": TypeAdapter(Person),
    "question": TypeAdapter(QuestionValue),
    "look": TypeAdapter(LookValue),
    "waiver": TypeAdapter(WaiverValue),
    "signed": TypeAdapter(SignedValue),
    "publication": TypeAdapter(PublicationValue),
    "told": TypeAdapter(Verdict),
    "correction": TypeAdapter(CorrectionValue),
}
"""What a field of the desk may hold, beside nothing."""

"""What may be said at a desk, checked before it is journalled."""

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from claims_db.values.desk_words import Result
from claims_db.values.models import Checked, Entry


def is_date(day: str) -> str:
    """A day in ISO 8601; empty: there is none."""
    try:
        return date.fromisoformat(day).isoformat() if day else ""
    except ValueError:
        raise ValueError("is no day; write it as 2026-01-06") from None


def has_come(day: str) -> str:
    """A day on which something was done: none that is still to come."""
    if day > date.today().isoformat():
        raise ValueError("has not come yet; write the day on which it was")
    return day


def is_address(url: str) -> str:
    """An address of the web."""
    if not re.fullmatch(r"https?://\S+", url, re.IGNORECASE):
        raise ValueError("is no http or https address")
    return url


Person = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300), Checked
]
Words = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100_000), Checked
]
Day = Annotated[str, AfterValidator(is_date)]
Past = Annotated[Day, AfterValidator(has_come)]
"""The day of something that was done: today, or earlier."""


class NewAssignment(Entry):
    """Who is to settle something; `None`: nobody in particular."""

    to: Person | None


class NewQuestion(Entry):
    """What somebody concerned is asked."""

    whom: Person
    what: Words
    way: Annotated[str, StringConstraints(strip_whitespace=True, max_length=300), Checked] = ""
    """By which way: mail, telephone, in person …"""
    asked: Past
    until: Day = ""
    """The day by which an answer is waited for; empty: none was named."""


class NewReply(Entry):
    """What came back."""

    result: Result
    answer: Annotated[str, StringConstraints(strip_whitespace=True, max_length=100_000), Checked]
    """What was said, word for word or in short; empty only where nothing was."""
    answered: Past
    """The day on which it came."""


class NewReason(Entry):
    """Why something is sent back, passed over, or corrected."""

    reason: Words


class NewWaiver(Entry):
    """A rule of sign-off that is passed over, and why."""

    rule: Annotated[str, StringConstraints(pattern=r"^[a-z_]{1,40}$")]
    reason: Words


class NewPublication(Entry):
    """Where and when a fact-check was published."""

    url: Annotated[
        str,
        StringConstraints(strip_whitespace=True, max_length=8000),
        Checked,
        AfterValidator(is_address),
    ]
    day: Annotated[Past, StringConstraints(min_length=1)]

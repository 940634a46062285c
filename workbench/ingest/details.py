"""What is said of an article beside its text, by the user, by its file or by its page."""

import re
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta

from workbench.ingest.remarks import EARLY_DATE, FUTURE_DATE, UNKNOWN_DATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What is known of an article. `None`: nobody said it yet."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    author: str | None = None

    def over(self, other: "Details") -> "Details":
        """These details, and where they say nothing the `other` ones."""
        names = [field.name for field in fields(self)]
        own = {name: getattr(self, name) for name in names}
        return Details(
            **{name: getattr(other, name) if own[name] is None else own[name] for name in names}
        )


def read_date(written: str) -> tuple[str, str | None]:
    """Return a date in ISO 8601, empty when it is none, and what is odd about it.

    A day and a month are never guessed: 03/04/2026 is a day in March or in April.
    A time without a zone is no moment, so only its day is kept.
    """
    written = written.strip()
    numbers = re.sub(r"^(\d{1,2})\.(\d{1,2})\.(\d{4})$", _from_day_month_year, written)
    try:
        moment = datetime.fromisoformat(numbers)
    except ValueError:
        return "", UNKNOWN_DATE.format(date=written)
    iso = numbers if moment.tzinfo else moment.date().isoformat()
    return iso, _oddity(moment.date())


def _from_day_month_year(match: re.Match[str]) -> str:
    """6.1.2026 → 2026-01-06"""
    day, month, year = match.groups()
    return f"{year}-{month:>02}-{day:>02}"


def _oddity(day: date) -> str | None:
    if day > datetime.now(UTC).date() + timedelta(days=1):  # it is tomorrow already somewhere
        return FUTURE_DATE.format(date=day)
    if day.year < 1900:
        return EARLY_DATE.format(date=day)
    return None

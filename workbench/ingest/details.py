"""What is said of an article beside its text, by the user, by its file or by its page."""

import re
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from typing import Any

from workbench.ingest.remarks import EARLY_DATE, FUTURE_DATE, UNKNOWN_DATE

LONGEST_DATE = 60
"""Characters; whatever is longer is a sentence."""
SECONDS = re.compile(r"1\d{9}(\d{3})?|[1-9]\d{8}")
"""Since 1970, from March 1973 to 2033; or milliseconds."""
SLASHES = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-]\d{4}\b")
DAY_OF_YEAR = re.compile(r"(\d{4})\s?(?:г|р|рік|року|год|года)\b\.?,?")
"""12 мая 2026 г., 12 травня 2026 року"""


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


def read_date(written: str, language: str | None = None) -> tuple[str, str | None]:
    """Return a date in ISO 8601, empty when it is none, and what is odd about it.

    A day and a month are never guessed: 03/04/2026 is a day in March or in April, unless the
    `language` is one that always writes the day first. A time without a zone is no moment, so
    only its day is kept; «yesterday» is no date.
    """
    written = " ".join(written.split())
    moment = _moment(written, language)
    if moment is None:
        return "", UNKNOWN_DATE.format(date=cut(written))
    return moment.isoformat() if moment.tzinfo else moment.date().isoformat(), _oddity(
        moment.date()
    )


def cut(text: str) -> str:
    """As much of a text as fits into a remark."""
    return text if len(text) <= LONGEST_DATE else text[: LONGEST_DATE - 1] + "…"


def _moment(written: str, language: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        pass
    if SECONDS.fullmatch(written):
        return datetime.fromtimestamp(int(written[:10]), UTC)
    if len(written) > LONGEST_DATE or not re.search(r"\d", written):
        return None
    if (slashes := SLASHES.match(written)) and not _puts_day_first(language):
        day, month = int(slashes[1]), int(slashes[2])
        if day <= 12 and month <= 12 and day != month:
            return None
    return _in_words(DAY_OF_YEAR.sub(r"\1", written))


def _puts_day_first(language: str | None) -> bool:
    from workbench.analysis.languages.packs import LANGUAGES

    known = LANGUAGES.get(language or "")
    return known is not None and known.day_first


def _in_words(written: str) -> datetime | None:
    """12 травня 2026 р., May 12, 2026, Tue, 12 May 2026 09:30:00 +0300"""
    from dateparser import parse  # only what is not in ISO 8601 needs it

    from workbench.analysis.languages.packs import LANGUAGES

    settings: dict[str, Any] = {
        "DATE_ORDER": "DMY",
        "STRICT_PARSING": True,
        "PARSERS": ["absolute-time"],
    }
    either = [code for code, language in LANGUAGES.items() if not language.day_first]
    for languages in (list(LANGUAGES), either):
        try:
            found: datetime | None = parse(written, languages=languages, settings=settings)
            if found:
                return found
        except (ArithmeticError, LookupError, TypeError, ValueError):  # 99999999999999
            return None
        settings = settings | {"DATE_ORDER": "MDY"}  # 04/13/2026 has only one reading
    return None


def _oddity(day: date) -> str | None:
    if day > datetime.now(UTC).date() + timedelta(days=1):  # it is tomorrow already somewhere
        return FUTURE_DATE.format(date=day)
    if day.year < 1900:
        return EARLY_DATE.format(date=day)
    return None

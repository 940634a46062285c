"""What is said of an article beside its text, by the user, by its file or by its page."""

import re
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from typing import Any

from workbench.ingest.remarks import EARLY_DATE, FUTURE_DATE, UNKNOWN_DATE

LONGEST_DATE = 60
"""Characters; whatever is longer is a sentence."""
SECONDS = re.compile(r"(1\d{9}|[1-9]\d{8})(?:\d{3})?(?:\.\d+)?")
"""Since 1970, from March 1973 to 2033; or milliseconds."""
REWRITTEN = tuple(
    (re.compile(pattern, re.IGNORECASE), by)
    for pattern, by in (
        (r"^/?Date\((\d+)\)/?$", r"\1"),  # /Date(1778567411000)/
        (r"^(\d{4})(\d\d)(\d\d)\d{6}$", r"\1-\2-\3"),  # 20260512093000
        (r"\[[\w/]+\]$", ""),  # 2026-05-12T09:30:00+03:00[Europe/Kyiv]
        (r"^[^\W\d][^\d:]{2,25}:\s*|^(?:updated|published|posted)\s+", ""),  # Published: …
        (r"^(\w{3} \w{3} \d\d? [\d:]{8}) ([+-]\d{4}) (\d{4})$", r"\1 \3 \2"),
        (r"^(\d\d?/\w{3}/\d{4}):", r"\1 "),  # 12/May/2026:09:30:00 +0300
        (r"\(?\b(?:МСК|по Москве|по московскому времени)\b\)?", "+0300"),
        (r"\(?\b(?:по Киеву|по киевскому времени|за Києвом|за київським часом)\b\)?", ""),
        (r"(\d{4})\s?(?:г|р|рік|року|год|года)\b\.?,?", r"\1"),  # 12 мая 2026 г.
    )
)
"""What the library does not know of the ways in which dates are written, as it knows them."""
YEAR_FIRST = re.compile(r"\d{4}[-./ ]{1,2}(\d{1,2})[-./ ]{1,2}(\d{1,2})\b")
SLASHES = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)\b")


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
    if len(written) > LONGEST_DATE:
        return None
    for pattern, by in REWRITTEN:
        written = pattern.sub(by, written).strip()
    if seconds := SECONDS.fullmatch(written):
        return datetime.fromtimestamp(int(seconds[1]), UTC)
    if not re.search(r"\d", written) or _is_ambiguous(written, language):
        return None
    found = _in_words(written)
    year_first = YEAR_FIRST.match(written)
    if found and year_first and found.month != int(year_first[1]):  # 2026-13-01 is no date
        return None
    return found


def _is_ambiguous(written: str, language: str | None) -> bool:
    """03/04/2026"""
    slashes = SLASHES.match(written)
    if slashes is None or _puts_day_first(language):
        return False
    day, month = int(slashes[1]), int(slashes[2])
    return day <= 12 and month <= 12 and day != month


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

"""One figure of a wording, in measures that are the same for all languages."""

import re
from datetime import date
from typing import Literal, NamedTuple

Kind = Literal["number", "money", "percent", "times", "ordinal", "date", "year", "weekday", "span"]

MONEY = {
    "$": "usd", "usd": "usd", "dollar": "usd", "dollars": "usd", "доллар": "usd", "долар": "usd",
    "€": "eur", "eur": "eur", "euro": "eur", "euros": "eur", "евро": "eur", "євро": "eur",
    "₴": "uah", "uah": "uah", "грн": "uah", "гривен": "uah", "гривень": "uah", "гривн": "uah",
    "hryvnia": "uah", "hryvnias": "uah", "₽": "rub", "rub": "rub", "rubles": "rub",
    "roubles": "rub",
    "рубл": "rub", "руб": "rub", "£": "gbp", "gbp": "gbp", "pounds": "gbp", "фунт": "gbp",
    "злот": "pln", "zloty": "pln", "zlotys": "pln", "юан": "cny", "yuan": "cny",
}  # fmt: skip


class Figure(NamedTuple):
    """One figure of a wording, in a unit that is the same for all languages."""

    kind: Kind
    value: float
    """Percent: of a hundred. Dates: month * 100 + day, the day 0 where only the month is said; of
    a weekday 1 to 7; of spans minutes, days or months."""
    unit: str = ""
    """The currency; what spans are counted in: min, d, m; of a date its year, if it is known."""
    bound: str = ""
    """">" more than, "<" less than, or "" for just that."""
    start: int = 0
    end: int = 0
    about: bool = False
    """A part in a word («на треть»), which stands for 33 and for 33.3 percent."""


def dated(month: int, day: int, year: str) -> Figure:
    """A day of a year, as far as it is said."""
    return Figure("date", month * 100 + day, year)


def on(day: date) -> Figure:
    """A day of the calendar."""
    return dated(day.month, day.day, str(day.year))


def day_of(published: str) -> date | None:
    """The day of an ISO 8601 date or time; `None`: it is not known."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def currency_of(key: str) -> str:
    """гривень → uah; empty: it is none."""
    if key in MONEY:
        return MONEY[key]
    return next(
        (
            code
            for word, code in MONEY.items()
            if len(word) > 3 and not word.isascii() and key.startswith(word)
        ),
        "",
    )


def number_of(key: str, is_latin: bool) -> float:
    """1 200 → 1200, 2,3 → 2.3; a comma before three digits parts thousands in English alone."""
    bare = re.sub(r"[ \u00a0\u202f]", "", key)
    if re.fullmatch(r"\d{1,3}(,\d{3})+", bare) and (is_latin or bare.count(",") > 1):
        bare = bare.replace(",", "")
    return float(bare.replace(",", "."))

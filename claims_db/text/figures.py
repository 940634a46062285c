"""A wording to its figures: numbers, money, shares, dates and spans of time, over three languages.

«2,3 млрд евро», «€2.3bn» and "2.3 billion euros" are one figure; so are «на треть» and
"33 percent", «5 мая» and "May 5". A day of the week is a date where that of the article is known.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import zip_longest

from claims_db.text.calendar_words import (
    AMBIGUOUS,
    AWAY,
    DATING,
    IN,
    MONTH,
    NEEDS_IN,
    OF_YEAR,
    SPANS,
    WEEKDAY,
)  # fmt: skip
from claims_db.text.figure import MONEY, Figure, currency_of, dated, day_of, number_of, on
from claims_db.text.figure_ranges import as_the_next
from claims_db.text.figure_tokens import Token, may_begin, tokens
from claims_db.text.listed import listed
from claims_db.text.number_words import CARDINAL, MULTIPLE, ORDINAL, PART, TIME

MORE = listed(
    """
    more over above exceed exceeded least более больше свыше понад більше більш щонайменше
    перевищила превысило превысила minimum
    """
)
LESS = listed(
    """
    less under below almost nearly fewer менее меньше почти менше менш майже
    """
)
NOT_COUNTED = listed(
    """
    of another other из із з друг by
    """
)
"""After «one», where it counts nothing: one of the, один из, one by one."""


def figures(text: str, published: str = "") -> list[Figure]:
    """The figures of a text in order; `published`: the ISO 8601 day of its article, if known."""
    read = list(Reading(tokens(text), text, published).all())
    return [as_the_next(text, *both) for both in zip_longest(read, read[1:])]


class Reading:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[Token], text: str, published: str) -> None:
        self.tokens = tokens
        self.text = text
        self.day = day_of(published)
        self.is_latin = sum(map(str.isascii, text)) * 2 > len(text)

    def all(self) -> Iterator[Figure]:
        """Yield every figure."""
        place = 0
        while place < len(self.tokens):
            if not may_begin(self.tokens[place].key):
                place += 1
                continue
            figure, after = (
                self.dated(place) or self.counted(place) or self.told(place) or (None, place + 1)
            )
            if figure is not None:
                first, last = self.tokens[place], self.tokens[after - 1]
                yield figure._replace(start=first.start, end=last.end)
            place = after

    def key(self, place: int) -> str:
        """The token at a place; empty beyond the ends."""
        return self.tokens[place].key if 0 <= place < len(self.tokens) else ""

    def dated(self, place: int) -> tuple[Figure, int] | None:
        """5 мая 2026 | May 5, 2026 | 2026-05-05 | до конца марта"""
        key = self.key(place)
        if re.fullmatch(r"\d{4}-\d\d-\d\d", key):
            year, month, day = key.split("-")
            return dated(int(month), int(day), year), place + 1
        if re.fullmatch(r"\d\d?\.\d\d?\.\d{4}", key):
            day, month, year = key.split(".")
            return dated(int(month), int(day), year), place + 1
        if is_day(key):
            after = place + 1 + (self.key(place + 1) in ("th", "st", "nd", "rd", "го", "of"))
            if self.key(after) in MONTH:
                return self._with_year(MONTH[self.key(after)], int(key), after + 1)
        if key in MONTH and self._is_month(place):
            follows = self.key(place + 1)
            if is_day(follows) and key.isascii() and self.key(place + 2) not in ("percent", "%"):
                more = place + 2 + (self.key(place + 2) in ("th", "st", "nd", "rd"))
                return self._with_year(MONTH[key], int(follows), more)
            return self._with_year(MONTH[key], 0, place + 1)
        return None

    def _is_month(self, place: int) -> bool:
        token = self.tokens[place]
        if token.key not in AMBIGUOUS:
            return True
        beside = is_day(self.key(place + 1)) or self.key(place - 1) in DATING
        return token.written[:1].isupper() and beside

    def _with_year(self, month: int, day: int, after: int) -> tuple[Figure, int]:
        if re.fullmatch(r"(19|20)\d\d", self.key(after)):
            follows = self.key(after + 1)
            return dated(month, day, self.key(after)), after + 1 + (follows in OF_YEAR_WORDS)
        return dated(month, day, ""), after

    def counted(self, place: int) -> tuple[Figure, int] | None:
        """1,2 млн гривен | twenty-four | $2.3bn | на треть"""
        currency = ""
        after = place
        if self.key(place) in "$€£₴₽" and self.key(place):
            currency, after = MONEY[self.key(place)], place + 1
        value, after = self._value(after)
        if value is None:
            return None
        return self._measured(value, currency, place, after)

    def _value(self, place: int) -> tuple[float | None, int]:
        value, after = self._number(place)
        while (many := MULTIPLE[self.key(after)]) is not None:
            if value is None and self.key(after).endswith("s"):
                return None, after + 1  # hundreds, thousands
            value, after = (1.0 if value is None else value) * many, after + 1
        return value, after

    def _number(self, place: int) -> tuple[float | None, int]:
        key = self.key(place)
        if key[:1].isdigit() and ":" not in key:
            return number_of(key, self.is_latin), place + 1
        value, after = None, place
        least = 1e9
        while (more := CARDINAL[self.key(after)]) is not None and more < least:
            if more == 1 and value is None and self._counts_nothing(after):
                break
            value, after, least = (value or 0) + more, after + 1, 10 if more >= 20 else 0
            least = 100 if more >= 100 else least
        return value, after

    def _counts_nothing(self, place: int) -> bool:
        return self.key(place + 1) in NOT_COUNTED or self.key(place - 1) in ("no", "ни", "жодна")

    def _measured(
        self, value: float, currency: str, place: int, after: int
    ) -> tuple[Figure, int] | None:
        bound = self._bound(place)
        follows = self.key(after)
        if follows in ("%", "percent") or follows.startswith(("процент", "відсот")):
            return Figure("percent", value, bound=bound), after + 1
        if follows == "per" and self.key(after + 1) == "cent":
            return Figure("percent", value, bound=bound), after + 2
        if currency or (currency := currency_of(follows)):
            return Figure("money", value, currency, bound), after + bool(currency_of(follows))
        if follows in SPANS and not self._is_year(place, value):
            unit, length = SPANS[follows]
            return Figure("span", value * length, unit, bound), after + 1
        if follows in ("раза", "раз", "рази", "разів", "times") and self.key(place - 1) in (
            "в",
            "у",
        ):
            return Figure("times", value, bound=bound), after + 1
        if self._is_year(place, value) and after == place + 1:
            return Figure("year", value), after + (follows in OF_YEAR_WORDS)
        return Figure("number", value, bound=bound), after

    def _is_year(self, place: int, value: float) -> bool:
        if not re.fullmatch(r"(19|20)\d\d", self.key(place)):
            return False
        follows = self.key(place + 1)
        return follows in OF_YEAR_WORDS or (
            self.key(place - 1) in OF_YEAR
            and not follows[:1].isdigit()
            and (not follows or follows in OF_YEAR or is_end(self, place))
        )

    def _bound(self, place: int) -> str:
        before = {self.key(place - 1), self.key(place - 2)}
        return ">" if before & MORE else "<" if before & LESS else ""

    def told(self, place: int) -> tuple[Figure, int] | None:
        """вдвое | a third | second | в субботу | yesterday"""
        key = self.key(place)
        if key in WEEKDAY and (key not in NEEDS_IN or self.key(place - 1) in IN):
            return self._of_week(WEEKDAY[key]), place + 1
        if key in AWAY:
            if self.day is None:
                return None
            return on(self.day + timedelta(AWAY[key])), place + 1
        if key == "third" and self.key(place - 1) in ("a", "one", "by"):
            return Figure("percent", 100 / 3, about=True), place + 1
        if key == "quarter" and self.key(place - 1) in ("a", "one"):
            return Figure("percent", 25, about=True), place + 1
        if (part := self._part(place)) is not None:
            return Figure("percent", part * 100, about=True), place + 1
        if (times := TIME[key]) is not None:
            return Figure("times", times), place + 1
        if (order := ORDINAL[key]) is not None and not key.startswith(
            "трет" if self.key(place - 1) == "на" else "\0"
        ):
            return Figure("ordinal", order), place + 1
        return None

    def _part(self, place: int) -> float | None:
        key = self.key(place)
        if key in ("треть", "трети"):
            return 0.3333
        return PART[key]

    def _of_week(self, number: int) -> Figure:
        if self.day is None:
            return Figure("weekday", number)
        back = (self.day.isoweekday() - number) % 7
        return on(self.day - timedelta(back))


OF_YEAR_WORDS = frozenset({"год", "года", "году", "годом", "році", "року", "рік", "роком", "го"})


def is_end(reading: Reading, place: int) -> bool:
    """Whether a mark or the end of the text follows a token."""
    return reading.text[reading.tokens[place].end :].lstrip()[:1] in ("", ".", ",", ";", ")", "»")


def is_day(key: str) -> bool:
    """1 … 31"""
    return bool(re.fullmatch(r"[1-9]|[12]\d|3[01]|0[1-9]", key))

"""The figures of two wordings to those that stand for each other and are not the same."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations, zip_longest

from claims_db.text.differences import Difference
from claims_db.text.figure import Figure
from claims_db.text.stems import stems

COUNTED = ("number", "money", "percent", "times", "span")
CALENDAR = ("date", "weekday", "year")
NEARLY = 0.7
"""Percent by which a part in a word differs from it in figures: a third, 33 %."""
BESIDE = 30
"""Characters after a figure, and before it, that tell what it counts."""
BOTH = 2
"""A number up to this is left out of a retelling: the two sides."""

Figures = Sequence[Figure]


def differing_figures(one: str, mine: Figures, other: str, theirs: Figures) -> Iterator[Difference]:
    """Yield the figures of two wordings that stand for each other and differ, as written.

    A date that only one of them has is a detail; a number that only one has, the other lacks.
    """
    left, right, shared = matched(mine, theirs)
    for kind in (*COUNTED, "ordinal"):
        here = [figure for figure in left if figure.kind == kind]
        there = [figure for figure in right if figure.kind == kind]
        for a, b in zip(here, there, strict=False):
            yield written(one, a), written(other, b)
            left.remove(a)
            right.remove(b)
    yield from differing_days(one, left, other, right)
    some = any(a.kind in COUNTED for a, _ in shared)
    here = [figure for figure in left if counts(figure, some)]
    there = [figure for figure in right if counts(figure, some)]
    for more, less in zip_longest(here, there):
        yield written(one, more), written(other, less)
    yield from swapped(one, other, [(a, b) for a, b in shared if a.kind in COUNTED])


def matched(
    mine: Figures, theirs: Figures
) -> tuple[list[Figure], list[Figure], list[tuple[Figure, Figure]]]:
    """What only the one has, what only the other has, and what both have."""
    left, right = list(mine), list(theirs)
    shared: list[tuple[Figure, Figure]] = []
    for alike in (is_told_alike, is_same):  # 6 January 2026 is no other 6 January before that one
        for figure in list(left):
            if (same := next((o for o in right if alike(figure, o)), None)) is not None:
                left.remove(figure)
                right.remove(same)
                shared.append((figure, same))
    twice = [figure for figure in left if is_told_twice(figure, theirs, right)]
    right = [figure for figure in right if not is_told_twice(figure, mine, left)]
    left = [figure for figure in left if figure not in twice]
    shared.sort(key=lambda both: both[0].start)
    return left, right, shared


def is_told_twice(figure: Figure, others: Figures, unmatched: Figures) -> bool:
    """Whether the other wording has a figure, once, and nothing that may stand for it here."""
    alike = any(other.kind == figure.kind for other in unmatched)
    return not alike and any(is_same(figure, other) for other in others)


def is_told_alike(one: Figure, other: Figure) -> bool:
    """Whether two figures are one to the last detail."""
    return one[:4] == other[:4]


def is_same(one: Figure, other: Figure) -> bool:
    """Whether two figures are one: 2.3 billion and $2.3 billion are, a third and 33 %."""
    if {one.bound, other.bound} == {"<", ">"}:
        return False
    if {one.kind, other.kind} <= set(CALENDAR):
        return is_same_day(one, other)
    if one.kind != other.kind and {one.kind, other.kind} != {"number", "money"}:
        return False
    if one.unit != other.unit and one.kind == other.kind:
        return False
    near = NEARLY if one.about or other.about else 1e-6 * abs(one.value)
    return abs(one.value - other.value) <= near


def is_same_day(one: Figure, other: Figure) -> bool:
    """Whether two days can be one, as far as they are told: May and 5 May, Friday and 1 May."""
    if one.kind != "date" and other.kind == "date":
        one, other = other, one
    if one.kind == other.kind == "date":
        if one.unit and other.unit and one.unit != other.unit:
            return False
        whole = one.value % 100 and other.value % 100
        return one.value == other.value if whole else one.value // 100 == other.value // 100
    if one.kind == "date":
        return on_weekday(one, other) if other.kind == "weekday" else year_of(one) == other.value
    return one.kind == other.kind and one.value == other.value


def on_weekday(day: Figure, weekday: Figure) -> bool:
    """Whether a date is that day of the week, as far as is known."""
    if not day.unit or not day.value % 100:
        return True
    try:
        there = date(int(day.unit), int(day.value // 100), int(day.value % 100))
    except ValueError:
        return False
    return there.isoweekday() == weekday.value


def year_of(day: Figure) -> float:
    """The year of a date; none: no year there is."""
    return float(day.unit or 0)


def differing_days(
    one: str, left: list[Figure], other: str, right: list[Figure]
) -> Iterator[Difference]:
    """Yield the days, and the years, that stand for each other."""
    for kind in CALENDAR:
        here = [figure for figure in left if figure.kind == kind]
        dates = ("weekday", "date") if kind == "weekday" else (kind,)
        there = [f for f in right if f.kind in dates]
        for a, b in zip(here, there, strict=False):
            yield written(one, a), written(other, b)


def counts(figure: Figure, some_are_shared: bool) -> bool:
    """Whether a figure that only one wording has makes it say something else."""
    return figure.kind in COUNTED and not (some_are_shared and figure.value <= BOTH)


def swapped(one: str, other: str, shared: list[tuple[Figure, Figure]]) -> Iterator[Difference]:
    """Yield two figures that have changed places: 16 killed and 5 hurt, 5 killed and 16 hurt."""
    for (a, b), (c, d) in combinations(shared[:6], 2):
        if a.value == c.value:
            continue
        direct = alike(one, a, other, b) + alike(one, c, other, d)
        crossed = alike(one, a, other, d) + alike(one, c, other, b)
        turned = (a.start < c.start) != (b.start < d.start)
        if crossed > direct or (turned and crossed == direct and a.kind == c.kind):
            yield (
                f"{written(one, a)} … {written(one, c)}",
                f"{written(other, b)} … {written(other, d)}",
            )


def alike(one: str, here: Figure, other: str, there: Figure) -> int:
    """How many stems stand beside both figures."""
    return len(set(beside(one, here)) & set(beside(other, there)))


def beside(text: str, figure: Figure) -> list[str]:
    """The stems beside a figure: two after it, and one before."""
    after = text[figure.end : figure.end + BESIDE].split(",")[0]
    return stems(after)[:2]


def written(text: str, figure: Figure | None) -> str:
    """A figure as the text has it; empty: there is none."""
    return text[figure.start : figure.end] if figure else ""

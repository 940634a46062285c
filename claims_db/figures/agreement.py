"""Answers of several reviewers to how far they agree: Krippendorff's alpha, field by field.

1 is agreement, 0 what chance would give. Computed here, for the package of that name
is under a licence that this program could not be given away with.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import TYPE_CHECKING

from claims_db.values.words import FIELDS, Field

if TYPE_CHECKING:
    from claims_db.store import ClaimStore

Distance = Callable[[int, int, Counter[int]], float]

ANSWERS = """
    SELECT claim_id, answer.confidence, status, source.id AS source
    FROM answer
    JOIN claim ON claim.id = claim_id
    LEFT JOIN standing_source AS source ON named = answer.source_id
    WHERE gone IS NULL
      AND claim_id IN (SELECT claim_id FROM answer GROUP BY claim_id HAVING COUNT(*) > 1)
    ORDER BY claim_id
"""


def agreement(store: "ClaimStore") -> dict[Field, float | None]:
    """Return alpha of source, confidence and status; `None` where no two answered one claim."""
    units: dict[Field, dict[int, list[object]]] = {field: defaultdict(list) for field in FIELDS}
    for row in store.connection.rows(ANSWERS):
        for field in FIELDS:
            if row[field] is not None:
                units[field][row["claim_id"]].append(row[field])
    return {
        field: alpha(units[field].values(), ordinal if field == "confidence" else nominal)
        for field in FIELDS
    }


def nominal(one: int, other: int, counts: Counter[int]) -> float:
    """Refuted and supported are as far apart as any two statuses."""
    return float(one != other)


def ordinal(one: int, other: int, counts: Counter[int]) -> float:
    """A guess is further from certain than fair is: by how many answers lie between them."""
    low, high = sorted((one, other))
    between = sum(count for value, count in counts.items() if low <= value <= high)
    return (between - (counts[low] + counts[high]) / 2) ** 2


def alpha(units: Iterable[Sequence[object]], distance: Distance) -> float | None:
    """Return Krippendorff's alpha of what was said of each unit by those who said something.

    `None` when it is not defined: nothing was said twice, or everybody always says the same.
    """
    pairable = [unit for unit in units if len(unit) > 1]
    numbers = {value: number for number, value in enumerate(_values(pairable))}
    coded = [[numbers[value] for value in unit] for unit in pairable]
    counts = Counter(value for unit in coded for value in unit)
    total = counts.total()
    expected = sum(
        counts[one] * counts[other] * distance(one, other, counts)
        for one, other in product(counts, repeat=2)
    )
    if expected == 0:
        return None
    observed = 0.0
    for unit in coded:
        said = Counter(unit)
        apart = sum(
            said[one] * said[other] * distance(one, other, counts)
            for one, other in product(said, repeat=2)
        )
        observed += apart / (len(unit) - 1)
    return 1 - (total - 1) * observed / expected


def _values(units: Iterable[Sequence[object]]) -> list[object]:
    """Every value that occurs, in its order where it has one."""
    return sorted(
        {value for unit in units for value in unit}, key=lambda value: (str(type(value)), value)
    )

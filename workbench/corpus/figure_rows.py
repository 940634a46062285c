"""A wording to its figures, as rows of a table."""

from math import isfinite
from typing import Any

from claims_db.text.figures import figures


def figure_rows(text: str, published: str) -> list[dict[str, Any]]:
    """The figures of a text, in measures that are the same for all languages.

    The value of one that is beyond all numbers of 64 bits, 999… with 400 digits, is not known.
    """
    return [
        {
            "kind": one.kind,
            "value": one.value if isfinite(one.value) else None,
            "unit": one.unit,
            "bound": one.bound,
        }
        for one in figures(text, published)
    ]

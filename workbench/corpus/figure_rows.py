"""A wording to its figures, as rows of a table."""

from typing import Any

from claims_db.text.figures import figures


def figure_rows(text: str, published: str) -> list[dict[str, Any]]:
    """The figures of a text, in measures that are the same for all languages."""
    columns = ("kind", "value", "unit", "bound")
    return [{name: getattr(one, name) for name in columns} for one in figures(text, published)]

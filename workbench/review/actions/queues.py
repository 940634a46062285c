"""What a reviewer can work through, each list with its name."""

from rich.cells import cell_len

from claims_db import STATUSES, Article, Filter
from workbench.review.panes.lines import column
from workbench.review.panes.marks import marked
from workbench.review.translation import _, source_name, term

PUBLISHER = 18
"""Cells for the name of a publisher."""


def queues() -> list[tuple[str, Filter]]:
    """What waits for her."""
    return [
        (term("unreviewed"), Filter(status="unreviewed")),
        (_("unreviewed, the most check-worthy first"), Filter(by_worth=True)),
        (term("disputed"), Filter(status="disputed")),
        (_("low confidence"), Filter(unsure=True)),
    ]


def statuses() -> list[tuple[str, Filter]]:
    """What was settled, by its status."""
    return [(marked(status), Filter(status=status)) for status in STATUSES]


def told_of(articles: list[Article]) -> list[str]:
    """How much of each article is reviewed, its language, publisher and date, in columns."""
    rows = [
        (f"{a.reviewed}/{a.claims}", a.language, source_name(a.publisher), a.published[:10])
        for a in articles
    ]
    widths = [min(max(map(cell_len, texts)), PUBLISHER) for texts in zip(*rows, strict=True)]
    return [" ".join(map(column, row, widths)) for row in rows]

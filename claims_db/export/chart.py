"""Claims to two small charts: how many of each status, and of each source by status.

Each bar says its figure, and each status has its sign, so that they also read without
colours.
"""

from collections import Counter
from collections.abc import Iterable
from html import escape

from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.visible import visible
from claims_db.export.words import SIGNS, VERDICTS

MOST_SOURCES = 8
"""Bars in the chart of sources; the rest are one more."""

OTHERS = "others"


def charts(claims: list[ExportedClaim]) -> str:
    """Both charts."""
    statuses = Counter(claim.status for claim in claims)
    by_status = [(f"{SIGNS[name]} {VERDICTS[name]}", {name: n}) for name, n in ordered(statuses)]
    return (
        "<div class=charts>\n"
        + chart("Claims by status", by_status)
        + chart("Claims by source", by_source(claims))
        + "</div>\n"
    )


def by_source(claims: list[ExportedClaim]) -> list[tuple[str, dict[str, int]]]:
    """The sources with most claims, and of each how many have which status."""
    totals = Counter(claim.attribution.origin.name for claim in claims)
    shown = {name: Counter[str]() for name, _ in totals.most_common(MOST_SOURCES)}
    others = Counter[str]()
    for claim in claims:
        shown.get(claim.attribution.origin.name, others)[claim.status] += 1
    return [*shown.items(), *([(OTHERS, others)] if others else [])]


def ordered(statuses: Counter[str]) -> Iterable[tuple[str, int]]:
    """The statuses that there are, in the order in which they are always shown."""
    return ((name, statuses[name]) for name in VERDICTS if statuses[name])


def chart(title: str, bars: list[tuple[str, dict[str, int]]]) -> str:
    """A table with a bar a row, its parts in the colours of the statuses."""
    longest = max(sum(parts.values()) for _, parts in bars)
    rows = "".join(bar(name, parts, longest) for name, parts in bars)
    return f"<figure><figcaption>{title}</figcaption><table>{rows}</table></figure>\n"


def bar(name: str, parts: dict[str, int], longest: int) -> str:
    """One row of a chart; a part that is pointed at says what it is."""
    drawn, left = "", 0.0
    for status, count in ordered(Counter(parts)):
        width = 100 * count / longest
        drawn += (
            f'<rect class="{status}" x="{left:.2f}" width="{width:.2f}" height="10">'
            f"<title>{VERDICTS[status]}: {count}</title></rect>"
        )
        left += width
    label = f"<bdi>{escape(visible(name))}</bdi>"
    return (
        f"<tr><th>{label}</th><td>{sum(parts.values())}</td><td class=bar>"
        f'<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden=true>{drawn}</svg>'
        "</td></tr>\n"
    )

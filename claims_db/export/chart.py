"""Claims to two small charts: how many of each status, and of each source by status.

Each bar says its figure, and each status has its sign, so that they also read without
colours.
"""

from collections import Counter
from collections.abc import Iterable
from html import escape

from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.words import SIGNS, Words
from claims_db.text.unseen import visible

MOST_SOURCES = 8
"""Bars in the chart of sources; the rest are one more."""


def charts(claims: list[ExportedClaim], words: Words) -> str:
    """Both charts."""
    statuses = Counter(claim.status for claim in claims)
    by_status = [(f"{SIGNS[name]} {words[name]}", {name: n}) for name, n in ordered(statuses)]
    return (
        "<div class=charts>\n"
        + chart(words["by_status"], by_status, words)
        + chart(words["by_source"], by_source(claims, words), words)
        + "</div>\n"
    )


def by_source(claims: list[ExportedClaim], words: Words) -> list[tuple[str, dict[str, int]]]:
    """The sources with most claims, and of each how many have which status."""
    totals = Counter(claim.attribution.origin.name for claim in claims)
    shown = {name: Counter[str]() for name, _ in totals.most_common(MOST_SOURCES)}
    others = Counter[str]()
    for claim in claims:
        shown.get(claim.attribution.origin.name, others)[claim.status] += 1
    return [*shown.items(), *([(words["others"], others)] if others else [])]


def ordered(statuses: Counter[str]) -> Iterable[tuple[str, int]]:
    """The statuses that there are, in the order in which they are always shown."""
    return ((name, statuses[name]) for name in SIGNS if statuses[name])


def chart(title: str, bars: list[tuple[str, dict[str, int]]], words: Words) -> str:
    """A table with a bar a row, its parts in the colours of the statuses."""
    longest = max(sum(parts.values()) for _, parts in bars)
    rows = "".join(bar(name, parts, longest, words) for name, parts in bars)
    return f"<figure><figcaption>{title}</figcaption><table>{rows}</table></figure>\n"


def bar(name: str, parts: dict[str, int], longest: int, words: Words) -> str:
    """One row of a chart; a part that is pointed at says what it is."""
    drawn, left = "", 0.0
    for status, count in ordered(Counter(parts)):
        width = 100 * count / longest
        drawn += (
            f'<rect class="{status}" x="{left:.2f}" width="{width:.2f}" height="10">'
            f"<title>{words[status]}: {count}</title></rect>"
        )
        left += width
    label = f"<bdi>{escape(visible(words.name(name)))}</bdi>"
    return (
        f"<tr><th>{label}</th><td>{sum(parts.values())}</td><td class=bar>"
        f'<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden=true>{drawn}</svg>'
        "</td></tr>\n"
    )

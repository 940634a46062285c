"""Claims to a report: one file of HTML that needs nothing else, with each article's text.

A claim in the text is coloured by its status; pointing at it, tapping it or reaching it
by Tab shows its card. There is no script in it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from importlib import resources
from itertools import groupby
from typing import BinaryIO

from claims_db.export.claims import ExportedClaim
from claims_db.export.words import SURENESS, VERDICTS
from claims_db.records import Article

MOST_SOURCES = 8
"""Bars in the chart of sources; the rest are one more."""


def write_html(claims: Iterable[ExportedClaim], file: BinaryIO) -> int:
    """Write the report and return how many claims are in it."""
    file.write(beginning().encode())
    written = 0
    for _, group in groupby(claims, key=lambda claim: claim.article.id):
        of_article = list(group)
        for part in section(of_article):
            file.write(part.encode())
        written += len(of_article)
    file.write(b"</main>\n</html>\n")
    return written


def beginning() -> str:
    """The head, with the style in it."""
    style = resources.files("claims_db.export").joinpath("report.css").read_text("utf-8")
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Reviewed claims</title>\n<style>\n{style}</style>\n<main>\n"
    )


def section(claims: list[ExportedClaim]) -> Iterator[str]:
    """One article: its heading, its totals and its text."""
    article = claims[0].article
    yield f"<article>\n<h1>{escape(article.title)}</h1>\n<p class=from>{origin(article)}</p>\n"
    yield chart("By status", Counter(claim.status for claim in claims), VERDICTS)
    yield chart("By source", Counter(claim.attribution.origin.name for claim in claims), {})
    yield f'<div class=text lang="{article.language}" dir=auto>'
    yield from marked(claims)
    yield "</div>\n</article>\n"


def origin(article: Article) -> str:
    """Outlet, day and address."""
    link = f'<a href="{escape(article.url)}">{escape(article.url)}</a>'
    web = article.url.startswith(("https://", "http://"))
    parts = [escape(article.publisher), escape(article.published), link if web else ""]
    return " · ".join(part for part in parts if part)


def chart(title: str, totals: Counter[str], words: dict[str, str]) -> str:
    """Bars, the longest first; each says its figure, so that it also reads without colours."""
    shown = totals.most_common(MOST_SOURCES)
    rest = totals.total() - sum(count for _, count in shown)
    bars = "".join(
        bar(words.get(name, name), count, shown[0][1], name if words else "source")
        for name, count in [*shown, *([("others", rest)] if rest else [])]
    )
    return f"<figure><figcaption>{title}</figcaption><table>{bars}</table></figure>\n"


def bar(name: str, count: int, longest: int, kind: str) -> str:
    """One row of a chart."""
    width = max(2, round(100 * count / max(longest, 1)))
    return (
        f"<tr><th>{escape(name)}</th><td>{count}</td><td class=bar>"
        f'<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden=true>'
        f'<rect class="{kind}" width="{width}" height="10"/></svg></td></tr>'
    )


def marked(claims: list[ExportedClaim]) -> Iterator[str]:
    """The text of the article with its claims marked."""
    text, done = claims[0].text, 0
    for claim in claims:
        yield escape(text[done : claim.start])
        yield (
            f'<mark class="{claim.status}" id="c{claim.id}" tabindex=0>{escape(claim.quote)}'
            f"<span class=card>{card(claim)}</span></mark>"
        )
        done = claim.end
    yield escape(text[done:])


def card(claim: ExportedClaim) -> str:
    """What was decided of a claim."""
    sure = "" if claim.confidence is None else f", {SURENESS[claim.confidence]}"
    parts = [
        f"<b>{VERDICTS[claim.status]}</b>{sure}",
        f"<q>{escape(claim.statement)}</q>" if claim.statement != claim.quote else "",
        escape(claim.attribution.written),
        escape(claim.note),
        *(f"{item.stance}: {escape(item.title)} {escape(item.url)}" for item in claim.evidence),
        f"{escape(claim.reviewer)} {escape(claim.reviewed_at)}",
    ]
    return "<br>".join(part for part in parts if part.strip())

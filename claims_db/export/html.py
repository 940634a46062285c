"""Claims to a report: one file of HTML that needs nothing else, with each article's text.

A claim in the text is underlined in the colour of its status, and its number, the sign
of the status and its source stand after it. Pointing at it, tapping it or reaching it
by Tab shows its card; on paper the cards are notes after the text. There is no script
in it, and the browser is told to run and to fetch nothing.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC
from html import escape
from importlib import resources
from itertools import groupby
from typing import BinaryIO

from claims_db.export.addresses import is_address
from claims_db.export.beyond import about_article, beyond, trees, via
from claims_db.export.chart import charts
from claims_db.export.expected import moment
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.form import Form
from claims_db.export.words import SIGNS, Words, words
from claims_db.text.unseen import visible
from claims_db.values.records import Article, Evidence

ALLOWED = "default-src 'none'; style-src 'unsafe-inline'"
"""What the browser may do with the page: no script, no picture, no address."""


def write_html(claims: Iterable[ExportedClaim], file: BinaryIO, language: str | None = None) -> int:
    """Write the report and return how many claims are in it.

    Args:
        language: What it is written in; `None`: each article's own.
    """
    written = 0
    for _, group in groupby(claims, key=lambda claim: claim.article.id):
        of_article = list(group)
        said = words(language or of_article[0].article.language)
        if not written:
            file.write(beginning(said).encode())
        for part in section(of_article, said):
            file.write(part.encode())
        written += len(of_article)
    if not written:
        said = words(language)
        file.write(f"{beginning(said)}<p>{said['empty']}</p>\n".encode())
    file.write(b"</main>\n</html>\n")
    return written


def beginning(words: Words) -> str:
    """The head, with the style in it."""
    style = resources.files("claims_db.export").joinpath("report.css").read_text("utf-8")
    return (
        "<!doctype html>\n"
        f'<html lang="{words.language}">\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{ALLOWED}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{words['title']}</title>\n<style>\n{style}</style>\n<main>\n"
    )


def section(claims: list[ExportedClaim], words: Words) -> Iterator[str]:
    """One article: its heading, its totals, its text, and its notes for paper."""
    article = claims[0].article
    yield f'<article>\n<h1 lang="{shown(article.language)}">{shown(article.title)}</h1>\n'
    yield f"<p class=from>{provenance(article, words)}</p>\n"
    if told := via(claims, words, FORM):
        yield f"<p class=via>{told}</p>\n"
    yield from (f"<p class=desk>{line}</p>\n" for line in about_article(claims, words, FORM))
    yield charts(claims, words)
    yield f"<p class=hint>{words['hint']}</p>\n"
    yield f'<div class=text lang="{shown(article.language)}">'
    yield from marked(claims, words)
    yield "</div>\n<ol class=notes>\n"
    yield from (f'<li value="{claim.position}">{card(claim, words)}</li>\n' for claim in claims)
    yield "</ol>\n"
    for claim, lines in trees(claims, words):
        drawn = "\n".join(escape(visible(line)) for line in lines)
        said = f"<figcaption>{shown(claim.statement)}</figcaption>"
        yield f"<figure>{said}<pre>{drawn}</pre></figure>\n"
    yield "</article>\n"


def provenance(article: Article, words: Words) -> str:
    """Outlet, day and address."""
    parts = [shown(words.name(article.publisher)), shown(article.published), link(article.url)]
    return " · ".join(part for part in parts if part)


def marked(claims: list[ExportedClaim], words: Words) -> Iterator[str]:
    """The text of the article with its claims marked."""
    text, done = claims[0].text, 0
    for claim in claims:
        yield escape(visible(text[done : claim.start]))
        yield f'<mark class="{claim.status}" id="c{claim.id}" tabindex=0>'
        yield escape(visible(claim.quote))
        yield f"<span class=card>{card(claim, words)}</span></mark>{tag(claim, words)}"
        done = claim.end
    yield escape(visible(text[done:]))


def tag(claim: ExportedClaim, words: Words) -> str:
    """What stands after a claim: its number, its verdict and who says so."""
    said = f"{claim.position}{SIGNS[claim.status]}"
    return f"<sup class={claim.status}>{said} {chain_of(claim, words)}</sup>"


def card(claim: ExportedClaim, words: Words) -> str:
    """What was decided of a claim."""
    sure = "" if claim.confidence is None else f", {words.sureness(claim.confidence)}"
    suggested = "" if claim.reviewer else f"{words['suggested']}: "
    parts = [
        f"<b>{SIGNS[claim.status]} {words[claim.status]}</b>{sure}",
        quotation(claim.statement),
        f"{suggested}{' → '.join(map(shown, claim.attribution.names(words.name)))}",
        shown(claim.note),
        *(evidence(item, words) for item in claim.evidence),
        *beyond(claim, words, FORM),
        f"<small>{decided(claim)}</small>" if claim.reviewer else "",
    ]
    return "".join(f"<span class=line>{part}</span>" for part in parts if part)


def chain_of(claim: ExportedClaim, words: Words) -> str:
    """The chain as it stands in the text: its publisher is named above, and alone only if alone."""
    sources = claim.attribution.chain or (claim.attribution.publisher,)
    return " → ".join(shown(words.name(source.name)) for source in sources)


def evidence(item: Evidence, words: Words) -> str:
    """One thing that the answer rests on."""
    title = f"{shown(item.title)} " if item.title else ""
    quote = f" {quotation(item.quote)}" if item.quote else ""
    return f"{words[item.stance]}: {title}{link(item.url) or shown(item.url)}{quote}"


def decided(claim: ExportedClaim) -> str:
    """By whom and when, to the minute."""
    at = moment(claim.reviewed_at)
    when = f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if at else shown(claim.reviewed_at)
    return f"{shown(claim.reviewer)}, {when}"


def link(url: str) -> str:
    """An address to go to; nothing, where it is none."""
    if not is_address(url):
        return ""
    return f'<a href="{escape(url)}" rel="noreferrer">{escape(visible(url))}</a>'


def quotation(text: str) -> str:
    """Words of others as such."""
    return f"<q>{shown(text)}</q>"


def shown(text: str) -> str:
    """A text of others within a line of ours: no markup, and no direction beyond its end."""
    return f"<bdi>{escape(visible(text))}</bdi>" if text else ""


FORM = Form(shown, quotation, link)

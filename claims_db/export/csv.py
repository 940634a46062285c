"""Claims to CSV: RFC 4180, one row a claim, every cell quoted.

With the byte order mark, without which Excel shows Cyrillic as noise, and with no
cell that a spreadsheet would run as a formula. A million rows are written in seconds,
so what claims have in common, their article and their chain, is made to cells once.
"""

import codecs
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import BinaryIO

from claims_db.export.columns import COLUMNS, attribution_values, story_values, urls
from claims_db.export.exported_claim import Attribution, ExportedClaim
from claims_db.export.formulas import make_harmless
from claims_db.records import Article

SPECIAL = frozenset("'=+-@\t\r\n\0＝＋－＠")
"""What the rule against formulas may be about, as a first character."""


def write_csv(
    claims: Iterable[ExportedClaim], file: BinaryIO, delimiter: str = ",", *, raw: bool = False
) -> int:
    """Write the claims as they come and return how many there were.

    Args:
        raw: Leave a cell that a spreadsheet would run as a formula as it is.
    """
    cell = quoted if raw else harmless
    file.write(codecs.BOM_UTF8 + row(COLUMNS, delimiter).encode())
    separator = f'"{delimiter}"'
    of_attribution = lru_cache(1000)(lambda who: attribution_cells(who, separator, cell))
    article, of_article = None, ""
    written = 0
    for claim in claims:
        if claim.article is not article:
            article = claim.article
            of_article = article_cells(article, separator, cell)
        line = separator.join(
            (
                f'"c{claim.id}',
                of_article,
                str(claim.position),
                cell(claim.content),
                cell(claim.wording),
                str(claim.start),
                str(claim.end),
                cell(claim.kind),
                str(claim.check_worthiness),
                of_attribution(claim.attribution),
                cell(claim.cue),
                cell(claim.status),
                "" if claim.confidence is None else str(claim.confidence),
                cell(claim.note),
                cell(urls(claim)) if claim.evidence else "",
                cell(claim.reviewer),
                cell(claim.reviewed_at),
                *map(cell, attribution_values(claim)),
                f'{separator.join(map(text, story_values(claim)))}"\r\n',
            )
        )
        file.write(line.encode())
        written += 1
    return written


def article_cells(article: Article, separator: str, cell: Callable[[str], str]) -> str:
    """The cells that all claims of an article have, without the outermost quotation marks."""
    return separator.join(
        (
            f"a{article.id}",
            cell(article.title),
            cell(article.publisher),
            cell(article.url),
            cell(article.published),
            cell(article.language),
        )
    )


def attribution_cells(attribution: Attribution, separator: str, cell: Callable[[str], str]) -> str:
    """The cells that all claims of a chain have, without the outermost quotation marks."""
    origin = attribution.origin
    return separator.join((cell(origin.name), cell(origin.type), cell(attribution.written)))


def text(value: str | int | None) -> str:
    """A value of ours as it stands in a cell."""
    return "" if value is None else str(value)


def row(values: Iterable[str], delimiter: str = ",") -> str:
    """Texts to a line."""
    return delimiter.join(f'"{harmless(value)}"' for value in values) + "\r\n"


def harmless(text: str) -> str:
    """What stands between the quotation marks of a cell that no spreadsheet runs."""
    return quoted(make_harmless(text) if text and text[0] in SPECIAL else text)


def quoted(text: str) -> str:
    """What stands between the quotation marks of a cell."""
    return text.replace('"', '""') if '"' in text else text

"""Claims to CSV: RFC 4180, one row a claim, every cell quoted.

With the byte order mark, without which Excel shows Cyrillic as noise, and with no
cell that a spreadsheet would run as a formula. A million rows are written in seconds,
so what claims have in common, their article and their chain, is made to cells once.
"""

import codecs
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import BinaryIO

from claims_db.decisions.desk.read import NOTHING_SAID
from claims_db.export.columns import (
    COLUMNS,
    NOT_CHECKED,
    attribution_values,
    desk_values,
    story_values,
    urls,
)
from claims_db.export.exported_claim import Attribution, ExportedClaim
from claims_db.export.formulas import make_harmless
from claims_db.values.records import Article

SPECIAL = frozenset("'=+-@\t\r\n\0＝＋－＠")
"""What the rule against formulas may be about, as a first character."""

TOGETHER = 500
"""Lines that are written at once."""


def write_csv(
    claims: Iterable[ExportedClaim], file: BinaryIO, delimiter: str = ",", *, raw: bool = False
) -> int:
    """Write the claims as they come and return how many there were.

    Args:
        raw: Leave a cell that a spreadsheet would run as a formula as it is.
    """
    file.write(codecs.BOM_UTF8 + row(COLUMNS, delimiter).encode())
    written = 0
    lines = Lines(delimiter, quoted if raw else harmless)
    for some in batched(claims):
        file.write("".join([lines.of(claim) for claim in some]).encode())
        written += len(some)
    return written


class Lines:
    """Makes claims to lines; kind, status and numbers are ours, and need no quoting."""

    def __init__(self, delimiter: str, cell: Callable[[str], str]) -> None:
        self._separator = f'"{delimiter}"'
        self._cell = cell
        self._article: Article | None = None
        self._of_article = ""
        self._said_by = lru_cache(1000)(self._attribution)
        self._reviewer = lru_cache(1000)(cell)

    def of(self, claim: ExportedClaim) -> str:
        """The line of a claim."""
        (
            claim_id, article, _, position, start, end, content, kind, worth, attribution, cue,
            status, confidence, note, wording, evidence, reviewer, reviewed_at, checks, desk, story,
        ) = claim  # fmt: skip
        cell, separator = self._cell, self._separator
        if article is not self._article:
            self._article = article
            self._of_article = article_cells(article, separator, cell)
        said_by, unchecked = self._said_by(attribution)
        return (
            separator.join(
                (
                    f'"c{claim_id}',
                    self._of_article,
                    str(position),
                    cell(content),
                    cell(wording) if wording else "",
                    f"{start}{separator}{end}",
                    kind,
                    str(worth),
                    said_by,
                    cell(cue) if cue else "",
                    status,
                    "" if confidence is None else str(confidence),
                    cell(note) if note else "",
                    cell(urls(claim)) if evidence else "",
                    self._reviewer(reviewer),
                    cell(reviewed_at) if reviewed_at else "",
                    self._checked(claim) if checks else unchecked,
                    separator.join(map(text, story_values(claim))) if story else separator * 2,
                    separator * 5
                    if desk is NOTHING_SAID
                    else separator.join(map(cell, desk_values(desk))),
                )
            )
            + '"\r\n'
        )

    def _attribution(self, who: Attribution) -> tuple[str, str]:
        """The cells of a chain, and those of its attribution check where nobody has made one."""
        unchecked = NOT_CHECKED if who.nearest_relay else ""
        return attribution_cells(who, self._separator, self._cell), unchecked + self._separator

    def _checked(self, claim: ExportedClaim) -> str:
        return self._separator.join(map(self._cell, attribution_values(claim)))


def batched(claims: Iterable[ExportedClaim]) -> Iterator[list[ExportedClaim]]:
    """Some hundred claims at a time."""
    claims = iter(claims)
    while some := list(islice(claims, TOGETHER)):
        yield some


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

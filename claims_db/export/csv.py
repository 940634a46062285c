"""Claims to CSV: RFC 4180, one row a claim, every cell quoted.

With the byte order mark, without which Excel shows Cyrillic as noise, and with no
cell that a spreadsheet would run as a formula.
"""

import codecs
from collections.abc import Callable, Iterable
from typing import BinaryIO

from claims_db.export.claims import ExportedClaim
from claims_db.export.formulas import make_harmless

COLUMNS: dict[str, Callable[[ExportedClaim], object]] = {
    "claim_id": lambda claim: f"c{claim.id}",
    "article_id": lambda claim: f"a{claim.article.id}",
    "article_title": lambda claim: claim.article.title,
    "publisher": lambda claim: claim.article.publisher,
    "article_url": lambda claim: claim.article.url,
    "published": lambda claim: claim.article.published,
    "language": lambda claim: claim.article.language,
    "position": lambda claim: claim.position,
    "claim": lambda claim: claim.content,
    "normalized_claim": lambda claim: claim.wording,
    "start": lambda claim: claim.start,
    "end": lambda claim: claim.end,
    "kind": lambda claim: claim.kind,
    "check_worthiness": lambda claim: claim.check_worthiness,
    "source": lambda claim: claim.source.name,
    "source_type": lambda claim: claim.source.type,
    "attribution_chain": lambda claim: write_chain(claim),
    "cue": lambda claim: claim.cue,
    "status": lambda claim: claim.status,
    "confidence": lambda claim: "" if claim.confidence is None else claim.confidence,
    "note": lambda claim: claim.note,
    "evidence_urls": lambda claim: write_urls(claim),
    "reviewer": lambda claim: claim.reviewer,
    "reviewed_at": lambda claim: claim.reviewed_at,
}


def write_csv(claims: Iterable[ExportedClaim], file: BinaryIO) -> int:
    """Write the claims as they come and return how many there were."""
    file.write(codecs.BOM_UTF8 + write_row(COLUMNS))
    written = 0
    for claim in claims:
        file.write(write_row(column(claim) for column in COLUMNS.values()))
        written += 1
    return written


def write_row(values: Iterable[object]) -> bytes:
    """Cells to a line."""
    return (",".join(map(write_cell, values)) + "\r\n").encode()


def write_cell(value: object) -> str:
    """A text made harmless, a number as it is."""
    if isinstance(value, str):
        return '"' + make_harmless(value).replace('"', '""') + '"'
    return f'"{value}"'


def write_chain(claim: ExportedClaim) -> str:
    """diplomats > Reuters > UNN"""
    return " > ".join((*(source.name for source in claim.chain), claim.article.publisher))


def write_urls(claim: ExportedClaim) -> str:
    """The addresses of the evidence with a space between them, and therefore none in them."""
    return " ".join("%20".join(item.url.split()) for item in claim.evidence)

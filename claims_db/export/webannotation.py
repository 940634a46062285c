"""Claims to Web Annotations: what was said of which passage of which page.

https://www.w3.org/TR/annotation-model/
"""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC
from hashlib import sha256
from itertools import chain
from typing import Any, BinaryIO
from uuid import NAMESPACE_URL, uuid5

from claims_db.export.addresses import is_address
from claims_db.export.expected import moment
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.json_list import write_elements

CONTEXT = f'{{"@context": {json.dumps("http://www.w3.org/ns/anno.jsonld")}, '

EMPTY = f'"type": "AnnotationCollection", "id": "urn:sha256:{sha256().hexdigest()}", "total": 0}}'
"""What there is where a page, which has one annotation at least, cannot be."""

AROUND = 32
"""Characters before and after the quotation, by which it is found in a changed page."""


def write_webannotation(claims: Iterable[ExportedClaim], file: BinaryIO) -> int:
    """Write one page of annotations, or an empty collection; return how many there are."""
    claims = iter(claims)
    first = next(claims, None)
    if first is None:
        file.write(f"{CONTEXT}{EMPTY}\n".encode())
        return 0
    name = sha256()  # of what is on the page, which is then known by it

    def annotations() -> Iterator[dict[str, Any]]:
        for claim in chain([first], claims):
            said = annotation(claim)
            name.update(f"{said['id']} {claim.reviewed_at}\n".encode())
            yield said

    file.write(f'{CONTEXT}"type": "AnnotationPage", "items": ['.encode())
    written = write_elements(annotations(), file)
    file.write(f'\n], "id": "urn:sha256:{name.hexdigest()}"}}\n'.encode())
    return written


def annotation(claim: ExportedClaim) -> dict[str, Any]:
    """A claim as an annotation of its passage."""
    article = claim.article
    name = f"urn:sha256:{article.text_sha256}"
    return {
        "id": f"urn:uuid:{uuid5(NAMESPACE_URL, f'{name}#char={claim.start},{claim.end}')}",
        "type": "Annotation",
        "motivation": "assessing",
        **made(claim),
        "body": list(bodies(claim)),
        "target": {
            "type": "SpecificResource",
            "source": article.url if is_address(article.url) else name,
            "selector": [
                {"type": "TextPositionSelector", "start": claim.start, "end": claim.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": claim.quote,
                    "prefix": claim.text[max(0, claim.start - AROUND) : claim.start],
                    "suffix": claim.text[claim.end : claim.end + AROUND],
                },
            ],
        },
    }


def made(claim: ExportedClaim) -> dict[str, Any]:
    """Who says this of the passage, and since when; what is only suggested, the program does."""
    if not claim.reviewer:
        return {"creator": {"type": "Software", "name": "Claims Workbench"}}
    at = moment(claim.reviewed_at)
    return {
        "creator": {"type": "Person", "name": claim.reviewer},
        "created": f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if at else claim.reviewed_at,
    }


def bodies(claim: ExportedClaim) -> Iterable[dict[str, Any]]:
    """What is said of the passage: status, chain, note, evidence."""
    yield textual("classifying", claim.status)
    if claim.confidence is not None:
        yield textual("assessing", f"confidence {claim.confidence} of 5")
    yield textual("tagging", claim.attribution.written)
    if claim.wording:
        yield textual("editing", claim.wording)
    if claim.note:
        yield textual("commenting", claim.note)
    for item in claim.evidence:
        if is_address(item.url):
            yield {"type": "SpecificResource", "purpose": "linking", "source": item.url}
        else:
            yield textual("linking", item.url)


def textual(purpose: str, value: str) -> dict[str, Any]:
    """A text as the body of an annotation."""
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}

"""Claims to Web Annotations: what was said of which passage of which page.

https://www.w3.org/TR/annotation-model/
"""

import json
from collections.abc import Iterable
from typing import Any, BinaryIO
from uuid import NAMESPACE_URL, uuid5

from claims_db.export.claims import ExportedClaim
from claims_db.export.json_list import write_list

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
BEGINNING = f'{{"@context": {json.dumps(CONTEXT)}, "type": "AnnotationPage", "items": ['

AROUND = 32
"""Characters before and after the quotation, by which it is found in a changed page."""


def write_webannotation(claims: Iterable[ExportedClaim], file: BinaryIO) -> int:
    """Write one page of annotations and return how many there are."""
    return write_list(map(annotation, claims), file, BEGINNING, "]}")


def annotation(claim: ExportedClaim) -> dict[str, Any]:
    """A claim as an annotation of its passage."""
    article = claim.article
    page = article.url or f"urn:sha256:{article.text_sha256}"
    said: dict[str, Any] = {
        "id": f"urn:uuid:{uuid5(NAMESPACE_URL, f'{page}#char={claim.start},{claim.end}')}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": list(bodies(claim)),
        "target": {
            "source": page,
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
    if claim.reviewer:
        said["creator"] = {"type": "Person", "name": claim.reviewer}
        said["created"] = claim.reviewed_at
    return said


def bodies(claim: ExportedClaim) -> Iterable[dict[str, Any]]:
    """What is said of the passage: status, chain, note, evidence."""
    yield textual("classifying", claim.status)
    yield textual("tagging", claim.attribution.written)
    if claim.wording:
        yield textual("editing", claim.wording)
    if claim.note:
        yield textual("commenting", claim.note)
    for item in claim.evidence:
        yield {"type": "SpecificResource", "purpose": "linking", "source": item.url}


def textual(purpose: str, value: str) -> dict[str, Any]:
    """A text as the body of an annotation."""
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}

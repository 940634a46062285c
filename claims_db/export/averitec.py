"""Settled claims to records of AVeriTeC, the data set of real claims with web evidence.

https://fever.ai/dataset/averitec.html
"""

from collections.abc import Iterable
from typing import Any, BinaryIO

from claims_db.export.crosswalk import crosswalk
from claims_db.export.expected import moment
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.json_list import write_elements
from claims_db.values.records import Evidence

QUESTION = "What does this source say about the claim?"
"""AVeriTeC's evidence answers questions; ours is asked of each source alike."""


def write_averitec(claims: Iterable[ExportedClaim], file: BinaryIO) -> int:
    """Write a list of the claims that have one of its labels; return how many these are."""
    settled = (claim for claim in claims if claim.status in crosswalk("averitec"))
    file.write(b"[")
    written = write_elements(map(record, settled), file)
    file.write(b"\n]\n")
    return written


def record(claim: ExportedClaim) -> dict[str, Any]:
    """A claim as a record of AVeriTeC; what we do not know is null, as it is there."""
    article = claim.article
    return {
        "claim": claim.statement,
        "required_reannotation": False,
        "label": crosswalk("averitec")[claim.status],
        "justification": claim.note,
        "claim_date": day(article.published),
        "speaker": claim.attribution.origin.name,
        "original_claim_url": article.url or None,
        "fact_checking_article": None,
        "reporting_source": article.publisher,
        "location_ISO_code": None,
        "claim_types": [],
        "fact_checking_strategies": [],
        "questions": [question(item) for item in claim.evidence],
        "cached_original_claim_url": None,
    }


def question(item: Evidence) -> dict[str, Any]:
    """One thing that the answer rests on, as an answered question."""
    return {
        "question": QUESTION,
        "answers": [
            {
                "answer": item.quote or item.title or item.url,
                "answer_type": "Extractive" if item.quote else "Abstractive",
                "source_url": item.url,
                "source_medium": "Web text",
                "cached_source_url": item.archive_url or None,
            }
        ],
    }


def day(published: str) -> str | None:
    """2026-01-06 → 6-1-2026, as AVeriTeC writes it"""
    date = moment(published)
    return f"{date.day}-{date.month}-{date.year}" if date else None

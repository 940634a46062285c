"""Settled claims to ClaimReview, the markup by which search engines know fact-checks.

https://schema.org/ClaimReview
"""

from collections.abc import Iterable
from typing import Any, BinaryIO

from claims_db.export.claims import ExportedClaim
from claims_db.export.crosswalk import crosswalk
from claims_db.export.json_list import write_list

BEGINNING = '{"@context": "https://schema.org", "@graph": ['


def write_claimreview(claims: Iterable[ExportedClaim], file: BinaryIO) -> int:
    """Write one JSON-LD graph of the claims that are settled; return how many these are."""
    settled = (review(claim) for claim in claims if claim.status in crosswalk("claimreview"))
    return write_list(settled, file, BEGINNING, "]}")


def review(claim: ExportedClaim) -> dict[str, Any]:
    """A claim as a ClaimReview."""
    said = {
        "@type": "ClaimReview",
        "claimReviewed": claim.statement,
        "datePublished": claim.reviewed_at,
        "inLanguage": claim.article.language,
        "author": {"@type": "Person", "name": claim.reviewer},
        "itemReviewed": reviewed(claim),
        "reviewRating": rating(claim.status),
        "reviewBody": claim.note,
        "citation": [
            {"@type": "CreativeWork", "url": item.url, "name": item.title or item.url}
            for item in claim.evidence
        ],
    }
    return without_nothing(said)


def reviewed(claim: ExportedClaim) -> dict[str, Any]:
    """The claim itself: who makes it and where it appeared."""
    article, origin = claim.article, claim.attribution.origin
    appearance = {
        "@type": "NewsArticle",
        "headline": article.title,
        "url": article.url,
        "datePublished": article.published,
        "publisher": {"@type": "NewsMediaOrganization", "name": article.publisher},
    }
    return without_nothing(
        {
            "@type": "Claim",
            "author": {"@type": crosswalk("schema_org_type")[origin.type], "name": origin.name},
            "datePublished": article.published,
            "appearance": without_nothing(appearance),
        }
    )


def rating(status: str) -> dict[str, Any]:
    """A status as a rating; one that is no point on a scale has only its name."""
    meant = crosswalk("claimreview")[status]
    words = {"@type": "Rating", "alternateName": meant["name"]}
    if "rating" not in meant:
        return words
    return words | {"ratingValue": meant["rating"], "worstRating": 1, "bestRating": 5}


def without_nothing(said: dict[str, Any]) -> dict[str, Any]:
    """The properties that say something."""
    return {name: value for name, value in said.items() if value not in ("", None, [])}

"""Settled claims to ClaimReview, the markup by which collections of fact-checks know them.

https://schema.org/ClaimReview; what is asked of it and recommended: Google's documentation of it.
"""

from collections.abc import Iterable
from typing import Any, BinaryIO, NamedTuple

from claims_db.decisions.desk.read import Corrected
from claims_db.export.addresses import is_address
from claims_db.export.crosswalk import crosswalk
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.json_list import write_elements
from claims_db.export.words import Words, words
from claims_db.values.records import Evidence, Source


class Reviewing(NamedTuple):
    """Who publishes the fact-checks, and in what language."""

    organisation: str = ""
    """The author of the fact-checks; empty: the reviewer herself."""
    organisation_url: str = ""
    language: str | None = None
    """Of the words beside the rating; `None`: the article's."""


HERSELF = Reviewing()


def write_claimreview(
    claims: Iterable[ExportedClaim], file: BinaryIO, report: str = "", by: Reviewing = HERSELF
) -> int:
    """Write one JSON-LD graph of the claims that are settled; return how many these are.

    Args:
        report: The address at which the HTML report stands, where each claim has its anchor;
            empty: at none.
    """
    settled = (claim for claim in claims if claim.status in crosswalk("claimreview"))
    file.write(b'{"@context": "https://schema.org", "@graph": [')
    written = write_elements((review(claim, report, by) for claim in settled), file)
    file.write(b"\n]}\n")
    return written


def review(claim: ExportedClaim, report: str, by: Reviewing) -> dict[str, Any]:
    """A claim as a ClaimReview."""
    said = {
        "@type": "ClaimReview",
        "url": claim.desk.published_url or (f"{report}#c{claim.id}" if report else ""),
        "claimReviewed": claim.statement,
        "datePublished": (claim.desk.told and claim.desk.day) or claim.reviewed_at,
        "dateModified": claim.desk.corrections[0].at if claim.desk.corrections else "",
        "correction": [correction(one, words_of(claim, by)) for one in claim.desk.corrections],
        "author": author(claim, by),
        "itemReviewed": reviewed(claim),
        "reviewRating": rating(claim, words_of(claim, by)),
        "reviewBody": claim.note,
        "citation": [cited(item) for item in claim.evidence],
    }
    return without_nothing(said)


def reviewed(claim: ExportedClaim) -> dict[str, Any]:
    """The claim itself: who makes it, or what makes it first, and where it appeared."""
    article = claim.article
    appearance = {
        "@type": "NewsArticle",
        "headline": article.title,
        "url": article.url if is_address(article.url) else "",
        "inLanguage": article.language,
        "datePublished": article.published,
        "publisher": {"@type": "NewsMediaOrganization", "name": article.publisher},
    }
    return without_nothing(
        {
            "@type": "Claim",
            **made_by(claim.attribution.origin),
            "datePublished": article.published,
            "appearance": one_or_all([without_nothing(appearance), *originals(claim)]),
        }
    )


def one_or_all(works: list[dict[str, Any]]) -> dict[str, Any] | list[dict[str, Any]]:
    """A work by itself where it is the only one, as most readers expect it."""
    return works if works[1:] else works[0]


def originals(claim: ExportedClaim) -> list[dict[str, Any]]:
    """Where those whom the chain names said so, or said something else, as was looked up."""
    return [
        without_nothing(
            {
                "@type": "CreativeWork",
                "url": check.url if is_address(check.url) else "",
                "text": check.words,
                "publisher": {"@type": "Organization", "name": check.source},
                "description": check.result.replace("_", " "),
            }
        )
        for check in claim.checks.values()
    ]


def made_by(origin: Source) -> dict[str, Any]:
    """The origin: a work is where a claim appears first, for an author is somebody."""
    meant = crosswalk("schema_org_type")[origin.type]
    return {meant["as"]: {"@type": meant["type"], "name": origin.name}}


def cited(item: Evidence) -> dict[str, Any]:
    """One thing that the answer rests on."""
    url = item.url if is_address(item.url) else ""
    return without_nothing(
        {"@type": "CreativeWork", "url": url, "name": item.title or item.url, "text": item.quote}
    )


def author(claim: ExportedClaim, by: Reviewing) -> dict[str, Any]:
    """Who answers for the fact-check."""
    if not by.organisation:
        return {"@type": "Person", "name": claim.reviewer}
    return without_nothing(
        {"@type": "Organization", "name": by.organisation, "url": by.organisation_url}
    )


def correction(one: Corrected, words: Words) -> dict[str, Any]:
    """A published verdict that was changed: which, when and why."""
    return {
        "@type": "CorrectionComment",
        "datePublished": one.at,
        "text": f"{words[one.was]} → {words[one.now]}. {one.reason}",
    }


def words_of(claim: ExportedClaim, by: Reviewing) -> Words:
    """The words of the language that a review is in."""
    return words(by.language or claim.article.language)


def rating(claim: ExportedClaim, words: Words) -> dict[str, Any]:
    """A status as a rating; one that is no point on a scale has only its name."""
    meant = crosswalk("claimreview")[claim.status]
    said = {"@type": "Rating", "alternateName": words.rating(claim.status)}
    if "rating" not in meant:
        return said
    return said | {"ratingValue": meant["rating"], "worstRating": 1, "bestRating": 5}


def without_nothing(said: dict[str, Any]) -> dict[str, Any]:
    """The properties that say something."""
    return {name: value for name, value in said.items() if value not in ("", None, [])}

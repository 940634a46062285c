"""A claim to the values of a table's columns: texts, numbers, or nothing."""

from claims_db.decisions.desk.read import OnDesk
from claims_db.export.exported_claim import ExportedClaim

DESK_COLUMNS = (
    "assigned_to", "approved_by", "approved_at", "waivers", "published_url", "corrected_at",
)  # fmt: skip
"""What the desk says; none of it can be edited in a table."""
COLUMNS = (
    "claim_id", "article_id", "article_title", "publisher", "article_url", "published",
    "language", "position", "claim", "normalized_claim", "start", "end", "kind",
    "check_worthiness", "source", "source_type", "attribution_chain", "cue", "status",
    "confidence", "note", "evidence_urls", "reviewer", "reviewed_at",
    "attribution_check", "attribution_url", "story", "outlets", "independent_origins",
    *DESK_COLUMNS,
)  # fmt: skip
NOT_CHECKED = "not_checked"
"""Of a named relay of which nobody has looked whether it really said so."""


def values(claim: ExportedClaim) -> dict[str, str | int | float | None]:
    """The value of each column, in order."""
    article, attribution = claim.article, claim.attribution
    in_order = (
        f"c{claim.id}", f"a{article.id}", article.title, article.publisher, article.url,
        article.published, article.language, claim.position, claim.content, claim.wording,
        claim.start, claim.end, claim.kind, claim.check_worthiness, attribution.origin.name,
        attribution.origin.type, attribution.written, claim.cue, claim.status, claim.confidence,
        claim.note, urls(claim), claim.reviewer, claim.reviewed_at, *attribution_values(claim),
        *story_values(claim), *desk_values(claim.desk),
    )  # fmt: skip
    return dict(zip(COLUMNS, in_order, strict=True))


def attribution_values(claim: ExportedClaim) -> tuple[str, str]:
    """Whether the nearest relay really said so, and where; nothing, where none has a name."""
    check = claim.nearest_check
    if check is None:
        return (NOT_CHECKED if claim.nearest_relay else "", "")
    return check.result, check.url


def story_values(claim: ExportedClaim) -> tuple[str, int | None, int | None]:
    """The story, its outlets and its independent origins."""
    if claim.story is None:
        return "", None, None
    told = claim.story.independence
    return claim.story.uuid, len(told.outlets), len(told.origins)


def desk_values(desk: OnDesk) -> tuple[str, ...]:
    """Who is at it, who approved it, which rules were waived, where it is out, when corrected."""
    approved = desk.approved
    return (
        desk.assigned_to,
        approved.by if approved else "",
        approved.at if approved else "",
        "; ".join(f"{waiver.rule}: {waiver.reason}" for waiver in desk.waivers),
        desk.published_url,
        desk.corrections[0].at if desk.corrections else "",
    )


def urls(claim: ExportedClaim) -> str:
    """The addresses of the evidence with a space between them, and therefore none in them."""
    return " ".join("%20".join(item.url.split()) for item in claim.evidence)

"""Claims to JSON Lines: one object a claim, nothing lost and nothing escaped for a spreadsheet."""

import json
from collections.abc import Iterable
from typing import Any, BinaryIO

from claims_db.decisions.desk.questions import Question
from claims_db.decisions.desk.read import OnDesk
from claims_db.export.exported_claim import ExportedClaim
from claims_db.values.records import Article


def write_json_lines(claims: Iterable[ExportedClaim], file: BinaryIO) -> int:
    """Write the claims as they come and return how many there were."""
    written = 0
    for claim in claims:
        file.write(json.dumps(plain(claim), ensure_ascii=False).encode() + b"\n")
        written += 1
    return written


def plain(claim: ExportedClaim) -> dict[str, Any]:
    """A claim as plain values."""
    return {
        "claim_id": f"c{claim.id}",
        "article": of_article(claim.article),
        "position": claim.position,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "claim": claim.content,
        "normalized_claim": claim.wording,
        "kind": claim.kind,
        "check_worthiness": claim.check_worthiness,
        "chain": [{"name": source.name, "type": source.type} for source in claim.attribution.chain],
        "cue": claim.cue,
        "status": claim.status,
        "confidence": claim.confidence,
        "note": claim.note,
        "evidence": [item._asdict() for item in claim.evidence],
        "reviewer": claim.reviewer,
        "reviewed_at": claim.reviewed_at,
        "attribution_checks": [check._asdict() for check in claim.checks.values()],
        "story": told(claim),
        "desk": on_desk(claim.desk),
    }


def of_article(article: Article) -> dict[str, Any]:
    """An article as plain values."""
    parts = ("title", "publisher", "author", "url", "published", "language", "file_name",
             "text_sha256", "imported_at")  # fmt: skip
    return {"article_id": f"a{article.id}", **{part: getattr(article, part) for part in parts}}


def on_desk(desk: OnDesk) -> dict[str, Any]:
    """What the desk says of a claim as plain values."""
    published = {"url": desk.url, "day": desk.day, "told": desk.told}
    return {
        "assigned_to": desk.assigned_to,
        "second_look": desk.look and desk.look._asdict(),
        "waivers": [waiver._asdict() for waiver in desk.waivers],
        "questions": [asked(question) for question in desk.questions],
        "article_questions": [asked(question) for question in desk.about_article],
        "published": published if desk.told else None,
        "corrections": [one._asdict() for one in desk.corrections],
    }


def asked(question: Question) -> dict[str, Any]:
    """A question as plain values, by the name that it has everywhere."""
    parts = ("uuid", "whom", "what", "way", "asked", "until", "result", "answer", "answered",
             "asked_by")  # fmt: skip
    return {part: getattr(question, part) for part in parts}


def told(claim: ExportedClaim) -> dict[str, Any] | None:
    """The story of a claim as plain values."""
    if claim.story is None:
        return None
    known = claim.story.independence
    return {
        "story": claim.story.uuid,
        "claims": [f"c{telling.id}" for telling in claim.story.tellings],
        "outlets": list(known.outlets),
        "independent_origins": list(known.origins),
        "unnamed": known.unnamed,
    }

"""One row of a crawl to one article with its claims, or to the reason why it is none; pure."""

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from workbench.corpus.figure_rows import figure_rows
from workbench.ingest.as_said import claim_values, source_values
from workbench.ingest.decoding import checked
from workbench.ingest.errors import IngestError
from workbench.ingest.found_articles import Draft
from workbench.ingest.json_files import parse
from workbench.ingest.rows import found_in

if TYPE_CHECKING:
    from workbench.analysis import Candidate


def analyse_row(file: str, number: int, content: bytes, named: Mapping[str, str]) -> dict[str, Any]:
    """Return what the tables have of a row: its article and claims, or the reason of its refusal.

    Args:
        named: What the parts of an article are called, by our names, where the user says so.
    """
    values: dict[str, Any] = {
        "file": file,
        "row": number,
        "article": None,
        "claims": [],
        "reason": None,
    }
    try:
        draft = read_draft(file, number, content, named)
        article, values["claims"] = analysed(draft, identity(file, number))
        values["article"] = article | {"file": file, "row": number}
    except IngestError as error:
        values["reason"] = str(error)
    except (ValueError, RecursionError, MemoryError) as error:
        values["reason"] = f"{error}" or type(error).__name__
    return values


def identity(file: str, number: int) -> str:
    """The same for a row in whatever partition, on whatever machine."""
    return hashlib.sha256(f"{file}\0{number}".encode(errors="surrogateescape")).hexdigest()[:32]


def read_draft(file: str, number: int, content: bytes, named: Mapping[str, str]) -> Draft:
    """Read a row, as `import` does a line of JSON.

    Raises:
        IngestError: Its text is none.
        ValueError: It is no object of JSON with a text in it.
    """
    said = parse(content.decode("utf-8-sig"))
    if not isinstance(said, dict):
        raise ValueError(said if isinstance(said, str) else "it is no object of JSON")
    found = found_in(said, named)
    name = f"{file}: row {number}"
    return Draft(
        name=name,
        text=checked(found.text, name),
        sha256=hashlib.sha256(content).hexdigest(),
        encoding="utf-8",
        details=found.details,
        remarks=found.remarks,
    )


def analysed(draft: Draft, article: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The article of a draft and its claims, as rows of the tables."""
    from workbench.ingest import analyse_draft, settle

    analysis = analyse_draft(draft)
    details, _ = settle(draft, analysis)
    shared = {
        "article": article,
        "publisher": details.publisher,
        "published": details.published or None,
        "language": analysis.language,
    }
    retells = analysis.retells
    row = shared | {
        "title": details.title,
        "url": details.url,
        "author": details.author,
        "text": draft.text,
        "claims": len(analysis.claims),
        "worth": max((claim.check_worthiness for claim in analysis.claims), default=0.0),
        "retells": source_values(retells) if retells else None,
    }
    shared |= {"retells": retells.name if retells else None}
    claims = (claim_row(draft.text, claim, details.published or "") for claim in analysis.claims)
    return row, [shared | claim for claim in claims]


def claim_row(text: str, claim: "Candidate", published: str) -> dict[str, Any]:
    """What the table of claims has of a candidate beside its article."""
    return claim_values(text, claim) | {
        "reasons": list(claim.reasons),
        "origin": claim.chain[0].name if claim.chain else None,
        "figures": figure_rows(claim.content, published),
        "score": claim.score,
    }

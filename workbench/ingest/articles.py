"""Drafts with their analysis to articles for the store."""

import os
import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from workbench.ingest.details import Details, read_date
from workbench.ingest.files import STANDARD_INPUT
from workbench.ingest.found_articles import Draft
from workbench.ingest.remarks import (
    FOLLOWED_LINK,
    LONG_CLAIM,
    LONG_SENTENCE,
    ONLY_HEADINGS,
    remarks_on_text,
)

if TYPE_CHECKING:
    from claims_db.articles.new_article import NewArticle, NewClaim, NewLink
    from workbench.analysis import Analysis, Candidate, Link

TITLE_LENGTH = 80
ALIKE = ("start", "end", "content", "kind", "check_worthiness", "reasons", "rule", "score")
"""What a candidate and a claim of the store have alike."""
NAME_LIMIT = 300
"""What the store takes for a title, a publisher or a source."""


def settle(draft: Draft, analysis: "Analysis") -> tuple[Details, tuple[str, ...]]:
    """What the user or the file says of the article or the analysis found, and all remarks."""
    opening = draft.text[analysis.opening :] or draft.text
    found = Details(
        title=analysis.title or cut_at_word(opening.strip(), TITLE_LENGTH),
        publisher=analysis.publisher or site_of(draft.details.url),
        published=analysis.published,
        language=analysis.language,
    )
    details = draft.details.over(found)
    published, remark = (
        read_date(details.published, analysis.language) if details.published else ("", None)
    )
    remarks = [*draft.remarks, *([remark] if remark else [])]
    remarks += [odd for odd in remarks_on_text(draft.text) if odd not in remarks]
    if os.path.islink(draft.name):
        remarks.append(FOLLOWED_LINK.format(target=shown_name(os.path.realpath(draft.name))))
    if not analysis.claims:
        remarks.append(ONLY_HEADINGS)
    if any(claim.end - claim.start > LONG_CLAIM for claim in analysis.claims):
        remarks.append(LONG_SENTENCE)
    return Details(published=published).over(details), tuple(remarks)


def site_of(address: str | None) -> str | None:
    """https://www.skerrypost.example/news/12: a page that is named nowhere goes by its address."""
    host = urlsplit(address).hostname if address and address.startswith(("http:", "https:")) else ""
    return host.removeprefix("www.") if host else None


def make_article(draft: Draft, analysis: "Analysis") -> "NewArticle":
    """Join a draft and its analysis to what the store takes.

    Raises:
        InvalidValue: A detail that the user gave is not one the store takes.
    """
    from claims_db import UNKNOWN_PUBLISHER
    from claims_db.articles.new_article import NewArticle

    details, remarks = settle(draft, analysis)
    return NewArticle(
        text=draft.text,
        file_name="standard input" if draft.name == STANDARD_INPUT else shown_name(draft.name),
        file_sha256=draft.sha256,
        title=cut_at_word(details.title or "", NAME_LIMIT),
        publisher=cut_at_word(details.publisher or UNKNOWN_PUBLISHER, NAME_LIMIT),
        author=details.author or "",
        url=details.url or "",
        published=details.published or "",
        language=analysis.language,
        encoding=draft.encoding,
        remarks=remarks,
        page=draft.page,
        retells=make_link(analysis.retells) if analysis.retells else None,
        claims=tuple(map(make_claim, analysis.claims)),
    )


def make_claim(candidate: "Candidate") -> "NewClaim":
    """What the store takes for a candidate."""
    from claims_db.articles.new_article import NewClaim

    alike = {name: getattr(candidate, name) for name in ALIKE}
    return NewClaim(chain=tuple(map(make_link, candidate.chain)), **alike)


def make_link(link: "Link") -> "NewLink":
    """What the store takes for a source that the text names."""
    from claims_db.articles.new_article import NewLink
    from claims_db.values.incoming import NewSource

    return NewLink(
        source=NewSource(name=cut_at_word(link.name, NAME_LIMIT), type=link.type),
        start=link.start,
        end=link.end,
        cue=(link.cue.start, link.cue.end) if link.cue else None,
    )


def cut_at_word(text: str, length: int) -> str:
    """Return the first words of `text` that fit into `length` characters, with … for the rest."""
    words = re.sub(r"\s+", " ", text[: length * 2].replace("\u00ad", "")).strip()
    if len(words) <= length:
        return words
    cut = words[:length]
    return (cut[: cut.rfind(" ")] if " " in cut else cut[:-1]).rstrip(" ,;:–—-") + "…"


def shown_name(path: str) -> str:
    r"""A path as text: bytes of it that are no UTF-8 are written `\xNN`."""
    return os.fsencode(path).decode(errors="backslashreplace")

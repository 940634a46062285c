"""What lies beyond an article to lines of its report: relays, originals, stories, figures."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from claims_db.export.addresses import is_address
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.words import Words
from claims_db.records import AttributionCheck
from claims_db.stories.figures_beside import Beside, figures_beside
from claims_db.stories.tree import tree
from claims_db.text.unseen import visible

ROWS = 3
"""Figures that differ which a card shows of one other text."""
FEWEST = 2
"""Claims that come via an outlet, from which the report tells it."""


def via(claims: Sequence[ExportedClaim], words: Words) -> str:
    """13 of 14 come via Reuters; empty: too few come through any one outlet."""
    relays = Counter(
        claim.attribution.chain[-1].name
        for claim in claims
        if claim.attribution.chain and claim.attribution.chain[-1].type == "agency"
    )
    name, count = max(relays.items(), key=lambda one: (one[1], one[0]), default=("", 0))
    if count < FEWEST:
        return ""
    return words["via"].format(claims=count, of=len(claims), relay=shown(words.name(name)))


def beyond(claim: ExportedClaim, words: Words) -> list[str]:
    """Whether those named said so, who else tells it, and in which figures texts differ."""
    lines = [checked(check, words) for check in claim.checks.values()]
    if claim.story is not None:
        told = claim.story.independence
        origins = ", ".join(shown(words.name(name)) for name in told.origins)
        said = words["story"].format(outlets=len(told.outlets), origins=len(told.origins))
        unnamed = words["unnamed"].format(number=told.unnamed) if told.unnamed else ""
        lines.append(f"{said}{f' ({origins})' if origins else ''}{unnamed}")
    return [*lines, *differing(claim, words)]


def checked(check: AttributionCheck, words: Words) -> str:
    """Reuters: distorted, with the words of the original and where they stand."""
    quote = f" <q>{shown(check.words)}</q>" if check.words else ""
    where = escape(check.url)
    at = f' <a href="{where}" rel="noreferrer">{where}</a>' if is_address(check.url) else ""
    return f"{shown(words.name(check.source))}: {words[check.result]}{quote}{at}"


def differing(claim: ExportedClaim, words: Words) -> Iterator[str]:
    """Yield the figures that evidence, or another claim of the story, has otherwise."""
    day = claim.article.published
    for item in claim.evidence:
        rows = figures_beside(claim.content, item.quote, published=day) if item.quote else []
        if line := in_words(rows):
            yield f"{words['figures']} {line} · {shown(item.title or item.url)}"
    for telling in claim.story.tellings if claim.story else ():
        if telling.id != claim.id:
            rows = figures_beside(
                claim.content, telling.content, published=day, other_published=telling.published
            )
            if line := in_words(rows):
                name = words.name(telling.account.publisher.name)
                yield f"{words['figures']} {line} · {shown(name)}"


def in_words(rows: Iterable[Beside]) -> str:
    """16 → 18 (+2): what both have, and otherwise."""
    apart = [row for row in rows if not row.agrees and row.here and row.there]
    return "; ".join(
        f"{shown(row.here)} → {shown(row.there)}{f' ({row.difference})' if row.difference else ''}"
        for row in apart[:ROWS]
    )


def pictures(claims: Iterable[ExportedClaim]) -> Iterator[str]:
    """Yield a tree of each story of an article: its origins left, its outlets right."""
    stories = {claim.story.uuid: claim for claim in claims if claim.story is not None}
    for claim in stories.values():
        assert claim.story is not None
        drawn = "\n".join(escape(visible(line)) for line in tree(claim.story))
        said = shown(claim.statement)
        yield f"<figure><figcaption>{said}</figcaption><pre>{drawn}</pre></figure>\n"


def shown(text: str) -> str:
    """A text of others within a line of ours: no markup, and no direction beyond its end."""
    return f"<bdi>{escape(visible(text))}</bdi>" if text else ""

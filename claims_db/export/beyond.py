"""What lies beyond an article to lines of its report: relays, originals, stories, figures.

The same for every form of report; how a form shows what others wrote it says itself.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from claims_db.articles.stories.figures_beside import Beside, figures_beside
from claims_db.articles.stories.tree import tree
from claims_db.export.desk_lines import asked, desk_lines
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.form import Form
from claims_db.export.words import Words
from claims_db.values.records import AttributionCheck

ROWS = 3
"""Figures that differ which a card shows of one other text."""
FEWEST = 2
"""Claims that come via an outlet, from which the report tells it."""


def via(claims: Sequence[ExportedClaim], words: Words, form: Form) -> str:
    """13 of 14 come via Reuters; empty: too few come through any one outlet."""
    relays = Counter(
        claim.attribution.chain[-1].name
        for claim in claims
        if claim.attribution.chain and claim.attribution.chain[-1].type == "agency"
    )
    name, count = max(relays.items(), key=lambda one: (one[1], one[0]), default=("", 0))
    if count < FEWEST:
        return ""
    return words["via"].format(claims=count, of=len(claims), relay=form.text(words.name(name)))


def beyond(claim: ExportedClaim, words: Words, form: Form) -> list[str]:
    """Whether those named said so, who else tells it, which figures differ, what the desk did."""
    lines = [checked(check, words, form) for check in claim.checks.values()]
    if claim.story is not None:
        told = claim.story.independence
        origins = ", ".join(form.text(words.name(name)) for name in told.origins)
        said = words["story"].format(outlets=len(told.outlets), origins=len(told.origins))
        unnamed = words["unnamed"].format(number=told.unnamed) if told.unnamed else ""
        lines.append(f"{said}{f' ({origins})' if origins else ''}{unnamed}")
    return [*lines, *differing(claim, words, form), *desk_lines(claim.desk, words, form)]


def about_article(claims: Sequence[ExportedClaim], words: Words, form: Form) -> list[str]:
    """Whom we asked about the whole article, and where its fact-check was published."""
    desk = claims[0].desk
    lines = [asked(question, words, form) for question in desk.about_article]
    if desk.url:
        lines.append(f"{words['published'].format(day=desk.day)} {form.address(desk.url)}")
    return lines


def checked(check: AttributionCheck, words: Words, form: Form) -> str:
    """Reuters: distorted, with the words of the original and where they stand."""
    said = f"{form.text(words.name(check.source))}: {words[check.result]}"
    quote = form.quotation(check.words) if check.words else ""
    return " ".join(part for part in (said, quote, form.address(check.url)) if part)


def differing(claim: ExportedClaim, words: Words, form: Form) -> Iterator[str]:
    """Yield the figures that evidence, or another claim of the story, has otherwise."""
    for name, rows in others(claim, words):
        apart = [row for row in rows if not row.agrees and row.here and row.there]
        line = "; ".join(in_words(row, form) for row in apart[:ROWS])
        if line:
            yield f"{words['figures']} {line} · {form.text(name)}"


def others(claim: ExportedClaim, words: Words) -> Iterator[tuple[str, list[Beside]]]:
    """Yield what else was said of it, by its name, with its figures beside the claim's."""
    day = claim.article.published
    for item in claim.evidence:
        if item.quote:
            yield item.title or item.url, figures_beside(claim.content, item.quote, published=day)
    for telling in claim.story.tellings if claim.story else ():
        if telling.id != claim.id:
            rows = figures_beside(
                claim.content, telling.content, published=day, other_published=telling.published
            )
            yield words.name(telling.account.publisher.name), rows


def in_words(row: Beside, form: Form) -> str:
    """16 → 18 (+2)"""
    more = f" ({row.difference})" if row.difference else ""
    return f"{form.text(row.here)} → {form.text(row.there)}{more}"


def trees(
    claims: Iterable[ExportedClaim], words: Words
) -> Iterator[tuple[ExportedClaim, list[str]]]:
    """Yield a claim of each story of an article with its tree: origins left, outlets right."""
    stories = {claim.story.uuid: claim for claim in claims if claim.story is not None}
    for claim in stories.values():
        assert claim.story is not None
        yield claim, tree(claim.story, words.name)

"""`similar`: what was said before, in other words."""

from typing import TYPE_CHECKING

import click

from workbench.cli.output import print_json, print_table, say
from workbench.cli.parameters import CLAIM, MOMENT, WORDS
from workbench.cli.settings import Settings, with_settings
from workbench.review.translation import _, speak

if TYPE_CHECKING:
    from claims_db.articles.claims.seen_before import SimilarClaim
    from claims_db.articles.stories.read import Story

SHOWN = 70
"""Characters of a claim in a table."""


@click.command()
@click.argument("claim", type=CLAIM, required=False)
@click.option("--text", type=WORDS, metavar="TEXT", help="A wording, instead of a claim.")
@click.option("--published", type=MOMENT, metavar="DATE", help="The day of the text.")
@click.option("-n", "--limit", type=click.IntRange(1, 100), default=3, help="Claims shown. [3]")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@with_settings
def similar(
    settings: Settings, claim: int | None, text: str | None, published: str | None, limit: int,
    as_json: bool,
) -> None:  # fmt: skip
    """List earlier claims that say the same in other words.

    Of a CLAIM, the settled ones first, and only what says the same or the same with something
    changed: a figure, a name, a date, a denial. Of a --text, the likest first, whatever they are.
    Below stands the story of a CLAIM that is told as the same as others: origins left, outlets
    right.
    """
    if (claim is None) == (text is None):
        raise click.UsageError("name a claim or a text: similar c3, or similar --text TEXT")
    with settings.open_store() as store:
        if text is not None:
            found = store.seen.similar(text, limit, published=published or "")
        else:
            assert claim is not None
            store.claims.get(claim, reviewer=settings.reviewer_name)
            found = store.seen.of_claim(claim, limit)
        story = store.stories.of_claim(claim) if claim is not None else None
    rows = [values(one) for one in found]
    if as_json:
        print_json(rows)
    else:
        speak(settings.language)
        tell_people(rows, story)


def tell_people(rows: list[dict[str, object]], story: "Story | None") -> None:
    """Say what was found, and below it the story."""
    from claims_db.articles.stories.tree import tree

    if not rows:
        say(_("Nothing that was said before is like it."))
    print_table([for_people(row) for row in rows])
    for line in tree(story) if story else ():
        say(line)


def values(one: "SimilarClaim") -> dict[str, object]:
    """An earlier claim as plain values."""
    return {
        "claim": f"c{one.id}",
        "article": f"a{one.article_id}",
        "publisher": one.publisher,
        "published": one.published,
        "relation": one.relation,
        "differs": [list(words) for words in one.differences],
        "status": one.status,
        "confidence": one.confidence,
        "reviewer": one.reviewer,
        "score": round(one.score, 3),
        "says": one.content,
    }


def for_people(row: dict[str, object]) -> dict[str, object]:
    """A row for a table: the differences in words, and nothing longer than a line."""
    differs = row["differs"]
    assert isinstance(differs, list)
    says = str(row["says"])
    return {
        **{name: row[name] for name in ("claim", "relation")},
        "differs": "; ".join(f"{a or '–'} → {b or '–'}" for a, b in differs),
        **{name: row[name] for name in ("status", "confidence", "reviewer", "published")},
        "publisher": row["publisher"],
        "says": says[: SHOWN - 1] + "…" if len(says) > SHOWN else says,
    }

"""`versions`: what became of each claim when the text at an address changed."""

from typing import TYPE_CHECKING

import click

from workbench.cli.output import print_json, print_table
from workbench.cli.parameters import ARTICLE
from workbench.cli.settings import Settings, with_settings
from workbench.cli.tables import json_option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims_db import ClaimStore

SHOWN = 60
"""Characters of a claim in a table for people."""


@click.command()
@click.argument("article", type=ARTICLE, required=False, metavar="[ID]")
@json_option
@with_settings
def versions(settings: Settings, article: int | None, as_json: bool) -> None:
    """List changed articles, or what became of each claim of one.

    A claim of the version before is exact, moved (among others), fuzzy (changed) or orphan
    (not found). Its answer stays with it; the review offers it with the key `a`.
    """
    with settings.open_store() as store:
        rows = list(
            all_versions(store)
            if article is None
            else became(store, article, settings.reviewer_name)
        )
    if as_json:
        print_json(rows)
    else:
        print_table([for_people(row) for row in rows])


def all_versions(store: "ClaimStore") -> "Iterator[dict[str, object]]":
    """Yield every article that is a new version, with how many claims became what."""
    from claims_db.articles.anchoring import HOW

    for article in store.articles.all():
        if article.version_of is not None:
            count = store.versions.count(article.id)
            yield {
                "id": f"a{article.id}",
                "version_of": f"a{article.version_of}",
                **{how: count[how] for how in HOW},
                "title": article.title,
            }


def became(store: "ClaimStore", article: int, reviewer: str) -> "Iterator[dict[str, object]]":
    """Yield each claim of the version before with what became of it and how it was answered."""
    for anchored in store.versions.anchored(article):
        claim = store.claims.get(anchored.earlier, reviewer=reviewer)
        yield {
            "earlier": f"c{claim.id}",
            "how": anchored.how,
            "claim": f"c{anchored.claim}" if anchored.claim is not None else None,
            "status": claim.answer.status,
            "differs": [list(words) for words in anchored.differs],
            "says": claim.content,
        }


def for_people(row: dict[str, object]) -> dict[str, object]:
    """A row with its lists as words, and no longer than a line."""
    shown = dict(row)
    if isinstance(differs := row.get("differs"), list):
        shown["differs"] = "; ".join(f"{a or '–'} → {b or '–'}" for a, b in differs)
    return {
        name: value[: SHOWN - 1] + "…" if isinstance(value, str) and len(value) > SHOWN else value
        for name, value in shown.items()
    }

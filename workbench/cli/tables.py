"""`articles`, `sources`, `stats`: what is in the store, for people and for programs."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from workbench.cli.output import print_json, print_table, say
from workbench.cli.parameters import ARTICLE, WORDS
from workbench.cli.settings import Settings, with_settings

if TYPE_CHECKING:
    from claims_db import Article, ClaimStore

json_option = click.option("--json", "as_json", is_flag=True, help="For programs.")


@click.command()
@click.option(
    "--remove", "removed", type=ARTICLE, multiple=True, metavar="ID", help="Take one out; again."
)
@click.option("--reason", type=WORDS, metavar="TEXT", help="Of a published one.")
@json_option
@with_settings
def articles(
    settings: Settings, removed: tuple[int, ...], reason: str | None, as_json: bool
) -> None:
    """List the articles with how much of each is reviewed.

    --remove takes out one that was imported by mistake, with its claims and answers; `import
    --put-back` and an undo bring it back. What was published of it is withdrawn, for a --reason,
    and is in `corrections`. `import` of a stored file corrects what its options say.
    """
    with settings.open_to_show() as store:
        if removed:
            from workbench.cli.correcting import remove_articles

            remove_articles(store, settings.reviewer_name, removed, reason or "")
            return
        rows: list[dict[str, object]] = [values_of(article) for article in store.articles.all()]
    if as_json:
        print_json(rows)
    else:
        shown = ("id", "published", "language", "claims", "reviewed", "publisher", "title")
        print_table([{name: row[name] for name in shown} for row in rows])


def values_of(article: "Article") -> dict[str, object]:
    """An article as it is listed for programs."""
    return {
        "id": f"a{article.id}",
        "published": article.published,
        "language": article.language,
        "claims": article.claims,
        "reviewed": article.reviewed,
        "publisher": article.publisher,
        "title": article.title,
        "author": article.author,
        "url": article.url,
        "version_of": f"a{article.version_of}" if article.version_of else None,
        "encoding": article.encoding,
        "remarks": article.remarks,
        "file": article.file_name,
        "imported_at": article.imported_at,
    }


@click.command()
@click.option("--merge", "merged", type=WORDS, metavar="NAME", help="Which source is another name")
@click.option("--into", type=WORDS, metavar="NAME", help="of which one.")
@click.option("--rename", "renamed", type=WORDS, metavar="NAME", help="Which source bears the name")
@click.option("--retype", "retyped", type=WORDS, metavar="NAME", help="or is of the type")
@click.option("--as", "as_what", type=WORDS, metavar="NAME|TYPE", help="that is given here.")
@json_option
@with_settings
def sources(
    settings: Settings,
    merged: str | None,
    into: str | None,
    renamed: str | None,
    retyped: str | None,
    as_what: str | None,
    as_json: bool,
) -> None:
    """List who can say something; merge or rename them.

    The most used come first; remarks tell what looks like another one. --merge, --into, --rename
    and --retype take any of a source's names, or its number: s12.
    """
    if (merged is None) != (into is None):
        raise click.UsageError("name both: --merge NAME --into NAME")
    if (as_what is None) != (renamed is None and retyped is None) or (renamed and retyped):
        raise click.UsageError("name both: --rename NAME --as NAME, or --retype NAME --as TYPE")
    with settings.open_to_show() as store:
        if merged is not None and into is not None:
            merge_sources(store, settings.reviewer_name, merged, into)
            return
        if as_what is not None:
            change_source(store, settings.reviewer_name, renamed, retyped, as_what)
            return
        rows = [row | {"remarks": remarks} for row, remarks in remarked(store)]
    if as_json:
        print_json(rows)
    else:
        print_table([row | {"id": f"s{row['id']}"} for row in rows])


def merge_sources(store: "ClaimStore", reviewer: str, merged: str, into: str) -> None:
    """Let one source be another name of the other, and say so."""
    one, other = store.sources.known(merged), store.sources.known(into)
    store.source_editing.merge(one.id, other.id, reviewer=reviewer)
    say(f"{one.name}: another name of {other.name} now. In the review, u takes it back.")


def change_source(
    store: "ClaimStore", reviewer: str, renamed: str | None, retyped: str | None, to: str
) -> None:
    """Let a source bear another name, or be of another type, and say so."""
    source = store.sources.known(renamed or retyped or "")
    if renamed:
        after = store.source_editing.rename(source.id, to, reviewer=reviewer)
    else:
        store.source_editing.retype(source.id, to, reviewer=reviewer)
        after = store.sources.get(source.id)
    say(f"{source.name}: {after.name}, {after.type} now. In the review, u takes it back.")


def remarked(store: "ClaimStore") -> Iterator[tuple[dict[str, Any], str]]:
    """Yield every source with what makes its name suspicious."""
    from claims_db.sources.look_alikes import look_alikes, mixes_alphabets

    alike = look_alikes(store.sources)
    for row in store.sources.all():
        remarks = [f"looks like {other.name} (s{other.id})" for other in alike.get(row["id"], ())]
        if mixes_alphabets(str(row["name"])):
            remarks.append("mixes Latin and Cyrillic")
        yield row, "; ".join(remarks)


@click.command()
@json_option
@with_settings
def stats(settings: Settings, as_json: bool) -> None:
    """Show where the store is and how far the review has come."""
    from dataclasses import asdict

    from claims_db.figures.statistics import count

    with settings.open_to_show() as store:
        counted = asdict(count(store))
    if as_json:
        print_json({"store": str(settings.store_path), **counted})
        return
    say(f"store      {settings.store_path}")
    say(f"reviewer   {settings.reviewer_name}")
    say(f"articles   {counted['articles']}")
    say(f"claims     {counted['claims']}")
    say(f"reviewed   {counted['reviewed']}")
    for status, claims in counted["statuses"].items():
        say(f"  {status:<22}{claims}")
    if counted["disputed"]:
        say(f"disputed   {counted['disputed']}, see `workbench adjudicate`")
    for field, alpha in counted["agreement"].items():
        if alpha is not None:
            say(f"agreement  {field}: {alpha:.2f} (Krippendorff's alpha)")

"""`articles`, `sources`, `stats`: what is in the store, for people and for programs."""

import click

from workbench.cli.output import print_json, print_table, say
from workbench.cli.settings import Settings, with_settings

json_option = click.option("--json", "as_json", is_flag=True, help="For programs.")


@click.command()
@json_option
@with_settings
def articles(settings: Settings, as_json: bool) -> None:
    """List the articles with how much of each is reviewed."""
    with settings.open_store() as store:
        rows: list[dict[str, object]] = [
            {
                "id": f"a{article.id}",
                "published": article.published,
                "language": article.language,
                "claims": article.claims,
                "reviewed": article.reviewed,
                "publisher": article.publisher,
                "title": article.title,
                "author": article.author,
                "url": article.url,
                "encoding": article.encoding,
                "remarks": article.remarks,
                "file": article.file_name,
                "imported_at": article.imported_at,
            }
            for article in store.articles.all()
        ]
    if as_json:
        print_json(rows)
    else:
        shown = ("id", "published", "language", "claims", "reviewed", "publisher", "title")
        print_table([{name: row[name] for name in shown} for row in rows])


@click.command()
@json_option
@with_settings
def sources(settings: Settings, as_json: bool) -> None:
    """List who can say something, the most used first."""
    with settings.open_store() as store:
        rows = store.sources.all()
    if as_json:
        print_json(rows)
    else:
        shown = ("uses", "type", "name", "aliases")
        print_table([{name: row[name] for name in shown} for row in rows])


@click.command()
@json_option
@with_settings
def stats(settings: Settings, as_json: bool) -> None:
    """Show where the store is and how far the review has come."""
    from dataclasses import asdict

    from claims_db.statistics import count

    with settings.open_store() as store:
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

"""`export`: reviewed claims as a table."""

import sys
from pathlib import Path

import click

from workbench.cli.output import complain
from workbench.cli.parameters import ARTICLE, WORDS
from workbench.cli.settings import Settings, with_settings


@click.command()
@click.option("-o", "--output", type=WORDS, metavar="FILE", help="Default: standard output.")
@click.option("--all", "everything", is_flag=True, help="Also the claims nobody has reviewed.")
@click.option("--article", type=ARTICLE, metavar="ID", help="Only the claims of this article.")
@click.option("--force", is_flag=True, help="Overwrite the file if it is there.")
@with_settings
def export(
    settings: Settings, output: str | None, everything: bool, article: int | None, force: bool
) -> None:
    """Write the reviewed claims as CSV."""
    from claims_db.export import exported_claims, replace_file, write_csv

    with settings.open_store() as store:
        claims = exported_claims(store, everything=everything, article_id=article)
        if output in (None, "-"):
            written = write_csv(claims, sys.stdout.buffer)
        else:
            with replace_file(Path(output).expanduser(), force=force) as file:
                written = write_csv(claims, file)
        if not written:
            complain("no claim is reviewed yet, the table is empty. --all exports the others too.")

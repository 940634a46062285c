"""`apply`: an edited table back as decisions."""

from io import TextIOWrapper
from typing import TYPE_CHECKING

import click

from workbench.cli.output import complain, say
from workbench.cli.parameters import ENCODING, WORDS
from workbench.cli.settings import Settings, with_settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims_db import ClaimStore
    from claims_db.export import Applied, RowRefused


@click.command()
@click.argument("table", metavar="FILE")
@click.option("--encoding", type=ENCODING, metavar="NAME", help="Default: found by content.")
@click.option("--reason", type=WORDS, metavar="TEXT", help="Of what was published.")
@with_settings
def apply(settings: Settings, table: str, encoding: str | None, reason: str | None) -> int:
    """Take an edited export back in as your decisions.

    FILE is a CSV or an .xlsx. Source, source_type, attribution_chain, status, confidence, note,
    normalized_claim, kind, evidence_urls, attribution_check and attribution_url can be edited,
    and how the article is described: article_title, publisher, article_url, published, language.
    A row is refused that names no claim, quotes it otherwise, has an illegal value, or another
    one where nothing can be edited; one that changes a published verdict needs a --reason.
    """
    from claims_db.export import RowRefused

    changed = same = refused = replaced = 0
    with settings.open_to_show() as store:
        store.connection.expect_much()
        for row in applied_rows(store, table, encoding, settings.reviewer_name, reason or ""):
            if isinstance(row, RowRefused):
                complain(f"{table}: {row}")
                refused += 1
            else:
                changed += row.changed
                same += not row.changed
                replaced += row.replaced
    if replaced:
        complain(
            f"{table}: older than your answers in {replaced} of these rows, and in their place"
            " now; u in the review takes it back"
        )
    say(f"{table}: {changed} changed, {same} as they were, {refused} refused")
    return 1 if refused else 0


def applied_rows(
    store: "ClaimStore", table: str, encoding: str | None, reviewer: str, reason: str
) -> "Iterator[Applied | RowRefused]":
    """Yield what became of each row of a table."""
    from claims_db.export import (
        RowRefused,
        apply_rows,
        is_workbook,
        read_edited,
        read_workbook,
    )
    from workbench.ingest.table_files import encoding_of, opened_table

    with opened_table(table) as file:
        if is_workbook(file):
            rows = read_workbook(file)
        else:
            found = encoding_of(file, table, encoding)
            rows = read_edited(TextIOWrapper(file, found, newline=""), found)
        try:
            yield from apply_rows(store, rows, reviewer=reviewer, reason=reason)
        except RowRefused as refused:  # of the whole table: those of single rows are yielded
            yield refused

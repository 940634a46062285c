"""`export` and `apply`: reviewed claims as a table, and an edited table back as decisions."""

import sys
from io import RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import click

from workbench.cli.output import complain, say
from workbench.cli.parameters import ARTICLE, ENCODING, WORDS
from workbench.cli.settings import Settings, with_settings
from workbench.terminal import safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims_db import ClaimStore
    from claims_db.export import ExportedClaim

FORMATS = ("csv", "jsonl", "claimreview", "webannotation", "averitec", "xlsx", "html", "md")
BINARY = ("xlsx",)
SPREADSHEETS = ("csv", "xlsx")
LONGEST_CELL = 32_767
"""Characters that Excel shows of a cell."""


@click.command()
@click.option("-o", "--output", type=WORDS, metavar="FILE", help="Default: standard output.")
@click.option("--all", "everything", is_flag=True, help="Also the claims nobody has reviewed.")
@click.option("--article", type=ARTICLE, metavar="ID", help="Only the claims of this article.")
@click.option(
    "--format", "kind", type=click.Choice(FORMATS), help="Default: by FILE's ending, csv."
)
@click.option("--excel", is_flag=True, help="The same as --format xlsx.")
@click.option("--delimiter", metavar="CHARACTER", default=",", help="For CSV: ; or a tab (\\t).")
@click.option("--tables", type=WORDS, metavar="FOLDER", help="All tables of the store, as CSV.")
@click.option("--force", is_flag=True, help="Overwrite files that are there.")
@with_settings
def export(
    settings: Settings,
    output: str | None,
    everything: bool,
    article: int | None,
    kind: str | None,
    excel: bool,
    delimiter: str,
    tables: str | None,
    force: bool,
) -> int | None:
    """Write the reviewed claims as CSV, or in another format."""
    delimiter = delimiter.replace("\\t", "\t")
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise click.BadParameter("it is one character, and no quotation mark or line break.")
    if tables is not None and (output or article or kind or excel):
        raise click.UsageError("--tables is all of the store, and has a folder in place of -o.")
    with settings.open_store() as store:
        if tables is not None:
            export_tables(store, Path(tables).expanduser(), force)
            return None
        kind = "xlsx" if excel else kind or ending_of(output)
        if output in (None, "-"):
            if kind in BINARY and sys.stdout.isatty():
                complain(f"{kind} is nothing to look at. Name a file with -o FILE.{kind}")
                return 1
            file = cast(BinaryIO, VisibleTerminal()) if sys.stdout.isatty() else sys.stdout.buffer
            written = write(store, kind, file, delimiter, everything, article)
        else:
            from claims_db.export import replace_file

            with replace_file(Path(output).expanduser(), force=force) as file:
                written = write(store, kind, file, delimiter, everything, article)
    if not written and not everything:
        complain("no claim is reviewed yet, the table is empty. --all exports the others too.")
    return None


def write(
    store: "ClaimStore",
    kind: str,
    file: BinaryIO,
    delimiter: str,
    everything: bool,
    article: int | None,
) -> int:
    """Write the claims in the format asked for and return how many there were."""
    from claims_db.export import FORMATS as WRITERS
    from claims_db.export import exported_claims, write_csv

    claims = exported_claims(store, everything=everything, article_id=article)
    if kind in SPREADSHEETS:
        claims = telling_of_long_cells(claims)
    if kind == "csv":
        return write_csv(claims, file, delimiter)
    return WRITERS[kind](claims, file)


def telling_of_long_cells(claims: "Iterator[ExportedClaim]") -> "Iterator[ExportedClaim]":
    """Yield the claims, and complain of the texts of which Excel shows only the beginning."""
    for claim in claims:
        if max(len(claim.content), len(claim.wording), len(claim.note)) > LONGEST_CELL:
            complain_of_long_cells(claim)
        yield claim


def complain_of_long_cells(claim: "ExportedClaim") -> None:
    """Say which texts of a claim are longer than Excel shows."""
    texts = {"claim": claim.content, "normalized_claim": claim.wording, "note": claim.note}
    for column, text in texts.items():
        if len(text) > LONGEST_CELL:
            complain(
                f"c{claim.id}: {column} has {len(text):,} characters, Excel shows"
                f" {LONGEST_CELL:,} of them. The other formats have all."
            )


def ending_of(output: str | None) -> str:
    """The format that a file's ending asks for; CSV where it asks for none of ours."""
    ending = Path(output or "").suffix[1:].lower()
    return ending if ending in FORMATS else "csv"


def export_tables(store: "ClaimStore", folder: Path, force: bool) -> None:
    """Write every table of the store and say how long each is."""
    from claims_db.export import write_tables

    for name, rows in write_tables(store, folder, force=force).items():
        say(f"{folder / name}: {rows} row{'' if rows == 1 else 's'}")


class VisibleTerminal(RawIOBase):
    """Standard output where somebody looks at it: what would act on the terminal is shown."""

    def write(self, content: bytes) -> int:  # type: ignore[override]
        """Show a piece of UTF-8; the formats write no half characters."""
        print(safe(content.decode("utf-8-sig").replace("\r\n", "\n")), end="")
        return len(content)


@click.command()
@click.argument("table", metavar="FILE.csv")
@click.option("--encoding", type=ENCODING, metavar="NAME", help="Default: found by content.")
@with_settings
def apply(settings: Settings, table: str, encoding: str | None) -> int:
    """Take an edited export back in as your decisions.

    Source, attribution_chain, status, confidence, note, normalized_claim and evidence_urls can
    be edited. Rows that name no claim, quote it otherwise or have an illegal value are refused.
    """
    from claims_db.export import RowRefused, apply_table
    from workbench.ingest import Decoding, read_text

    decoded = read_text(table, Decoding(encoding))
    changed = same = refused = 0
    with settings.open_store() as store:
        for row in apply_table(
            store, decoded.text, encoding=decoded.encoding, reviewer=settings.reviewer_name
        ):
            if isinstance(row, RowRefused):
                complain(f"{table}: {row}")
                refused += 1
            else:
                changed += row.changed
                same += not row.changed
    say(f"{table}: {changed} changed, {same} as they were, {refused} refused")
    return 1 if refused else 0

"""`export` and `report`: reviewed claims as a table, or in another format."""

import sys
from io import RawIOBase
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast

import click

from workbench.cli.kept import keep_said
from workbench.cli.output import complain, say
from workbench.cli.parameters import ARTICLE, WORDS
from workbench.cli.settings import Settings, with_language, with_settings
from workbench.terminal import safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims_db import ClaimStore
    from claims_db.export import ExportedClaim

FORMATS = ("csv", "jsonl", "claimreview", "webannotation", "averitec", "xlsx", "html", "md")
OTHERS = ("doc", "docx", "odt", "ods", "pdf", "rtf", "xls", "json", "db")
"""Endings of files that none of the formats is, or more than one."""
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
@click.option("--csv-raw", is_flag=True, help="CSV without the apostrophe before formulas.")
@click.option(
    "--url",
    type=WORDS,
    metavar="URL",
    help="For claimreview: where the HTML report will stand; each claim is URL#c1 there.",
)
@click.option(
    "--organisation", type=WORDS, metavar="NAME", help="For claimreview: who checks; kept."
)
@click.option(
    "--organisation-url", type=WORDS, metavar="URL", help="For claimreview: its address; kept."
)
@with_language
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
    csv_raw: bool,
    url: str | None,
    organisation: str | None,
    organisation_url: str | None,
    tables: str | None,
    force: bool,
) -> int | None:
    """Write the reviewed claims as CSV, or in another format."""
    delimiter = delimiter.replace("\\t", "\t")
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise click.BadParameter("it is one character, and no quotation mark or line break.")
    if tables is not None and (output or article or kind or excel or csv_raw or url):
        raise click.UsageError("--tables is all of the store, and has a folder in place of -o.")
    kind = "xlsx" if excel else kind or ("csv" if csv_raw else ending_of(output))
    organisations = {"organisation": organisation, "organisation_url": organisation_url}
    form = Form(
        kind, delimiter, csv_raw, url or "", everything, article, settings.lang, organisations
    )
    check_form(form)
    with settings.open_to_show() as store:
        if tables is not None:
            export_tables(store, Path(tables).expanduser(), force)
            return None
        return write_to(output, store, form, force=force)


@click.command()
@click.argument("article", type=ARTICLE)
@click.option("-o", "--output", type=WORDS, metavar="FILE", help="Default: standard output.")
@click.option("--all", "everything", is_flag=True, help="Also the claims nobody has reviewed.")
@click.option("--force", is_flag=True, help="Overwrite a file that is there.")
@with_language
@with_settings
def report(
    settings: Settings, article: int, output: str | None, everything: bool, force: bool
) -> int | None:
    """Write the page on one article, to mail round.

    HTML that needs nothing else; Markdown where FILE ends in .md.
    """
    kind = "md" if ending_of(output) == "md" else "html"
    form = Form(kind, ",", False, "", everything, article, settings.lang, {})
    with settings.open_to_show() as store:
        return write_to(output, store, form, force=force)


def write_to(output: str | None, store: "ClaimStore", form: "Form", *, force: bool) -> int | None:
    """Write the claims to a file, or to standard output; the exit status where it is refused."""
    if output in (None, "-"):
        if form.kind in BINARY and sys.stdout.isatty():
            complain(f"{form.kind} is nothing to look at. Name a file with -o FILE.{form.kind}")
            return 1
        file = cast(BinaryIO, VisibleTerminal()) if sys.stdout.isatty() else sys.stdout.buffer
        written = write(store, form, file)
    else:
        from claims_db.export import replace_file

        with replace_file(Path(output or "").expanduser(), force=force) as file:
            written = write(store, form, file)
    if not written and not form.everything:
        complain("no claim is reviewed yet, the table is empty. --all exports the others too.")
    return None


class Form(NamedTuple):
    """Which claims are wanted, and how."""

    kind: str
    delimiter: str
    raw: bool
    report: str
    everything: bool
    article: int | None
    language: str | None
    organisation: dict[str, str | None]


def check_form(form: Form) -> None:
    """Refuse options that say nothing of the format; warn of those that may be regretted.

    Raises:
        UsageError: There are such.
    """
    from claims_db.export.addresses import is_address

    if form.raw and form.kind != "csv":
        raise click.UsageError("--csv-raw is for CSV; the other formats have no apostrophes.")
    if form.report and form.kind != "claimreview":
        raise click.UsageError("--url is for --format claimreview.")
    if any(form.organisation.values()) and form.kind != "claimreview":
        raise click.UsageError("--organisation and its address are for --format claimreview.")
    for option, url in (
        ("--url", form.report),
        ("--organisation-url", form.organisation.get("organisation_url")),
    ):
        if url and not is_address(url):
            raise click.BadParameter("it is no http or https address.", param_hint=option)
    warn_of(form)


def warn_of(form: Form) -> None:
    """Say what a format lacks, or which guard an option takes away."""
    if form.kind == "claimreview" and not form.report:
        complain(
            "a ClaimReview without its address is shown by no search engine."
            " Say where the HTML report will stand with --url."
        )
    if form.raw:
        complain(
            "--csv-raw: a spreadsheet runs cells that begin with = + - @ as formulas."
            " Open the table only with programs that run none."
        )


def write(store: "ClaimStore", form: Form, file: BinaryIO) -> int:
    """Write the claims in the format asked for and return how many there were."""
    from claims_db.export import FORMATS as WRITERS
    from claims_db.export import exported_claims, write_claimreview, write_csv
    from claims_db.export.claimreview import Reviewing
    from claims_db.export.html import write_html
    from claims_db.export.markdown import write_markdown

    claims = exported_claims(store, everything=form.everything, article_id=form.article)
    if form.kind in SPREADSHEETS:
        claims = telling_of_long_cells(claims)
    if form.kind == "csv":
        return write_csv(claims, file, form.delimiter, raw=form.raw)
    if form.kind == "claimreview":
        by = Reviewing(**keep_said(**form.organisation), language=form.language)
        return write_claimreview(claims, file, form.report, by)
    if form.kind == "html":
        return write_html(claims, file, form.language)
    if form.kind == "md":
        return write_markdown(claims, file, form.language)
    return WRITERS[form.kind](claims, file)


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
    """The format that a file's ending asks for; CSV where it asks for none of ours.

    Raises:
        UsageError: It is that of other files, whose programs could not read ours.
    """
    ending = Path(output or "").suffix[1:].lower()
    if ending in OTHERS:
        raise click.UsageError(f".{ending} alone names no format. Use another, or --format.")
    ending = "html" if ending == "htm" else ending
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

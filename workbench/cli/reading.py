"""`import` and `segment`: articles into the store, or only looked at."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from workbench.cli.output import complain, print_json, say
from workbench.cli.parameters import ENCODING, LANGUAGE, MOMENT, WORDS
from workbench.cli.settings import Settings, with_settings
from workbench.ingest.formats import formats_as_help

if TYPE_CHECKING:
    from workbench.analysis import Analysis
    from workbench.ingest import Draft, FeedRead, Imported, Reading

FIELD_OPTIONS = {
    "text": "text",
    "title": "title",
    "publisher": "publisher",
    "published": "date",
    "url": "url",
    "author": "author",
}
"""What the options --…-field name, of the parts of an article."""

Command = TypeVar("Command", bound=Callable[..., Any])


def reading_options(command: Command) -> Command:
    """Give a command the options that say how files are read and what they do not say."""
    types = {
        "language": LANGUAGE,
        "published": MOMENT,
        "encoding": ENCODING,
        "errors": click.Choice(["strict", "replace"]),
        "max-bytes": click.IntRange(min=1),
        "max-seconds": click.FloatRange(min=0, min_open=True),
    }
    for name, metavar, says in (
        *(
            (f"{option}-field", "NAME", f"In JSON and tables: what the {option} is called there.")
            for option in reversed(FIELD_OPTIONS.values())
        ),
        ("max-seconds", "N", "Refuse what is not read in this time. [default: 20]"),
        ("max-bytes", "N", "Refuse larger files. [default: 20000000]"),
        ("errors", "replace", "With --encoding: put U+FFFD for bytes that are not in it."),
        ("encoding", "NAME", "How the files are encoded. [default: found by content]"),
        ("language", None, "The language of the text."),
        ("title", "TEXT", "The headline."),
        ("url", "URL", "The address of the article."),
        ("published", "DATE", "When it was published: 2026-01-06 or 2026-01-06T14:30+02:00."),
        ("publisher", "NAME", "The outlet whose page it is."),
    ):
        kind = types.get(name, WORDS)
        command = click.option(f"--{name}", type=kind, metavar=metavar, help=says)(command)
    return click.argument("paths", nargs=-1, required=True, metavar="PATH...")(command)


def as_told(options: dict[str, Any]) -> "Reading":
    """How to read, of the options that say so."""
    from workbench.ingest import MAX_BYTES, MAX_SECONDS, Decoding, Details, Reading

    max_bytes = options.pop("max_bytes") or MAX_BYTES
    seconds = options.pop("max_seconds") or MAX_SECONDS
    named = {part: options.pop(f"{option}_field") for part, option in FIELD_OPTIONS.items()}
    fields = {part: name for part, name in named.items() if name}
    decoding = Decoding(options.pop("encoding"), options.pop("errors") or "strict", fields)
    return Reading(Details(**options), decoding, max_bytes, seconds=seconds)


@click.command("import", epilog=formats_as_help())
@reading_options
@click.option("--analysis", is_flag=True, help="PATHs hold claims found before, as segment prints.")
@click.option("--put-back", is_flag=True, help="Let articles that were removed be there again.")
@with_settings
def import_articles(
    settings: Settings, paths: tuple[str, ...], put_back: bool, analysis: bool, **options: Any
) -> int:
    """Import files, folders, web addresses, - (standard input).

    Importing the same text again changes nothing but what the options say of it.
    """
    from claims_db import ClaimsDBError
    from workbench.cli.correcting import Correcting
    from workbench.cli.progress import Progress
    from workbench.ingest import IngestError, count_articles, import_paths

    if analysis:
        from workbench.ingest.found_elsewhere import import_found as import_paths  # has pydantic

        refuse_what_says_how_to_read(options)
    reading = as_told(options)
    refused = 0
    with settings.open_store() as store:
        correcting = Correcting(store, settings.reviewer_name, put_back=put_back)
        outcomes = import_paths(store, paths, reading)
        for outcome in Progress().of(outcomes, lambda: None if analysis else count_articles(paths)):
            if isinstance(outcome, IngestError):
                complain(outcome)
                refused += 1
                continue
            try:
                say(describe_outcome(outcome, correcting.told(outcome)))
            except ClaimsDBError as error:
                complain(f"{outcome.name}: {error}")
                refused += 1
    return 1 if refused else 0


def refuse_what_says_how_to_read(options: dict[str, Any]) -> None:
    """What claims are found in was read already: nothing is silently passed over.

    Raises:
        click.UsageError: An option says how to read it.
    """
    how = [
        "encoding",
        "errors",
        "max_seconds",
        *(f"{name}_field" for name in FIELD_OPTIONS.values()),
    ]
    for name in how:
        if options[name] is not None:
            raise click.UsageError(f"--{name.replace('_', '-')} does not go with --analysis")


def describe_outcome(imported: "Imported | FeedRead", corrected: str = "") -> str:
    """One line: what became of a file, or what there is in a feed."""
    from workbench.ingest import FeedRead

    if isinstance(imported, FeedRead):
        return f"{imported.name}: {imported.entries} entries, {imported.new} new"
    if not imported.is_new:
        return f"{imported.name}: already stored as a{imported.article_id}{corrected}"
    claims = f"{imported.claims} claim{'' if imported.claims == 1 else 's'}"
    said = "; ".join(([claims] if imported.claims else []) + list(imported.remarks))
    return f"{imported.name}: a{imported.article_id}, {said}"


def print_schema(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    """Print what a line of the output is, for programs, and end."""
    if wanted:
        from workbench.ingest.contract import contract_schema

        print_json(contract_schema())
        context.exit()


@click.command()
@reading_options
@click.option(
    "--schema",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=print_schema,
    help="Print the JSON Schema of a line and end.",
)
@click.option("--explain", is_flag=True, help="Show in words which rule found what.")
def segment(paths: tuple[str, ...], explain: bool, **options: Any) -> int:
    """Print the analysis of articles as JSON, one a line.

    Touches no store.
    """
    from workbench.ingest import IngestError, analyse_draft, read_paths

    refused = 0
    for draft in read_paths(paths, as_told(options)):
        if isinstance(draft, IngestError):
            complain(draft)
            refused += 1
        elif explain:
            print_explanation(draft, analyse_draft(draft))
        else:
            print_json(segmented(draft, analyse_draft(draft)))
    return 1 if refused else 0


def print_explanation(draft: "Draft", analysis: "Analysis") -> None:
    """Print, for people, how the analysis came to its claims."""
    from workbench.analysis import explain

    for line in explain(draft.text, analysis).splitlines():
        say(line)


def segmented(draft: "Draft", analysis: "Analysis") -> dict[str, object]:
    """An article and its candidates as plain values."""
    from workbench.ingest import settle
    from workbench.ingest.as_said import claim_values, source_values

    details, _ = settle(draft, analysis)
    return {
        "path": draft.name,
        "title": details.title,
        "publisher": details.publisher,
        "published": details.published or None,
        "language": details.language,
        "text": draft.text,
        "claims": [claim_values(draft.text, claim) for claim in analysis.claims],
        "retells": source_values(analysis.retells) if analysis.retells else None,
    }

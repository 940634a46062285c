"""`import` and `segment`: articles into the store, or only looked at."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from workbench.cli.output import complain, print_json, say
from workbench.cli.parameters import MOMENT, WORDS
from workbench.cli.settings import Settings, with_settings

if TYPE_CHECKING:
    from workbench.analysis import Analysis, Candidate
    from workbench.ingest import Details, Draft, Imported

Command = TypeVar("Command", bound=Callable[..., Any])

MAX_BYTES = 20_000_000


def with_details(command: Command) -> Command:
    """Give a command the options that say what its articles do not say themselves."""
    for name, metavar, says in (
        ("language", "[ru|uk|en]", "The language of the text."),
        ("title", "TEXT", "The headline."),
        ("url", "URL", "The address of the article."),
        ("published", "DATE", "When it was published: 2026-01-06 or 2026-01-06T14:30+02:00."),
        ("publisher", "NAME", "The outlet whose page it is."),
    ):
        types = {"language": click.Choice(["ru", "uk", "en"]), "published": MOMENT}
        command = click.option(
            f"--{name}", type=types.get(name, WORDS), metavar=metavar, help=says
        )(command)
    return command


paths_argument = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
max_bytes_option = click.option(
    "--max-bytes",
    type=click.IntRange(min=1),
    default=MAX_BYTES,
    show_default=True,
    metavar="N",
    help="Refuse larger files.",
)


@click.command("import")
@paths_argument
@with_details
@max_bytes_option
@with_settings
def import_articles(
    settings: Settings, paths: tuple[str, ...], max_bytes: int, **details: str | None
) -> int:
    """Import articles: files, folders of them, or - for standard input.

    Importing the same text again changes nothing.
    """
    from workbench.ingest import Details, IngestError, import_paths

    refused = 0
    with settings.open_store() as store:
        for outcome in import_paths(store, paths, Details(**details), max_bytes):
            if isinstance(outcome, IngestError):
                complain(outcome)
                refused += 1
            else:
                say(describe_outcome(outcome))
    return 1 if refused else 0


def describe_outcome(imported: "Imported") -> str:
    """One line: what became of a file."""
    if not imported.is_new:
        return f"{imported.name}: already stored as a{imported.article_id}"
    if not imported.claims:
        return f"{imported.name}: a{imported.article_id}, 0 claims: only headings found"
    plural = "" if imported.claims == 1 else "s"
    return f"{imported.name}: a{imported.article_id}, {imported.claims} claim{plural}"


@click.command()
@paths_argument
@with_details
@max_bytes_option
@click.option("--explain", is_flag=True, help="Show in words which rule found what.")
def segment(paths: tuple[str, ...], max_bytes: int, explain: bool, **details: str | None) -> int:
    """Print the analysis of articles, one JSON object a line. Touches no store."""
    from workbench.ingest import Details, IngestError, analyse_draft, read_drafts

    refused = 0
    for draft in read_drafts(paths, Details(**details), max_bytes):
        if isinstance(draft, IngestError):
            complain(draft)
            refused += 1
        elif explain:
            print_explanation(draft)
        else:
            print_json(segmented(draft, analyse_draft(draft)))
    return 1 if refused else 0


def print_explanation(draft: "Draft") -> None:
    """Print, for people, how the analysis came to its claims."""
    from workbench.analysis import explain

    for line in explain(draft.text).splitlines():
        say(line)


def segmented(draft: "Draft", analysis: "Analysis") -> dict[str, object]:
    """An article and its candidates as plain values."""
    from workbench.ingest import settle_details

    details: Details = settle_details(draft, analysis)
    return {
        "path": draft.name,
        "title": details.title,
        "publisher": details.publisher,
        "published": details.published,
        "language": details.language,
        "text": draft.text,
        "claims": [candidate_values(draft.text, claim) for claim in analysis.claims],
    }


def candidate_values(text: str, claim: "Candidate") -> dict[str, object]:
    """A candidate as plain values."""
    return {
        "start": claim.start,
        "end": claim.end,
        "text": text[claim.start : claim.end],
        "content": claim.content,
        "kind": claim.kind,
        "check_worthiness": claim.check_worthiness,
        "chain": [
            {
                "name": link.name,
                "type": link.type,
                "start": link.start,
                "end": link.end,
                "cue": [link.cue.start, link.cue.end] if link.cue else None,
            }
            for link in claim.chain
        ],
    }

"""`import` and `segment`: articles into the store, or only looked at."""

from typing import TYPE_CHECKING, Any

import click

from workbench.cli.output import complain, print_json, say
from workbench.cli.parameters import MOMENT
from workbench.cli.reading_options import as_told, reading_options
from workbench.cli.settings import Settings, with_settings
from workbench.ingest.formats import formats_as_help

if TYPE_CHECKING:
    from workbench.analysis import Analysis
    from workbench.cli.correcting import Correcting
    from workbench.ingest import Draft, FeedRead, Imported, IngestError


@click.command("import", epilog=formats_as_help())
@reading_options
@click.option("--analysis", is_flag=True, help="PATHs hold claims found before, as segment prints.")
@click.option("--put-back", is_flag=True, help="Let articles that were removed be there again.")
@click.option("--top", type=click.IntRange(min=1), metavar="N", help="Of a corpus: so many.")
@click.option("--by", type=click.Choice(["stories", "worth", "outlets"]), help="The most of what.")
@click.option("--since", type=MOMENT, metavar="DATE", help="Of a corpus: from that day on.")
@with_settings
def import_articles(
    settings: Settings, paths: tuple[str, ...], put_back: bool, **options: Any
) -> int:
    """Import files, folders, web addresses, - (standard input).

    Importing the same text again changes nothing but what the options say of it. Of a folder that
    `corpus` made come the articles with their claims and stories: with --top the N whose claims
    are told by most articles (--by stories), by most outlets, or deserve most to be checked (--by
    worth), those --since a day, in one --language.
    """
    from workbench.cli.correcting import Correcting
    from workbench.cli.importing import outcomes_of
    from workbench.cli.progress import Progress

    with settings.begin_store() as store:
        correcting = Correcting(store, settings.reviewer_name, put_back=put_back)
        outcomes, count_all = outcomes_of(store, paths, settings.reviewer_name, options)
        came = [tell(outcome, correcting) for outcome in Progress().of(outcomes, count_all)]
    return 0 if all(came) else 1


def tell(outcome: "Imported | FeedRead | IngestError", correcting: "Correcting") -> bool:
    """Say what became of something that was to come in; return whether it did."""
    from claims_db import ClaimsDBError
    from workbench.ingest import IngestError

    if isinstance(outcome, IngestError):
        complain(outcome)
        return False
    try:
        say(describe_outcome(outcome, correcting.told(outcome)))
    except ClaimsDBError as error:
        complain(f"{outcome.name}: {error}")
        return False
    return True


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
    from workbench.ingest import settle

    details, _ = settle(draft, analysis)
    analysis = analysis._replace(
        title=details.title,
        publisher=details.publisher,
        published=details.published or None,
    )
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

"""`corpus`: a crawl to tables of articles and claims."""

import os
from pathlib import Path
from typing import Any

import click

from workbench.cli.output import say
from workbench.cli.parameters import WORDS
from workbench.cli.reading_options import FIELD_OPTIONS


def field_options(command: Any) -> Any:
    """Give a command the options that name the columns."""
    for option in reversed(FIELD_OPTIONS.values()):
        says = f"What the {option} is called in the rows."
        command = click.option(f"--{option}-field", type=WORDS, metavar="NAME", help=says)(command)
    return command


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--output", required=True, metavar="FOLDER", type=WORDS, help="Where to.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes. [default: as processors]")
@click.option("--cluster", default="", metavar="ADDRESS", help="Of Ray, or local: one here.")
@click.option("--max-bytes", type=click.IntRange(min=1), help="Of an input that is fetched.")
@field_options
def corpus(
    inputs: tuple[str, ...],
    output: str,
    workers: int | None,
    cluster: str,
    max_bytes: int | None,
    **options: Any,
) -> None:
    """Analyse a crawl into tables of Parquet.

    They are of articles, claims, stories and rejected rows. Reads Parquet, JSON Lines and CSV, an
    article a row: files, folders, and addresses of the web (https://) and of buckets (s3://,
    gs://). The same command goes on where it was broken off. Touches no store, and `import FOLDER`
    takes the best of it into one. Needs the extra `corpus`.
    """
    from workbench.cli.progress import Progress
    from workbench.corpus.copies import LARGEST_INPUT
    from workbench.corpus.inputs import count_rows
    from workbench.corpus.run import Piece, Plan, find_inputs, run_corpus

    def rows_in(piece: Piece) -> int:
        return piece.counts.get("articles", 0) + piece.counts.get("rejected", 0)

    named = {part: options[f"{option}_field"] for part, option in FIELD_OPTIONS.items()}
    plan = Plan(
        inputs=find_inputs(inputs),
        out=Path(output),
        named={part: name for part, name in named.items() if name},
        workers=workers or os.cpu_count() or 1,
        cluster=cluster,
        max_bytes=max_bytes or LARGEST_INPUT,
    )
    total = dict.fromkeys(("articles", "claims", "rejected", "stories"), 0)
    pieces = run_corpus(plan)
    for piece in Progress().of(pieces, lambda: count_rows(plan.inputs), rows_in):
        total |= {name: total[name] + count for name, count in piece.counts.items()}
    say(f"{output}: " + ", ".join(f"{count:,} {name}" for name, count in total.items()))

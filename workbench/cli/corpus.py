"""`corpus`: a crawl to tables of articles and claims."""

import os
from pathlib import Path
from typing import Any

import click

from workbench.cli.output import say
from workbench.cli.parameters import WORDS
from workbench.cli.reading import FIELD_OPTIONS


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
@field_options
def corpus(inputs: tuple[str, ...], output: str, workers: int | None, **options: Any) -> None:
    """Analyse a crawl into tables of Parquet.

    Reads Parquet, JSON Lines and CSV, an article a row. The same
    command goes on where it was broken off. Touches no store; needs the extra `corpus`.
    """
    from workbench.corpus.run import Plan, find_inputs, run_corpus

    named = {part: options[f"{option}_field"] for part, option in FIELD_OPTIONS.items()}
    plan = Plan(
        inputs=find_inputs(inputs),
        out=Path(output),
        named={part: name for part, name in named.items() if name},
        workers=workers or os.cpu_count() or 1,
    )
    total = dict.fromkeys(("articles", "claims", "rejected"), 0)
    for piece in run_corpus(plan):
        total = {name: count + piece.counts[name] for name, count in total.items()}
    say(f"{output}: " + ", ".join(f"{count:,} {name}" for name, count in total.items()))

"""The command line: words to commands, errors to one line and an exit status."""

import os
import sys
from difflib import get_close_matches

import click

from workbench.cli.exporting import apply, export
from workbench.cli.keeping import adjudicate, backup, check, log, merge, restore
from workbench.cli.output import complain, never_fail_to_print
from workbench.cli.reading import import_articles, segment
from workbench.cli.reviewing import open_review, review
from workbench.cli.settings import Settings, with_appearance, with_settings
from workbench.cli.tables import articles, sources, stats

__all__ = ["main", "workbench"]


class CommandOrPath(click.Group):
    """Takes a first word that names no command for a path to review."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the words ask for, and the words it gets."""
        first = args[0]
        if first in self.commands:
            return super().resolve_command(ctx, args)
        meant = get_close_matches(first, self.commands, n=1, cutoff=0.75)
        if meant and not os.path.lexists(first):
            ctx.fail(f"no command or file {first!r}. Did you mean {meant[0]!r}?")
        paths = ["--", *args] if first.startswith("-") and first != "-" else args
        return "review", self.commands["review"], paths

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of the work, not of the alphabet."""
        return list(self.commands)


@click.group(
    cls=CommandOrPath,
    invoke_without_command=True,
    subcommand_metavar="[PATH... | COMMAND ...]",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="claims-workbench", prog_name="workbench")
@with_appearance
@with_settings
@click.pass_context
def workbench(context: click.Context, settings: Settings) -> int | None:
    """Cut news articles into claims; settle who says so, how sure you are, whether it holds.

    `workbench PATH...` imports the articles and opens the review.
    """
    return open_review(settings, ()) if context.invoked_subcommand is None else None


for command in (
    *(import_articles, segment, review, export, apply),
    *(log, adjudicate, merge, backup, restore, check),
    *(articles, sources, stats),
):
    workbench.add_command(command)


def main() -> None:
    """Run the program and end it with an exit status: 0 done, 1 refused, 2 wrong usage."""
    never_fail_to_print()
    sys.exit(run(sys.argv[1:]))


def run(words: list[str]) -> int:
    """Run one command and return its exit status; every expected error becomes one line."""
    from claims_db import ClaimsDBError
    from workbench.ingest import IngestError

    try:
        status: int | None = workbench.main(words, "workbench", standalone_mode=False)
        sys.stdout.flush()
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else "workbench"
        complain(f"{error.format_message().rstrip('.')}. See {path} --help.")
        return 2
    except (ClaimsDBError, IngestError, click.ClickException) as error:
        complain(error)
        return 1
    except BrokenPipeError:  # the reader has seen enough; nothing must be flushed to it at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (KeyboardInterrupt, click.Abort):
        complain("interrupted. What was saved before is kept.")
        return 130
    except Exception as error:  # a mistake of ours; whoever meets it needs no traceback
        if os.environ.get("WORKBENCH_DEBUG"):
            raise
        complain(f"unexpected {type(error).__name__}: {error}. WORKBENCH_DEBUG=1 shows where.")
        return 1
    return status or 0

"""The command line: words to commands, errors to one line and an exit status."""

import os
import sys
import warnings
from difflib import get_close_matches
from importlib import import_module

import click

from workbench.cli.output import complain, never_fail_to_print
from workbench.cli.settings import Settings, with_appearance, with_settings
from workbench.operating_system import with_wildcards

__all__ = ["main", "workbench"]

COMMANDS = {
    "import": "reading.import_articles",
    "watch": "watching.watch",
    "segment": "reading.segment",
    "corpus": "corpus.corpus",
    "review": "reviewing.review",
    "export": "exporting.export",
    "assign": "desk.assign",
    "ask": "questions.ask",
    "reply": "questions.reply",
    "questions": "questions.questions",
    "letter": "questions.letter",
    "ready": "desk.ready",
    "approve": "desk.approve",
    "send-back": "desk.send_back",
    "waive": "signing.waive",
    "sign-off": "signing.sign_off",
    "publish": "signing.publish",
    "corrections": "signing.corrections",
    "report": "exporting.report",
    "apply": "applying.apply",
    "log": "keeping.log",
    "adjudicate": "keeping.adjudicate",
    "merge": "keeping.merge",
    "sync": "hub.sync",
    "hub": "hub.hub",
    "backup": "keeping.backup",
    "restore": "keeping.restore",
    "check": "keeping.check",
    "rebuild": "keeping.rebuild",
    "tidy": "correcting.tidy",
    "articles": "tables.articles",
    "versions": "versions.versions",
    "similar": "stories.similar",
    "sources": "tables.sources",
    "stats": "tables.stats",
}
"""Where each command is, in the order of the work. One is loaded only when it is asked for."""


class CommandOrPath(click.Group):
    """Takes a first word that names no command for a path to review."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the words ask for, and the words it gets."""
        first = args[0]
        if first in COMMANDS:
            return super().resolve_command(ctx, args)
        meant = get_close_matches(first, COMMANDS, n=1, cutoff=0.75)
        if meant and not os.path.lexists(first):
            ctx.fail(f"no command or file {first!r}. Did you mean {meant[0]!r}?")
        paths = ["--", *args] if first.startswith("-") and first != "-" else args
        return "review", self.get_command(ctx, "review"), paths

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of the work, not of the alphabet."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or nothing."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(".")
        command: click.Command = getattr(import_module(f"workbench.cli.{module}"), name)
        return command


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
    if context.invoked_subcommand is not None:
        return None
    from workbench.cli.reviewing import open_review

    return open_review(settings, ())


def main() -> None:
    """Run the program and end it with an exit status: 0 done, 1 refused, 2 wrong usage."""
    never_fail_to_print()
    # processes that a library begins look for no module in the folder where she is, either
    os.environ["PYTHONSAFEPATH"] = "1"
    if not sys.warnoptions:  # what a library warns its programmer of, no reader can act on
        warnings.simplefilter("ignore")
    sys.exit(run(with_wildcards(sys.argv[1:])))


def as_sentence(said: str) -> str:
    """Click's words with one stop: No such option '--formt'. (Did you mean '--format'?)"""
    said = said.replace("?).", "?)").removesuffix(".")
    return said if said.endswith(("?", "?)")) else f"{said}."


def run(words: list[str]) -> int:
    """Run one command and return its exit status; every expected error becomes one line."""
    try:
        status: int | None = workbench.main(words, "workbench", standalone_mode=False)
        sys.stdout.flush()
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else "workbench"
        complain(f"{as_sentence(error.format_message())} See {path} --help.")
        return 2
    except BrokenPipeError:  # the reader has seen enough
        write_no_more()
        return 1
    except (KeyboardInterrupt, click.Abort) as error:
        if isinstance(error.__cause__, EOFError):  # which click takes for the end of the input
            return refuse(error.__cause__)
        complain("interrupted. What was saved before is kept.")
        return 130
    except Exception as error:
        return refuse(error)
    return status or 0


def refuse(error: Exception) -> int:
    """Say in one line why a command ended, and return its exit status."""
    if is_expected(error):
        complain(error)
    elif isinstance(error, OSError) and not error.filename:  # those of files are expected errors
        write_no_more()
        complain(f"the output cannot be written: {error.strerror}. Free some space and try again.")
    elif os.environ.get("WORKBENCH_DEBUG"):
        raise error
    else:  # a mistake of ours; whoever meets it needs no traceback
        complain(f"unexpected {type(error).__name__}: {error}. WORKBENCH_DEBUG=1 shows where.")
    return 1


def write_no_more() -> None:
    """Let nothing more be flushed to standard output at exit: it would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def is_expected(error: Exception) -> bool:
    """Whether the error says in its own words what is wrong and what to do."""
    from claims_db import ClaimsDBError
    from workbench.ingest import IngestError

    return isinstance(error, ClaimsDBError | IngestError | click.ClickException)

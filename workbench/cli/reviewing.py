"""`review`: paths imported, then the screen."""

import gc
import os
import sys
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, TextIO

import click

from workbench.cli.output import complain, say
from workbench.cli.parameters import ARTICLE
from workbench.cli.settings import Settings, with_appearance, with_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from claims_db import ClaimStore
    from workbench.review.key_file import Habits
    from workbench.review.outside import Awaited, Touch


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.option("--article", type=ARTICLE, metavar="ID", help="Open at this article.")
@click.option("--plain", is_flag=True, help="Ask line by line, for screen readers and pipes.")
@with_appearance
@with_settings
def review(settings: Settings, paths: tuple[str, ...], article: int | None, plain: bool) -> int:
    """Import the paths, if any, and settle claims by keyboard."""
    return (review_plainly if plain else open_review)(settings, paths, article)


def review_plainly(settings: Settings, paths: tuple[str, ...], article: int | None) -> int:
    """Import the paths, ask line by line on standard input, and return the exit status."""

    def ask(store: "ClaimStore", habits: "Habits", first: int | None) -> int:
        from workbench.review.plain import run_plain
        from workbench.review.session.session import Session
        from workbench.review.translation import speak

        speak(settings.language)
        session = Session(store, settings.reviewer_name, article_id=first, order=habits.order)
        run_plain(session, sys.stdin or (), say_at_once, settings.rules)
        return 0

    return review_with(settings, paths, article, ask)


def review_with(
    settings: Settings,
    paths: tuple[str, ...],
    article: int | None,
    run: "Callable[[ClaimStore, Habits, int | None], int]",
) -> int:
    """Import the paths, review beginning at `article` or the first of them; the exit status."""
    habits = habits_of(settings)
    if habits is None:
        return 1
    with settings.begin_store() as store:
        imported, refused = import_for_review(store, paths)
        if paths and not imported:
            return 1
        if article is not None:
            store.articles.living(article)
        status = run(store, habits, next(iter(imported), None) if article is None else article)
    return status or (1 if refused else 0)


def habits_of(settings: Settings) -> "Habits | None":
    """The keys and the order of the reviewer's own file; None, and said so: it is refused."""
    from workbench.review.key_file import KeysRefused, read_keys

    path, required = settings.keys_file
    try:
        return read_keys(path, required=required)
    except KeysRefused as error:
        complain(error)
        return None


def say_at_once(line: str) -> None:
    """Print a line to whoever waits for it."""
    say(line)
    sys.stdout.flush()


def open_review(settings: Settings, paths: tuple[str, ...], article: int | None = None) -> int:
    """Run the screen, import the paths meanwhile, and return the exit status.

    What leads nowhere is said before, and then the others are imported before, too.
    """
    if problem := terminal_problem(paths):
        complain(problem)
        return 1
    if not (paths and are_there(paths)):
        return review_with(settings, paths, article, partial(show, settings))
    from workbench.cli.bringing import Bringing

    with Bringing(settings.store_path, paths) as bringing:

        def show_at_once(store: "ClaimStore", habits: "Habits", first: int | None) -> int:
            awaited = bringing.begin(opens=article is None)
            status = show(settings, store, habits, first, awaited)
            ended = bringing.end()
            return status or ended

        return review_with(settings, (), article, show_at_once)


def are_there(paths: tuple[str, ...]) -> bool:
    """Whether all of the paths lead somewhere: only then can the screen come first."""
    return all("://" in path or os.path.lexists(path) for path in paths)


def show(
    settings: Settings,
    store: "ClaimStore",
    habits: "Habits",
    first: int | None,
    awaited: "Awaited | None" = None,
) -> int:
    """Run the screen; return the exit status."""
    gc.disable()  # until the screen is seen: what is made on the way there stays
    from workbench.cli.outside import OUTSIDE
    from workbench.review.app import run_review

    with in_touch(store, settings.reviewer_name) as touch:
        return run_review(
            store,
            settings.reviewer_name,
            article_id=first,
            language=settings.language,
            theme=settings.theme or "dark",
            keys=habits.keys,
            order=habits.order,
            outside=OUTSIDE._replace(touch=touch, rules=settings.rules, awaited=awaited),
        )


@contextmanager
def in_touch(
    store: "ClaimStore", reviewer: str
) -> "Iterator[Callable[[int | None], Touch] | None]":
    """Let a process beside the review meet the hub, if there is one, and tell why it could not.

    A store that was never brought to a hub, of another desk or to try things on, stays alone.
    """
    from claims_db.hub.queue import has_met_one
    from workbench.cli.hub_address import kept_address

    url = kept_address()
    if url and not has_met_one(store.connection):
        url = ""
    if url and find_spec("psycopg") is None:
        from claims_db.hub.errors import NoHubHere

        complain(NoHubHere())
        url = ""
    if not url:
        yield None
        return
    from workbench.cli.companion import Companion

    companion = Companion(str(store.path), url, reviewer)
    problem = ""
    try:
        yield companion.touch
    finally:
        problem = companion.end()
    if problem:
        complain(problem)


def import_for_review(store: "ClaimStore", paths: tuple[str, ...]) -> tuple[list[int], int]:
    """Import the paths; return the ids of their articles and how many files were refused."""
    if not paths:
        return [], 0
    from workbench.ingest import Imported, IngestError, Reading, import_paths

    imported: list[int] = []
    refused = 0
    for outcome in import_paths(store, paths, Reading()):
        if isinstance(outcome, IngestError):
            complain(outcome)
            refused += 1
        elif isinstance(outcome, Imported):
            imported.append(outcome.article_id)
    return imported, refused


def terminal_problem(paths: tuple[str, ...]) -> str:
    """Why the screen cannot be drawn here, and what to do; empty: it can."""
    if not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
        return "the review needs a terminal. `workbench import` and `export` work without one."
    if os.environ.get("TERM") == "dumb":
        return (
            "the review needs a terminal that can move its cursor, and TERM is dumb. Use another."
        )
    encoding = sys.stdout.encoding or "ascii"
    if encoding.lower().replace("-", "") != "utf8":
        return (
            f"the review needs a terminal in UTF-8, and the locale says {encoding}."
            " Set LC_ALL=C.UTF-8, or PYTHONUTF8=1."
        )
    if "-" in paths:
        return "standard input is the keyboard of the review. Use `workbench import -` first."
    return ""


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody sits there; a stream may also have been closed by who started us."""
    return stream is not None and not stream.closed and stream.isatty()

"""What `import` is asked for to what it reads: files, claims found elsewhere, or a corpus."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

import click

from workbench.cli.reading_options import FIELD_OPTIONS, as_told
from workbench.corpus.choosing import Choice
from workbench.corpus.manifest import is_corpus

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from workbench.ingest import FeedRead, Imported, IngestError

    Outcome = Imported | FeedRead | IngestError

OF_A_CORPUS = ("top", "by", "since")
HOW_TO_READ = (
    "encoding",
    "errors",
    "max_seconds",
    *(f"{name}_field" for name in FIELD_OPTIONS.values()),
)
OF_ONE_ARTICLE = ("title", "publisher", "published", "url")


def outcomes_of(
    store: "ClaimStore", paths: tuple[str, ...], reviewer: str, options: dict[str, Any]
) -> "tuple[Iterator[Outcome], Callable[[], int | None]]":
    """What becomes of each article, and how many there will be, once somebody asks.

    Raises:
        click.UsageError: An option says nothing of what is read: none is silently passed over.
    """
    from workbench.ingest import count_articles, import_paths

    analysis = options.pop("analysis")
    choice = {name: options.pop(name) for name in OF_A_CORPUS}
    if any(map(is_corpus, paths)):
        if not all(map(is_corpus, paths)) or analysis:
            raise click.UsageError("a corpus is imported by itself: name nothing else beside it")
        refuse(options, (*HOW_TO_READ, *OF_ONE_ARTICLE), "a corpus")
        return outcomes_of_corpora(store, paths, reviewer, options, choice), lambda: choice["top"]
    refuse(choice, OF_A_CORPUS, "what is no folder made by workbench corpus")
    if analysis:
        from workbench.ingest.found_elsewhere import import_found  # has pydantic

        refuse(options, HOW_TO_READ, "--analysis")
        return import_found(store, paths, as_told(options)), lambda: None
    return import_paths(store, paths, as_told(options)), lambda: count_articles(paths)


def outcomes_of_corpora(
    store: "ClaimStore",
    folders: Iterable[str],
    reviewer: str,
    options: dict[str, Any],
    choice: dict[str, Any],
) -> "Iterator[Outcome]":
    """What becomes of the articles that are wanted of each corpus."""
    from workbench.cli.from_corpus import import_corpus

    wanted = Choice(choice["top"], choice["by"] or "stories", options["language"], choice["since"])
    reading = as_told(options | {"language": None})
    return chain.from_iterable(
        import_corpus(store, folder, reading, wanted, reviewer) for folder in folders
    )


def refuse(options: dict[str, Any], names: Iterable[str], beside: str) -> None:
    """Refuse the options that say nothing beside something.

    Raises:
        click.UsageError: One was given.
    """
    for name in names:
        if options[name] is not None:
            raise click.UsageError(f"--{name.replace('_', '-')} does not go with {beside}")

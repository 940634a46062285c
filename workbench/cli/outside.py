"""What the review screen asks of the world outside the store, done by the import."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.operating_system import own_program
from workbench.review.outside import Brought, NotTaken, Outside, Page

if TYPE_CHECKING:
    from claims_db import Article, ClaimStore
    from claims_db.articles.new_article import NewArticle
    from workbench.ingest import Imported

EXAMPLES = Path(__file__).parent.parent / "example"
PATIENCE = 60
"""Seconds that a page may take."""
PASTED = "pasted"
"""The file name of an article that was pasted."""


def import_text(store: "ClaimStore", text: str) -> Brought:
    """Store a text that was pasted.

    Raises:
        NotTaken: It is no article.
    """
    from workbench.ingest import import_document
    from workbench.ingest.document import Document

    return brought(import_document(store, Document(PASTED, text.encode(errors="replace"))))


def import_example(store: "ClaimStore", language: str) -> Brought:
    """Store the article that comes with the program.

    Raises:
        NotTaken: It cannot be read.
    """
    from workbench.ingest import Reading, import_paths

    return brought(import_paths(store, [str(EXAMPLES / f"{language}.txt")], Reading()))


def look_at(address: str) -> Page:
    """Fetch a page and return what it says of itself.

    In a process of its own, for the screen goes on meanwhile and may be left.

    Raises:
        NotTaken: It cannot be fetched, or is no article.
    """
    command = own_program("workbench", "segment", address)
    try:
        run = subprocess.run(
            command, capture_output=True, stdin=subprocess.DEVNULL, timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotTaken(f"{address}: the page could not be read in time") from error
    if run.returncode or not run.stdout.strip():
        told = run.stderr.decode(errors="replace").strip().splitlines()
        raise NotTaken(told[-1].removeprefix("workbench: ") if told else f"{address}: no article")
    read = json.loads(run.stdout.splitlines()[0])
    return Page(read["title"], read["published"] or "")


def analyse_again(article: "Article", text: str) -> "NewArticle":
    """Find the claims of an article that is stored, now that more is known of it."""
    from workbench.ingest import analyse_again as found_in

    return found_in(article, text)


def brought(outcomes: "Iterable[Imported | object]") -> Brought:
    """What became of one article."""
    from workbench.ingest import Imported

    outcome = next(iter(outcomes))
    if not isinstance(outcome, Imported):
        raise NotTaken(str(outcome))
    return Brought(outcome.article_id, outcome.claims, outcome.is_new)


OUTSIDE = Outside(import_text, import_example, look_at, analyse_again)

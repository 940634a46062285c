"""What the review screen asks of the world outside the store, done by the import."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.review.outside import Brought, NotTaken, Outside

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from workbench.ingest import Imported

EXAMPLES = Path(__file__).parent.parent / "example"
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


def brought(outcomes: "Iterable[Imported | object]") -> Brought:
    """What became of one article."""
    from workbench.ingest import Imported

    outcome = next(iter(outcomes))
    if not isinstance(outcome, Imported):
        raise NotTaken(str(outcome))
    return Brought(outcome.article_id, outcome.claims, outcome.is_new)


OUTSIDE = Outside(import_text=import_text, import_example=import_example)

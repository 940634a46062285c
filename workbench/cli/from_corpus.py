"""The best of a corpus into the store: articles with their analysis, and their stories."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from workbench.cli.output import complain, say
from workbench.corpus.choosing import Analysed, Choice, Corpus
from workbench.ingest.found_elsewhere import Line, import_lines
from workbench.ingest.preparing import Imported, Outcome, Reading

if TYPE_CHECKING:
    from claims_db import ClaimStore


def import_corpus(
    store: "ClaimStore", folder: str, reading: Reading, choice: Choice, reviewer: str
) -> Iterator[Outcome]:
    """Import the articles that are wanted, yield what became of each, and join their stories.

    A story is joined as the reviewer's act, each one by itself, and can be undone.

    Raises:
        IngestError: The folder cannot be read.
    """
    corpus = Corpus(folder)
    taken: list[str] = []

    def lines() -> Iterator[Line]:
        for one in corpus.analysed(corpus.chosen(choice)):
            taken.append(one.article)
            yield as_line(one)

    stored: dict[str, int] = {}
    for place, outcome in enumerate(import_lines(store, lines(), reading)):
        if isinstance(outcome, Imported):
            stored[taken[place]] = outcome.article_id
        yield outcome
    joined = join_stories(store, corpus.stories(), stored, reviewer)
    say(f"{folder}: {joined} stor{'y' if joined == 1 else 'ies'}")


def as_line(one: Analysed) -> Line:
    """An article of a corpus as if it stood in the file that it was found in."""
    return Line(one.file, one.row, one.content)


def join_stories(
    store: "ClaimStore",
    stories: Iterable[list[tuple[str, int]]],
    stored: dict[str, int],
    reviewer: str,
) -> int:
    """Tell the claims of each story as the same, and return of how many stories some are new."""
    known: dict[int, dict[int, int]] = {}

    def claim_at(article: str, start: int) -> int | None:
        number = stored.get(article)
        if number is not None and number not in known:
            spans = store.claims.spans(number, reviewer=reviewer)
            known[number] = {span.start: span.id for span in spans}
        return None if number is None else known[number].get(start)

    joined = 0
    for members in stories:
        claims = [claim for member in members if (claim := claim_at(*member)) is not None]
        joined += len(claims) > 1 and is_joined(store, claims, reviewer)
    return joined


def is_joined(store: "ClaimStore", claims: list[int], reviewer: str) -> bool:
    """Tell claims as the same, and whether they were not told so already."""
    from claims_db.values.errors import FiguresDiffer, InvalidValue

    try:
        store.same_claim.join(claims, reviewer=reviewer)
    except InvalidValue:
        return False  # they are told as the same already
    except FiguresDiffer as error:
        complain(error)
        return False
    return True

"""Claims that another program found to stored articles, their places checked against the text."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from pydantic import ValidationError

from workbench.ingest.articles import make_article
from workbench.ingest.contract import SaidArticle, SaidClaim, SaidLink, SaidSource
from workbench.ingest.decoding import checked
from workbench.ingest.details import Details
from workbench.ingest.errors import BadRow, IngestError
from workbench.ingest.files import STANDARD_INPUT, meaning, open_file
from workbench.ingest.found_articles import Draft
from workbench.ingest.importing import add_prepared
from workbench.ingest.json_files import parse
from workbench.ingest.preparing import Imported, Outcome, Prepared, Reading

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from workbench.analysis import Analysis, Candidate, Link

AT_ONCE = 64
"""Articles stored in one transaction."""


def import_found(store: "ClaimStore", paths: Iterable[str], reading: Reading) -> Iterator[Outcome]:
    """Import the articles of such files with the claims they say, and yield what became of each.

    A line that cannot be taken is refused by itself. Of a text that the store has already, the
    claims stay as they are.
    """
    yield from import_lines(store, lines_of(paths, reading.max_bytes), reading)


def import_lines(
    store: "ClaimStore", lines: "Iterable[Line | IngestError]", reading: Reading
) -> Iterator[Outcome]:
    """Import the articles of such lines, and yield what became of each, in their order."""
    from claims_db.file.index_parts import much_comes_in

    prepared = (prepare(store, line, reading) for line in lines)
    with much_comes_in(store.connection):
        while batch := list(islice(prepared, AT_ONCE)):
            yield from add_prepared(store, batch)


class Line:
    """One line of a file, and where it stands."""

    def __init__(self, name: str, number: int, content: bytes) -> None:
        self.name = name
        self.number = number
        self.content = content

    def refusal(self, problem: object) -> BadRow:
        """Why the line cannot be taken."""
        return BadRow(self.name, line=self.number, problem=str(problem).rstrip("."))


def lines_of(paths: Iterable[str], max_bytes: int) -> Iterator[Line | IngestError]:
    """Yield the lines of files one by one, however many there are; blank ones are passed over."""
    for path in paths:
        name = "standard input" if path == STANDARD_INPUT else path
        try:
            with open_file(path) as file:
                number = 0
                while content := file.readline(max_bytes + 1):
                    number += 1
                    line = Line(name, number, content)
                    if len(content) > max_bytes:
                        yield line.refusal(f"longer than {max_bytes:,} bytes, see --max-bytes")
                        while content and not content.endswith(b"\n"):
                            content = file.readline(max_bytes)
                    elif content.strip():
                        yield line
        except IngestError as error:
            yield error
        except (OSError, ValueError) as error:
            yield meaning(path, error)


def prepare(store: "ClaimStore", line: Line | IngestError, reading: Reading) -> Prepared | Outcome:
    """What is to be stored of a line, or why nothing of it is."""
    from claims_db import ClaimsDBError

    if isinstance(line, IngestError):
        return line
    try:
        said = read_said(line)
        draft = as_draft(said, line, reading.given)
        if known := store.articles.with_text(said.text):
            name, article_id, claims = draft.name, known.article_id, known.claims
            return Imported(name, article_id, claims, is_new=False, said=draft.said)
        return Prepared(draft.name, make_article(draft, as_analysis(said)).worked_out())
    except (ClaimsDBError, IngestError, ValueError) as error:
        return error if isinstance(error, IngestError) else line.refusal(error)


def read_said(line: Line) -> SaidArticle:
    """Read a line and check it, its places against its text.

    Raises:
        ValueError: It is not what the contract says; names the first field that is not.
    """
    try:
        said = SaidArticle.model_validate(parse(line.content.strip().decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        raise ValueError(f"invalid UTF-8 at byte {error.start}") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "the line"
        raise ValueError(f"{where}: {first['msg']}") from None
    if checked(said.text, f"{line.name}: line {line.number}") != said.text:
        raise ValueError("text: lines must end in \\n alone, for places are counted in it")
    for number, claim in enumerate(said.claims):
        if said.text[claim.start : claim.end] != claim.text:
            raise ValueError(
                f"claims.{number}: at {claim.start}–{claim.end} the text has other words than"
                " the claim; places are code points, the end not included"
            )
    return said


def as_draft(said: SaidArticle, line: Line, given: Details) -> Draft:
    """The article of a line without its claims; what the user has `given` goes before it."""
    found = Details(
        title=said.title,
        publisher=said.publisher,
        published=said.published,
        url=said.url,
        language=said.language,
        author=said.author,
    )
    return Draft(
        name=f"{line.name}: line {line.number}",
        text=said.text,
        sha256=hashlib.sha256(line.content).hexdigest(),
        encoding="utf-8",
        details=given.over(found),
        said=given,
    )


def as_analysis(said: SaidArticle) -> "Analysis":
    """The claims of a line, as our own analysis would hand them out."""
    from workbench.analysis import Analysis
    from workbench.analysis.analyse import detect_language

    return Analysis(
        language=said.language or detect_language(said.text),
        title=None,
        opening=0,
        publisher=None,
        published=None,
        retells=as_link(said.retells) if said.retells else None,
        claims=tuple(map(as_candidate, said.claims)),
    )


def as_candidate(claim: SaidClaim) -> "Candidate":
    """A claim as a suggestion; which rule found it nobody says."""
    from workbench.analysis import Candidate

    return Candidate(
        start=claim.start,
        end=claim.end,
        content=claim.text if claim.content is None else claim.content,
        kind=claim.kind,
        check_worthiness=claim.check_worthiness,
        reasons=tuple(claim.reasons),
        chain=tuple(map(as_link, claim.chain)),
        rule="",
        score=claim.score,
    )


def as_link(source: SaidSource) -> "Link":
    """A source of a chain; the outlet that is retold has no cue of its own."""
    from workbench.analysis import Link
    from workbench.analysis.result import Span

    pair = source.cue if isinstance(source, SaidLink) else None
    return Link(source.name, source.type, source.start, source.end, Span(*pair) if pair else None)

"""Rows of the store as values: what is read, as against models.py: what may enter.

Named tuples, which are made fastest of all, at the start of the program and for each row:
the review screen is on the terminal before pydantic is loaded. Unknown columns are refused
by the constructor.
"""

from typing import NamedTuple

from claims_db.values.words import CheckedAs, Field, Stance


class Source(NamedTuple):
    """Who can say something."""

    id: int
    name: str
    type: str


class Article(NamedTuple):
    """A text as imported, frozen."""

    id: int
    title: str
    publisher: str
    publisher_id: int
    url: str
    published: str
    language: str
    file_name: str
    text_sha256: str
    imported_at: str
    claims: int
    reviewed: int
    disputed: int
    author: str = ""
    encoding: str = "utf-8"
    remarks: str = ""
    """What is odd about it, joined by "; "."""
    version_of: int | None = None
    """The article that stood at its address before."""
    removed: int = 0
    """1: imported by mistake, and in no list."""
    let_go: int | None = None
    """How many characters its text had, where a tidying has let go of that; `None`: it is here."""
    retells_id: int | None = None
    """The relay through which it seems to have its claims; `None`: none is seen."""
    retold_id: int | None = None
    """The relay through which a reviewer says that it has them; `None`: nobody has said so."""


class Evidence(NamedTuple):
    """One thing that an answer rests on."""

    url: str
    title: str = ""
    quote: str = ""
    stance: Stance = "context"
    archive_url: str = ""
    accessed: str = ""
    """When it was looked at, in ISO 8601."""


class AttributionCheck(NamedTuple):
    """Whether a source really said so; a source that is in none was not checked."""

    source: str
    """Its name, as it stood when this was recorded."""
    result: CheckedAs
    url: str = ""
    words: str = ""


class Answer(NamedTuple):
    """What one reviewer says of one claim; None and () stand for not answered."""

    chain: tuple[Source, ...] = ()
    confidence: int | None = None
    status: str | None = None
    note: str = ""
    wording: str = ""
    """The claim in the reviewer's own words; empty: as the article has it."""
    evidence: tuple[Evidence, ...] = ()
    reviewer: str = ""
    reviewed_at: str | None = None
    attribution: tuple[AttributionCheck, ...] = ()

    @property
    def open_field(self) -> Field | None:
        """The first field that is not answered yet."""
        if not self.chain:
            return "source"
        if self.confidence is None:
            return "confidence"
        return "status" if self.status is None else None


class Link(NamedTuple):
    """One source of a suggested chain, with the words that name it and the cue."""

    source: Source
    start: int
    end: int
    cue_start: int | None
    cue_end: int | None


class ClaimLine(NamedTuple):
    """A claim as the list shows it: little, for there may be a million."""

    id: int
    article_id: int
    article_title: str
    position: int
    start: int
    end: int
    content: str
    source: str
    """The answered origin of the chain, or else the suggested one."""
    source_answered: bool
    confidence: int | None
    status: str | None
    settled: bool
    """Whether somebody has answered all three fields, and nobody otherwise."""
    disputed: bool

    @property
    def key(self) -> tuple[int, int]:
        """Its place in the order of the list."""
        return self.article_id, self.start


class Claim(NamedTuple):
    """A claim with all that is known of it."""

    id: int
    article_id: int
    position: int
    start: int
    end: int
    content: str
    kind: str
    check_worthiness: float
    reasons: str
    rule: str
    score: float
    gone: str | None
    """Why it is no longer in the lists; `None`: it is."""
    settled_status: str
    """The status that stands for all reviewers; `unreviewed` and `disputed` are possible too."""
    story: str | None
    """The uuid of the story that it is told in; `None`: it is in none."""
    on_desk: int
    """1: the desk says something of it, or of its article."""
    chain: tuple[Link, ...]
    answer: Answer

    @property
    def key(self) -> tuple[int, int]:
        """Its place in the order of the list."""
        return self.article_id, self.start


class Span(NamedTuple):
    """Where a claim stands in its article, and whether it holds."""

    id: int
    start: int
    end: int
    status: str | None


class Progress(NamedTuple):
    """How much of the store, or of an article, is reviewed."""

    claims: int
    reviewed: int
    disputed: int = 0
    """How many were answered differently by several reviewers."""

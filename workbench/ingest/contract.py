"""What another program says of an article, as models: the JSON that `segment` prints.

`workbench segment --schema` prints their JSON Schema.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Place = Annotated[int, Field(ge=0)]
Pair = Annotated[list[Place], Field(min_length=2, max_length=2)]


class Said(BaseModel):
    """An object of the contract: unknown names are refused, and a text is no number."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, use_attribute_docstrings=True
    )


class SaidSource(Said):
    """Who is named, and by which words of the article."""

    name: str
    """Nominative, the fullest form in the article."""
    type: Literal["agency", "official", "person", "organisation", "document", "social", "unnamed"]
    start: Place
    """Where the words that name the source begin, in code points of the article's text."""
    end: Place
    """Where they end; the character at `end` is not among them."""


class SaidLink(SaidSource):
    """One source in a chain."""

    cue: Pair | None = None
    """The words that attribute, [start, end); null when there are none."""


class SaidClaim(Said):
    """A claim: a span of the article that can be given one verdict."""

    start: Place
    """Where it begins, in code points of the article's text."""
    end: Place
    """Where it ends; the character at `end` is not in it."""
    text: str
    """What stands there, to the character: whoever counts otherwise is found out by it."""
    content: str | None = None
    """The text without a frame that stands inside it; null: the text."""
    kind: Literal["fact", "plan", "opinion"]
    check_worthiness: Annotated[float, Field(ge=0, le=1)] = 0.0
    """How much it deserves checking."""
    reasons: list[str] = []
    """Why it does."""
    score: Annotated[float, Field(ge=0, le=1)] = 0.0
    """How sure it is that it is one, and whose."""
    chain: list[SaidLink] = []
    """From the origin to the nearest relay; empty when the article speaks itself."""


class SaidArticle(Said):
    """An article with its claims, in the order of the text; none overlaps another."""

    path: str | None = None
    """Where it was read from; null: the line of this file."""
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    """ISO 8601, with a zone if there is a time."""
    url: str | None = None
    author: str | None = None
    language: Annotated[str, Field(pattern="^[a-z]{2}$")] | None = None
    """ISO 639-1; null: found by the text."""
    text: str
    """The whole text; its lines end in \\n alone."""
    claims: list[SaidClaim]
    retells: SaidSource | None = None
    """The outlet through which the article has its claims."""


def contract_schema() -> dict[str, Any]:
    """Return the JSON Schema of one line."""
    return SaidArticle.model_json_schema()

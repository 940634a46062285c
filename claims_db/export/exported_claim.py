"""A claim as every format writes it, and who says so."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from claims_db.articles.stories.read import Story
from claims_db.decisions.desk.read import NOTHING_SAID, OnDesk
from claims_db.values.records import Article, AttributionCheck, Evidence, Source


@dataclass(frozen=True, slots=True, eq=False)
class Attribution:
    """Who says so; one object for all claims that say it alike, so that it is written once."""

    chain: tuple[Source, ...]
    """From the origin to the nearest relay, without the publisher; empty: it speaks itself."""
    publisher: Source
    """By the name that the article has for it."""

    @property
    def origin(self) -> Source:
        """Who says it first."""
        return self.chain[0] if self.chain else self.publisher

    @property
    def nearest_relay(self) -> Source | None:
        """The last in the chain that has a name; `None`: none has."""
        named = (source for source in self.chain[::-1] if source.type != "unnamed")
        return next(named, None)

    @property
    def written(self) -> str:
        """diplomats > Reuters > UNN"""
        return " > ".join(self.names())

    def names(self, named: Callable[[str], str] = str) -> list[str]:
        """The chain from the origin to the publisher, as the sources are called in a report."""
        return [named(source.name) for source in (*self.chain, self.publisher)]


class ExportedClaim(NamedTuple):
    """A claim with the answer that stands; of an unreviewed one, with what was suggested."""

    id: int
    article: Article
    text: str
    """The whole text of the article."""
    position: int
    start: int
    end: int
    content: str
    kind: str
    check_worthiness: float
    attribution: Attribution
    cue: str
    status: str
    confidence: int | None
    note: str
    wording: str
    evidence: tuple[Evidence, ...]
    reviewer: str
    reviewed_at: str
    checks: Mapping[int, AttributionCheck] = MappingProxyType({})
    """Whether those whom the chain names really said so, by the ids of those that were checked."""
    desk: OnDesk = NOTHING_SAID
    story: Story | None = None
    """What it says, as others tell it; `None`: it is told as the same as nothing."""

    @property
    def nearest_relay(self) -> Source | None:
        """The last in the chain that has a name; `None`: none has."""
        return self.attribution.nearest_relay

    @property
    def nearest_check(self) -> AttributionCheck | None:
        """Whether the nearest relay really said so; `None`: it is not known."""
        relay = self.nearest_relay
        return self.checks.get(relay.id) if relay else None

    @property
    def quote(self) -> str:
        """The claim's span, word for word, with a frame that stands inside it."""
        return self.text[self.start : self.end]

    @property
    def statement(self) -> str:
        """What was reviewed: the reviewer's wording, or else the article's."""
        return self.wording or self.content

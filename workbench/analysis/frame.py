"""What a frame is: the words of a sentence that say whose words the rest is, and how they do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Generic, NamedTuple, TypeAlias, TypeVar

S = TypeVar("S")


class Rule(StrEnum):
    """How it was found who says so.

    The names stand in people's stores and in the catalogues: they are added to, never changed.
    """

    NONE = ""
    """Nobody is named: the article says it itself."""

    # a frame in the sentence
    BEFORE = "before content"
    AFTER = "after content"
    ACCORDING = "according to"
    AS = "as … says"
    COLON = "colon"
    CALLING = "calling"
    DIRECT = "direct speech"
    QUOTED = "quoted as saying"
    BARE = "bare source"
    HEARSAY = "hearsay"
    BRACKETS = "in brackets"
    CITING = "citing"
    ADDING = "adding that"

    # a frame beside it
    NEXT_SENTENCE = "frame in the next sentence"
    LIST = "frame before the list"

    # no frame
    QUOTATION = "quotation goes on"
    DOCUMENT = "quoted from a document"
    UNMARKED = "speech without marks"
    LABEL = "speaker's label"
    ANSWER = "answer in an interview"


class Part(NamedTuple):
    """The tokens between two marks of a sentence."""

    first: int
    last: int
    """Index after its last token."""
    mark: str
    """The mark before it: "", ",", ";", ":", "-" or "quote" where only a quotation edge is."""
    quotation: int
    """Which speech quotation it is, or NO_QUOTATION."""


Parts: TypeAlias = tuple[Part, ...]
"""Those of a sentence, from left to right."""


class Mention(NamedTuple):
    """The tokens that name one source."""

    first: int
    last: int
    hint: str = ""
    """What the frame says of it: "relay", "told" (an outlet spoken to), "possessive", "there",
    "bracket", "writes", "outlet" (nobody else writes so), "stranger", "oblique" (it stands in
    another case than the nominative)."""


class Source(NamedTuple):
    """What the words of a mention say by themselves."""

    type: str
    """Empty when the words alone do not tell."""
    head: int
    """The token that carries the type, or -1."""
    head_class: str
    person: tuple[int, int] | None
    """The tokens of a personal name."""


class Frame(NamedTuple):
    """One attribution: its place, its cue and its sources from origin to relay."""

    first: int
    last: int
    """All its tokens, half-open; content stands outside."""
    side: str
    """"before" the content, "after" it, "free" where it may stand anywhere, "back" where the
    content is the sentence before."""
    cue: tuple[int, int]
    rule: Rule
    origins: tuple[Mention, ...] = ()
    """Whom the source itself cites."""
    source: Mention | None = None
    """None when the frame leaves it to the text before («отмечается, что»)."""
    relays: tuple[Mention, ...] = ()
    """To whom it was said, or who alone saw it."""
    whole: bool = False
    """The frame's own clause is a claim too («воздержались: «…»»)."""
    believing: bool = False
    nobody: bool = False
    """No source is meant, nor one of the text before («стало известно, что»)."""

    @property
    def mentions(self) -> list[Mention]:
        middle = [self.source] if self.source else []
        return [*self.origins, *middle, *self.relays]

    def citing(self, cited: Iterable[Mention]) -> Frame:
        """The same frame where the source cites these too."""
        return self._replace(origins=(*self.origins, *cited))

    def told_to(self, relays: Iterable[Mention]) -> Frame:
        """The same frame where these were told too."""
        return self._replace(relays=(*self.relays, *relays))


class FrameRule(NamedTuple, Generic[S]):
    """One way in which a sentence says whose words it holds."""

    find: Callable[[S, Parts, int], Frame | None]
    may_follow_a_frame: bool = True
    """It may open right where a frame before its content has ended."""

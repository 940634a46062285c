"""What a frame is: the words of a sentence that say whose words the rest is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from workbench.analysis.rules import Rule

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Part:
    """The tokens between two marks of a sentence."""

    first: int
    last: int
    """Index after its last token."""
    mark: str
    """The mark before it: "", ",", ";", ":", "-" or "quote" where only a quotation edge is."""
    quotation: int
    """Which speech quotation it is, or NO_QUOTATION."""


@dataclass(frozen=True, slots=True)
class Mention:
    """The tokens that name one source."""

    first: int
    last: int
    hint: str = ""
    """What the frame says of it: "relay", "told" (an outlet spoken to), "possessive", "there",
    "bracket", "writes", "stranger", "oblique" (it stands in another case than the nominative)."""


@dataclass(frozen=True, slots=True)
class Source:
    """What the words of a mention say by themselves."""

    type: str
    """Empty when the words alone do not tell."""
    head: int
    """The token that carries the type, or -1."""
    head_class: str
    person: tuple[int, int] | None
    """The tokens of a personal name."""


@dataclass(slots=True)
class Frame:
    """One attribution: its place, its cue and its sources from origin to relay."""

    first: int
    last: int
    """All its tokens, half-open; content stands outside."""
    side: str
    """"before" the content, "after" it, or "free" where it may stand anywhere."""
    cue: tuple[int, int]
    rule: Rule
    origins: list[Mention] = field(default_factory=list)
    """Whom the source itself cites."""
    source: Mention | None = None
    """None when the frame leaves it to the text before («отмечается, что»)."""
    relays: list[Mention] = field(default_factory=list)
    """To whom it was said, or who alone saw it."""
    whole: bool = False
    """The frame's own clause is a claim too («воздержались: «…»»)."""
    believing: bool = False

    @property
    def mentions(self) -> list[Mention]:
        middle = [self.source] if self.source else []
        named = [*self.origins, *middle, *self.relays]
        return [mention for mention in named if mention.first < mention.last]


@dataclass(frozen=True, slots=True)
class FrameRule(Generic[S]):
    """One way in which a sentence says whose words it holds."""

    find: Callable[[S, list[Part], int], Frame | None]
    may_follow_a_frame: bool = True
    """It may open right where a frame before its content has ended."""

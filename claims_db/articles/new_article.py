"""An article with its claims as it may enter the store, and what it is found by."""

from dataclasses import dataclass
from functools import cached_property
from typing import Self, get_args

from claims_db.text.likeness import likeness_keys
from claims_db.text.stems import indexed
from claims_db.text.wording import level, searched, words_of
from claims_db.values.checks import (
    are_texts,
    is_language,
    is_name,
    is_one_of,
    is_share,
    without_nul_or_surrogates,
)
from claims_db.values.errors import InvalidValue
from claims_db.values.incoming import Incoming, NewSource
from claims_db.values.words import Kind


@dataclass(frozen=True)
class NewLink(Incoming):
    """One source in a suggested chain."""

    source: NewSource
    start: int
    """Where the words that name the source begin, in code points of the article's text."""
    end: int
    cue: tuple[int, int] | None = None
    """The words that attribute; `None` when there are none."""


@dataclass(frozen=True)
class NewClaim(Incoming):
    """A claim as the analysis suggests it."""

    CHECKS = {
        "content": without_nul_or_surrogates,
        "kind": is_one_of(get_args(Kind)),
        "check_worthiness": is_share,
        "score": is_share,
    }

    start: int
    end: int
    content: str
    """The wording without a frame that stands inside it; otherwise the text of the span."""
    kind: str
    check_worthiness: float = 0.0
    reasons: tuple[str, ...] = ()
    rule: str = ""
    score: float = 0.0
    chain: tuple[NewLink, ...] = ()
    """The origin first, the nearest relay last; empty when the article speaks itself."""

    @cached_property
    def levelled(self) -> str:
        """The content as it is matched."""
        return level(self.content)

    @cached_property
    def searched(self) -> str:
        """The words of the content, as they are searched."""
        return searched(self.levelled)

    @cached_property
    def stems(self) -> str:
        """The content as it is found in other words."""
        return indexed(self.content)


@dataclass(frozen=True)
class NewArticle(Incoming):
    """An article with its claims, as it is imported."""

    CHECKS = {
        **dict.fromkeys(("text", "file_name", "author", "url"), without_nul_or_surrogates),
        **dict.fromkeys(("title", "publisher"), is_name),
        "language": is_language,
        "remarks": are_texts,
    }

    text: str
    file_name: str
    file_sha256: str
    title: str
    publisher: str
    language: str
    claims: tuple[NewClaim, ...]
    author: str = ""
    url: str = ""
    published: str = ""
    encoding: str = "utf-8"
    """What the file was read in."""
    remarks: tuple[str, ...] = ()
    """What is odd about it, for the reviewer to know."""
    page: bytes | None = None
    """The web page that the text was taken from."""
    version_of: int | None = None
    """The article that stood at its address before."""
    retells: NewLink | None = None
    """The relay through which it has its claims, as the analysis suggests."""

    @cached_property
    def searched(self) -> str:
        """The words of the text, as they are searched."""
        return words_of(self.text)

    @cached_property
    def likeness_keys(self) -> list[int]:
        """The numbers by which its reprints are found."""
        return likeness_keys(self.text)

    def worked_out(self) -> Self:
        """This article with what follows from its texts worked out already.

        Whoever stores articles does it one after the other; this may be done beside it.
        """
        _ = (
            self.searched,
            self.likeness_keys,
            [(claim.searched, claim.stems) for claim in self.claims],
        )
        return self

    def __post_init__(self) -> None:
        """Claims stand in order, inside the text, and never overlap; so do mentions and cues."""
        super().__post_init__()
        last = 0
        for claim in self.claims:
            if not last <= claim.start < claim.end <= len(self.text):
                raise InvalidValue(
                    "claims",
                    f"claim {claim.start}–{claim.end} overlaps the one before it or"
                    f" leaves the text of {len(self.text)} characters",
                )
            last = claim.end
        links = [link for claim in self.claims for link in claim.chain]
        for link in (*links, *([self.retells] if self.retells else [])):
            for start, end in ((link.start, link.end), *([link.cue] if link.cue else [])):
                if not 0 <= start < end <= len(self.text):
                    raise InvalidValue("claims", f"mention or cue {start}–{end} leaves the text")

"""An article with its claims as it may enter the store, and what it is found by."""

from functools import cached_property
from typing import Annotated, Self

from pydantic import Field, model_validator

from claims_db.text.likeness import likeness_keys
from claims_db.text.stems import indexed
from claims_db.text.wording import level, searched, words_of
from claims_db.values.models import Entry, Language, Name, NewSource, Text
from claims_db.values.words import Kind


class NewLink(Entry):
    """One source in a suggested chain."""

    source: NewSource
    start: int
    """Where the words that name the source begin, in code points of the article's text."""
    end: int
    cue: tuple[int, int] | None = None
    """The words that attribute; `None` when there are none."""


class NewClaim(Entry):
    """A claim as the analysis suggests it."""

    start: int
    end: int
    content: Text
    """The wording without a frame that stands inside it; otherwise the text of the span."""
    kind: Kind
    check_worthiness: Annotated[float, Field(ge=0, le=1)] = 0.0
    reasons: tuple[str, ...] = ()
    rule: str = ""
    score: Annotated[float, Field(ge=0, le=1)] = 0.0
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


class NewArticle(Entry):
    """An article with its claims, as it is imported."""

    text: Text
    file_name: Text
    file_sha256: str
    title: Name
    publisher: Name
    author: Text = ""
    url: Text = ""
    published: str = ""
    language: Language
    encoding: str = "utf-8"
    """What the file was read in."""
    remarks: tuple[Text, ...] = ()
    """What is odd about it, for the reviewer to know."""
    page: bytes | None = None
    """The web page that the text was taken from."""
    version_of: int | None = None
    """The article that stood at its address before."""
    retells: NewLink | None = None
    """The relay through which it has its claims, as the analysis suggests."""
    claims: tuple[NewClaim, ...]

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

    @model_validator(mode="after")
    def _claims_fit_text(self) -> Self:
        """Claims stand in order, inside the text, and never overlap; so do mentions and cues."""
        last = 0
        for claim in self.claims:
            if not last <= claim.start < claim.end <= len(self.text):
                raise ValueError(
                    f"claim {claim.start}–{claim.end} overlaps the one before it or"
                    f" leaves the text of {len(self.text)} characters"
                )
            last = claim.end
        links = [link for claim in self.claims for link in claim.chain]
        for link in (*links, *([self.retells] if self.retells else [])):
            for start, end in ((link.start, link.end), *([link.cue] if link.cue else [])):
                if not 0 <= start < end <= len(self.text):
                    raise ValueError(f"mention or cue {start}–{end} leaves the text")
        return self

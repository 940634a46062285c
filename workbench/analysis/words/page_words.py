"""The words by which a language tells what of a page is no part of the story."""

from __future__ import annotations

from typing import NamedTuple


class PageWords(NamedTuple):
    """Patterns by which a line of a page is told to be no part of the story."""

    months: tuple[str, ...] = ()
    """In any case, as they stand in dates."""
    years: tuple[str, ...] = ()
    """What is said after the number of a year."""
    at: tuple[str, ...] = ()
    """What stands before a time of day."""
    updated: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    """Background: what stands before words that belong to no day."""
    sources: tuple[str, ...] = ()
    """Source: | the police on Facebook, on a line of its own."""
    quoted: tuple[str, ...] = ()
    """Quote: what stands before the words of such a source."""
    dated: tuple[str, ...] = ()
    """Published: what stands before the date of the page."""
    by: tuple[str, ...] = ()
    """What stands before the names of those who wrote it."""
    writers: tuple[str, ...] = ()
    """What stands after them."""
    pictures: tuple[str, ...] = ()
    given_by: tuple[str, ...] = ()
    """Photo | by: what stands between a picture and whose it is."""
    credits: tuple[str, ...] = ()
    """What whose it is stands after, in brackets."""
    agencies: tuple[str, ...] = ()
    """Who gives pictures to others, as it stands at the end of a caption."""
    related: tuple[str, ...] = ()
    """Read also: what leads to another page, in any case."""
    calls: tuple[str, ...] = ()
    """Subscribe: a sentence with one of these, in small letters, is no part of the story."""
    beside: tuple[str, ...] = ()
    """The writer is | a former editor: the same of a sentence that begins so."""

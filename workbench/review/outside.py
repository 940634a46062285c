"""What the screen asks of the world outside the store, and does not do itself.

The command line hands it over: the screen imports neither the analysis nor the import.
"""

from collections.abc import Callable
from typing import NamedTuple

from claims_db import ClaimsDBError, ClaimStore


class NotTaken(ClaimsDBError):
    """What was asked for could not be done; its text says why, fit for the screen."""


class Brought(NamedTuple):
    """An article that is in the store now."""

    article_id: int
    claims: int
    is_new: bool
    """False: the same text was there already."""


def nothing(*_: object) -> Brought:
    """Where nobody handed over how an article is read."""
    raise NotTaken("this screen cannot import; use `workbench import`")


class Outside(NamedTuple):
    """Functions that reach beyond the store; each raises `NotTaken` where it cannot."""

    import_text: Callable[[ClaimStore, str], Brought] = nothing
    """Read, analyse and store a text."""
    import_example: Callable[[ClaimStore, str], Brought] = nothing
    """The same with the example in a language, one of `LANGUAGES`."""

"""What the screen asks of the world outside the store, and does not do itself.

The command line hands it over: the screen imports neither the analysis nor the import.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from claims_db import Article, ClaimsDBError, ClaimStore

if TYPE_CHECKING:
    from claims_db.articles.new_article import NewArticle
    from claims_db.sign_off.rules import Rulebook


class NotTaken(ClaimsDBError):
    """What was asked for could not be done; its text says why, fit for the screen."""


class Brought(NamedTuple):
    """An article that is in the store now."""

    article_id: int
    claims: int
    is_new: bool
    """False: the same text was there already."""


class Awaited(NamedTuple):
    """Articles that are imported once the screen stands."""

    named: str
    """How they were named: a.txt, or 3 files."""
    run: Callable[[Callable[[Brought | NotTaken], None]], None]
    """Imports them, in whatever thread it is called, and tells of each."""
    opens: bool
    """Whether the first of them is what she wants to see."""


class Page(NamedTuple):
    """What a web page says of itself."""

    title: str
    published: str
    """An ISO 8601 date or time; empty: it does not say."""


class Touch(NamedTuple):
    """How the store and the hub stand to each other."""

    to_send: int = 0
    met_at: str = ""
    """When they last had everything of each other: 14:02; empty: not yet."""
    problem: str = ""
    taken_in: int = 0
    """What has come in since the beginning: when it is another number, there is something new."""
    others: Mapping[int, str] = {}
    """Who else has which claim in hand."""
    stays: bool = False
    """Whether what she decides cannot be sent by this login."""
    sends_as: str = ""
    """Whose decisions this login sends instead; empty: it may only read."""


def nothing(*_: object) -> NoReturn:
    """Where nobody handed over how articles and pages are read."""
    raise NotTaken("this screen reads no files and no pages; use `workbench import`")


def default_rules() -> "Rulebook":
    """Those that the program comes with."""
    from claims_db.sign_off.rules import rules_in

    return rules_in()


class Outside(NamedTuple):
    """Functions that reach beyond the store; each raises `NotTaken` where it cannot."""

    import_text: Callable[[ClaimStore, str], Brought] = nothing
    """Read, analyse and store a text."""
    import_example: Callable[[ClaimStore, str], Brought] = nothing
    """The same with the example in a language, one of `LANGUAGES`."""
    look_at: Callable[[str], Page] = nothing
    """Fetch the page of an address. It takes seconds, and runs in a thread of its own."""
    analyse_again: Callable[[Article, str], "NewArticle"] = nothing
    """Find the claims in the text of an article; in a thread of its own too."""
    touch: Callable[[int | None], Touch] | None = None
    """Say which claim is reviewed, and be told how things stand with the hub: at once, for it is
    asked between two keys. `None`: there is no hub."""
    awaited: Awaited | None = None
    """What the command line was asked to import; `None`: nothing."""
    rules: "Callable[[], Rulebook]" = default_rules
    """The rules by which the desk signs off."""

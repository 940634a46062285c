"""A post that passes on another's words: he is named in a first line, and in every chain."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.analysis import Analysis

MARK = "↪ "


def with_relay(text: str, relay: str) -> str:
    """A text below the name of whose words it passes on."""
    return f"{MARK}{relay}\n\n{text}" if relay else text


def relay_named_in(text: str) -> str:
    """Who is named in the first line of a text as the one whose words it passes on; or nobody."""
    first, _, rest = text.partition("\n\n")
    named = first.removeprefix(MARK)
    return named if rest and named != first and "\n" not in named else ""


def analyse_below(text: str, relay: str, language: str | None, publisher: str | None) -> "Analysis":
    """Find the claims of a text whose first line names a relay: each comes through it."""
    from workbench.analysis import Link, analyse
    from workbench.analysis.page.moved import edit, move

    begins = len(with_relay("", relay))
    named = Link(relay, "social", len(MARK), len(MARK) + len(relay), None)
    below = edit(text, [(0, begins, "")])
    found = move(analyse(below.text, language=language, publisher=publisher), below)
    claims = tuple(claim._replace(chain=(*claim.chain, named)) for claim in found.claims)
    return found._replace(retells=named, claims=claims)

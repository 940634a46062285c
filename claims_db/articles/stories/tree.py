"""A story to a tree of lines: its origins left, its outlets right.

diplomats
└─ Reuters
   ├─ Post
   └─ Herald
"""

from collections.abc import Callable, Iterator
from typing import Any

from claims_db.articles.stories.read import Story

Branches = dict[str, Any]
"""Names, each with what goes on from it."""


def tree(story: Story, named: Callable[[str], str] = str) -> list[str]:
    """The lines of the picture of a story, its origins in the order of the alphabet.

    Args:
        named: How a source is called where the picture is shown.
    """
    branches: Branches = {}
    for telling in story.tellings:
        place = branches
        for source in (*telling.account.chain, telling.account.publisher):
            place = place.setdefault(named(source.name), {})
    return [line for origin in sorted(branches) for line in (origin, *below(branches[origin]))]


def below(branches: Branches, indent: str = "") -> Iterator[str]:
    """The lines of what goes on from a name."""
    names = sorted(branches)
    for name in names:
        is_last = name == names[-1]
        yield f"{indent}{'└─' if is_last else '├─'} {name}"
        yield from below(branches[name], indent + ("   " if is_last else "│  "))

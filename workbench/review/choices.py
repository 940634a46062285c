"""What is typed to those of a few things that have it."""

import re
from collections.abc import Callable
from typing import NamedTuple

from workbench.review.layouts import under_other_layouts

WORD = re.compile(r"\w+")


class Choice(NamedTuple):
    """One thing to choose."""

    name: str
    choose: Callable[[], None]
    detail: str = ""
    """What stands at the end of its line: a type, a key, how much is reviewed."""
    change: Callable[[], None] | None = None
    """What corrects the thing itself; `None`: nothing does."""


def containing(choices: list[Choice], typed: str) -> list[Choice]:
    """The choices that have every word typed, under whichever layout it was.

    Those in which a word begins with what was typed come first.
    """
    wanted = [text.casefold().split() for text in (typed, *under_other_layouts(typed))]
    found = [
        choice
        for choice in choices
        if any(
            all(word in f"{choice.name} {choice.detail}".casefold() for word in words)
            for words in wanted
        )
    ]
    return sorted(found, key=lambda choice: not begins_words(choice.name, typed))


def begins_words(name: str, typed: str) -> bool:
    """Whether each word typed, under whichever layout, is how a word of the name begins."""
    words = WORD.findall(name.casefold())
    return any(
        all(any(word.startswith(part) for word in words) for part in text.casefold().split())
        for text in (typed, *under_other_layouts(typed))
    )

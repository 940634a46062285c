"""What is typed to those of a few things that have it."""

from collections.abc import Callable
from typing import NamedTuple

from workbench.review.keys import under_other_layouts


class Choice(NamedTuple):
    """One thing to choose."""

    name: str
    choose: Callable[[], None]
    detail: str = ""
    """What stands at the end of its line: a type, a key, how much is reviewed."""


def containing(choices: list[Choice], typed: str) -> list[Choice]:
    """The choices that have every word typed, under whichever layout it was."""
    wanted = [text.casefold().split() for text in (typed, *under_other_layouts(typed))]
    return [
        choice
        for choice in choices
        if any(
            all(word in f"{choice.name} {choice.detail}".casefold() for word in words)
            for words in wanted
        )
    ]

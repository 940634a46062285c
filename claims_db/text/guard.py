"""Two wordings to whether they say the same, say something else, or are about something else.

It never judges which is right. A figure, a name, a date or a denial that one has otherwise than
the other makes them differ, however alike the rest is; where little of what they say is shared
they are about something else, whatever names they share.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from claims_db.text.concepts import CITIES, OPPOSITES, concept
from claims_db.text.differences import Difference
from claims_db.text.differing_figures import differing_figures, matched
from claims_db.text.figure import Figure
from claims_db.text.figures import figures
from claims_db.text.negation import DENIALS, Denied, denied
from claims_db.text.stems import WORD, skeleton, stem, words
from claims_db.text.told_names import ToldName, told_names
from claims_db.text.wording import level

Relation = Literal["same", "differs", "other"]
"""What one wording is to another: it says the same, it says the same thing otherwise (16 → 18),
or it is about something else."""


class Gist(NamedTuple):
    """What two wordings are compared by."""

    text: str
    stems: tuple[str, ...]
    figures: tuple[Figure, ...]
    names: tuple[ToldName, ...]
    denied: Denied


class Verdict(NamedTuple):
    """What one wording is to another, and in what they differ."""

    relation: Relation
    differences: tuple[Difference, ...] = ()
    likeness: float = 0.0
    """How much of the shorter one's stems the other has, 0 to 1."""


@lru_cache(5_000)
def gist(text: str, published: str = "") -> Gist:
    """Read a wording; `published`: the ISO 8601 day of its article, if it is known."""
    found = tuple(figures(text, published))
    rest = [stem(word) for word in words(without(text, found)) if word not in DENIALS]
    return Gist(text, tuple(rest), found, tuple(told_names(text)), denied(text))


def without(text: str, found: Sequence[Figure]) -> str:
    """A text without its figures: they are compared by themselves."""
    for figure in reversed(found):
        text = f"{text[: figure.start]} {text[figure.end :]}"
    return text


def compare(one: Gist, other: Gist) -> Verdict:
    """Say what a wording is to another one."""
    if one == other:
        return Verdict("same", (), 1.0)
    like = likeness(one, other)
    if not is_enough(like, one, other):
        return Verdict("other", (), like)
    found = tuple(dict.fromkeys(differences(one, other)))
    return Verdict("differs" if found else "same", found, like)


def are_same(one: Gist, other: Gist) -> bool:
    """Whether `compare` would find two wordings the same; it stops at the first difference."""
    return one == other or (
        is_enough(likeness(one, other), one, other) and not any(differences(one, other))
    )


def is_enough(like: float, one: Gist, other: Gist) -> bool:
    """Whether two wordings share enough to be about the same thing."""
    return like >= (ENOUGH if share_a_figure(one, other) else ENOUGH_OF_WORDS)


ENOUGH, ENOUGH_OF_WORDS = 0.55, 0.65
"""Of the stems of the shorter wording, what the other one has, where they share a figure and where
they do not: measured on tests/text/pairs."""

FEWEST = 2
"""Words and figures that two wordings share, unless neither says more."""


def share_a_figure(one: Gist, other: Gist) -> bool:
    """Whether two wordings have a figure in common, or each one that the other has otherwise."""
    kinds = {figure.kind for figure in one.figures} & {figure.kind for figure in other.figures}
    return bool(kinds)


def likeness(one: Gist, other: Gist) -> float:
    """How much of what the shorter wording says the other one says too.

    «It will be closed until Friday» has one word alone in common with whatever was closed.
    """
    mine, theirs = set(one.stems), set(other.stems)
    _, _, figures_shared = matched(one.figures, other.figures)
    both = len(figures_shared)
    shared = len(mine & theirs) + both
    if shared < FEWEST and max(len(mine), len(theirs)) > FEWEST:
        return 0.0
    return shared / max(1, min(len(mine), len(theirs)) + both)


def differences(one: Gist, other: Gist) -> Iterator[Difference]:
    """Yield in what two wordings differ, as they have it: «16» and «18»; «не» and nothing."""
    yield from contradictions(one, other)
    yield from replaced_word(one, other)


def contradictions(one: Gist, other: Gist) -> Iterator[Difference]:
    """Yield those that cannot be another way to say the same."""
    yield from differing_figures(one.text, one.figures, other.text, other.figures)
    yield from differing_names(one, other)
    yield from differing_denials(one, other)
    yield from opposites(one, other)


def differing_names(one: Gist, other: Gist) -> Iterator[Difference]:
    """Yield names that stand for each other; one that only one wording has is a detail."""
    mine, theirs = unshared_names(one, other), unshared_names(other, one)
    if any(name.is_certain for name in (*mine, *theirs)):
        for name, instead in zip(mine, theirs, strict=False):
            yield name.written, instead.written


def unshared_names(one: Gist, other: Gist) -> list[ToldName]:
    """The names of a wording that the other one has nowhere, as a name or as another word."""
    there = {*other.stems, *map(skeleton, other.stems)}
    return [
        name
        for name in one.names
        if not {name.stem, skeleton(name.stem)} & there
        and (name.is_certain or concept(name.written.lower()) in (None, *CITIES))
    ]


def differing_denials(one: Gist, other: Gist) -> Iterator[Difference]:
    """Yield the word that denies what the other wording affirms."""
    mine = one.denied.times + grown_on(one, other)
    theirs = other.denied.times + grown_on(other, one)
    if mine > theirs + other.denied.perhaps:
        yield one.denied.written, ""
    elif theirs > mine + one.denied.perhaps:
        yield "", other.denied.written
    elif affirms_what_is_denied(one, other) or affirms_what_is_denied(other, one):
        yield one.denied.written, other.denied.written


def affirms_what_is_denied(one: Gist, other: Gist) -> bool:
    """Whether all that a wording denies the other one has, and does not deny."""
    affirmed = set(other.stems) - other.denied.stems
    if other.denied.times and not other.denied.stems:
        return False  # what it denies stands before the word that denies: пострадавших нет
    if other.denied.times and not other.denied.stems <= set(one.stems) - one.denied.stems:
        return False  # both deny something, and in other words
    return bool(one.denied.stems) and one.denied.stems <= affirmed


def grown_on(one: Gist, other: Gist) -> int:
    """How many words of a wording are denied ones of the other: небезопасна, unsafe."""
    here, there = set(one.stems), set(other.stems)
    return sum(
        1
        for word in words(one.text)
        for mark in GROWN_ON
        if word.startswith(mark)
        and len(word) > len(mark) + 3
        and stem(word) not in there
        and stem(word.removeprefix(mark)) in there - here
    )


GROWN_ON = ("не", "un", "in", "dis")


def opposites(one: Gist, other: Gist) -> Iterator[Difference]:
    """Yield what rises in one wording and falls in the other."""
    mine, theirs = set(one.stems), set(other.stems)
    for up, down in OPPOSITES:
        for here, there in ((up, down), (down, up)):
            if here in mine - theirs and there in theirs - mine:
                yield word_of(one.text, here), word_of(other.text, there)


def word_of(text: str, meant: str) -> str:
    """The first word of a text that has a stem."""
    return next((m[0] for m in WORD.finditer(text) if stem(level(m[0])) == meant), "")


def replaced_word(one: Gist, other: Gist) -> Iterator[Difference]:
    """Yield one or two words that alone stand for others, where the rest is word for word alike.

    «министр здоровья» and «министр обороны»: whoever says the same in other words changes more.
    """
    if is_ukrainian(one.text) != is_ukrainian(other.text):
        return
    mine, theirs = one.stems, other.stems
    head = common(mine, theirs)
    tail = common(mine[head:][::-1], theirs[head:][::-1])
    here, there = mine[head : len(mine) - tail], theirs[head : len(theirs) - tail]
    alone = len(here) in (1, 2) and len(there) in (1, 2) and head + tail >= 3
    if alone and head and not set(here) & set(theirs) and not set(there) & set(mine):
        yield (
            " ".join(word_of(one.text, stem) for stem in here),
            " ".join(word_of(other.text, stem) for stem in there),
        )


def is_ukrainian(text: str) -> bool:
    """Whether a text has letters that Russian has not."""
    return bool(set("іїєґІЇЄҐ").intersection(text))


def common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many stems two wordings have in common from their beginnings."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )

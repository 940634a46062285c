"""The figures of a claim beside those of its evidence, and of the story's other claims.

Said here, said there, and the difference, normalised over the languages. A mismatch is marked,
never judged.
"""

from collections.abc import Iterator
from typing import NamedTuple

from claims_db.text.differing_figures import matched, written
from claims_db.text.figure import Figure
from claims_db.text.figures import figures

MEASURED = ("number", "money", "percent", "times", "span")
"""Kinds of which a difference can be told."""


class Beside(NamedTuple):
    """A figure that is said here, and the one that stands for it there."""

    here: str
    """As the claim has it; empty: it has none."""
    there: str
    """As the other text has it; empty: it has none."""
    difference: str
    """What is said there more or less, in the measure of the two: +2, -0.5; empty: none is told."""
    agrees: bool


def figures_beside(
    text: str, other: str, *, published: str = "", other_published: str = ""
) -> list[Beside]:
    """Return each figure of a text beside the one that stands for it in another text.

    The days are those of the two articles, in ISO 8601, by which «в субботу» is a date.
    """
    mine, theirs = figures(text, published), figures(other, other_published)
    left, right, shared = matched(mine, theirs)
    told = {a: Beside(written(text, a), written(other, b), "", True) for a, b in shared}
    told |= dict(paired(text, left, other, right))
    rows = [told[figure] for figure in mine if figure in told]
    rows += [Beside("", written(other, figure), "", False) for figure in right]
    return rows


def paired(
    text: str, left: list[Figure], other: str, right: list[Figure]
) -> Iterator[tuple[Figure, Beside]]:
    """Yield the figures that only this text has, each with one of its kind, which is used up."""
    for figure in left:
        there = next((one for one in right if one.kind == figure.kind), None)
        if there is not None:
            right.remove(there)
        yield (
            figure,
            Beside(written(text, figure), written(other, there), difference(figure, there), False),
        )


def difference(here: Figure, there: Figure | None) -> str:
    """What is said there more or less; empty where it cannot be told."""
    if there is None or here.kind not in MEASURED or here.unit != there.unit:
        return ""
    return f"{there.value - here.value:+.12g}"

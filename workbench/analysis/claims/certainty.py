"""How sure a suggestion is: how likely its span and its chain are right from end to end."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.claims.features import Features
from workbench.analysis.claims.model import load_model
from workbench.analysis.claims.statement import Statement

MOST = 4
"""From which links, words of a name and claims before it are no longer told apart."""


def see_certainty(words: str, number: int, statement: Statement, seen: Features) -> Features:
    """Return what the model sees of the claim of these words, the article's `number`th from 0.

    What is seen of the claim itself is told once, not again by whose words it is.
    """
    return frozenset(
        {
            *(name for name in seen if ": " not in name),
            *_of_edges(words),
            *_of_chain(statement),
            f"claim {min(number, MOST)}",
        }
    )


def judge_certainty(seen: Features) -> float:
    """Return how likely the span and the chain of a claim are right, from 0 to 1."""
    return round(load_model("certainty").shares(seen)["right"], 2)


def _of_edges(words: str) -> Iterator[str]:
    """How the words begin and end: where a cut is wrong they often begin small."""
    yield "begins small" if words[0].islower() else "begins otherwise"
    yield "ends in a word" if words[-1].isalnum() else f"ends in {words[-1]}"


def _of_chain(statement: Statement) -> Iterator[str]:
    """Whom it names, by which rule, and whether the words itself do."""
    chain = statement.chain
    yield f"found by {statement.rule.value or 'no frame'}"
    yield f"links {min(len(chain), MOST)}"
    if statement.inherited:
        yield "taken over"
    for link in chain:
        yield f"source {link.type}"
        yield f"source of words {min(len(link.name.split()), MOST)}"

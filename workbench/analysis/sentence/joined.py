"""What a conjunction joins, as the tree of the sentence has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.analysis.sentence.sentence import Scene

if TYPE_CHECKING:
    from workbench.syntax import Parsed

JOINING = frozenset({"cc", "mark"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "expl"})


def joins_phrases(scene: Scene, first: int, right: int, last: int) -> bool:
    """tries to involve Norvania | and Orevia in talks: no clause follows, beyond doubt.

    The conjunction stands from token `first` to `right`, what it joins from there to `last`.
    Where the tree is less sure than the language asks, nothing is said against a clause.
    """
    conjunction = next(filter(_joins, scene.tree.between(first, right)), None)
    if conjunction is None or conjunction.sure < scene.language.sure_of_joined:
        return False
    if not right <= scene.tree.token(conjunction.head) < last:
        return False
    below = scene.tree.below(conjunction.head)
    return not any(right <= at < last and _is_subject(told) for at, told in below)


def _joins(told: Parsed) -> bool:
    return told.relation in JOINING


def _is_subject(told: Parsed) -> bool:
    """A noun in the nominative is one, though the parser takes it for what is done to."""
    return told.relation in SUBJECTS or (told.relation == "obj" and told.case == "Nom")

"""What a conjunction joins, as the tree of the sentence has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.analysis.sentence.sentence import Scene

if TYPE_CHECKING:
    from workbench.syntax import Parsed

JOINING = frozenset({"cc", "mark"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "expl"})


def keeps_together(scene: Scene, first: int, right: int, last: int) -> bool:
    """tries to involve Norvania | and Orevia in talks: no clause follows, beyond doubt.

    It was shut | while he was away: what tells the time has no comma before it.

    The conjunction stands from token `first` to `right`, what it joins from there to `last`.
    Where the tree is less sure than the language asks, nothing is said against a clause.
    """
    conjunction = next(filter(_joins, scene.tree.between(first, right)), None)
    if conjunction is None or conjunction.sure < scene.language.sure_of_joined:
        return False
    if not right <= scene.tree.token(conjunction.head) < last:
        return False
    if conjunction.relation == "mark" and scene.tokens[first].is_word:
        return True
    verb = scene.word(scene.tree.token(conjunction.head)).verb
    below = [(scene.tree.token(n), told) for n, told in scene.tree.children(conjunction.head)]
    return not any(
        right <= at < last and _is_subject(told, scene.word(at).subject & verb)
        for at, told in below
    )


def _joins(told: Parsed) -> bool:
    return told.relation in JOINING


def _is_subject(told: Parsed, agrees: int) -> bool:
    """What agrees with the verb is one, where the parser takes its nominative for an accusative."""
    nominative = told.case == "Nom" or (told.case == "Acc" and agrees)
    return told.relation in SUBJECTS or (told.relation == "obj" and bool(nominative))

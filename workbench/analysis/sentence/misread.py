"""A word that the parser takes for one of a row, and that begins a clause of its own."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import PARTICIPLE

NAMED = frozenset({"PROPN", "PRON"})


def acts_next(scene: Scene, there: int) -> bool:
    """The plan passed and | work | began: a verb stands right after the word that is joined."""
    tree, next_to = scene.tree, there + 1
    if next_to >= len(tree.words) or tree.words[next_to].tree.upos != "VERB":
        return False
    word = scene.word(tree.token(next_to))
    finite = bool(word.verb) and not word.is_a(PARTICIPLE)
    return finite or tree.words[next_to].tree.verb_form == "Fin"


def is_name_beside_noun(scene: Scene, there: int, conjunction: int) -> bool:
    """Roe won in four sets and | Poe | lost: no name is one of a row of things"""
    words, told = scene.tree.words, scene.tree.words[there].tree
    joins = told.relation == "conj" and scene.tree.token(told.head) < conjunction
    apart = told.upos == "PROPN" and words[told.head].tree.upos not in NAMED
    acts = scene.word(scene.tree.token(there) + 1)
    described = acts.is_a(PARTICIPLE) and told.number == "Plur"  # nobles and Professors | immersed
    return joins and apart and bool(acts.verb) and not described

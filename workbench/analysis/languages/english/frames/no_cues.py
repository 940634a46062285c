"""Words that look like verbs of saying and tell nothing, as the tree of the sentence has it."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc

NOUN_BESIDE = Arc(by=words("conj"), upos=words("NOUN"), sure=0.5)
NOUNS = words("NOUN PROPN PRON")


def is_joined_noun(scene: Scene, at: int) -> bool:
    """neighbours, | volunteers | and police searched the wood"""
    tree = scene.tree
    above = tree.told(at).head
    beside = above >= 0 and tree.words[above].tree.upos in NOUNS
    return beside and tree.is_so(at, NOUN_BESIDE)

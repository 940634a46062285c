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


def tells_where(scene: Scene, at: int) -> bool:
    """The village | where | the priest said | he had seen it is empty: it tells more of a noun"""
    noun = scene.tree.head(at)
    relative = scene.tree.is_so(at, OF_NOUN) and 0 <= noun < at
    return relative and scene.lower(noun + 1) in WHERE


OF_NOUN = Arc(by=words("acl:relcl"))
WHERE = words("where when why")


def tells_which_one(scene: Scene, index: int) -> bool:
    """This is the third whale | found | on the shore"""
    tree = scene.tree
    return tree.is_so(index, WHICH) and tree.has(tree.head(index), COPULA)


WHICH = Arc(by=words("acl"), sure=0.4)
COPULA = Arc(by=words("cop"))

"""English words of saying that say nothing: did not say, may suggest, was widely reported."""

from __future__ import annotations

from workbench.analysis.languages.english.frames.feeling import BE, FEELING
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB

AUXILIARIES = words(
    "has have had is are was were be been do does did will would can could may might"
    " must shall should"
)


def helps(scene: Scene, at: int) -> bool:
    """| will | say, | may | say; not: Theresa | May | said, in | May | it said"""
    return scene.lower(at) in AUXILIARIES and scene.token(at).text != "May"


SPEAKER = Arc(by=words("nsubj nsubj:pass"), sure=0.8)


def is_negated(scene: Scene, index: int) -> bool:
    """did not say, never mentioned, may suggest: what was not said has no source"""
    before = (scene.lower(index - 1), scene.lower(index - 2))
    unsure = before[0] in ("may", "might") and helps(scene, index - 1)
    if unsure or _is_said_by_nobody(scene, index):
        return True
    denied = (word in ("not", "never") or word.endswith(("n't", "n’t")) for word in before)
    return before != ("only", "not") and any(denied)


def _is_said_by_nobody(scene: Scene, index: int) -> bool:
    """| Neither | the mayor | nor | her deputy would say; | nobody | told the town"""
    tree = scene.tree
    doers = tree.below(index, SPEAKER)
    below = (tree.words[n].text.lower() for doer in doers for n in tree.branch(doer, OUTSIDE))
    return any(word in NOBODY for word in below)


OUTSIDE = frozenset({"acl", "acl:relcl", "appos", "nmod"})
NOBODY = words("neither nobody none")


def is_passive(scene: Scene, index: int) -> bool:
    """is not expected, was widely reported"""
    form = scene.lower(index)
    shaped = form not in FEELING and (form.endswith("ed") or form in ("told", "thought"))
    shaped = shaped or (form not in FEELING and scene.tree.has(index, PASSIVE))
    be = index - 2 if scene.word(index - 1).is_a(ADVERB) else index - 1
    return shaped and (scene.lower(be) in BE or scene.lower(index - 1) in BE)


PASSIVE = Arc(by=words("aux:pass"), sure=0.8)
"""was | found guilty, was | shown the door"""

"""Two English clauses to whether they are about one and the same: I was late, and I am sorry."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc

CONTRACTED = ("'s", "'re", "'ve", "'ll", "'d", "'m", "n't")
PERSONAL = words("he she it they we i you")


def shares_subject(scene: Scene, first: int, last: int, there: int) -> bool:
    """I was late, and I am sorry: in a quotation one speaker says both."""
    mine = bare(scene, there)
    if mine not in PERSONAL or scene.tree.is_so(there, EXPLETIVE):
        return False
    own = range(first, last)
    before = {bare(scene, at) for at in own} & PERSONAL
    if mine in ("i", "we"):
        nearest = [n for n in own if _acts_in_main(scene, n, own)][-1:] or own
        return any(bare(scene, n) == mine and not _is_aside(scene, n) for n in nearest)
    if mine == "it" and mine in before:
        return _does_something(scene, mine, own)
    return mine in before or _takes_up(scene, mine, first, last)


def _does_something(scene: Scene, mine: str, own: range) -> bool:
    """| It | is hot and it's wet; not: wind goes around it and it's cold, be it true or not"""
    doers = (n for n in own if scene.tree.is_so(n, DOER) and scene.lower(n - 1) != "be")
    return any(bare(scene, n) == mine for n in doers)


def _acts_in_main(scene: Scene, at: int, own: range) -> bool:
    """| We | knew where it was, | they | went there; not: we knew where | the fire | was"""
    verb = scene.tree.told(at).head if scene.tree.is_so(at, DOER) else -1
    told = scene.tree.words[verb].tree if verb >= 0 else None
    return told is not None and (told.relation in MAIN or scene.tree.token(told.head) not in own)


def _is_aside(scene: Scene, at: int) -> bool:
    """When | I | looked up, the car came; the town | I | love: who acts in a clause that hangs"""
    tree, verb = scene.tree, scene.tree.told(at).head
    told = tree.words[verb].tree if verb >= 0 else None
    return told is not None and told.relation in ASIDE and told.sure >= ASIDE_SURE


def _takes_up(scene: Scene, pronoun: str, first: int, last: int) -> bool:
    """The train | left the rails and it fell: the noun that the left side is about"""
    inside = range(first, last)
    doers = (at for at in inside if scene.tree.is_so(at, SUBJECT))
    subject = next((at for at in doers if _acts_in_main(scene, at, inside)), last)
    if scene.tree.told(subject).number != "Sing" or pronoun not in ("he", "she", "it"):
        return False
    somebody = scene.is_of(subject, ROLES) or scene.lower(subject).endswith("in-law")
    named = scene.tree.told(subject).upos == "PROPN"
    return not somebody if pronoun == "it" else somebody or named


ASIDE = words("advcl acl acl:relcl")
ASIDE_SURE = 0.5
MAIN = words("root conj parataxis")
DOER, EXPLETIVE = Arc(by=words("nsubj nsubj:pass")), Arc(by=words("expl"))
SUBJECT = Arc(by=DOER.by, upos=words("NOUN PROPN"))


def bare(scene: Scene, index: int) -> str:
    """they | for | they've"""
    lower = scene.lower(index)
    for ending in CONTRACTED:
        lower = lower.removesuffix(ending)
    return lower

"""A clause that the parser takes apart, its noun from its verb, to that verb."""

from __future__ import annotations

from workbench.analysis.sentence.finite import SUBJECTS, WITH_VERB, is_finite
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tree import NOT_READ, Arc

JOINED = frozenset({"conj", "parataxis"})
SPLIT = 0.5
"""From here on a verb that is joined without a subject has the noun before it for one."""
SPLIT_VERB = Arc(by=JOINED, sure=SPLIT)
HELPERS = WITH_VERB | {"advmod"}


def verb_of_split(scene: Scene, noun: int, last: int) -> int:
    """Twelve backed it and | nine | opposed it: the verb behind a noun.

    Each of the two hangs by itself on the clause before, or the noun on its verb. NOT_READ where
    it is not so.
    """
    verb = _past_helpers(scene, _past_noun(scene, noun))
    split = verb < len(scene.tree.words) and _is_split(scene, noun, verb, last)
    return verb if split else NOT_READ


def _is_split(scene: Scene, noun: int, verb: int, last: int) -> bool:
    """| nine | opposed | it: a noun, and a joined verb that has nobody else who does it."""
    tree = scene.tree
    own, told = tree.words[noun].tree, tree.words[verb].tree
    hangs = own.relation in JOINED or (own.relation in SUBJECTS and own.head == verb)
    others = {child.relation for number, child in tree.children(verb) if number != noun}
    joined = tree.token(verb) < last and SPLIT_VERB.fits(told) and is_finite(scene, verb)
    return hangs and joined and others.isdisjoint(SUBJECTS | {"cc"})


def _past_noun(scene: Scene, noun: int) -> int:
    """and heating, which was cheap, | jumped: the word after all that hangs on a noun."""
    words = scene.tree.words
    at = 1 + max(scene.tree.branch(noun, frozenset({"punct"})))
    if at >= len(words) or words[at].text != ",":
        return at
    commas = (n for n in range(at + 1, len(words)) if words[n].text == ",")
    return next(commas, len(words)) + 1


def _past_helpers(scene: Scene, at: int) -> int:
    """toilets | were | placed: the verb that what stands before it hangs on"""
    words = scene.tree.words
    helps = at < len(words) and words[at].tree.relation in HELPERS
    return max(at, words[at].tree.head) if helps else at

"""English words that do what a verb says, whatever the tree takes them for."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import GOVERNING
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc


def has_hidden(scene: Scene, verb: int, first: int, last: int) -> bool:
    """Somebody acts whom the parser hangs there as something else."""
    return scene.language.subject_may_lead and any(
        first <= scene.tree.token(n) < last and _stands_for_subject(scene, verb, n)
        for n in scene.tree.under(verb)
    )


def _stands_for_subject(scene: Scene, verb: int, word: int) -> bool:
    """Whatever the parser takes it for, before the verb or behind."""
    return _is_some(scene, word, verb) if word < verb else _lies_there(scene, verb, word)


def _is_some(scene: Scene, word: int, verb: int) -> bool:
    """and | few | want it; just | over a quarter | oppose it"""
    tree, read = scene.tree, scene.tree.words[word]
    few = read.text.lower() in QUANTITIES and COUNTING.fits(read.tree)
    return few or (word == verb - 1 and not ABOUT.isdisjoint(tree.texts(word, GOVERNING)))


def _lies_there(scene: Scene, verb: int, word: int) -> bool:
    """on a shelf | lay | visas"""
    tree = scene.tree
    fronted = min(tree.under(verb, OBLIQUE), default=verb) < verb
    lies = fronted and tree.words[verb].text.lower() in STANDING
    return lies and OBJECT.fits(tree.words[word].tree)


COUNTING, OBLIQUE = Arc(by=words("amod advmod det nummod")), Arc(by=words("obl"))
OBJECT = Arc(by=words("obj"))
ABOUT = words("over under about around")
QUANTITIES = words("few fewer many most several some both all others")
STANDING = words("stand stands stood lie lies lay hang hangs hung sit sits sat wait waits waited")

"""English words that do what a verb says, whatever the tree takes them for."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import GOVERNING
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc


def has_hidden(scene: Scene, verb: int, first: int, last: int) -> bool:
    """Somebody acts whom the parser hangs there as something else."""
    if not scene.language.subject_may_lead:
        return False
    hung = (n for n in scene.tree.under(verb) if first <= scene.tree.token(n) < last)
    if is_verb_of_noun(scene, verb) or _is_said_last(scene, verb, first):
        return True
    return any(_stands_for_subject(scene, verb, n) for n in hung)


def _is_said_last(scene: Scene, noun: int, first: int) -> bool:
    """and among the wounded were | two drivers |; and so was | the chapel |"""
    tree = scene.tree
    be = min(tree.under(noun, COPULA), default=noun)
    led = scene.lower(first) in AMONG or scene.lower(tree.token(be) - 1) in ALIKE
    return led and be < noun and NAMED.fits(tree.words[noun].tree)


def is_verb_of_noun(scene: Scene, verb: int) -> bool:
    """A crowd | gathered | in the street: what tells of a noun that heads all and has no verb"""
    tree = scene.tree
    told = tree.words[verb].tree
    above = tree.words[told.head].tree
    return told.relation == "acl" and above.relation == "root" and NAMED.fits(above)


def _stands_for_subject(scene: Scene, verb: int, word: int) -> bool:
    """Whatever the parser takes it for, before the verb or behind."""
    return _is_some(scene, word, verb) if word < verb else _lies_there(scene, verb, word)


def _is_some(scene: Scene, word: int, verb: int) -> bool:
    """and | few | want it; just | over a quarter | oppose it; and | Alonso | hit the wall"""
    tree, read = scene.tree, scene.tree.words[word]
    few = read.text.lower() in QUANTITIES and COUNTING.fits(read.tree)
    if few or word != verb - 1:
        return few
    counted = not ABOUT.isdisjoint(tree.texts(word, GOVERNING))
    return counted or (COUNTING.fits(read.tree) and _is_name(scene, tree.token(word)))


def _is_name(scene: Scene, at: int) -> bool:
    return at > 0 and scene.tokens[at].is_capitalised


def _lies_there(scene: Scene, verb: int, word: int) -> bool:
    """on a shelf | lay | visas; in | came | a bear; so | did | the chapel"""
    tree, said = scene.tree, scene.tree.words[verb].text.lower()
    oblique = min(tree.under(verb, OBLIQUE), default=verb) < verb
    before = set(map(str.lower, tree.texts(verb, BESIDE)))
    fronts = next((fronts for verbs, fronts in INVERTED if said in verbs), ())
    led = (oblique and said in STANDING | COMING) or not before.isdisjoint(fronts)
    return led and OBJECT.fits(tree.words[word].tree)


COUNTING, OBLIQUE = Arc(by=words("amod advmod det nummod")), Arc(by=words("obl"))
BESIDE, COPULA = Arc(by=words("advmod cc")), Arc(by=words("cop"))
NAMED = Arc(upos=words("NOUN PROPN NUM"))
OBJECT = Arc(by=words("obj"))
ABOUT = words("over under about around")
QUANTITIES = words("few fewer many most several some both all others")
AMONG = words(
    "among amongst behind beyond under beneath beside below above opposite between inside"
)
ALIKE = words("so neither nor")
PLACES = words(
    "here there nearby inside outside above below behind beyond opposite upstairs downstairs"
    " in out up down off away back along"
)
STANDING = words("stand stands stood lie lies lay hang hangs hung sit sits sat wait waits waited")
COMING = words("come comes came go goes went run runs ran flow flows flowed")
INVERTED = (
    (STANDING, PLACES),
    (COMING, PLACES | words("then first next last finally now")),
    (words("do does did have has had"), ALIKE),
)
"""Verbs, and what before them puts who acts behind."""

"""What an English verb of saying does to a thing: nothing is said then."""

from __future__ import annotations

from workbench.analysis.languages.english.frames.cues import PRONOUNS
from workbench.analysis.languages.english.frames.denied import AUXILIARIES
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.objects import acts_on
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB, NOUN, PREPOSITION


def is_thing(scene: Scene, cue: int, index: int) -> bool:
    """reiterated | their rating; called | the Orra Gap; accepted | offers: no clause"""
    if _is_helped(scene, index):
        return False
    if _is_named(scene, cue) or _is_described(scene, cue) or _is_only_object(scene, cue):
        return True
    performs = scene.has(cue, "performing")
    if performs and not _is_definite(scene, index):
        return True
    return (performs or scene.has(index, "possessive")) and acts_on(scene, cue)


def _is_helped(scene: Scene, index: int) -> bool:
    """announced | two of the men and a boy | were | taken there: a clause whatever the verb does"""
    end = at = index + int(scene.word(index).is_a(ADVERB))
    while at < len(scene.tokens) - 1:
        end = read_noun_phrase(scene, at, len(scene.tokens))
        joins = scene.lower(end) == "and" or scene.word(end).is_a(PREPOSITION)
        if end == at or not joins:
            break
        at = end + 1
    return end > index and scene.lower(end) in AUXILIARIES


def _is_only_object(scene: Scene, cue: int) -> bool:
    """found | a lizard that was smaller; claimed | the life of one man: a thing, and no clause

    Not: estimate | the fossil weighs: a verb that the tree takes for a noun, or hangs on nothing.
    """
    if scene.tree.has(cue, LOOSE):
        return False
    things = scene.tree.places(cue, SURE_OBJECT)
    named = any(not scene.word(at).verb or scene.word(at).is_a(NOUN) for at in things)
    return named and acts_on(scene, cue)


def _is_described(scene: Scene, cue: int) -> bool:
    """found | a boat tied to a post: a thing, and a participle that tells of it"""
    tree = scene.tree
    things = tree.below(cue, SURE_OBJECT)
    below = (tree.words[n].tree for thing in things for n in tree.branch(thing, frozenset()))
    return acts_on(scene, cue) and any(TELLING.fits(told) for told in below)


LOOSE = Arc(by=words("parataxis"), upos=words("VERB"))
SURE_OBJECT = Arc(by=words("obj"), sure=0.9)
TELLING = Arc(by=words("acl"), upos=words("VERB"), form=words("Part"))
NAMED = Arc(by=words("xcomp"), upos=words("NOUN PROPN"))


def _is_definite(scene: Scene, at: int) -> bool:
    """the bridge, it, Roe, 20 people"""
    token = scene.tokens[at]
    named = token.is_capitalised or token.text[0].isdigit()
    return named or token.lower in DEFINITE


DEFINITE = DETERMINERS | PRONOUNS


def _is_named(scene: Scene, cue: int) -> bool:
    """a place called | the Orra Gap"""
    return scene.tree.has(cue, NAMED)

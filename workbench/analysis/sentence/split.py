"""A clause that the parser takes apart, its noun from its verb, to that verb."""

from __future__ import annotations

from workbench.analysis.sentence.finite import JOINED, SUBJECTS, WITH_VERB, is_finite
from workbench.analysis.sentence.sentence import DASHES, Scene, reads_as_verb
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ, Arc
from workbench.analysis.words.word import PARTICIPLE

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
    if any(words[n].text == "," for n in range(noun, at)):
        return at + 1
    commas = (n for n in range(at + 1, len(words)) if words[n].text == ",")
    return next(commas, len(words)) + 1


def _past_helpers(scene: Scene, at: int) -> int:
    """toilets | were | placed: the verb that what stands before it hangs on"""
    words = scene.tree.words
    helps = at < len(words) and words[at].tree.relation in HELPERS
    return max(at, words[at].tree.head) if helps else at


def verb_behind(scene: Scene, first: int, right: int, last: int) -> int:
    """It tore roofs from barns and | 18,000 homes | are without power: the verb on the right side.

    The parser hangs its noun on the left side. NOT_READ where it is not so.
    """
    tree = scene.tree
    if not scene.language.subject_may_lead:
        return NOT_READ
    inside = (n for n in range(len(tree.words)) if right <= tree.token(n) < last)
    verb = next((n for n in inside if _is_free(scene, n, first) and is_finite(scene, n)), NOT_READ)
    if verb == NOT_READ or scene.any_word(PARTING, right, tree.token(verb)):
        return NOT_READ
    return verb if _acts(scene, verb) and _has_own(scene, verb, first, right) else NOT_READ


PARTING = DASHES | words(": ; so")


def _acts(scene: Scene, verb: int) -> bool:
    """It is no participle that could tell of the noun: the boat | moored | there"""
    told, below = scene.tree.words[verb].tree, scene.tree.children(verb)
    describes = scene.word(scene.tree.token(verb)).is_a(PARTICIPLE) or told.upos != "VERB"
    finite = told.verb_form == "Fin" and not describes
    if told.sure < HARDLY:
        return False
    return finite or any(child.relation in WITH_VERB | {"obj"} for _, child in below)


def _is_free(scene: Scene, word: int, first: int) -> bool:
    """It hangs on the left side or on nothing, and in no clause that a word opens."""
    tree = scene.tree
    told = tree.words[word].tree
    below = tree.children(word)
    led = any(t.relation == "mark" or tree.words[n].text.lower() in WHEN for n, t in below)
    again = (tree.token(n) for n, child in below if child.relation == "cc")
    joined = any(at > first + 1 for at in again)
    return tree.token(told.head) < first and told.relation not in TELLING and not (led or joined)


HARDLY = 0.2
TELLING = frozenset({"acl", "acl:relcl"})
WHEN = words("when where")


def _has_own(scene: Scene, verb: int, first: int, right: int) -> bool:
    """A noun on the right side that hangs on the left one, or a subject right behind it."""
    tree = scene.tree
    subjects = [tree.token(n) for n, told in tree.children(verb) if told.relation in SUBJECTS]
    if any(at < first for at in subjects) or _is_joined_again(scene, verb, right):
        return False
    if len(scene.places(",", right, tree.token(verb))) == 1:
        return False  # roofs from barns and | homes, felled | trees and left: a list
    if subjects:
        return subjects[0] < tree.token(verb)
    return any(_is_stray(scene, n, first, right) for n in range(verb))


def _is_joined_again(scene: Scene, verb: int, right: int) -> bool:
    """roofs from barns and | homes and | are gone: where it is not marked, it may end the list"""
    if scene.tokens[right - 2].text == "," or scene.lower(right - 1) == "but":
        return False
    again = any(scene.has(at, "coordinating") for at in range(right, scene.tree.token(verb)))
    return again or _ends_list(scene, right - 1)


def _ends_list(scene: Scene, conjunction: int) -> bool:
    """a team of Roe, Poe | and | Loe ran home: nothing but names from the comma on"""
    commas = (at for at in range(conjunction - 1, 0, -1) if scene.tokens[at].text == ",")
    comma = next(commas, conjunction)
    return comma < conjunction and not scene.some(reads_as_verb, comma, conjunction)


def _is_stray(scene: Scene, noun: int, first: int, right: int) -> bool:
    """| 18,000 homes |: a noun that no preposition leads and that hangs on the left side"""
    tree = scene.tree
    told = tree.words[noun].tree
    led = any(child.relation == "case" and n < noun for n, child in tree.children(noun))
    stands = right <= tree.token(noun) and NOT_READ < tree.token(told.head) < first
    return stands and not led and told.upos in NOUNS


NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})

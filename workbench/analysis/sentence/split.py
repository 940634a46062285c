"""A clause that the parser takes apart, its noun from its verb, to that verb."""

from __future__ import annotations

from workbench.analysis.sentence.acting import JOINED, SUBJECTS, WITH_VERB
from workbench.analysis.sentence.finite import SUBJECT, is_finite
from workbench.analysis.sentence.sentence import DASHES, Scene, reads_as_verb
from workbench.analysis.sentence.subjects import MARK, is_ruled
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ, Arc
from workbench.analysis.words.word import PARTICIPLE

SPLIT = 0.5
"""From here on a verb that is joined without a subject has the noun before it for one."""
SPLIT_VERB = Arc(by=JOINED, sure=SPLIT)
HAVING = Arc(by=SUBJECTS | {"cc"})
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
    joins = own.relation in JOINED and own.upos != "ADV"
    hangs = joins or (own.relation in SUBJECTS and own.head == verb)
    alone = {noun}.issuperset(tree.under(verb, HAVING))
    joined = tree.token(verb) < last and SPLIT_VERB.fits(told) and is_finite(scene, verb)
    return hangs and joined and alone


def _past_noun(scene: Scene, noun: int) -> int:
    """and heating, which was cheap, | jumped: the word after all that hangs on a noun."""
    texts = [word.text for word in scene.tree.words]
    at = 1 + max(scene.tree.branch(noun, frozenset({"punct"})))
    if "," not in texts[at : at + 1]:
        return at
    if "," in texts[noun:at]:
        return at + 1
    return texts.index(",", at + 1) + 1 if "," in texts[at + 1 :] else len(texts) + 1


def _past_helpers(scene: Scene, at: int) -> int:
    """toilets | were | placed: the verb that what stands before it hangs on"""
    words = scene.tree.words
    helps = at < len(words) and words[at].tree.relation in HELPERS
    return max(at, words[at].tree.head) if helps else at


def verb_behind(scene: Scene, first: int, right: int, last: int) -> int:
    """It tore roofs from barns and | 18,000 homes | are without power: the verb on the right side.

    The parser hangs its noun on the left side. NOT_READ where it is not so.
    """
    if not scene.language.subject_may_lead:
        return NOT_READ
    free = (n for n in scene.tree.inside(right, last) if _is_free(scene, n, first))
    verb = next((n for n in free if is_finite(scene, n)), NOT_READ)
    stands = verb != NOT_READ and _stands_behind(scene, verb, first, right)
    return verb if stands else NOT_READ


def _stands_behind(scene: Scene, verb: int, first: int, right: int) -> bool:
    """| 18,000 homes are | without power: nothing parts it from the conjunction"""
    parted = scene.any_word(PARTING, right, scene.tree.token(verb))
    return not parted and _acts(scene, verb) and _has_own(scene, verb, first, right)


PARTING = DASHES | words(": ; so")


def _acts(scene: Scene, verb: int) -> bool:
    """It is no participle that could tell of the noun: the boat | moored | there"""
    tree = scene.tree
    told = tree.words[verb].tree
    plain = FINITE.fits(told) and not scene.word(tree.token(verb)).is_a(PARTICIPLE)
    return told.sure >= HARDLY and (plain or tree.bears(verb, CARRIED))


def _is_free(scene: Scene, word: int, first: int) -> bool:
    """It hangs on the left side or on nothing, and in no clause that a word opens."""
    tree = scene.tree
    told = tree.words[word].tree
    led = tree.bears(word, MARK) or not WHEN.isdisjoint(map(str.lower, tree.texts(word)))
    joined = any(tree.token(n) > first + 1 for n in tree.under(word, AGAIN))
    hung = tree.token(told.head) < first or _is_joined_to_aim(scene, word, first)
    return hung and told.relation not in TELLING and not (led or joined)


def _is_joined_to_aim(scene: Scene, verb: int, first: int) -> bool:
    """, and grants to bring boats into Lowe often | end | in May: joined to "bring" by nothing"""
    tree, told = scene.tree, scene.tree.words[verb].tree
    aims = told.relation == "conj" and tree.bears(told.head, LED_BY_TO)
    return aims and scene.lower(first) == "," and tree.token(told.head) >= first


LED_BY_TO = Arc(by=words("mark"), upos=words("PART"))
HARDLY = 0.2
TELLING = frozenset({"acl", "acl:relcl"})
WHEN = words("when where")
FINITE = Arc(upos=words("VERB"), form=words("Fin"))
CARRIED = Arc(by=WITH_VERB | {"obj"})
AGAIN = Arc(by=words("cc"))
"""and homes | and | are gone"""


def _has_own(scene: Scene, verb: int, first: int, right: int) -> bool:
    """A noun on the right side that hangs on the left one, or a subject right behind it."""
    tree, at = scene.tree, scene.tree.token(verb)
    subjects = list(map(tree.token, tree.under(verb, SUBJECT)))
    if min(subjects, default=first) < first or _is_joined_again(scene, verb, right):
        return False
    if len(scene.places(",", right, at)) == 1:
        return False  # roofs from barns and | homes, felled | trees and left: a list
    if subjects:
        return subjects[0] < at
    return any(_is_stray(scene, n, first, right) for n in range(verb))


def _is_joined_again(scene: Scene, verb: int, right: int) -> bool:
    """roofs from barns and | homes and | are gone: where it is not marked, it may end the list"""
    if scene.tokens[right - 2].text == "," or scene.lower(right - 1) == "but":
        return False
    again = scene.any_has("coordinating", right, scene.tree.token(verb))
    return again or _ends_list(scene, right - 1)


def _ends_list(scene: Scene, conjunction: int) -> bool:
    """a team of Roe, Poe | and | Loe ran home: nothing but names from the comma on"""
    comma = scene.find_back((",",), 1, conjunction)
    return comma > 0 and not scene.some(reads_as_verb, comma, conjunction)


def _is_stray(scene: Scene, noun: int, first: int, right: int) -> bool:
    """| 18,000 homes |: a noun that no preposition leads and that hangs on the left side"""
    tree = scene.tree
    told = tree.words[noun].tree
    stands = right <= tree.token(noun) and NOT_READ < tree.token(told.head) < first
    return stands and told.upos in NOUNS and not is_ruled(scene, noun)


NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "SYM"})

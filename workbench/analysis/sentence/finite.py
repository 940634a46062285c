"""A verb of the tree to whether it is finite, and heads a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.analysis.sentence.acting import HELPER, SUBJECTS, WITH_VERB, has_subject
from workbench.analysis.sentence.hidden import OBJECT, is_verb_of_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import NOUN, PARTICIPLE, SHORT

if TYPE_CHECKING:
    from workbench.syntax import Parsed


def is_clause(scene: Scene, verb: int, first: int, last: int) -> bool | None:
    """It is finite, or a participle that needs no verb beside it, and has its subject."""
    stands = is_finite(scene, verb) or _is_done(scene, verb)
    return stands and has_subject(scene, verb, first, last)


def _is_done(scene: Scene, verb: int) -> bool:
    """Мост | закрыт; мэр | готов | платить; not: цель — | победа"""
    if not scene.language.leaves_out_is:
        return False
    told, word = scene.tree.words[verb].tree, scene.word(scene.tree.token(verb))
    if told.verb_form == "Part" or (told.upos == "ADJ" and scene.tree.bears(verb, PASSIVE)):
        return True
    return (bool(word.verb) or _is_described(scene, verb)) and told.upos != "NOUN"


def _is_described(scene: Scene, verb: int) -> bool:
    """Мэр | готов | платить; not: воды | мало; это план, но он | должен | … is said of the plan"""
    word = scene.word(scene.tree.token(verb))
    named = word.is_a(SHORT) and not word.lemma.endswith("о")
    return named and not scene.tree.bears(verb, TAKEN_UP)


def is_finite(scene: Scene, verb: int) -> bool:
    """It is, or has what makes it so."""
    tree = scene.tree
    told = tree.words[verb].tree
    if any(lacks(scene, verb) for lacks in (_is_led_by_to, _lacks_auxiliary, _is_let, _is_unknown)):
        return False
    if FINITE.fits(told) or not HANGING.issuperset(map(str.lower, tree.texts(verb, HELPER))):
        return True
    if not scene.word(tree.token(verb)).verb:
        return False
    if told.verb_form == "Part":
        return scene.language.subject_may_lead and _acts_alone(scene, verb)
    return not told.verb_form and tree.bears(verb, SUBJECT)


def _is_led_by_to(scene: Scene, verb: int) -> bool:
    """wants the Kurds | to be | paid; not: the road | is to be | shut"""
    led = "to" in scene.tree.texts(verb, INFINITIVE)
    return led and not scene.tree.bears(verb, FINITE_HELPER)


def _is_let(scene: Scene, verb: int) -> bool:
    """helped | the police | find | the car; let | them | go: a verb right behind whoever is let"""
    before = scene.tree.words[max(verb - 1, 0)].tree
    led = before.relation == "obj" and before.head < verb - 1
    return led and scene.tree.words[before.head].text.lower() in LETTING


def _is_unknown(scene: Scene, verb: int) -> bool:
    """one purple | sphere |: what no list has for a verb, and does not agree"""
    tree, word = scene.tree, scene.word(scene.tree.token(verb))
    told = tree.words[verb].tree
    known = word.parts & ~NOUN or word.verb or tree.bears(verb, HELPER)
    if told.upos != "VERB" or known or not scene.language.subject_may_lead:
        return False
    return _differs(scene, verb)


def _differs(scene: Scene, verb: int) -> bool:
    """one purple | sphere |: one does, and the verb is that of many, with nothing behind it"""
    tree = scene.tree
    one = any(tree.words[n].tree.number == "Sing" for n in tree.under(verb, BARE))
    last = max((n for n, told in tree.children(verb) if told.relation != "punct"), default=verb)
    return one and last < verb and not scene.lower(tree.token(verb)).endswith("s")


def _acts_alone(scene: Scene, verb: int) -> bool:
    """Gold fell and oil | moved |: what looks like a participle has who does it"""
    tree = scene.tree
    told = tree.words[verb].tree
    if is_verb_of_noun(scene, verb):
        return True
    leads = told.relation in LEADING or tree.bears(verb, OBJECT) or _follows_finite(scene, told)
    return leads and tree.bears(verb, DOER)


def _follows_finite(scene: Scene, told: Parsed) -> bool:
    """Gold | fell | and oil moved: what is joined to a finite verb"""
    above = scene.tree.words[told.head].tree
    return told.relation in FOLLOWING and above.verb_form == "Fin"


def _lacks_auxiliary(scene: Scene, verb: int) -> bool:
    """Homes were razed and bridges | swept | away: a participle, by the verb it is joined to"""
    tree, at = scene.tree, scene.tree.token(verb)
    told = tree.words[verb].tree
    if told.relation != "conj" or not scene.language.subject_may_lead:
        return False
    own = scene.lower(at) in ALONE or tree.bears(verb, OWN)
    return scene.word(at).is_a(PARTICIPLE) and tree.bears(told.head, IN_PASSIVE) and not own


TAKEN_UP = Arc(by=SUBJECTS, upos=words("PRON"))
SUBJECT, DOER, PASSIVE = Arc(by=SUBJECTS), Arc(by=words("nsubj")), Arc(by=words("nsubj:pass"))
FINITE = Arc(upos=words("VERB AUX"), form=words("Fin"))
INFINITIVE = Arc(by=words("mark"), upos=words("PART"))
FINITE_HELPER = Arc(by=WITH_VERB, form=words("Fin"))
IN_PASSIVE = Arc(by=words("aux:pass"))
OWN = Arc(by=WITH_VERB | words("obj iobj xcomp ccomp"))
HANGING = words("be being having")
"""food | being | handed out; that the gate | be | shut"""
LETTING = words(
    "help helps helped helping let lets letting make makes made making see sees saw seeing watch"
    " watches watched watching hear hears heard hearing"
)
BARE = Arc(by=SUBJECTS, upos=words("NOUN"))
LEADING, FOLLOWING = words("root ccomp"), words("conj parataxis advcl")
ALONE = words(
    "died fled escaped survived remained walked arrived returned resigned collapsed failed"
    " continued happened stayed waited agreed appeared left crashed refused spent"
)
"""What nobody does to anything: two were hurt and one | died"""

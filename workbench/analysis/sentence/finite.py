"""A verb of the tree to what it has: is it finite, and where is its subject?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.analysis.sentence.hidden import OBJECT, has_hidden
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import GOVERNING
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import NOBODY, NUMERAL, PARTICIPLE

if TYPE_CHECKING:
    from workbench.syntax import Parsed

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "expl"})
OBJECTS = frozenset({"obj", "nmod"})
"""What the parser may take a nominative for."""
WITH_VERB = frozenset({"aux", "aux:pass", "cop"})
NAMING = frozenset({"NOUN", "PROPN"})
PLAIN = Arc(SUBJECTS, frozenset({"PROPN", "PRON", "DET"}), frozenset({"Nom"}), sure=0.9)
"""те | могли, Мэй | сказала: what the parser has no doubt of, whatever its ending is like"""
DENIALS = words("не нет немає")
JOINED = frozenset({"conj", "parataxis"})
SELF = words("сам сама само самі сами")
"""а потім | сам | отруївся: who did what was said before"""
IMPERSONAL = words(
    "доводиться доведеться довелося доводилося вистачає вистачить вистачало вистачило"
    " бракує бракувало забракло вдалося пощастило"
    " придётся пришлось приходилось хватает хватит хватало хватило недостаёт удалось повезло"
)
"""Готелярам | доведеться | чекати; батарей не | вистачило |: verbs that have no subject"""
MISSING = words("нет немає")
WITH = words("with without")


def is_clause(scene: Scene, verb: int, first: int, last: int) -> bool | None:
    """It is finite, or a participle that needs no verb beside it, and has its subject."""
    stands = is_finite(scene, verb) or _is_done(scene, verb)
    return stands and _has_subject(scene, verb, first, last)


def _is_done(scene: Scene, verb: int) -> bool:
    """Мост | закрыт; not: цель — | победа"""
    if not scene.language.leaves_out_is:
        return False
    told, word = scene.tree.words[verb].tree, scene.word(scene.tree.token(verb))
    if told.verb_form == "Part" or (told.upos == "ADJ" and scene.tree.bears(verb, PASSIVE)):
        return True
    return bool(word.verb) and told.upos != "NOUN"


def is_finite(scene: Scene, verb: int) -> bool:
    """It is, or has what makes it so."""
    tree = scene.tree
    told = tree.words[verb].tree
    if _is_led_by_to(scene, verb) or _lacks_auxiliary(scene, verb):
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


def _acts_alone(scene: Scene, verb: int) -> bool:
    """Gold fell and oil | moved |: what looks like a participle has who does it"""
    tree = scene.tree
    told = tree.words[verb].tree
    leads = told.relation in LEADING or tree.bears(verb, OBJECT) or _follows_finite(scene, told)
    return leads and tree.bears(verb, DOER)


def _follows_finite(scene: Scene, told: Parsed) -> bool:
    """Gold | fell | and oil moved: what is joined to a verb without an auxiliary has none either"""
    above = scene.tree.words[told.head].tree
    joined = told.relation in FOLLOWING and above.verb_form == "Fin"
    return joined and not scene.tree.bears(told.head, HELPER)


def _lacks_auxiliary(scene: Scene, verb: int) -> bool:
    """Homes were razed and bridges | swept | away: a participle, by the verb it is joined to"""
    tree, at = scene.tree, scene.tree.token(verb)
    told = tree.words[verb].tree
    if told.relation != "conj" or not scene.language.subject_may_lead:
        return False
    own = scene.lower(at) in ALONE or tree.bears(verb, OWN)
    return scene.word(at).is_a(PARTICIPLE) and tree.bears(told.head, IN_PASSIVE) and not own


SUBJECT, DOER, PASSIVE = Arc(by=SUBJECTS), Arc(by=words("nsubj")), Arc(by=words("nsubj:pass"))
FINITE = Arc(upos=words("VERB AUX"), form=words("Fin"))
INFINITIVE = Arc(by=words("mark"), upos=words("PART"))
HELPER = Arc(by=WITH_VERB)
FINITE_HELPER = Arc(by=WITH_VERB, form=words("Fin"))
IN_PASSIVE = Arc(by=words("aux:pass"))
OWN = Arc(by=WITH_VERB | words("obj iobj xcomp ccomp"))
HANGING = words("being having")
"""food | being | handed out"""
LEADING, FOLLOWING = words("root ccomp"), words("conj parataxis advcl")
ALONE = words(
    "died fled escaped survived remained walked arrived returned resigned collapsed failed"
    " continued happened stayed waited agreed appeared left crashed refused spent"
)
"""What nobody does to anything: two were hurt and one | died"""


def _has_subject(scene: Scene, verb: int, first: int, last: int) -> bool | None:
    """One stands in the stretch: because the parser says so, or agreement, or both."""
    if scene.lower(scene.tree.token(verb)) in IMPERSONAL:
        return False
    asked, subjects = agreement(scene, verb), _subjects(scene, verb, first, last)
    if any(agrees(scene, number, asked) for number in subjects):
        return True
    if not subjects and has_hidden(scene, verb, first, last):
        return True
    stands = _has_object(scene, verb, first, last, asked)
    return None if subjects and not stands else stands


def _has_object(scene: Scene, verb: int, first: int, last: int, asked: int) -> bool | None:
    """Міст | закрито: what is done to it stands for a subject where nobody does it.

    Of two objects one is the subject; one before the verb may be.
    """
    objects = list(hung_on(scene, verb, OBJECTS, first, last))
    before = [number for number in objects if number < verb]
    if asked & NOBODY and before:
        return True
    return None if _any_nominative(scene, objects if objects[1:] else before, asked) else False


def _subjects(scene: Scene, verb: int, first: int, last: int) -> list[int]:
    """Отчёта не было; отчёта нет: what is not there is none"""
    if scene.lower(scene.tree.token(verb)) in MISSING:
        return []
    words, absent = scene.tree.words, "Gen" if _denies(scene, verb) else None
    below = hung_on(scene, verb, SUBJECTS, first, last)
    return [n for n in below if words[n].tree.case != absent and not _is_beside(scene, n)]


def _is_beside(scene: Scene, noun: int) -> bool:
    """а потім | сам | отруївся; and | with | the city having no water

    Not: and | in | Orra deaths outnumber births.
    """
    tree, read = scene.tree, scene.tree.words[noun]
    if read.text.lower() in SELF:
        return True
    named = read.tree.upos in NAMING and scene.language.subject_may_lead
    return named and not WITH.isdisjoint(tree.texts(noun, GOVERNING))


def _any_nominative(scene: Scene, nouns: list[int], asked: int) -> bool:
    """One of them shows a case and agrees."""
    words = scene.tree.words
    return any(words[noun].tree.case and agrees(scene, noun, asked) for noun in nouns)


def _denies(scene: Scene, verb: int) -> bool:
    """Отчёта не было: what is not there is in the genitive."""
    below = map(scene.tree.token, scene.tree.under(verb))
    return any(scene.lower(at) in DENIALS for at in below)


def hung_on(
    scene: Scene, verb: int, relations: frozenset[str], first: int, last: int
) -> Iterator[int]:
    """What hangs on a verb by one of the relations; a noun before it, on whatever it does."""
    tree = scene.tree
    for number, word in enumerate(tree.words):
        near = word.tree.head == verb or (word.tree.relation == "nmod" and number < verb)
        if near and word.tree.relation in relations and first <= tree.token(number) < last:
            yield number


def subjects_joined(scene: Scene, verb: int, first: int, last: int) -> list[int]:
    """| Суд | погодився, але врахував: the subjects of a verb, and of those that are joined"""
    joined = (n for n, word in enumerate(scene.tree.words) if word.tree.relation in JOINED)
    return [n for one in (verb, *joined) for n in hung_on(scene, one, SUBJECTS, first, last)]


def agrees(scene: Scene, noun: int, asked: int) -> bool:
    """It may be a nominative of the number and gender that are asked for, or is counted."""
    tree, told = scene.tree, scene.tree.words[noun].tree
    if not (asked and told.case):
        return told.relation in SUBJECTS
    word = scene.word(tree.token(noun))
    return (
        bool(word.subject & asked)
        or PLAIN.fits(told)
        or any(
            _makes_many(scene, number, child, told.case) for number, child in tree.children(noun)
        )
    )


def _makes_many(scene: Scene, number: int, told: Parsed, case: str) -> bool:
    """| 12 | economists; Anna | and Ben |: what hangs on a noun in some case"""
    if told.relation == "conj" and case == "Nom":
        return True
    counted = scene.word(scene.tree.token(number)).is_a(NUMERAL)
    return counted or told.relation == "nummod"


def agreement(scene: Scene, verb: int) -> int:
    """What a verb, or what stands for it, asks of its subject; 0 where that is not known."""
    tree = scene.tree
    finite = [verb, *tree.under(verb, HELPER)]
    return next(filter(None, (scene.word(tree.token(n)).verb for n in finite)), 0)

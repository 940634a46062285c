"""A verb of the tree to what it has: is it finite, and where is its subject?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import NOBODY, NUMERAL, PARTICIPLE

if TYPE_CHECKING:
    from workbench.syntax import Parsed

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "expl"})
PASSIVE = "nsubj:pass"
OBJECTS = frozenset({"obj", "nmod"})
"""What the parser may take a nominative for."""
WITH_VERB = frozenset({"aux", "aux:pass", "cop"})
VERBS = frozenset({"VERB", "AUX"})
NAMING = frozenset({"NOUN", "PROPN"})
LEADING = frozenset({"root", "ccomp"})
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
    told, word = scene.tree.words[verb].tree, scene.word(scene.tree.token(verb))
    passive = any(child.relation == PASSIVE for _, child in scene.tree.children(verb))
    done = (
        (word.verb and told.upos != "NOUN")
        or told.verb_form == "Part"
        or (passive and told.upos == "ADJ")
    )
    return scene.language.leaves_out_is and bool(done)


def is_finite(scene: Scene, verb: int) -> bool:
    """It is, or has what makes it so."""
    told, below = scene.tree.words[verb].tree, scene.tree.children(verb)
    relations = {child.relation for _, child in below}
    if _is_led_by_to(scene, verb) or _lacks_auxiliary(scene, verb, relations):
        return False
    if (told.verb_form == "Fin" and told.upos in VERBS) or WITH_VERB & relations:
        return True
    own = scene.word(scene.tree.token(verb)).verb
    if told.verb_form == "Part" and own and scene.language.subject_may_lead:
        acts = "obj" in relations or told.relation in LEADING or _follows_finite(scene, told)
        return "nsubj" in relations and acts
    return bool(not told.verb_form and own and SUBJECTS & relations)


def _is_led_by_to(scene: Scene, verb: int) -> bool:
    """wants the Kurds | to be | paid; not: the road | is to be | shut"""
    below = scene.tree.children(verb)
    led = any(INFINITIVE.fits(told) and scene.tree.words[n].text == "to" for n, told in below)
    return led and not any(t.relation in WITH_VERB and t.verb_form == "Fin" for _, t in below)


def _follows_finite(scene: Scene, told: Parsed) -> bool:
    """Gold fell and oil | moved |: what is joined to a verb without an auxiliary has none either"""
    above = scene.tree.words[told.head].tree
    below = (child.relation for _, child in scene.tree.children(told.head))
    joined = told.relation in FOLLOWING and above.verb_form == "Fin"
    return joined and WITH_VERB.isdisjoint(below)


def _lacks_auxiliary(scene: Scene, verb: int, relations: set[str]) -> bool:
    """Homes were razed and bridges | swept | away: a participle, by the verb it is joined to"""
    told, word = scene.tree.words[verb].tree, scene.word(scene.tree.token(verb))
    if told.relation != "conj" or not scene.language.subject_may_lead:
        return False
    above = {child.relation for _, child in scene.tree.children(told.head)}
    own = relations & (WITH_VERB | OBJECTIVE) or scene.lower(scene.tree.token(verb)) in ALONE
    return "aux:pass" in above and word.is_a(PARTICIPLE) and not own


INFINITIVE = Arc(by=words("mark"), upos=words("PART"))
FOLLOWING = frozenset({"conj", "parataxis", "advcl"})
OBJECTIVE = frozenset({"obj", "iobj", "xcomp", "ccomp"})
ALONE = words(
    "died fled escaped survived remained walked arrived returned resigned collapsed failed"
    " continued happened stayed waited agreed appeared left crashed refused spent"
)
"""What nobody does to anything: two were hurt and one | died"""


def _has_subject(scene: Scene, verb: int, first: int, last: int) -> bool | None:
    """One stands in the stretch: because the parser says so, or agreement, or both.

    What is done to it stands for it where nobody does it: Міст | закрито.
    """
    if scene.lower(scene.tree.token(verb)) in IMPERSONAL:
        return False
    asked = agreement(scene, verb)
    subjects = _subjects(scene, verb, first, last)
    if any(agrees(scene, number, asked) for number in subjects):
        return True
    if not subjects and _has_hidden(scene, verb, first, last):
        return True
    objects = list(hung_on(scene, verb, OBJECTS, first, last))
    before = [number for number in objects if number < verb]
    if asked & NOBODY and before:
        return True
    # of two objects one is the subject; one before the verb may be
    doubtful = subjects or _any_nominative(scene, objects if objects[1:] else before, asked)
    return None if doubtful else False


def _subjects(scene: Scene, verb: int, first: int, last: int) -> list[int]:
    """Отчёта не было; отчёта нет: what is not there is none"""
    if scene.lower(scene.tree.token(verb)) in MISSING:
        return []
    words, absent = scene.tree.words, "Gen" if _denies(scene, verb) else None
    below = hung_on(scene, verb, SUBJECTS, first, last)
    told = [number for number in below if words[number].tree.case != absent]
    return [n for n in told if words[n].text.lower() not in SELF and not _is_led(scene, n)]


def _has_hidden(scene: Scene, verb: int, first: int, last: int) -> bool:
    """Somebody acts whom the parser hangs there as something else."""
    inside = (n for n, _ in scene.tree.children(verb) if first <= scene.tree.token(n) < last)
    led = scene.language.subject_may_lead
    return led and any(_stands_for_subject(scene, verb, number) for number in inside)


def _stands_for_subject(scene: Scene, verb: int, word: int) -> bool:
    """and | few | want it; on a shelf lay | visas |: whatever the parser takes it for"""
    words = scene.tree.words
    if word < verb:
        beside = words[word].tree.relation in ("amod", "advmod", "det", "nummod")
        few = beside and words[word].text.lower() in QUANTITIES
        return few or (word == verb - 1 and _is_about(scene, word))
    below = scene.tree.children(verb)
    led = any(told.relation == "obl" and n < verb for n, told in below)
    return led and words[word].tree.relation == "obj" and words[verb].text.lower() in STANDING


def _is_about(scene: Scene, noun: int) -> bool:
    """just | over a quarter | oppose it"""
    below = scene.tree.children(noun)
    return any(t.relation == "case" and scene.tree.words[n].text in ABOUT for n, t in below)


ABOUT = words("over under about around")
QUANTITIES = words("few fewer many most several some both all others")
STANDING = words("stand stands stood lie lies lay hang hangs hung sit sits sat wait waits waited")


def _is_led(scene: Scene, noun: int) -> bool:
    """and | with | the city having no water; not: and | in | Orra deaths outnumber births"""
    tree = scene.tree
    led = any(t.relation == "case" and tree.words[n].text in WITH for n, t in tree.children(noun))
    return led and scene.language.subject_may_lead and tree.words[noun].tree.upos in NAMING


def _any_nominative(scene: Scene, nouns: list[int], asked: int) -> bool:
    """One of them shows a case and agrees."""
    words = scene.tree.words
    return any(words[noun].tree.case and agrees(scene, noun, asked) for noun in nouns)


def _denies(scene: Scene, verb: int) -> bool:
    """Отчёта не было: what is not there is in the genitive."""
    below = (scene.tree.token(number) for number, _ in scene.tree.children(verb))
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
    words = scene.tree.words
    joined = (n for n in range(len(words)) if words[n].tree.relation in JOINED)
    verbs = {verb, *joined}
    return [n for one in sorted(verbs) for n in hung_on(scene, one, SUBJECTS, first, last)]


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
    finite = [verb, *(n for n, told in tree.children(verb) if told.relation in WITH_VERB)]
    return next(filter(None, (scene.word(tree.token(n)).verb for n in finite)), 0)

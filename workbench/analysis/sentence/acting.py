"""A verb of the tree to who does it: the parser says so, or agreement, or both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workbench.analysis.sentence.hidden import has_hidden
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import GOVERNING
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import NEUTER, NOBODY, NUMERAL, PLURAL, PRONOUN, SHORT, SINGULAR

if TYPE_CHECKING:
    from workbench.syntax import Parsed

WITH_VERB = frozenset({"aux", "aux:pass", "cop"})
HELPER = Arc(by=WITH_VERB)
JOINED = frozenset({"conj", "parataxis"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "expl"})
OBJECTS = frozenset({"obj", "nmod"})
"""What the parser may take a nominative for."""
OBLIQUE, COUNTED = frozenset({"obl"}), Arc(by=words("nummod nummod:gov"))
LASTING = (
    *("годин", "дн", "тижн", "місяц", "рок", "рік", "хвилин", "секунд", "діб", "доб", "ноч", "раз"),
    *("час", "недел", "месяц", "лет", "год", "минут", "суток", "сутк", "столет", "століт"),
)
"""Nouns that tell how long or how often."""
OBJECT, TO = Arc(by=words("obj")), Arc(by=words("xcomp"))
CONJOINED = Arc(by=JOINED)
NAMING = frozenset({"NOUN", "PROPN"})
PLAIN = Arc(SUBJECTS, frozenset({"PROPN", "PRON", "DET"}), frozenset({"Nom"}), sure=0.8)
"""те | могли, Мэй | сказала: what the parser has little doubt of, whatever its ending is like"""
CERTAIN = Arc(SUBJECTS, frozenset({"NOUN"}), frozenset({"Nom"}), sure=0.9)
NUMBERS = defaultdict(int, Sing=SINGULAR, Plur=PLURAL)
DENIALS = words("не нет немає")
SELF = words("сам сама само самі сами")
"""а потім | сам | отруївся: who did what was said before"""
IMPERSONAL = words(
    "доводиться доведеться довелося доводилося вистачає вистачить вистачало вистачило"
    " бракує бракувало забракло вдалося пощастило"
    " придётся пришлось приходилось хватает хватит хватало хватило недостаёт удалось повезло"
)
"""Готелярам | доведеться | чекати; батарей не | вистачило |: verbs that have no subject"""
INTRANSITIVE = (
    *("випа", "впа", "пада", "прийд", "прийш", "надійд", "надійш", "зник", "виник", "помер"),
    *("помр", "загин", "згорі", "стоїт", "стоят", "стоял", "лежит", "лежат", "лежал", "трива"),
    *("выпа", "упа", "прид", "приш", "поступ", "исчез", "возник", "умер", "умр", "погиб", "сгор"),
    *("стоит", "длит", "длил", "прибы", "прибу", "вырос", "виріс", "виросл", "зроста", "растёт"),
)
"""випаде | сніг: what nobody does to anything"""
MISSING = words("нет немає")


def has_subject(scene: Scene, verb: int, first: int, last: int) -> bool | None:
    """One stands in the stretch: because the parser says so, or agreement, or both."""
    asked = agreement(scene, verb)
    if asked == NOBODY:
        return _is_done_beside_deed(scene, verb, first, last)
    if scene.lower(scene.tree.token(verb)) in IMPERSONAL:
        return False
    subjects = _subjects(scene, verb, first, last)
    if any(agrees(scene, number, asked) for number in subjects):
        return True
    if not subjects and (
        has_hidden(scene, verb, first, last)
        or _has_counted(scene, verb, first, last, asked)
        or _has_share(scene, verb, first, last, asked)
    ):
        return True
    return None if subjects else _has_object(scene, verb, first, last, asked)


def _is_done_beside_deed(scene: Scene, verb: int, first: int, last: int) -> bool:
    """| Міст | закрито, і автобуси йдуть: what is done to it stands for a subject beside a deed.

    Not: злочин | розкрито |, а підозрюваних затримано
    """
    tree = scene.tree
    objects = hung_on(scene, verb, OBJECTS, first, last)
    beside = [tree.words[verb].tree.head, *tree.under(verb, CONJOINED)]
    deeds = [n for n in beside if n >= 0 and tree.words[n].tree.verb_form == "Fin"]
    acts = any(agreement(scene, other) & ~NOBODY for other in deeds)
    return acts and any(number < verb for number in objects)


def _has_counted(scene: Scene, verb: int, first: int, last: int, asked: int) -> bool:
    """Близько | ста вагонів | зійшли з рейок; not: близько ста | годин | чекали, у ста вагонах

    Not: it | is | 100 % | safe
    """
    if scene.language.subject_may_lead:
        last = min(last, *map(scene.tree.token, (verb, *scene.tree.under(verb, HELPER))))
    bare = hung_on(scene, verb, OBLIQUE, first, last) if asked & PLURAL else ()
    return any(
        scene.tree.bears(number, COUNTED)
        and not scene.tree.bears(number, GOVERNING)
        and not scene.starts_with(scene.tree.token(number), LASTING)
        for number in bare
    )


def _has_share(scene: Scene, verb: int, first: int, last: int, asked: int) -> bool:
    """| 54,6% | верят; остаться намерены | 30% жителей; not: потеряли 30%, упали на 30%"""
    tree, short = scene.tree, scene.word(scene.tree.token(verb)).is_a(SHORT)
    below = [
        *tree.under(verb, OBJECT),
        *(n for to in tree.under(verb, TO) for n in tree.under(to, OBJECT)),
    ]
    shares = (n for n in below if tree.words[n].text == "%" and first <= tree.token(n) < last)
    return bool(asked & (PLURAL | NEUTER)) and any(n < verb or short for n in shares)


def _has_object(scene: Scene, verb: int, first: int, last: int, asked: int) -> bool | None:
    """Of two objects one is the subject; one before the verb may be, or behind: випаде | сніг"""
    objects = list(hung_on(scene, verb, OBJECTS, first, last))
    several = objects[1:] or scene.starts_with(scene.tree.token(verb), INTRANSITIVE)
    before = [number for number in objects if number < verb]
    return None if _any_nominative(scene, objects if several else before, asked) else False


def _subjects(scene: Scene, verb: int, first: int, last: int) -> list[int]:
    """Отчёта не было; отчёта нет: what is not there is none"""
    if scene.lower(scene.tree.token(verb)) in MISSING:
        return []
    words, absent = scene.tree.words, "Gen" if _denies(scene, verb) else None
    below = hung_on(scene, verb, SUBJECTS, first, last)
    return [n for n in below if words[n].tree.case != absent and not _is_beside(scene, n)]


def _is_beside(scene: Scene, noun: int) -> bool:
    """а потім | сам | отруївся"""
    return scene.tree.words[noun].text.lower() in SELF


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
    """It may be a nominative of the number and gender that are asked for, or is counted.

    Not: но | все | ещё переживал
    """
    tree, told = scene.tree, scene.tree.words[noun].tree
    if not (asked and told.case):
        return told.relation in SUBJECTS
    word = scene.word(tree.token(noun))
    return (
        bool(word.subject & asked)
        or (PLAIN.fits(told) and not (word.subject and word.is_a(PRONOUN)))
        or (_may_act(scene, noun) and bool(NUMBERS[told.number] & asked))
        or any(
            _makes_many(scene, number, child, told.case) for number, child in tree.children(noun)
        )
    )


def _may_act(scene: Scene, noun: int) -> bool:
    """| голова | підписав, | криголам | прийшов; not: | кворуму | не набралося"""
    certain = CERTAIN.fits(scene.tree.words[noun].tree)
    return certain and not scene.lower(scene.tree.token(noun)).endswith(("у", "ю"))


def _makes_many(scene: Scene, number: int, told: Parsed, case: str) -> bool:
    """| 12 | economists; Anna | and Ben |: what hangs on a noun in some case"""
    if told.relation == "conj" and told.upos in NAMING and case == "Nom":
        return True
    counted = scene.word(scene.tree.token(number)).is_a(NUMERAL)
    return counted or told.relation == "nummod"


def agreement(scene: Scene, verb: int) -> int:
    """What a verb, or what stands for it, asks of its subject; 0 where that is not known."""
    tree = scene.tree
    finite = [verb, *tree.under(verb, HELPER)]
    return next(filter(None, (scene.word(tree.token(n)).verb for n in finite)), 0)

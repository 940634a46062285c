"""Where a person's name stands in a Slavic language, and whether it is a man's or a woman's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.noun_phrases import LOCATIVE, is_source_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SURE
from workbench.analysis.words.tokens import PARTICLES, words
from workbench.analysis.words.word import (
    FEMININE,
    GENITIVE,
    GEOGRAPHIC,
    MASCULINE,
    NAME,
    PLURAL,
    PREPOSITION,
    SINGULAR,
)

if TYPE_CHECKING:
    from workbench.syntax import Parsed

PATRONYMIC = re.compile(
    r"ич(?:а|у|ем|ом|е|еві|ові|і)?$|(?:овн|евн|ївн|івн|ичн)(?:а|ы|е|у|ой|и|і|ою)$"
)
"""Иван Кузьмич Брагин, Ніна Омелянівна Курило"""
PLURAL_ENDINGS = (
    "людей",
    "людям",
    "людьми",
    "людях",
    "ов",
    "ев",
    "ам",
    "ям",
    "ами",
    "ями",
    "ах",
    "ях",
    "их",
    "ых",
    "ів",
    "їв",
    "цев",
)
MALE_IN_A = words(
    "микола ілля илья никита микита лука кузьма фома хома фока саша женя сава савва"
    " данила данило павло петро дмитро"
)


FOREIGN = ("и", "у", "ю", "э", "е", "і")
"""Су Чжи, Мишель: a given name that is nobody's here tells nothing of who bears it"""


def is_surname(scene: Scene, at: int) -> bool:
    """A noun of the lists is never one here: «Мельник» is told by its forms."""
    return False


def may_be_name(scene: Scene, at: int) -> bool:
    """Reuters is none: names of persons are written in its own letters"""
    told = scene.tree.told(at)
    described = told is not None and told.upos == "ADJ" and not scene.word(at).is_a(NAME)
    if described and told is not None and told.sure >= SURE and scene.tree.token(told.head) > at:
        return False  # штаб | Вооружённых Сил
    if at == 0 and (scene.word(0).is_a(PREPOSITION) or _is_somebodys(scene)):
        return scene.lower(1) == "."
    return not scene.tokens[at].text.isascii()


def _is_somebodys(scene: Scene) -> bool:
    """Выставка | Гук: the first word of a sentence, and whose it is"""
    if len(scene.tokens) < 2 or not scene.tokens[1].is_capitalised or scene.word(0).is_a(NAME):
        return False
    own, told = scene.tree.told(0), scene.tree.told(1)
    if own is None or told is None or own.case != "Nom" or told.case != "Gen":
        return False
    return told.relation in ("nmod", "appos") and scene.tree.token(told.head) == 0


def first_of_names(scene: Scene, first: int, last: int) -> int:
    """мэр Вологды | Зуев; министр Болгарии | Пламен Русков: of a long run the last two"""
    while first < last and _is_whose(scene, first, last):
        first += 1
    inside = (at for at in range(first, last) if scene.lower(at) in PARTICLES)
    if (particle := next(inside, -1)) >= 0:  # | Урсула фон дер Ляєн
        return max(first, particle - 1)
    if last - first < 3 or any(scene.tokens[at].text == "." for at in range(first, last)):
        return first
    return last - 3 if PATRONYMIC.search(scene.lower(last - 2)) else last - 2


def _is_whose(scene: Scene, at: int, last: int) -> bool:
    """мэр | Вологды | Зуев, сестра | Луговой: it says whose the word before is"""
    if at == 0 or not scene.tokens[at - 1].is_word or not scene.word(at).is_a(GENITIVE):
        return False
    if not (is_source_noun(scene, at - 1) or scene.tokens[at - 1].is_capitalised):
        return False
    if scene.word(at).is_a(NAME) and _may_be_called(scene, at, last):
        return False
    if scene.word(at).is_a(GEOGRAPHIC) and is_source_noun(scene, at - 1):
        return True
    if _goes_with_next(scene, at):
        return False
    told, before = scene.tree.told(at), scene.tree.told(at - 1)
    if told is None or before is None or told.case != "Gen":
        return False
    return told.relation == "nmod" or before.case == "Nom" or _differ(told, scene.tree.told(at + 1))


def _goes_with_next(scene: Scene, at: int) -> bool:
    """начальника порта | Рекса Игота: in one case, as the tree has it two words of one name"""
    told, after = scene.tree.told(at), scene.tree.told(at + 1)
    if told is None or after is None or _differ(told, after):
        return False
    flat = after.relation.startswith("flat") and scene.tree.token(after.head) == at
    return flat and told.case == after.case


def _differ(one: Parsed, other: Parsed | None) -> bool:
    """мэра Вологды | Зуева: no two names of one person, who has one gender"""
    return bool(other and one.gender and other.gender and one.gender != other.gender)


def _may_be_called(scene: Scene, at: int, last: int) -> bool:
    """Олега | Кузина; глава полиции области | Петрова: by its form the name of who bears it"""
    if at + 1 < last and scene.word(at + 1).is_a(NAME):
        return True
    own, role = scene.word(at).subject & SINGULAR, scene.word(at - 1).subject & SINGULAR
    return bool(own and (own & role or not is_source_noun(scene, at - 1)))


def may_be_person(scene: Scene, mention: Mention, first: int, last: int) -> bool:
    """Streets and bodies are written with one capital; in somebody nothing is: в Старом Броду"""
    inside = scene.lower(first - 1) in LOCATIVE if first > 0 else False
    return not (inside and scene.tree.case(first) == "Loc")


def person_gender(scene: Scene, mention: Mention, first: int) -> int:
    """дежурная Инга Ратник -> feminine"""
    name = scene.lower(first)
    if name in MALE_IN_A:
        return MASCULINE
    told = scene.tree.told(first)
    if told is not None and told.gender == "Masc" and mention.hint == "oblique":
        return MASCULINE  # со ссылкой на | Андрея
    role = scene.lower(first - 1) if first > mention.first else ""
    if name.endswith(("а", "я")) and not _oblique_male(scene, first):
        return FEMININE
    if role.endswith(("ка", "ця", "ня", "ая")):
        return FEMININE
    foreign = len(name) > 1 and not scene.word(first).is_a(NAME) and name.endswith(FOREIGN)
    return MASCULINE | FEMININE if foreign else MASCULINE


def _oblique_male(scene: Scene, first: int) -> bool:
    """Романа Ґудзя: a genitive, not a woman's name"""
    word = scene.word(first)
    return not word.subject


def noun_gender(scene: Scene, head: int) -> int | None:
    """судья, врач: either"""
    return None


def is_plural(scene: Scene, head: int, hint: str) -> bool:
    """дипломаты, дипломатов"""
    if scene.tokens[head].text.isupper():
        return False
    subject, told = scene.word(head).subject, scene.tree.told(head)
    if hint == "oblique" and told is not None and told.number and told.sure >= SURE:
        return told.number == "Plur"  # в | компании, по заявлениям | властей
    if hint == "oblique" and scene.lower(head).endswith(("і", "ї")):
        return False
    if subject:
        return bool(subject & PLURAL) and not subject & (MASCULINE | FEMININE)
    return scene.lower(head).endswith(PLURAL_ENDINGS)

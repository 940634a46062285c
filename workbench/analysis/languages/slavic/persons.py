"""Where a person's name stands in a Slavic language, and whether it is a man's or a woman's."""

from __future__ import annotations

import re

from workbench.analysis.frame import Mention
from workbench.analysis.languages.slavic import bearers
from workbench.analysis.languages.slavic.long_names import LONG, opens_long_name
from workbench.analysis.languages.slavic.staffed import is_of_another
from workbench.analysis.mentions.single_names import NAMED_ROLES
from workbench.analysis.sentence.noun_phrases import LOCATIVE, is_source_noun
from workbench.analysis.sentence.sentence import BODIES, Scene
from workbench.analysis.sentence.subjects import SUBJECTS, SURE
from workbench.analysis.words.tokens import PARTICLES, words
from workbench.analysis.words.tree import UNTOLD, Arc, Told
from workbench.analysis.words.word import (
    ANIMATE,
    FEMININE,
    GENITIVE,
    GEOGRAPHIC,
    MASCULINE,
    NAME,
    NEUTER,
    PLURAL,
    PREPOSITION,
    SINGULAR,
)

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


def is_surname(scene: Scene, at: int) -> bool:
    """Ганна | Коваль: what somebody may be, with a capital, behind a given name"""
    named = scene.word(at - 1).is_a(NAME)
    return named and scene.tokens[at].text.istitle() and scene.is_of(at, SOMEBODY)


SOMEBODY = words("person_role official_role")


def may_be_name(scene: Scene, at: int) -> bool:
    """Reuters is none: names of persons are written in its own letters"""
    if _describes(scene, at) or scene.lower(at) in SELF:
        return False
    if at == 0 and (scene.word(0).is_a(PREPOSITION) or _is_somebodys(scene)):
        return scene.lower(1) == "."
    return not scene.tokens[at].text.isascii()


SELF = words("сам сама само сами самі саме")
"""| Сама | Орлова отрицает вину"""


def _describes(scene: Scene, at: int) -> bool:
    """штаб | Вооружённых | Сил"""
    adjective = scene.tree.is_so(at, DESCRIBING) and not scene.word(at).is_a(NAME)
    return adjective and scene.tree.head(at) > at


DESCRIBING = Arc(upos=words("ADJ"), sure=SURE)


def _is_somebodys(scene: Scene) -> bool:
    """Выставка | Гук; Победу | Лосева: the first word of a sentence, and whose it is"""
    if not scene.token(1).is_capitalised or scene.word(0).is_a(NAME):
        return False
    return scene.tree.case(0) in ("Nom", "Acc") and scene.tree.is_so(1, OWNER)


OWNER = Arc(by=words("nmod appos"), case=words("Gen"))


def first_of_names(scene: Scene, first: int, last: int) -> int:
    """мэр Вологды | Зуев; министр Болгарии | Пламен Русков: of a long run the last two

    Or the last three where the first of these is a given name: | Анна Рой Лунд, Пак Ын Соль
    """
    if last - first == LONG and opens_long_name(scene, first):
        return first
    places = (at for at in range(first, last - 2) if _is_before_name(scene, at))
    first = max((at + 1 for at in places), default=first)
    first = next((at for at in range(first, last) if not _is_whose(scene, at, last)), last)
    if (particle := scene.find(PARTICLES, first, last)) >= 0:  # | Урсула фон дер Ляєн
        return max(first, particle - 1)
    return max(first, _first_of_last(scene, first, last))


def _first_of_last(scene: Scene, first: int, last: int) -> int:
    """Юрий Рой | Иван Петрович Лунд; Болгарии | Пламен Русков"""
    if scene.any_word(".", first, last) or scene.some(_is_marked, first, last):
        return first
    three = PATRONYMIC.search(scene.lower(last - 2)) or _is_called_so(scene, last - 3)
    return last - 3 if three else last - 2


def _is_called_so(scene: Scene, at: int) -> bool:
    """| Анна | Рой Лунд: a given name that is no place"""
    given = scene.word(at).is_a(NAME, but=GEOGRAPHIC) and scene.word(at).is_a(ANIMATE)
    alike = scene.word(at).subject or scene.tree.case(at) == scene.tree.case(at + 1)
    return bool(given and alike)


def _is_marked(scene: Scene, at: int) -> bool:
    """Олег | «Лис» | Сомов"""
    return scene.in_quotation(at)


def _is_whose(scene: Scene, at: int, last: int) -> bool:
    """мэр | Вологды | Зуев, сестра | Луговой: it says whose the word before is"""
    if not (scene.word(at).is_a(GENITIVE) and _can_own(scene, at - 1)):
        return False
    if _names_who(scene, at, last):
        return False
    if scene.word(at).is_a(GEOGRAPHIC) and is_source_noun(scene, at - 1):
        return True
    return not _goes_with_next(scene, at) and _is_owner(scene, at)


def _names_who(scene: Scene, at: int, last: int) -> bool:
    """мэр | Дженни Ро, сестра | Лугова: a name in the nominative though it ends like a genitive"""
    if (_is_undeclined(scene, at) and last - at == 2) or _looks_like_surname(scene, at):
        return True
    return scene.word(at).is_a(NAME) and _may_be_called(scene, at, last)


def _is_undeclined(scene: Scene, at: int) -> bool:
    """аналитик | Чжоу | Минь; not: мэр | Сочи | Зуев"""
    every = MASCULINE | FEMININE | NEUTER | PLURAL
    return scene.word(at).subject == every and not scene.has(at, "place")


def _is_before_name(scene: Scene, at: int) -> bool:
    """мэр | Бродова | Анна Гук, мэру | Бродова | Анне Гук: two names of one have one case"""
    called = scene.word(at + 1).is_a(NAME, but=GEOGRAPHIC) and scene.word(at).is_a(GENITIVE)
    return called and scene.tree.case(at) == "Gen" and scene.tree.case(at + 1) not in ("", "Gen")


def _looks_like_surname(scene: Scene, at: int) -> bool:
    """губернатор | Сараев: a capital that no genitive of many things has behind a man's office"""
    shaped = scene.lower(at).endswith(SURNAMES) and not scene.word(at).subject
    return shaped and scene.is_of(at - 1, NAMED_ROLES) and not scene.word(at).is_a(GEOGRAPHIC)


SURNAMES = ("ов", "ев", "ин", "ын")


def _can_own(scene: Scene, at: int) -> bool:
    """| мэр | Вологды, | сестра | Луговой"""
    token = scene.token(at)
    return token.is_word and (token.is_capitalised or is_source_noun(scene, at))


def _is_owner(scene: Scene, at: int) -> bool:
    """As the tree has it: a genitive that goes with the noun before it, or not with the name"""
    told, before = scene.tree.told(at), scene.tree.told(at - 1)
    if before is UNTOLD or told.case != "Gen":
        return False
    return told.relation == "nmod" or before.case == "Nom" or _differ(told, scene.tree.told(at + 1))


def _goes_with_next(scene: Scene, at: int) -> bool:
    """начальника порта | Рекса Игота: in one case, as the tree has it two words of one name"""
    told, after = scene.tree.told(at), scene.tree.told(at + 1)
    flat = after.relation.startswith("flat") and scene.tree.token(after.head) == at
    return flat and told.case == after.case and not _differ(told, after)


def _differ(one: Told, other: Told) -> bool:
    """мэра Вологды | Зуева: no two names of one person, who has one gender"""
    return "" not in (one.gender, other.gender) and one.gender != other.gender


def _may_be_called(scene: Scene, at: int, last: int) -> bool:
    """Олега | Кузина; глава полиции области | Петрова: by its form the name of who bears it"""
    if at + 1 < last and (scene.word(at + 1).is_a(NAME) or _is_given(scene, at)):
        return True
    own, role = scene.word(at).subject & SINGULAR, scene.word(at - 1).subject & SINGULAR
    return bool(own and (own & role or not is_source_noun(scene, at - 1) or _is_woman(scene, at)))


def _is_given(scene: Scene, at: int) -> bool:
    """синоптика | Олени | Рудик: what only persons are called, behind what one is"""
    short = scene.token(at - 1).text.isupper()  # очільниці МСЕК | Тетяні | Крупі
    return short or scene.is_of(at - 1, NAMED_ROLES)


def _is_woman(scene: Scene, at: int) -> bool:
    """министр | Орлова | ушла, адвокат | Орлова | сказала; not: адвокат | Орлова | сказал"""
    told = scene.tree.told(at - 1)
    verb = scene.word(scene.tree.token(told.head)).verb if told.relation in SUBJECTS else 0
    hers = verb & SINGULAR == FEMININE or (not verb and scene.has(at - 1, "official_role"))
    woman = scene.word(at).subject & SINGULAR == FEMININE and not scene.word(at).is_a(GEOGRAPHIC)
    return hers and woman and bool(scene.word(at - 1).subject & MASCULINE)


def may_be_person(scene: Scene, mention: Mention, first: int, last: int) -> bool:
    """Streets and bodies are written with one capital; in somebody nothing is: в Старом Броду"""
    if is_of_another(scene, mention, first, last):
        return False
    return scene.lower(first - 1) not in LOCATIVE or scene.tree.case(first) != "Loc"


person_gender = bearers.person_gender


def noun_gender(scene: Scene, head: int) -> int | None:
    """компанія, банк: as its form tells; судья, врач: either"""
    return scene.word(head).subject & SINGULAR if scene.is_of(head, BODIES) else None


OF_MANY = ("ів", "їв", "ями", "ами")


def is_plural(scene: Scene, head: int, hint: str) -> bool:
    """дипломаты, дипломатов; за словами | оглядачів"""
    if scene.tokens[head].text.isupper():
        return False
    if hint == "oblique" and scene.has(head, "person_role") and scene.lower(head).endswith(OF_MANY):
        return True
    told = scene.tree.told(head)
    if hint == "oblique" and told.sure >= SURE:
        # в | компании, по заявлениям | властей
        return told.number == "Plur"
    if hint == "oblique" and scene.lower(head).endswith(("і", "ї")):
        return False
    return _has_plural_form(scene, head)


def _has_plural_form(scene: Scene, head: int) -> bool:
    subject = scene.word(head).subject
    if not subject:
        return scene.lower(head).endswith(PLURAL_ENDINGS)
    neuter = subject & NEUTER and scene.tree.told(head).number == "Sing"  # управління
    return bool(subject & PLURAL) and not neuter and not subject & (MASCULINE | FEMININE)

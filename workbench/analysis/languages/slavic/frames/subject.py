"""The subject of a Russian or Ukrainian verb of saying."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workbench.analysis.frame import Mention
from workbench.analysis.languages.slavic.frames.bounds import past_charges
from workbench.analysis.languages.slavic.frames.mentions import are_people
from workbench.analysis.sentence.measuring import measures
from workbench.analysis.sentence.noun_phrases import (
    AND,
    LONGEST_CHARGE,
    is_source_noun,
    read_noun_phrase,
)
from workbench.analysis.sentence.sentence import ROLES, SOURCE_CLASSES, Scene
from workbench.analysis.sentence.subjects import SURE, in_same_title
from workbench.analysis.words.tokens import without_ending, words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    ADJECTIVE,
    ANIMATE,
    GENITIVE,
    MOSTLY_NOUN,
    NAME,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PLURAL,
    PREPOSITION,
    SINGULAR,
)


def find_subject(scene: Scene, first: int, last: int, verb: int) -> tuple[int, int] | None:
    """The noun phrase in the nominative that could be the subject of a reporting verb."""
    return _find_nominative(scene, first, last, verb, _may_be_subject)


def find_stranger(scene: Scene, first: int, last: int, verb: int) -> Mention | None:
    """Экипаж | заявил: a common noun that no list knows, but the subject by its form"""
    subject = _find_nominative(scene, first, last, verb, is_stranger)
    return Mention(*subject, "stranger") if subject else None


def _find_nominative(
    scene: Scene, first: int, last: int, verb: int, accept: Callable[[Scene, int, int], bool]
) -> tuple[int, int] | None:
    for index in _ungoverned(scene, first, last, verb):
        if scene.in_quotation(index):
            if _is_titled(scene, index, first):
                return index, read_noun_phrase(scene, index, last)
        elif accept(scene, index, verb) and not _is_own(scene, index, first):
            start = _extend_left(scene, index, first)
            return start, max(index + 1, read_noun_phrase(scene, start, last))
    return None


def _ungoverned(scene: Scene, first: int, last: int, verb: int) -> Iterator[int]:
    """Yield the words that belong to no noun behind a preposition: В порту | мэр | сказал"""
    after_preposition = False
    title_of = governed = charged = -1
    for index in range(first, last):
        if scene.bracketed[index] or index < charged:
            governed = index if index < charged else governed
            continue
        if governed == index - 1 >= first and scene.phrase(index)[1] == "outlet":
            charged = scene.phrase(index)[0]  # в эфире | Радио Свобода | сказал мэр
        elif index == title_of and scene.in_quotation(index):
            title_of += 1
        elif scene.in_quotation(index):
            if not after_preposition:
                yield index
            after_preposition = after_preposition and in_same_title(scene, index + 1)
        elif _opens_prepositional(scene, index):
            after_preposition = True
        elif after_preposition:
            after_preposition = _may_describe(scene, index) and not is_source_noun(scene, index)
            day = scene.has(index, "calendar")  # В среду | «Заря» | пишет
            title_of = -1 if after_preposition or day else index + 1
            governed = index
            charged = past_charges(scene, index, last)
        elif governed == index - 1 and _is_attribute(scene, index, verb):
            governed = index
        else:
            yield index


def _is_titled(scene: Scene, index: int, first: int) -> bool:
    """| «Зоря» | пише: a title that opens here and goes with no noun"""
    opens = index == first or scene.quoted[index - 1] != scene.quoted[index]
    return opens and not _names_noun(scene, index)


def _is_own(scene: Scene, index: int, first: int) -> bool:
    """Своё | решение | ЦБ | объясняет"""
    start = _extend_left(scene, index, first)
    return bool(SELF & {scene.lower(start), scene.lower(max(start - 1, first))})


SELF = words("своё свое свою свои свій своє свої")
"""Nobody who acts is his own."""


def _may_describe(scene: Scene, index: int) -> bool:
    """два | неназванных | дипломата, | наш | мэр"""
    described = scene.word(index).is_a(ADJECTIVE | NUMERAL | PARTICIPLE)
    return described or scene.has(index, "possessive")


def _is_attribute(scene: Scene, index: int, verb: int) -> bool:
    """Из письма | директора | видно: a genitive after a noun that hangs on a preposition"""
    word = scene.word(index)
    if verb & PLURAL and (_is_of_body(scene, index) or _is_joined(scene, index)):
        return True
    if word.is_a(ADJECTIVE) and scene.tree.case(index) == "Gen" and verb & PLURAL:
        return scene.tree.told(index).relation == "amod"  # В министерстве | иностранных | дел
    if not word.is_a(GENITIVE):
        return False
    if scene.tokens[index].is_capitalised:
        one = word.is_a(NAME) and not word.subject & SINGULAR  # премьера | Терезы | Мэй
        return bool(verb & PLURAL) and (one or _is_place_of(scene, index))
    return not word.subject & verb or not verb & SINGULAR


def _is_of_body(scene: Scene, index: int) -> bool:
    """В ЦПД | РНБО | заявили: an abbreviation behind one says whose that is"""
    short = all(_is_short(scene, at) for at in (index - 1, index))
    return short and scene.has(index - 1, "official_body")


def _is_joined(scene: Scene, index: int) -> bool:
    """У ТЦК | та | СП заявили; В СБУ | и | ДБР заявили: both of them behind the preposition"""
    joint = index if scene.lower(index) in AND else index - 1
    beside = scene.lower(joint) in AND
    return beside and all(_is_body(scene, at) for at in (joint - 1, joint + 1))


def _is_body(scene: Scene, at: int) -> bool:
    return _is_short(scene, at) or scene.has(at, "official_body")


def _is_short(scene: Scene, at: int) -> bool:
    text = scene.token(at).text
    return text.isupper() and not text.isascii()


def _is_place_of(scene: Scene, index: int) -> bool:
    """У МЗС | Швеції | пояснили; В полиции | Черниговщины | пояснили"""
    near = max(index - LONGEST_CHARGE, 0)  # министерство иностранных дел | РФ
    of_body = scene.any_has("official_body", near, index)
    return of_body or scene.tree.is_so(index, OF_NOUN)


OF_NOUN = Arc(by=words("nmod"), case=words("Gen"), sure=SURE)


def _names_noun(scene: Scene, index: int) -> bool:
    """в газете | «Голос»: the title goes with the noun before it"""
    before = index - 1
    word = scene.word(before)
    noun = word.is_a(NOUN) and not word.subject
    return noun and not scene.has(before, "calendar")


def _opens_prepositional(scene: Scene, index: int) -> bool:
    """| в | банке; not: банк | Перед |"""
    token, word = scene.tokens[index], scene.word(index)
    name = index > 0 and token.is_capitalised and len(token.text) > 3
    return word.is_a(PREPOSITION, but=NOUN if name else 0) and not measures(scene, index)


def _may_be_subject(scene: Scene, index: int, verb: int) -> bool:
    """One who speaks, in a form that agrees as far as its form tells."""
    token, word = scene.tokens[index], scene.word(index)
    if scene.has(index, "pronoun"):
        return True
    if not token.is_word or scene.has(index, "time") or token.text[0].isdigit():
        return False
    about = measures(scene, index - 1)  # около | двадцати | свидетелей
    counts = (word.is_a(NUMERAL) and word.subject) or token.lower in MANY or about
    if counts:
        return scene.some(are_people, index + 1, index + 3)
    return _is_known(scene, index, verb) and _agrees(scene, index, verb)


MANY = words("несколько много немало множество ряд кілька декілька багато чимало безліч низка")
"""| Кілька | джерел розповіли: what has no nominative of its own, or counts as a noun"""


def _is_known(scene: Scene, index: int, verb: int) -> bool:
    """An office, a place, a name, somebody alive"""
    word = scene.word(index)
    alive = word.is_a(ANIMATE) and bool(word.subject & verb)
    named = scene.tokens[index].is_capitalised and _is_sure_name(scene, index)
    return alive or named or scene.is_of(index, SOURCE_CLASSES | {"place"})


def _agrees(scene: Scene, index: int, verb: int) -> bool:
    """МЧС, Reuters | сообщило; министр | сообщила; as it is listed, or by its form"""
    token, subject = scene.tokens[index], scene.word(index).subject
    if without_ending(token.text) != token.text:
        return False  # В пресс-службе | МИДа | пояснили
    if token.text.isupper() or token.text.isascii() or scene.lexicon.is_entry(token.lower):
        return True
    asked = verb or ANY_SUBJECT
    if verb & SINGULAR and scene.is_of(index, ROLES):
        asked |= SINGULAR
    return bool(subject & asked)


ANY_SUBJECT = ~0
"""Where the form of the verb asks nothing of it."""


def is_stranger(scene: Scene, index: int, verb: int) -> bool:
    """A noun of no class that agrees; what may be an adverb or an adjective is none."""
    word, token = scene.word(index), scene.tokens[index]
    noun = word.is_a(NOUN, but=~(NOUN | GENITIVE | ANIMATE | MOSTLY_NOUN))
    small = index == 0 or not token.is_capitalised
    unlisted = token.is_word and not scene.classes[index] and not scene.in_quotation(index)
    return noun and bool(word.subject & verb) and small and unlisted


def _is_sure_name(scene: Scene, index: int) -> bool:
    """Not the sentence's first word, unless it is known or another capital follows: Ольга Бойко"""
    if index > 0 or scene.word(index).parts & NAME or scene.tokens[index].text.isascii():
        return True
    return scene.token(index + 1).is_capitalised


def _extend_left(scene: Scene, index: int, first: int) -> int:
    """два | неназванных дипломата: adjectives and numerals belong to the phrase."""
    return scene.back(_modifies, first, index)


def _modifies(scene: Scene, at: int) -> bool:
    """| два | неназванных | дипломата; not: | сегодня | , | однако |; остаться | неизвестным |"""
    aside = scene.is_of(at, ASIDE) or scene.tree.case(at) == "Ins"
    return scene.tokens[at].is_word and _may_describe(scene, at) and not aside


ASIDE = words("time linking")

"""The subject of a Russian or Ukrainian verb of saying."""

from __future__ import annotations

from collections.abc import Callable

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.noun_phrases import (
    LONGEST_CHARGE,
    is_source_noun,
    joins_offices,
    read_noun_phrase,
)
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SURE
from workbench.analysis.words.tokens import words
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
    after_preposition = False
    title_of = governed = charged = -1
    for index in range(first, last):
        if scene.bracketed[index] or index < charged:
            continue
        word = scene.word(index)
        if scene.in_quotation(index):
            opens = index == first or scene.quoted[index - 1] != scene.quoted[index]
            if index == title_of:
                title_of += 1
                continue
            if (
                opens
                and not after_preposition
                and not scene.is_speech(index)
                and not _names_noun(scene, index)
            ):
                return index, read_noun_phrase(scene, index, last)
            after_preposition = (
                after_preposition and scene.quoted[min(index + 1, last - 1)] == scene.quoted[index]
            )
            continue
        if _opens_prepositional(scene, index):
            after_preposition = True
        elif after_preposition:
            after_preposition = (
                bool(word.parts & (ADJECTIVE | NUMERAL | PARTICIPLE))
                and not is_source_noun(scene, index)
            ) or scene.has(index, "possessive")
            title_of = -1 if after_preposition else index + 1
            governed = index
            charged = _past_charges(scene, index, last)
        elif governed == index - 1 and _is_attribute(scene, index, verb):
            governed = index
        elif accept(scene, index, verb):
            start = _extend_left(scene, index, first)
            return start, max(index + 1, read_noun_phrase(scene, start, last))
    return None


def _past_charges(scene: Scene, office: int, last: int) -> int:
    """В министерстве | культуры, спорта и туризма | сообщили: where its long name ends"""
    near = range(office + 1, min(office + LONGEST_CHARGE + 1, last))
    long = any(scene.tokens[at].text == "," and joins_offices(scene, at) for at in near)
    return read_noun_phrase(scene, office, last) if long else office + 1


def _is_attribute(scene: Scene, index: int, verb: int) -> bool:
    """Из письма | директора | видно: a genitive after a noun that hangs on a preposition"""
    word = scene.word(index)
    if not word.is_a(GENITIVE) or scene.has(index, "pronoun"):
        return False
    if scene.tokens[index].is_capitalised:
        return bool(verb & PLURAL) and _is_place_of(scene, index)
    return not word.subject & verb or not verb & SINGULAR


def _is_place_of(scene: Scene, index: int) -> bool:
    """У МЗС | Швеції | пояснили; В полиции | Черниговщины | пояснили"""
    of_body = scene.has(index - 1, "official_body") and scene.tree.case(index) == "Gen"
    return of_body or scene.tree.is_so(index, OF_NOUN)


OF_NOUN = Arc(by=words("nmod"), case=words("Gen"), sure=SURE)


def _names_noun(scene: Scene, index: int) -> bool:
    """в газете | «Голос»: the title goes with the noun before it"""
    start = index
    while start > 0 and scene.quoted[start - 1] == scene.quoted[index]:
        start -= 1
    return (
        start > 0
        and scene.tokens[start - 1].is_word
        and not scene.has(start - 1, "calendar")
        and bool(scene.word(start - 1).parts & NOUN)
        and not scene.word(start - 1).subject
    )


def _opens_prepositional(scene: Scene, index: int) -> bool:
    token, word = scene.tokens[index], scene.word(index)
    return bool(word.parts & PREPOSITION) and not (
        token.is_capitalised and index > 0 and len(token.text) > 3 and word.parts & NOUN
    )


def _may_be_subject(scene: Scene, index: int, verb: int) -> bool:
    """One who speaks, in a form that agrees as far as its form tells."""
    token, word = scene.tokens[index], scene.word(index)
    if scene.has(index, "pronoun"):
        return True
    if not token.is_word or scene.has(index, "time") or token.text[0].isdigit():
        return False
    if word.parts & NUMERAL and word.subject and index + 1 < len(scene.tokens):
        last = len(scene.tokens) - 1
        return any(is_source_noun(scene, min(at, last)) for at in (index + 1, index + 2))
    return _is_known(scene, index, verb) and _agrees(scene, index, verb)


def _is_known(scene: Scene, index: int, verb: int) -> bool:
    """An office, a place, a name, somebody alive"""
    token, word = scene.tokens[index], scene.word(index)
    listed = is_source_noun(scene, index) or scene.has(index, "place")
    named = token.is_capitalised and _is_sure_name(scene, index)
    return listed or named or bool(word.parts & ANIMATE and word.subject & verb)


def _agrees(scene: Scene, index: int, verb: int) -> bool:
    """МЧС, Reuters | сообщило; министр | сообщила; as it is listed, or by its form"""
    token, subject = scene.tokens[index], scene.word(index).subject
    if token.text.isupper() or token.text.isascii() or scene.lexicon.is_entry(token.lower):
        return True
    office = scene.classes[index] & ROLES and verb & SINGULAR and subject & SINGULAR
    return bool(office or (subject & verb if verb else subject))


ROLES = frozenset(("official_role", "neutral_role", "person_role"))


def is_stranger(scene: Scene, index: int, verb: int) -> bool:
    """A noun of no class that agrees; what may be an adverb or an adjective is none."""
    word, token = scene.word(index), scene.tokens[index]
    return (
        bool(word.parts & NOUN and word.subject & verb)
        and not word.parts & ~(NOUN | GENITIVE | ANIMATE | MOSTLY_NOUN)
        and not scene.classes[index]
        and not scene.in_quotation(index)
        and token.is_word
        and (index == 0 or not token.is_capitalised)
    )


def _is_sure_name(scene: Scene, index: int) -> bool:
    """Not the sentence's first word, unless it is known or another capital follows: Ольга Бойко"""
    if index > 0 or scene.word(index).parts & NAME or scene.tokens[index].text.isascii():
        return True
    return index + 1 < len(scene.tokens) and scene.tokens[index + 1].is_capitalised


def _extend_left(scene: Scene, index: int, first: int) -> int:
    """два | неназванных дипломата: adjectives and numerals belong to the phrase."""
    start = index
    while start > first:
        before = start - 1
        token, word = scene.tokens[before], scene.word(before)
        modifies = word.parts & (ADJECTIVE | NUMERAL | PARTICIPLE) or scene.has(
            before, "possessive"
        )
        if (
            not token.is_word
            or not modifies
            or scene.is_inside(before)
            or scene.has(before, "time")
            or scene.has(before, "linking")
        ):
            break
        start = before
    return start

"""Where the noun phrase that names a source begins and ends."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ, UNTOLD, Arc
from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    GERUND,
    INFINITIVE,
    NAME,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
)

AND = frozenset(("и", "і", "й", "та", "and", "или", "або", "&"))
WORDS_OF = frozenset(("слова", "цитату", "цитати", "висловлювання", "высказывание", "высказывания"))
LOCATIVE = frozenset(("в", "во", "у", "на"))
NOMINAL = NOUN | ADJECTIVE | PRONOUN | NUMERAL | NAME | PARTICIPLE
LONGEST_PHRASE = 30
"""Tokens: no source has a longer name."""


def is_source_noun(scene: Scene, index: int) -> bool:
    return not SOURCE_CLASSES.isdisjoint(scene.classes[index])


def is_finite(scene: Scene, index: int) -> bool:
    """A verb and nothing else, as far as the word form tells."""
    word = scene.word(index)
    return bool(word.verb) and not word.parts & (NOUN | NAME) and not is_source_noun(scene, index)


def is_setting_ahead(scene: Scene, index: int, last: int) -> bool:
    """в | своём телеграме: the preposition at `index` leads to a time or a medium."""
    for at in range(index + 1, min(index + 4, last)):
        if scene.has(at, "setting") or scene.tokens[at].text[0].isdigit():
            return True
        if not scene.word(at).parts & (ADJECTIVE | PRONOUN) and not scene.has(at, "possessive"):
            return False
    return False


def read_noun_phrase(scene: Scene, first: int, last: int) -> int:
    """Return the index after the noun phrase that begins at `first`."""
    named = headed = False
    index = first
    stop = min(last, first + LONGEST_PHRASE)
    while index < stop:
        step = _step(scene, index, stop, named, headed, first)
        if step == 0:
            break
        word = scene.tokens[index]
        headed = headed or is_source_noun(scene, index) or word.is_capitalised
        named = named or _is_person_name(scene, index, first)
        index += step
    return _trim_end(scene, first, index)


def _is_person_name(scene: Scene, index: int, first: int) -> bool:
    """Олег | Сташко: a capital behind another one, and neither an office nor a place"""
    if index <= first or not scene.tokens[index].is_capitalised:
        return False
    token, before, word = scene.tokens[index], scene.tokens[index - 1], scene.word(index)
    if not before.is_capitalised or before.text.isupper() or scene.in_quotation(index):
        return False
    if (token.text.isupper() and len(token.text) > 1) or scene.has(index, "place"):
        return False
    adjective = word.is_a(ADJECTIVE) and not word.subject and not word.is_a(NAME)
    return not adjective and not is_source_noun(scene, index)


def _step(scene: Scene, index: int, stop: int, named: bool, headed: bool, first: int) -> int:
    """How many tokens at `index` still belong to the phrase."""
    token = scene.tokens[index]
    if scene.bracketed[index]:
        return 0
    if scene.in_quotation(index):
        return 0 if scene.is_speech(index) else 1
    if not token.is_word:
        return _step_mark(scene, index, stop)
    if token.lower in AND:
        return _step_and(scene, index, stop)
    after, name = scene.phrase(index)
    if name == "unnamed" and index == first:
        return after - index + 1
    if _opens_clause(scene, index, first) or _follows_day(scene, index, first):
        return 0
    own = scene.language.phrase_step(scene, index, stop, first, headed)
    if own is not None:
        return own
    if token.text.isdigit():
        return int(_is_numbered(scene, index, first))
    if scene.has(index, "possessive"):
        return int(not is_finite(scene, index + 1))
    return _step_word(scene, index, stop, named, headed)


def _opens_clause(scene: Scene, index: int, first: int) -> bool:
    """министр, | который; министр, | слова | которого"""
    inside = index > first and (scene.lower(index) in WORDS_OF or scene.has(index, "that"))
    return inside or scene.has(index, "relative")


def _follows_day(scene: Scene, index: int, first: int) -> bool:
    """у середу | Bloomberg: no day is anybody's"""
    before = scene.tokens[max(index - 1, 0)]
    named = scene.tokens[index].is_capitalised and not before.is_capitalised
    return named and index > first and scene.has(index - 1, "calendar")


def _is_numbered(scene: Scene, index: int, first: int) -> bool:
    """| 12 | экономистов, школа № | 5, «Заря» | 2"""
    if index == first:
        return True
    return scene.tokens[index - 1].text in "№" or scene.in_quotation(index - 1)


def _step_mark(scene: Scene, index: int, stop: int) -> int:
    text = scene.tokens[index].text
    if text in "№&/@" or (text == "," and joins_offices(scene, index)):
        return 1
    if not index:
        return 0
    more = index + 1 < stop and scene.tokens[index + 1].is_word
    if text in "'’":
        return int(more and scene.tokens[index - 1].lower.endswith("s"))
    return _step_stop(scene, index, stop, more) if text == "." else 0


def joins_offices(scene: Scene, comma: int) -> bool:
    """міністр освіти | , науки та спорту: one office that has charge of several things"""
    office = comma - 1
    while office > 0 and _is_charge(scene, office) and comma - office < LONGEST_CHARGE:
        office -= 1
    if office == comma - 1 or not scene.classes[office] & OFFICES:
        return False
    at = comma + 1
    while at < len(scene.tokens) - 1 and _is_charge(scene, at):
        at += 1
    joined = comma + 1 < at < comma + LONGEST_CHARGE and scene.lower(at) in AND
    return joined and _is_charge(scene, at + 1)


def _is_charge(scene: Scene, at: int) -> bool:
    """міністр | розвитку | економіки: nobody who speaks, and nothing that is done"""
    token, word = scene.tokens[at], scene.word(at)
    if scene.lower(at + 1) in CHARGED or token.lower in CHARGED:
        return True
    if not token.is_word or token.is_capitalised or token.lower in AND or is_finite(scene, at):
        return False
    thing = word.parts & (NOUN | ADJECTIVE) and not word.parts & PREPOSITION
    case = scene.tree.case(at) in ("Gen", "")
    return bool(thing) and case and not is_source_noun(scene, at)


OFFICES = frozenset(("official_role", "official_body", "neutral_role"))
CHARGED = frozenset(("питань", "справах", "вопросам", "делам"))
"""комітет з | питань | фінансів"""
LONGEST_CHARGE = 5
"""Words that name one of the things."""


def _step_stop(scene: Scene, index: int, stop: int, more: bool) -> int:
    """Lenta | .ru, А | . Б. Воронин, St | . Ives"""
    if index + 1 < stop and scene.tokens[index + 1].start == scene.tokens[index].end:
        return 2
    before = scene.tokens[index - 1].text
    initial = len(before) == 1 and before.isupper()
    return int(len(before) <= 4 and before[0].isalpha() and (initial or more))


def _step_and(scene: Scene, index: int, stop: int) -> int:
    if index + 1 >= stop:
        return 0
    if scene.tokens[index + 1].is_capitalised or is_source_noun(scene, index + 1):
        return 1
    word = scene.word(index + 1)
    return int(word.is_a(NOMINAL) and not word.verb and not word.is_a(PREPOSITION | ADVERB))


def _step_word(scene: Scene, index: int, stop: int, named: bool, headed: bool) -> int:
    token, word = scene.tokens[index], scene.word(index)
    if scene.phrase(index)[1] in ("citing", "according", "his_words"):
        return 0
    if word.parts & PREPOSITION and not token.is_capitalised:
        if token.lower == "по" and scene.lower(index + 1) == "имени":
            return 2
        allowed = headed and not named and index + 1 < stop
        return int(allowed and not is_setting_ahead(scene, index, stop))
    if token.is_capitalised or is_source_noun(scene, index):
        return 1
    if word.parts & LOOSE and not word.parts & NOMINAL:
        return 0
    return int(not is_finite(scene, index) and not (named and scene.has(index, "saying")))


LOOSE = GERUND | INFINITIVE | ADVERB | CONJUNCTION


def _trim_end(scene: Scene, first: int, index: int) -> int:
    while index > first + 1:
        token, word = scene.tokens[index - 1], scene.word(index - 1)
        loose = token.lower in AND or (
            word.parts & PREPOSITION and not token.is_capitalised and not word.parts & NOUN
        )
        if scene.in_quotation(index - 1) or not loose:
            break
        index -= 1
    return index


def noun_of_attribute(scene: Scene, at: int, last: int) -> int:
    """близкий | к правительству | источник: the noun that an adjective with its own comes before

    NOT_READ where the word at a token is none, or its noun does not stand before another token.
    """
    described = at + 2 < last and scene.word(at).is_a(ADJECTIVE | PARTICIPLE)
    led = described and scene.word(at + 1).is_a(PREPOSITION)
    if not led or scene.tree.told(at) is UNTOLD:
        return NOT_READ
    if not scene.tree.is_so(at, ATTRIBUTE):
        return _insider_ahead(scene, at, last)
    noun = scene.tree.head(at)
    return noun if at + 2 < noun < last else NOT_READ


ATTRIBUTE = Arc(by=words("amod acl"))


def _insider_ahead(scene: Scene, at: int, last: int) -> int:
    """двух близких | к сделке | источников: in the case of what the tree takes for a noun itself"""
    for noun in range(at + 2, min(at + FARTHEST, last)):
        if not scene.tokens[noun].is_word or scene.has(noun, "unnamed"):
            alike = scene.tree.case(noun) == scene.tree.case(at)
            return noun if scene.has(noun, "unnamed") and noun > at + 2 and alike else NOT_READ
    return NOT_READ


FARTHEST = 8
"""Tokens that an adjective stands before its noun."""

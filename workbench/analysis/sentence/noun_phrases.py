"""Where the noun phrase that names a source begins and ends."""

from __future__ import annotations

from workbench.analysis.sentence.inner_marks import step_inner_mark
from workbench.analysis.sentence.listed import joins_names
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene, once
from workbench.analysis.sentence.settings import is_paper_ahead, is_setting_ahead
from workbench.analysis.words.tokens import Token
from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    GERUND,
    INFINITIVE,
    NAME,
    NOMINAL,
    NOUN,
    PREPOSITION,
)

AND = frozenset(("и", "і", "й", "та", "and", "или", "або", "&"))
WORDS_OF = frozenset(("слова", "цитату", "цитати", "висловлювання", "высказывание", "высказывания"))
LOCATIVE = frozenset(("в", "во", "у", "на"))
LONGEST_PHRASE = 30
"""Tokens: no source has a longer name."""


def is_source_noun(scene: Scene, index: int) -> bool:
    return not SOURCE_CLASSES.isdisjoint(scene.classes[index])


def is_finite(scene: Scene, index: int) -> bool:
    """A verb and nothing else, as far as the word form tells."""
    word = scene.word(index)
    return bool(word.verb) and not word.parts & (NOUN | NAME) and not is_source_noun(scene, index)


@once
def read_noun_phrase(scene: Scene, first: int, last: int) -> int:
    """Return the index after the noun phrase that begins at `first`."""
    named = headed = False
    index = first
    stop = min(last, first + LONGEST_PHRASE)
    while index < stop:
        step = _step(scene, index, stop, named, headed, first)
        if step == 0:
            break
        headed = headed or is_source_noun(scene, index) or _is_capital_noun(scene, index)
        named = named or _is_person_name(scene, index, first)
        index += step
    return scene.back(_is_loose, first + 1, index)


def _is_capital_noun(scene: Scene, index: int) -> bool:
    """| Орра | в Эстмарке; not: сообщили | Первой | в мэрии"""
    described = scene.word(index).is_a(ADJECTIVE, but=NOUN | NAME)
    return scene.tokens[index].is_capitalised and not described


def _is_person_name(scene: Scene, index: int, first: int) -> bool:
    """Олег | Сташко: a capital behind another one, and neither an office nor a place"""
    token = scene.tokens[index]
    if index <= first or not token.is_capitalised or not _is_given_name(scene.tokens[index - 1]):
        return False
    shouted = token.text.isupper() and len(token.text) > 1
    return not shouted and not scene.in_quotation(index) and not _is_no_surname(scene, index)


def _is_given_name(token: Token) -> bool:
    """| Олег | Сташко; not: | МИД | Индии"""
    return token.is_capitalised and not token.text.isupper()


def _is_no_surname(scene: Scene, index: int) -> bool:
    """мэр | Вологды, | Министр; Народної | Республіки"""
    word = scene.word(index)
    adjective = word.is_a(ADJECTIVE, but=NAME) and not word.subject
    return adjective or scene.is_of(index, SOURCE_CLASSES | {"place"})


def _step(scene: Scene, index: int, stop: int, named: bool, headed: bool, first: int) -> int:
    """How many tokens at `index` still belong to the phrase."""
    if scene.is_inside(index):
        opens = index > first and scene.quoted[index] != scene.quoted[index - 1]
        ends = opens and scene.language.phrase_step(scene, index, stop, first, headed) == 0
        return int(_is_title(scene, index) and not ends)
    return _step_outside(scene, index, stop, named, headed, first)


def _step_outside(
    scene: Scene, index: int, stop: int, named: bool, headed: bool, first: int
) -> int:
    """The same of a token that stands in no quotation."""
    token = scene.tokens[index]
    if not token.is_word:
        return _step_mark(scene, index, stop)
    if _is_shortened(scene, index) or (index > first and _is_inside_foreign(scene, index)):
        return 1
    if token.lower in AND:
        return _step_and(scene, index, stop)
    after, name = scene.phrase(index)
    if name == "unnamed" and index == first:
        whole = scene.word(after - 1).is_a(NOUN)  # злые языки |; not: один из | жильцов
        return after - index + (not whole)
    if _opens_clause(scene, index, first):
        return 0
    own = scene.language.phrase_step(scene, index, stop, first, headed)
    return _step_plain(scene, index, stop, named, headed, first) if own is None else own


def _is_shortened(scene: Scene, index: int) -> bool:
    """| в | . | о | . мера, | и | . | о | . мэра: one who acts for another"""
    return len(scene.tokens[index].text) == 1 and scene.token(index + 1).text == "."


def _is_inside_foreign(scene: Scene, index: int) -> bool:
    """издание Inside | the | games: among words of its own letters"""
    before, token = scene.tokens[index - 1], scene.tokens[index]
    named = before.text.isascii() and before.is_word and not scene.language.capitals_tell
    return named and token.text.isascii() and not before.text.isdigit()


def _step_plain(scene: Scene, index: int, stop: int, named: bool, headed: bool, first: int) -> int:
    """Where the language leaves it open."""
    if scene.tokens[index].text.isdigit():
        return int(_is_numbered(scene, index, first))
    if scene.has(index, "possessive"):
        return int(not is_finite(scene, index + 1))
    return _step_word(scene, index, stop, named, headed)


def _is_title(scene: Scene, index: int) -> bool:
    """газета | «Голос»"""
    return not scene.bracketed[index] and not scene.is_speech(index)


def _opens_clause(scene: Scene, index: int, first: int) -> bool:
    """министр, | который; министр, | слова | которого; у середу | Bloomberg"""
    inside = scene.lower(index) in WORDS_OF or scene.has(index, "that")
    return scene.has(index, "relative") or (
        index > first and (inside or _follows_day(scene, index))
    )


def _follows_day(scene: Scene, index: int) -> bool:
    """у середу | Bloomberg: no day is anybody's"""
    day = scene.has(index - 1, "calendar") and not scene.tokens[index - 1].is_capitalised
    return day and scene.tokens[index].is_capitalised


def _is_numbered(scene: Scene, index: int, first: int) -> bool:
    """| 12 | экономистов, школа № | 5"""
    return index == first or scene.tokens[index - 1].text in "№"


def _step_mark(scene: Scene, index: int, stop: int) -> int:
    """школа | № | 5, Orra | + |"""
    text = scene.tokens[index].text
    if text in "№&@+" or (text == "," and _joins(scene, index)):
        return 1
    return step_inner_mark(scene, index, stop) if index else 0


def _joins(scene: Scene, comma: int) -> bool:
    rules = (scene.language.joins_charges, joins_offices, joins_names)
    return any(joins(scene, comma) for joins in rules)


def joins_offices(scene: Scene, comma: int) -> bool:
    """міністр освіти | , науки та спорту: one office that has charge of several things"""
    farthest = max(comma - LONGEST_CHARGE, 0)
    before = range(comma - 1, farthest, -1)
    office = next((at for at in before if not _is_charge(scene, at)), farthest)
    return office < comma - 1 and scene.is_of(office, OFFICES) and _lists_charges(scene, comma)


def _lists_charges(scene: Scene, comma: int) -> bool:
    """освіти, | науки та спорту"""
    last = len(scene.tokens) - 1
    joint = scene.past(_is_charge, comma + 1, last)
    return comma + 1 < joint < comma + LONGEST_CHARGE and scene.lower(joint) in AND


def _is_charge(scene: Scene, at: int) -> bool:
    """міністр | розвитку | економіки: nobody who speaks, and nothing that is done"""
    if scene.lower(at + 1) in CHARGED or scene.lower(at) in CHARGED:
        return True
    return _is_thing(scene, at) and scene.tree.case(at) in ("Gen", "")


def _is_thing(scene: Scene, at: int) -> bool:
    """A common noun or what describes one; no source"""
    token, word = scene.token(at), scene.word(at)
    if token.is_capitalised or token.lower in AND or not word.is_a(NOUN | ADJECTIVE, PREPOSITION):
        return False
    return not is_finite(scene, at) and not is_source_noun(scene, at)


OFFICES = frozenset(("official_role", "official_body", "neutral_role"))
CHARGED = frozenset(("питань", "справах", "вопросам", "делам"))
"""комітет з | питань | фінансів"""
LONGEST_CHARGE = 5
"""Words that name one of the things."""


def _step_and(scene: Scene, index: int, stop: int) -> int:
    if index + 1 >= stop:
        return 0
    if scene.tokens[index + 1].is_capitalised or is_source_noun(scene, index + 1):
        return 1
    word = scene.word(index + 1)
    return int(word.is_a(NOMINAL, but=PREPOSITION | ADVERB) and not word.verb)


def _step_word(scene: Scene, index: int, stop: int, named: bool, headed: bool) -> int:
    token, word = scene.tokens[index], scene.word(index)
    if scene.phrase(index)[1] in LEADING_IN:
        return 0
    if word.is_a(PREPOSITION) and not token.is_capitalised:
        return _step_preposition(scene, index, stop, headed and not named)
    if token.is_capitalised or is_source_noun(scene, index):
        return 1
    ends = word.is_a(LOOSE, but=NOMINAL) or is_finite(scene, index)
    return int(not ends and not (named and scene.has(index, "saying")))


def _step_preposition(scene: Scene, index: int, stop: int, allowed: bool) -> int:
    """близкий | к | правительству; кот | по имени | Том"""
    if scene.lower(index) == "по" and scene.lower(index + 1) == "имени":
        return 2
    goes_on = allowed and index + 1 < stop and not is_paper_ahead(scene, index)
    return int(goes_on and not is_setting_ahead(scene, index, stop))


LEADING_IN = ("citing", "according", "his_words")
LOOSE = GERUND | INFINITIVE | ADVERB | CONJUNCTION


def _is_loose(scene: Scene, at: int) -> bool:
    """директор | и |, директор | по |: what nothing follows"""
    small = scene.word(at).is_a(PREPOSITION, but=NOUN) and not scene.tokens[at].is_capitalised
    return small or scene.lower(at) in AND

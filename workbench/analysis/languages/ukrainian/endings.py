"""Ukrainian words by their endings, for where no dictionaries are installed.

News prose is regular enough: finite verbs betray themselves by their endings,
oblique cases by theirs. Words that look like something else are listed in
`endings.txt`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from workbench.analysis.languages.ukrainian.aspect import read_future
from workbench.analysis.languages.ukrainian.ending_tables import (
    ADJECTIVE_ENDING,
    SUBJECT_ENDINGS,
    VERB_ENDINGS,
)
from workbench.analysis.languages.ukrainian.forms import decline
from workbench.analysis.languages.ukrainian.names import is_given_name
from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
    ANIMATE,
    CONJUNCTION,
    FEMININE,
    FIRST,
    FIRST_PLURAL,
    FUTURE,
    GENITIVE,
    GERUND,
    IMPERATIVE,
    INFINITIVE,
    MASCULINE,
    NAME,
    NEUTER,
    NOBODY,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PAST,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    SECOND,
    SINGULAR,
    Word,
)
from workbench.analysis.words.word_lists import read_entries

SHORTEST = frozenset({"бути", "жити", "пити"})
"""Infinitives of four letters; others of that shape are nouns as well: дати, мати."""
AGREEMENTS = {
    "m": MASCULINE,
    "f": FEMININE,
    "n": NEUTER,
    "p": PLURAL,
    "s": SINGULAR,
    "i": FIRST,
    "we": FIRST_PLURAL,
    "you": SECOND,
}
PARTS = {
    "prep": PREPOSITION,
    "conj": CONJUNCTION,
    "adv": ADVERB,
    "num": NUMERAL,
    "pron": PRONOUN,
    "noun": NOUN,
}

TENSES = {"verb": 0, "future": FUTURE, "past": PAST}
PAST_AGREEMENTS = {
    MASCULINE: MASCULINE | FIRST | SECOND,
    FEMININE: FEMININE | FIRST | SECOND,
    PLURAL: PLURAL | FIRST_PLURAL,
}
"""я | мала, ми | мали"""


@cache
def _closed_words() -> dict[str, Word]:
    """Read `endings.txt`: `verb m p: міг могли`, `noun: школа`."""
    words: dict[str, Word] = {}
    path = Path(__file__).with_suffix(".txt")
    for line in path.read_text(encoding="utf-8").splitlines():
        head, _, rest = line.partition("#")[0].partition(":")
        if not rest:
            continue
        part, *agreement = head.split()
        mask = sum(AGREEMENTS[name] for name in agreement)
        for form in rest.split():
            words[form] = _closed_word(form, part, mask, words.get(form))
    return words


def closed_classes() -> dict[str, Word]:
    """Pronouns, prepositions, and verbs of odd forms: all that are listed and are no nouns."""
    return {form: word for form, word in _closed_words().items() if not word.is_a(NOUN)}


def _closed_word(form: str, part: str, mask: int, known: Word | None) -> Word:
    subject, verb, parts = (known.subject, known.verb, known.parts) if known else (0, 0, 0)
    if part in TENSES:
        told = PAST_AGREEMENTS.get(mask, mask) if part == "past" else mask
        return Word(form, subject, verb | told, parts | TENSES[part])
    if part == "noun":
        return Word(form, subject | mask | _subject(form), verb, parts | NOUN)
    return Word(form, subject | mask, verb, parts | PARTS[part])


def _subject(form: str) -> int:
    return next((mask for pattern, mask in SUBJECT_ENDINGS if pattern.match(form)), 0)


CONSONANT_INFINITIVE = re.compile(
    r"(?:вести|нести|везти|[аиоріу]йти|могти|бігти|рости|класти|красти|гребти|лягти|сісти|сягти"
    r"|стигти|тягти|пекти|текти|ректи|терти|мерти|перти|регти|трясти|гризти|лізти|повзти|цвісти"
    r"|плести|мести|брести|прясти|пасти|волокти|товкти|сікти|жерти|дерти|скребти)(?:ся|сь)?$"
)
"""довести, знайти, допомогти: not журналісти"""


def _infinitive_or_gerund(form: str) -> int:
    """їхати -> infinitive, їдучи -> gerund"""
    if re.search(r"[аиіуяє]ти(?:ся|сь)?$", form) and (len(form) > 4 or form in SHORTEST):
        return INFINITIVE
    if CONSONANT_INFINITIVE.search(form):
        return INFINITIVE
    if re.search(r"(?:ючи|учи|ячи|вши)(?:сь)?$", form):
        return GERUND
    return 0


@cache
def _listed_nouns() -> frozenset[str]:
    lists = Path(__file__).with_name("lists").glob("*.txt")
    entries = (entry for path in sorted(lists) for entry in read_entries(path))
    nouns = [noun for kind, _, noun, _ in entries if kind == "nouns" and " " not in noun]
    return frozenset(form for noun in nouns for form, _ in decline(noun)) - {"брати"}


def _is_plural(form: str) -> bool:
    """депутати, інститути: listed as nouns, and none of them an infinitive but брати"""
    return form in _listed_nouns()


ADVERB_ENDING = re.compile(r".{2,}(?:но|(?<!т)во|ко|ло|ро|(?<![оь])го|жо|шо|чо)$")
"""об'єктивно, тяжко, but not державного: nouns of this shape are listed"""
IMPERSONAL = re.compile(r".{2,}(?:[аяеє]но|[аяиу]то)$")
"""знайдено, прийнято: adverbs and nouns of this shape are listed"""
SURNAME = re.compile(r".{2,}(?:(?:ен|й|ч|ш)ко|[чщ]ук|[дзнст]юк)$")
"""Коваленко заявив | Бойко, Кличко, Ляшко, Ковальчук заявила: a man or a woman"""
IMPERATIVE_ENDING = re.compile(r".{2,}(?:[^с]іть|[аиіуяює]йте|іться|йтеся|[бвджзлмнпрстчш]ьте)$")
"""пишіть, телефонуйте"""
ANIMATE_ENDING = re.compile(
    r".{2,}(?:ник|ники|ниц[яі]|ець|ці|тел[ьі]|[иі]ст|[иі]сти|[иі]стк[аи]|[кгч]иня|триса|[тс]еса|яр|ярі|анин|янин|яни|ани|чик|чики"
    r"|ач|ачі|ачк[аи]|[ео]лог|[ео]логи|тор|тори|торк[аи]|ськ[иа]й|ськ[ао]|ко)$"
)
"""переробник, німці, операторка, Зеленський, Петренко: somebody, by the ending"""


@lru_cache(maxsize=50_000)
def read_ukrainian(form: str) -> Word:
    """Return what a folded Ukrainian word may be."""
    closed = _closed_words().get(form)
    if closed is not None:
        return closed
    if not form[-1:].isalpha():
        return (
            Word(form, PLURAL | NEUTER, 0, NUMERAL) if form[:1].isdigit() else Word(form, 0, 0, 0)
        )
    if (odd := _infinitive_or_gerund(form)) and not _is_plural(form):
        return Word(form, 0, 0, odd)
    if future := read_future(form):
        return Word(form, 0, future, FUTURE)
    told = next((kind for pattern, *kind in TELLING_ENDINGS if pattern.match(form)), None)
    return Word(form, *told) if told else _read_noun(form)


def _read_noun(form: str) -> Word:
    """школа, державного: what no ending tells to be anything else"""
    parts = NOUN
    for pattern, more in NOUN_ENDINGS:
        parts |= more if pattern.match(form) else 0
    if is_given_name(form):
        parts |= NAME | ANIMATE
        if form.endswith("ій"):  # Сергій
            return Word(form, MASCULINE, 0, parts)
    several = PLURAL if form.endswith("а") and _is_plural(f"{form[:-1]}о") else 0
    return Word(form, _subject(form) | several, 0, parts)


TELLING_ENDINGS = (
    *((pattern, 0, mask, parts) for pattern, mask, parts in VERB_ENDINGS),
    (IMPERSONAL, 0, NOBODY, PARTICIPLE),
    (SURNAME, MASCULINE | FEMININE, 0, NOUN | NAME),
    (ADVERB_ENDING, 0, 0, ADVERB),
    (IMPERATIVE_ENDING, 0, 0, IMPERATIVE),
)
"""Subject, verb and parts by endings, in the order in which they are asked."""
NOUN_ENDINGS = (
    (ADJECTIVE_ENDING, ADJECTIVE),
    (re.compile(r".*(?:ого|ої|их|ів|їв|и|і|ї|ей|а|я|у)$"), GENITIVE),
    (ANIMATE_ENDING, ANIMATE),
)

"""English words by closed lists and endings."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    FIRST,
    FIRST_PLURAL,
    FUTURE,
    GERUND,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PAST,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    SECOND,
    SINGULAR,
    THIRD,
    Word,
)

ANY = THIRD | FIRST | FIRST_PLURAL | SECOND
KINDS: dict[str, tuple[int, int, int]] = {
    # section of words.txt: subject, verb, parts
    "pronoun": (THIRD, 0, PRONOUN),
    "first": (FIRST | FIRST_PLURAL, 0, PRONOUN),
    "determiner": (0, 0, ADJECTIVE),
    "auxiliary": (0, ANY, 0),
    "future": (0, ANY, FUTURE),
    "past": (0, ANY, PAST),
    "verb": (0, ANY, 0),
    "present": (0, ANY, NOUN),
    "preposition": (0, 0, PREPOSITION),
    "conjunction": (0, 0, CONJUNCTION),
    "adverb": (0, 0, ADVERB),
    "participle": (0, 0, PARTICIPLE),
    "numeral": (THIRD, 0, NUMERAL),
    "adjective": (0, 0, ADJECTIVE),
    "noun": (THIRD, 0, NOUN),
}


@cache
def closed_words() -> dict[str, tuple[int, int, int]]:
    """Read `words.txt`: a section in brackets, then its words."""
    words: dict[str, tuple[int, int, int]] = {}
    kind = (0, 0, 0)
    path = Path(__file__).with_suffix(".txt")
    for line in path.read_text(encoding="utf-8").splitlines():
        content = line.partition("#")[0].strip()
        if content.startswith("["):
            kind = KINDS[content.strip("[]")]
            continue
        for word in content.split():
            known = words.get(word, (0, 0, 0))
            words[word] = (known[0] | kind[0], known[1] | kind[1], known[2] | kind[2])
    return words


CONTRACTED = re.compile(r"^(.+?)('s|'re|'ve|'ll|'d|'m|n't)$")


@lru_cache(maxsize=50_000)
def read_word(form: str) -> Word:
    """Return what a folded English word may be."""
    closed = closed_words().get(form)
    if closed is not None:
        return Word(form, *closed)
    if match := CONTRACTED.match(form):
        return _read_contracted(form, match[1], match[2])
    if not form[:1].isalnum():
        return Word(form, 0, 0, 0)
    if form[:1].isdigit():
        return Word(form, THIRD, 0, NUMERAL)
    shape = next((kind for ending, kind in ENDINGS if ending.search(form)), SINGULAR_NOUN)
    return _read_third(form) if shape is THIRD_PERSON else Word(form, *shape)


SINGULAR_NOUN = (SINGULAR | PLURAL, 0, NOUN)
THIRD_PERSON = (0, 0, 0)
"""plans: what it is its base tells."""


ENDINGS = (
    (re.compile(r"ly$"), (0, 0, ADVERB)),
    (re.compile(r"ing$"), (THIRD, 0, GERUND | NOUN)),
    (re.compile(r"...ed$|^.[^e]ed$"), (0, ANY, PAST | PARTICIPLE)),  # not: need, heed
    (re.compile(r"(?<!s)(?<!si)(?<!u)s$"), THIRD_PERSON),  # not: press, analysis, census
)


def _read_third(form: str) -> Word:
    """plans, crashes, carries: a verb in the third person, a noun in the plural, or both"""
    stems = (form.removesuffix(ending) + last for ending, last in BASES if form.endswith(ending))
    known = [word for word in map(closed_words().get, stems) if word and word[1]]
    if not known:
        return Word(form, PLURAL, 0, NOUN)
    noun = any(word[2] & NOUN for word in known)
    return Word(form, PLURAL, SINGULAR, NOUN) if noun else Word(form, 0, SINGULAR, 0)


BASES = (("s", ""), ("es", ""), ("ies", "y"))
"""How the third person ends, and what its base ends in instead."""


def _read_contracted(form: str, word: str, ending: str) -> Word:
    """they've -> they + have; the mayor's stays a noun"""
    subject, _, parts = closed_words().get(word, (THIRD, 0, NOUN))
    if ending == "n't":
        return Word(form, 0, ANY, 0)
    if ending == "'s" and not parts & PRONOUN:
        return Word(form, 0, 0, NOUN | ADJECTIVE)
    return Word(form, subject, ANY, parts | (FUTURE if ending == "'ll" else 0))

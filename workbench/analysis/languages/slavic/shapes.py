"""What the letters of a Slavic word tell that no list knows better."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import ROLES
from workbench.analysis.words.lexicon import EMPTY, Lexicon
from workbench.analysis.words.tokens import Token, words
from workbench.analysis.words.word import FEMININE, NAME, SINGULAR

WOMAN = words("woman")


def classes_by_shape(text: str, token: Token, lexicon: Lexicon) -> frozenset[str]:
    """Раиса, Раису: a woman's name, and not of the раис, who is listed; not: Лікарі"""
    if not token.text.istitle() or lexicon.is_entry(token.lower):
        return EMPTY
    role = not ROLES.isdisjoint(lexicon.classes(token.lower))
    read_word = lexicon.language.readings.read_word
    hers = read_word(lexicon.bases.get(token.lower, "") + "а")
    named = role and hers.is_a(NAME) and hers.subject & SINGULAR == FEMININE
    return WOMAN if named and read_word(token.lower).is_a(NAME) else EMPTY

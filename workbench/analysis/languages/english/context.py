"""English readings in context: of what a word may be, what its neighbours leave.

Each word is looked at once with the word before it (adverbs are looked through) and the
word after it. What the neighbours do not decide keeps all its readings.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.analysis.languages.english.neighbours import (
    ABOUT,
    BE,
    CLAUSE_TAKERS,
    HAVE,
    MODAL,
    OPENS_PHRASE,
    REACH,
    counts,
    finite_ahead,
    is_before_noun,
    is_plural,
    is_sure,
    keep,
    takes_clause,
)
from workbench.analysis.languages.english.participles import decide_participle, is_reduced
from workbench.analysis.languages.english.words import read_word
from workbench.analysis.words.tokens import Token, words
from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    GERUND,
    INFINITIVE,
    NOUN,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    SINGULAR,
    Word,
)

__all__ = ["head_of_name", "read_name", "read_word", "read_words"]

PLURAL_SUBJECTS = words("i we you they who people police staff others some many both these those")
SINGULAR_SUBJECTS = words("he she it who which that this nobody everyone everybody someone")


def read_words(tokens: Sequence[Token]) -> list[Word]:
    """Return one word for each token, with the readings its place allows."""
    found = [_at_first(tokens, index) for index in range(len(tokens))]
    before = -1
    for index, token in enumerate(tokens):
        if token.is_word or token.text in ",;:()":
            found[index] = _decide(tokens, found, index, before)
            word = found[index]
            if not (word.parts & ADVERB and not word.parts & ~(ADVERB | PREPOSITION)) or before < 0:
                before = index
    for index in range(len(tokens) - 1, -1, -1):
        if is_reduced(tokens, found, index):
            found[index] = keep(found[index], PARTICIPLE)
    return found


def read_name(words: list[Word]) -> list[Word]:
    """a | think tank: no word of it is a verb"""
    return [Word(w.lemma, w.subject, 0, NOUN) if w.verb else w for w in words]


def head_of_name(first: int, last: int) -> int:
    """the think | tank"""
    return last - 1


def _at_first(tokens: Sequence[Token], index: int) -> Word:
    """A capital inside the sentence is a name's: the Times, Mark, Will, Niamh Daly"""
    token = tokens[index]
    word = read_word(token.lower)
    if not index or not token.is_capitalised or token.lower == "i" or "'" in token.lower:
        return word
    adverb = word.parts == ADVERB and tokens[index - 1].is_word
    if word.verb or word.parts & PREPOSITION or adverb:
        return Word(word.lemma, word.subject or SINGULAR, 0, NOUN)
    return word


def _decide(tokens: Sequence[Token], found: list[Word], index: int, before: int) -> Word:
    word, lower = found[index], tokens[index].lower
    if lower in ABOUT and counts(tokens, index):
        return keep(word, ADVERB)
    if lower == "close" and index + 1 < len(tokens) and tokens[index + 1].lower == "to":
        return keep(word, ADJECTIVE)
    if not word.verb or lower in HAVE | BE | MODAL or not word.parts & (NOUN | PARTICIPLE):
        return word
    previous = tokens[before].lower if before >= 0 else ""
    if previous == "to":
        return keep(word, INFINITIVE)
    if previous in MODAL:
        return keep(word, INFINITIVE)
    if word.parts & PARTICIPLE:
        return decide_participle(tokens, found, index, before, previous)
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if is_before_noun(tokens, found, before, previous):
        return keep(word, NOUN)
    if lower.endswith("s") and not lower.endswith("ss"):
        return _decide_third_person(tokens, found, index, before, following)
    return _decide_base(tokens, found, index, before, following)


def _decide_third_person(
    tokens: Sequence[Token], found: list[Word], index: int, before: int, following: str
) -> Word:
    """it | plans; the ministry | reports that; sales | figures"""
    word = found[index]
    previous = tokens[before].lower if before >= 0 else ""
    if previous == "that" and finite_ahead(tokens, found, index + 1):
        return keep(word, NOUN)
    if previous in SINGULAR_SUBJECTS:
        return keep(word, 0, verb=True)
    if before < 0:
        return keep(word, NOUN)
    if not tokens[before].is_word:
        noun = finite_ahead(tokens, found, index + 1) and not takes_clause(tokens[index].lower)
        return keep(word, NOUN) if noun else word
    if found[before].parts & GERUND and (before == 0 or not tokens[before - 1].is_word):
        return keep(word, NOUN)
    if is_plural(tokens, found, before):
        return keep(word, NOUN)
    return _decide_by_what_follows(tokens, found, index, before, following)


def _decide_by_what_follows(
    tokens: Sequence[Token], found: list[Word], index: int, before: int, following: str
) -> Word:
    """the ministry | reports | that; the price | rises | in towns worry many"""
    word = found[index]
    if following in OPENS_PHRASE or following == "to":
        return keep(word, 0, verb=True)
    after = found[index + 1] if index + 1 < len(found) else word
    opens = after.verb and not after.parts & NOUN
    if (opens or after.parts & PREPOSITION) and finite_ahead(tokens, found, index + 1):
        return keep(word, NOUN)
    if not takes_clause(tokens[index].lower) and (index + 1 >= len(found) or not after.parts):
        return word
    if not takes_clause(tokens[index].lower) and after.parts & ADVERB:
        return word
    return keep(word, 0, verb=True) if found[before].parts & NOUN else word


def _decide_base(
    tokens: Sequence[Token], found: list[Word], index: int, before: int, following: str
) -> Word:
    """they | report; analysts | estimate that; the train | strike; State | media"""
    word = found[index]
    if before < 0:
        return keep(word, NOUN)
    previous = tokens[before].lower
    if previous in PLURAL_SUBJECTS:
        return keep(word, 0, verb=True)
    if word.parts & PAST:
        return keep(word, NOUN) if finite_ahead(tokens, found, index + 1) else word
    if not tokens[before].is_word:
        after = found[index + 1] if index + 1 < len(found) else word
        return keep(word, NOUN) if after.parts & NOUN and not after.verb else word
    if found[before].parts & CONJUNCTION:
        leads = following in OPENS_PHRASE or (following and found[index + 1].parts & ADVERB)
        return keep(word, 0, verb=True) if following and leads else word
    if is_plural(tokens, found, before):
        takes = following in OPENS_PHRASE or tokens[index].lower in CLAUSE_TAKERS
        is_noun = not takes and finite_ahead(tokens, found, index + 1)
        return keep(word, NOUN) if is_noun else keep(word, 0, verb=True)
    return _decide_after_singular(tokens, found, index, before)


def _decide_after_singular(
    tokens: Sequence[Token], found: list[Word], index: int, before: int
) -> Word:
    """the train | strike; but the mayor and his deputy | report"""
    word = found[index]
    joined = any(token.lower in ("and", "or") for token in tokens[max(0, before - 3) : before])
    if joined or not found[before].parts & NOUN:
        return word
    late = _awaits_plural_verb(tokens, found, index)
    return keep(word, 0, verb=True) if late else keep(word, NOUN)


def _awaits_plural_verb(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """Emails read out at the hearing | show …"""
    first = index
    while first > 0 and index - first < REACH and tokens[first - 1].text not in ",;:()":
        first -= 1
        if is_sure(tokens, found[first], first) and not found[first].parts & PARTICIPLE:
            return False
    head = next((at for at in range(first, index) if found[at].parts & NOUN), index)
    while head + 1 < index and found[head + 1].parts & NOUN and not found[head + 1].verb:
        head += 1
    return is_plural(tokens, found, head) and not finite_ahead(tokens, found, index + 1)

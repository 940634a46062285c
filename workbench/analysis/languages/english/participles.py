"""said or published: is an English form in -ed a finite verb here or a participle?"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.analysis.languages.english.neighbours import (
    BE,
    HAVE,
    INTRANSITIVE,
    OPENS_PHRASE,
    REACH,
    SPEAKING,
    finite_ahead,
    finite_before,
    is_before_noun,
    is_figure,
    keep,
)
from workbench.analysis.words.tokens import Token, words
from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    NOUN,
    PARTICIPLE,
    PREPOSITION,
    Word,
)

NAMING = words("called named dubbed nicknamed titled entitled known codenamed")
SUBORDINATING = words("as after before since until than like")
QUOTES = "“\"‘'"
TIMES = words(
    "last this earlier to on yesterday today monday tuesday wednesday thursday friday saturday"
    " sunday january february march april may june july august september october november december"
)


def decide_participle(
    tokens: Sequence[Token], found: list[Word], index: int, before: int, previous: str
) -> Word:
    word = found[index]
    following = found[index + 1] if index + 1 < len(found) else None
    if previous in HAVE or previous in BE:
        return keep(word, PARTICIPLE)
    describes = following is not None and bool(following.parts & (NOUN | ADJECTIVE))
    if word.parts & NOUN and not describes and is_before_noun(tokens, found, before, previous):
        return keep(word, NOUN)
    if following is None or _is_quoted(tokens, index) or tokens[index + 1].lower in OPENS_PHRASE:
        return word
    if describes and is_before_noun(tokens, found, before, previous):
        return keep(word, PARTICIPLE)
    if tokens[index].lower in SPEAKING | INTRANSITIVE:
        return word
    if tokens[index + 1].lower == "by" and not is_figure(tokens, index + 2):
        return keep(word, PARTICIPLE)
    if _leads_noun(tokens, following, index, before):
        ahead = finite_ahead(tokens, found, index + 1)
        return keep(word, PARTICIPLE) if ahead else word
    if _is_inserted(tokens, found, index, before):
        return keep(word, PARTICIPLE)
    return word


def _is_quoted(tokens: Sequence[Token], index: int) -> bool:
    """“| Closed for good”"""
    return index > 0 and not tokens[index - 1].is_word and tokens[index - 1].text in QUOTES


def _leads_noun(tokens: Sequence[Token], following: Word, index: int, before: int) -> bool:
    """, | injured | passengers …: it opens what it stands in, and a noun comes next"""
    opens = before < 0 or not tokens[before].is_word
    return opens and bool(following.parts & NOUN) and not tokens[index + 1].is_capitalised


def _is_inserted(tokens: Sequence[Token], found: list[Word], index: int, before: int) -> bool:
    """The paper, | published on Monday, | said …; He sold the house, | built in 1912."""
    after = found[index + 1].parts
    if before <= 0 or tokens[before].text != "," or not found[before - 1].parts & NOUN:
        return False
    if not after & (PREPOSITION | ADVERB) or after & CONJUNCTION:
        return False
    closing = index
    while closing < len(tokens) and tokens[closing].text not in ",;:":
        closing += 1
    return finite_before(tokens, found, before) or finite_ahead(tokens, found, closing + 1)


def is_reduced(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """a survey | published in May | says; bought a house | damaged by fire; a firm | called X"""
    word = found[index]
    if not (word.verb and word.parts & PARTICIPLE) or index == 0 or index + 1 >= len(tokens):
        return False
    if tokens[index].lower in INTRANSITIVE | SPEAKING or tokens[index].is_capitalised:
        return False
    before = tokens[index - 1].lower
    if not found[index - 1].parts & NOUN and before not in ("those", "one", "ones", "and"):
        return False
    if tokens[index].lower in NAMING and finite_before(tokens, found, index):
        return True
    following = tokens[index + 1].lower
    leads = found[index + 1].parts & (PREPOSITION | ADVERB) or following in TIMES
    if not leads or found[index + 1].parts & CONJUNCTION:
        return False
    return (
        finite_ahead(tokens, found, index + 1)
        or finite_before(tokens, found, index)
        or _opens_with_preposition(tokens, found, index)
    )


def _opens_with_preposition(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """In a statement | read to the jury, …: there is no subject for it"""
    first = index
    while first > 0 and tokens[first - 1].text not in ",;:()":
        first -= 1
    closed = any(token.text == "," for token in tokens[index : index + REACH])
    opens = found[first].parts & PREPOSITION and tokens[first].lower not in SUBORDINATING
    return closed and bool(opens)

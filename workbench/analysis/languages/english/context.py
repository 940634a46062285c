"""English readings in context: of what a word may be, what its neighbours leave.

Each word is looked at once with the word before it (adverbs are looked through) and the
word after it. What the neighbours do not decide keeps all its readings.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.analysis.languages.english.bases import BASE
from workbench.analysis.languages.english.neighbours import (
    ABOUT,
    BE,
    HAVE,
    MODAL,
    OPENS_PHRASE,
    Place,
    Reading,
    as_adjective,
    as_adverb,
    as_infinitive,
    as_noun,
    as_participle,
    as_verb,
    counts,
    first_reading,
    follows_mark,
    follows_plural,
    is_before_noun,
    is_first,
    keep_all,
    takes_clause,
)
from workbench.analysis.languages.english.participles import PARTICIPLES, is_reduced
from workbench.analysis.languages.english.words import read_word
from workbench.analysis.words.tokens import Token, words
from workbench.analysis.words.word import (
    ADVERB,
    GERUND,
    NOUN,
    PARTICIPLE,
    PREPOSITION,
    SINGULAR,
    Word,
)

__all__ = ["head_of_name", "read_name", "read_word", "read_words"]

SINGULAR_SUBJECTS = words("he she it who which that this nobody everyone everybody someone")


def read_words(tokens: Sequence[Token]) -> list[Word]:
    """Return one word for each token, with the readings its place allows."""
    found = [_at_first(tokens, index) for index in range(len(tokens))]
    before = -1
    for index, token in enumerate(tokens):
        if token.is_word or token.text in ",;:()":
            found[index] = _decide(Place(tokens, found, index, before))
            if before < 0 or not _is_adverb_alone(found[index]):
                before = index
    for index in range(len(tokens) - 1, -1, -1):
        if is_reduced(tokens, found, index):
            found[index] = as_participle(found[index])
    return found


def _is_adverb_alone(word: Word) -> bool:
    return word.is_a(ADVERB) and not word.parts & ~(ADVERB | PREPOSITION)


def read_name(words: list[Word]) -> list[Word]:
    """a | think tank: no word of it is a verb"""
    return [Word(w.lemma, w.subject, 0, NOUN) if w.verb else w for w in words]


def head_of_name(first: int, last: int) -> int:
    """the think | tank"""
    return last - 1


def _at_first(tokens: Sequence[Token], index: int) -> Word:
    """A capital inside the sentence is a name's: the Times, Mark, Will, Niamh Daly"""
    word = read_word(tokens[index].lower)
    if not index or not _is_name_written(tokens[index]):
        return word
    adverb = word.parts == ADVERB and tokens[index - 1].is_word
    if word.verb or word.is_a(PREPOSITION) or adverb:
        return Word(word.lemma, word.subject or SINGULAR, 0, NOUN)
    return word


def _is_name_written(token: Token) -> bool:
    """| Mark |; not: | I |, | I'm |"""
    return token.is_capitalised and token.lower != "i" and "'" not in token.lower


def _decide(place: Place) -> Word:
    """The first row that holds of a word, of those for every word and of those for its kind."""
    if _may_be_either(place):
        return first_reading(_rows_of(place), place) or place.word
    return first_reading(FIRST, place) or place.word if place.lower in DOUBTFUL else place.word


def _rows_of(place: Place) -> tuple[Reading, ...]:
    """reported, plans, report: each form is doubtful in its own way"""
    if place.word.is_a(PARTICIPLE):
        return OF_PARTICIPLES
    third = place.lower.endswith("s") and not place.lower.endswith("ss")
    return OF_THIRD_PERSON if third else OF_BASES


def _may_be_either(place: Place) -> bool:
    """A verb or something else, as far as its form tells."""
    word, lower = place.word, place.lower
    sure = lower in HAVE or lower in BE or lower in MODAL
    return bool(word.verb) and not sure and word.is_a(NOUN | PARTICIPLE)


def _tells_how_exact(place: Place) -> bool:
    """about | 40 houses"""
    return place.lower in ABOUT and counts(place.tokens, place.at)


def _is_near(place: Place) -> bool:
    """close | to the river"""
    return place.lower == "close" and place.following == "to"


FIRST: tuple[Reading, ...] = ((_tells_how_exact, as_adverb), (_is_near, as_adjective))


def _is_governed(place: Place) -> bool:
    """to | report, will | report; not: according to | market sources, in May | found"""
    cited = place.before > 0 and place.tokens[place.before - 1].lower == "according"
    helped = place.previous in MODAL and bool(place.behind.verb)
    return (place.previous == "to" and not cited) or helped


AMBIGUOUS: tuple[Reading, ...] = (*FIRST, (_is_governed, as_infinitive))


def _of_that(place: Place) -> bool:
    """that | claims | of fraud were false"""
    return place.previous == "that" and place.has_verb_ahead


def _has_singular_subject(place: Place) -> bool:
    """it | plans"""
    return place.previous in SINGULAR_SUBJECTS


def _opens_as_subject(place: Place) -> bool:
    """, | sales | fell"""
    return follows_mark(place) and place.has_verb_ahead and not takes_clause(place.lower)


def _is_object_of_gerund(place: Place) -> bool:
    """Closing | schools"""
    before = place.before
    opens = before == 0 or not place.tokens[before - 1].is_word
    return place.behind.is_a(GERUND) and opens


def _governs(place: Place) -> bool:
    """the ministry | reports | that"""
    return place.following == "to" or place.following in OPENS_PHRASE


def _has_verb_behind(place: Place) -> bool:
    """the price | rises | in towns worry many"""
    verb = place.after.verb and not place.after.is_a(NOUN)
    return bool(verb or place.after.is_a(PREPOSITION)) and place.has_verb_ahead


def _leads_nowhere(place: Place) -> bool:
    """the farm | shows."""
    ends = not place.after.parts or place.after.is_a(ADVERB)
    return ends and not takes_clause(place.lower)


def _follows_noun(place: Place) -> bool:
    return place.behind.is_a(NOUN)


THIRD_PERSON: tuple[Reading, ...] = (
    (is_before_noun, as_noun),
    (_of_that, as_noun),
    (_has_singular_subject, as_verb),
    (is_first, as_noun),
    (_opens_as_subject, as_noun),
    (follows_mark, keep_all),
    (_is_object_of_gerund, as_noun),
    (follows_plural, as_noun),
    (_governs, as_verb),
    (_has_verb_behind, as_noun),
    (_leads_nowhere, keep_all),
    (_follows_noun, as_verb),
)
"""it | plans; the ministry | reports that; sales | figures"""

DOUBTFUL = ABOUT | {"close"}
OF_PARTICIPLES = (*AMBIGUOUS, *PARTICIPLES)
OF_THIRD_PERSON = (*AMBIGUOUS, *THIRD_PERSON)
OF_BASES = (*AMBIGUOUS, *BASE)

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
    Place,
    Reading,
    as_noun,
    as_participle,
    finite_ahead,
    finite_before,
    follows_mark,
    is_before_noun,
    is_figure,
    is_first,
    keep_all,
)
from workbench.analysis.words.tokens import Token, words
from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
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


def _follows_auxiliary(place: Place) -> bool:
    """has | reported, was | reported"""
    return place.previous in HAVE or place.previous in BE


def _describes(place: Place) -> bool:
    """A noun, or what stands before one, follows."""
    return place.after.is_a(NOUN | ADJECTIVE)


def _is_noun_itself(place: Place) -> bool:
    """the | wounded"""
    return place.word.is_a(NOUN) and not _describes(place) and is_before_noun(place)


def _is_left_open(place: Place) -> bool:
    """“| Closed for good”; he | closed | the shop"""
    return place.is_last or _is_quoted(place) or place.following in OPENS_PHRASE


def _is_quoted(place: Place) -> bool:
    """“| Closed for good”; not: “It is old,” | retired captain Ann Roe said"""
    before, token = place.tokens[place.at - 1], place.tokens[place.at]
    return before.text in QUOTES and before.end == token.start


def _describes_noun(place: Place) -> bool:
    """the | injured | passengers"""
    return _describes(place) and is_before_noun(place)


def _takes_no_object(place: Place) -> bool:
    """“It is safe,” | retired | captain Ann Roe said: what such a verb stands before is its noun"""
    opens = (is_first(place) or follows_mark(place)) and place.after.is_a(NOUN)
    return opens and place.lower in INTRANSITIVE and place.has_verb_ahead


def _is_no_participle(place: Place) -> bool:
    return place.lower in SPEAKING or place.lower in INTRANSITIVE


def _has_agent(place: Place) -> bool:
    """hit | by a lorry; not: rose by 9%"""
    return place.following == "by" and not is_figure(place.tokens, place.at + 2)


def _leads_noun(place: Place) -> bool:
    """, | injured | passengers …: it opens what it stands in, and a noun comes next"""
    opens = is_first(place) or follows_mark(place)
    return opens and place.after.is_a(NOUN) and not place.tokens[place.at + 1].is_capitalised


def _leads_subject(place: Place) -> bool:
    return _leads_noun(place) and place.has_verb_ahead


def _is_inserted(place: Place) -> bool:
    """The paper, | published on Monday, | said …; He sold the house, | built in 1912."""
    tokens, found, before = place.tokens, place.found, place.before
    if before <= 0 or tokens[before].text != "," or not found[before - 1].is_a(NOUN):
        return False
    if not place.after.is_a(PREPOSITION | ADVERB):
        return False
    marks = (at for at in range(place.at, len(tokens)) if tokens[at].text in ",;:")
    closing = next(marks, len(tokens))
    return finite_before(tokens, found, before) or finite_ahead(tokens, found, closing + 1)


PARTICIPLES: tuple[Reading, ...] = (
    (_follows_auxiliary, as_participle),
    (_is_noun_itself, as_noun),
    (_is_left_open, keep_all),
    (_describes_noun, as_participle),
    (_takes_no_object, as_participle),
    (_is_no_participle, keep_all),
    (_has_agent, as_participle),
    (_leads_subject, as_participle),
    (_leads_noun, keep_all),
    (_is_inserted, as_participle),
)
"""What a form in -ed is: the first row that holds."""


def is_reduced(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """a survey | published in May | says; bought a house | damaged by fire; a firm | called X"""
    if not _may_be_reduced(tokens, found, index):
        return False
    if tokens[index].lower in NAMING and finite_before(tokens, found, index):
        return True
    after, following = found[index + 1], tokens[index + 1].lower
    leads = after.is_a(PREPOSITION | ADVERB) or following in TIMES
    return leads and (
        finite_ahead(tokens, found, index + 1)
        or finite_before(tokens, found, index)
        or _opens_with_preposition(tokens, found, index)
    )


def _may_be_reduced(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """A participle inside the sentence, right behind its noun."""
    word, token = found[index], tokens[index]
    if not (word.verb and word.parts & PARTICIPLE and 0 < index < len(tokens) - 1):
        return False
    if token.lower in SPEAKING or token.lower in INTRANSITIVE:
        return False
    return found[index - 1].is_a(NOUN) or tokens[index - 1].lower in ("those", "one", "ones", "and")


def _opens_with_preposition(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """In a statement | read to the jury, …: there is no subject for it"""
    marks = (at + 1 for at in range(index - 1, -1, -1) if tokens[at].text in ",;:()")
    first = next(marks, 0)
    closed = any(token.text == "," for token in tokens[index : index + REACH])
    return closed and found[first].is_a(PREPOSITION) and tokens[first].lower not in SUBORDINATING

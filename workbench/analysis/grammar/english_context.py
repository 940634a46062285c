"""English readings in context: of what a word may be, what its neighbours leave.

Each word is looked at once with the word before it (adverbs are looked through) and the
word after it. What the neighbours do not decide keeps all its readings.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.analysis.grammar import ReadWord
from workbench.analysis.grammar.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    INFINITIVE,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PRONOUN,
    SINGULAR,
    Word,
)
from workbench.analysis.tokens import Token, words

ARTICLES = words("the a an his its their my our your no every each another")
HAVE = words("have has had having 've haven't hasn't hadn't")
BE = words("is are was were be been being am isn't aren't wasn't weren't got gets get")
MODAL = words(
    "will would can could may might must shall should cannot do does did won't wouldn't can't"
    " couldn't mustn't shouldn't don't doesn't didn't"
)
PLURAL_SUBJECTS = words("i we you they who people police staff others some many both these those")
SINGULAR_SUBJECTS = words("he she it who which that this nobody everyone everybody someone")
OPENS_PHRASE = ARTICLES | words("this that these those he she it they we i you there her him them")
PLURAL_NOUNS = words("people police men women children media data staff authorities")
NUMBERS = words(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred"
    " thousand half dozen"
)
INTRANSITIVE = words(
    "died lived happened arrived appeared disappeared emerged occurred existed remained seemed"
    " belonged worked walked travelled traveled waited looked listened talked collapsed vanished"
    " lasted insisted replied responded apologised apologized resigned retired came became went"
)
"""They have no passive, so they never stand after their noun as a participle."""
CLAUSE_END = words("and or but that who which whose whom while whereas because although though if")
ABOUT = words(
    "about around over under nearly almost some roughly up at more less fewer least most to"
)
"""Before a number they only say how exact it is: at least 20 houses."""
CLAUSE_TAKERS = words(
    "show say claim report suggest believe think fear hope warn reveal indicate estimate forecast"
    " predict note argue mean state confirm allege insist add find tell know"
)
SPEAKING = words("said told added wrote argued noted believed thought knew insisted")
REACH = 24
"""Tokens a participle phrase after a noun may be long."""


def read_in_context(tokens: Sequence[Token], read: ReadWord) -> list[Word]:
    """Return one word for each token, with the readings its place allows."""
    found = [_at_first(token, index, read) for index, token in enumerate(tokens)]
    before = -1
    for index, token in enumerate(tokens):
        if token.is_word or token.text in ",;:()":
            found[index] = _decide(tokens, found, index, before)
            word = found[index]
            if not (word.parts & ADVERB and not word.parts & ~(ADVERB | PREPOSITION)) or before < 0:
                before = index
    for index in range(len(tokens) - 1, -1, -1):
        if _is_reduced(tokens, found, index):
            found[index] = _keep(found[index], PARTICIPLE)
    return found


def _at_first(token: Token, index: int, read: ReadWord) -> Word:
    """A capital inside the sentence is a name's: the Times, Mark, Will"""
    word = read(token.lower)
    if (
        index
        and token.is_capitalised
        and word.verb
        and token.lower != "i"
        and "'" not in token.lower
    ):
        return Word(word.lemma, word.subject or SINGULAR, 0, NOUN)
    return word


def _counts(tokens: Sequence[Token], index: int) -> bool:
    """about | 40, at least | a dozen, more than | 300, up to | six"""
    lower = tokens[index].lower
    following = [token.lower for token in tokens[index + 1 : index + 3]]
    if lower in ("at", "up", "more", "less", "fewer"):
        return following[:1] in (["least"], ["most"], ["to"], ["than"]) and (
            lower != "up" or "".join(following[1:])[:1].isdigit()
        )
    if lower == "to" and tokens[index - 1].lower != "up":
        return False
    if following[:1] and tokens[index + 1].text[0] in "$€£":
        return True
    return bool(following) and (following[0][0].isdigit() or following[0] in NUMBERS)


def _keep(word: Word, parts: int, *, verb: bool = False) -> Word:
    """The word with only these of its parts; as a finite verb only where `verb` says so."""
    subject = word.subject if parts & NOUN else 0
    return Word(word.lemma, subject, word.verb if verb else 0, parts)


def _decide(tokens: Sequence[Token], found: list[Word], index: int, before: int) -> Word:
    word, lower = found[index], tokens[index].lower
    if lower in ABOUT and _counts(tokens, index):
        return _keep(word, ADVERB)
    if lower == "close" and index + 1 < len(tokens) and tokens[index + 1].lower == "to":
        return _keep(word, ADJECTIVE)
    if not word.verb or lower in HAVE | BE | MODAL or not word.parts & (NOUN | PARTICIPLE):
        return word
    previous = tokens[before].lower if before >= 0 else ""
    if previous == "to":
        return _keep(word, INFINITIVE)
    if previous in MODAL:
        return _keep(word, INFINITIVE)
    if word.parts & PARTICIPLE:
        return _decide_participle(tokens, found, index, before, previous)
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if _before_noun(tokens, found, before, previous):
        return _keep(word, NOUN)
    if lower.endswith("s") and not lower.endswith("ss"):
        return _decide_third_person(tokens, found, index, before, following)
    return _decide_base(tokens, found, index, before, following)


def _before_noun(tokens: Sequence[Token], found: list[Word], before: int, previous: str) -> bool:
    """the | report, of | work, their | plans, mayor's | claim, five | reports, new | claims"""
    if before < 0:
        return False
    if previous in ARTICLES or previous.endswith(("'s", "s'")) or previous == "her":
        return True
    parts = found[before].parts
    if parts & PARTICIPLE and before and tokens[before - 1].lower == "the":
        return False
    if parts & NUMERAL or (parts & PREPOSITION and not parts & (CONJUNCTION | ADVERB)):
        return True
    return bool(parts & (ADJECTIVE | PARTICIPLE)) and not parts & (PRONOUN | NOUN)


def _decide_participle(
    tokens: Sequence[Token], found: list[Word], index: int, before: int, previous: str
) -> Word:
    word = found[index]
    following = found[index + 1] if index + 1 < len(found) else None
    if previous in HAVE or previous in BE:
        return _keep(word, PARTICIPLE)
    if following is None:
        return word
    next_lower = tokens[index + 1].lower
    by_somebody = next_lower == "by" and not _is_figure(tokens, index + 2)
    if by_somebody and tokens[index].lower not in INTRANSITIVE:
        return _keep(word, PARTICIPLE)
    loose = following.parts & (PREPOSITION | ADVERB) and not following.parts & CONJUNCTION
    after_comma = previous == "," and before > 0 and found[before - 1].parts & NOUN
    if after_comma and loose and tokens[index].lower not in SPEAKING | INTRANSITIVE:
        return _keep(word, PARTICIPLE)
    opens = before < 0 or not tokens[before].is_word
    describes = following.parts & NOUN and not tokens[index + 1].is_capitalised
    if opens and describes and tokens[index].lower not in SPEAKING:
        ahead = _finite_ahead(tokens, found, index + 1)
        return _keep(word, PARTICIPLE) if ahead else word
    if _before_noun(tokens, found, before, previous) and following.parts & (NOUN | ADJECTIVE):
        return _keep(word, PARTICIPLE)
    return word


def _is_figure(tokens: Sequence[Token], index: int) -> bool:
    """rose by | 9%, fell by | a third"""
    following = tokens[index : index + 2]
    return any(t.text[0].isdigit() or t.text in "€$£" for t in following[:1]) or any(
        t.lower in ("third", "quarter", "half", "fifth", "tenth") for t in following
    )


def _decide_third_person(
    tokens: Sequence[Token], found: list[Word], index: int, before: int, following: str
) -> Word:
    """it | plans; the ministry | reports that; sales | figures"""
    word = found[index]
    previous = tokens[before].lower if before >= 0 else ""
    if previous in SINGULAR_SUBJECTS:
        return _keep(word, 0, verb=True)
    if before < 0 or not tokens[before].is_word:
        return word
    if _is_plural(tokens, found, before):
        return _keep(word, NOUN)
    if following in OPENS_PHRASE or following == "to":
        return _keep(word, 0, verb=True)
    after = found[index + 1] if index + 1 < len(found) else word
    opens = after.verb and not after.parts & NOUN
    if (opens or after.parts & PREPOSITION) and _finite_ahead(tokens, found, index + 1):
        return _keep(word, NOUN)
    return _keep(word, 0, verb=True) if found[before].parts & NOUN else word


def _decide_base(
    tokens: Sequence[Token], found: list[Word], index: int, before: int, following: str
) -> Word:
    """they | report; analysts | estimate that; the train | strike; State | media"""
    word = found[index]
    if before < 0:
        return _keep(word, NOUN)
    previous = tokens[before].lower
    if previous in PLURAL_SUBJECTS:
        return _keep(word, 0, verb=True)
    if word.parts & PAST:
        return _keep(word, NOUN) if _finite_ahead(tokens, found, index + 1) else word
    if not tokens[before].is_word:
        after = found[index + 1] if index + 1 < len(found) else word
        return _keep(word, NOUN) if after.parts & NOUN and not after.verb else word
    if found[before].parts & CONJUNCTION:
        leads = following in OPENS_PHRASE or (following and found[index + 1].parts & ADVERB)
        return _keep(word, 0, verb=True) if following and leads else word
    if _is_plural(tokens, found, before):
        if following in OPENS_PHRASE or tokens[index].lower in CLAUSE_TAKERS:
            return _keep(word, 0, verb=True)
        if _finite_ahead(tokens, found, index + 1):
            return _keep(word, NOUN)
        return _keep(word, 0, verb=True)
    if any(token.lower in ("and", "or") for token in tokens[max(0, before - 3) : before]):
        return word
    if found[before].parts & NOUN:
        late = _awaits_plural_verb(tokens, found, index)
        return _keep(word, 0, verb=True) if late else _keep(word, NOUN)
    return word


def _awaits_plural_verb(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """Emails read out at the hearing | show …"""
    first = index
    while first > 0 and index - first < REACH and tokens[first - 1].text not in ",;:()":
        first -= 1
        if _is_sure(tokens, found[first], first) and not found[first].parts & PARTICIPLE:
            return False
    nouns = (at for at in range(first, index) if found[at].parts & NOUN)
    head = next(nouns, index)
    return _is_plural(tokens, found, head) and not _finite_ahead(tokens, found, index + 1)


def _is_plural(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """analysts, Analysts at the head of a sentence; not Reuters, not politics"""
    lower = tokens[index].lower
    if tokens[index].is_capitalised and index > 0:
        return False
    plural = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "ics", "'s"))
    return (plural and bool(found[index].parts & NOUN)) or lower in PLURAL_NOUNS


def _finite_ahead(tokens: Sequence[Token], found: list[Word], first: int) -> bool:
    """Some sure finite verb follows in the same clause."""
    for index in range(first, min(first + REACH, len(tokens))):
        token, word = tokens[index], found[index]
        if token.text in ",;:-–—()." or token.lower in CLAUSE_END:
            return False
        if token.lower in ("after", "before", "since", "until", "as", "than", "when", "where"):
            return False
        if index > first and token.lower in ("he", "she", "they", "we", "i", "it"):
            return False
        if _is_sure(tokens, word, index):
            return True
    return False


def _is_sure(tokens: Sequence[Token], word: Word, index: int) -> bool:
    """said, found; neither a noun nor a participle before its agent"""
    if not word.verb or tokens[index].is_capitalised or word.parts & NOUN:
        return False
    before = tokens[index - 1].lower if index else ""
    return before not in ARTICLES and before != "to"


def _is_reduced(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """a survey | published in May | says"""
    word = found[index]
    if not (word.verb and word.parts & PARTICIPLE) or index == 0 or index + 1 >= len(tokens):
        return False
    if tokens[index].lower in INTRANSITIVE | SPEAKING or tokens[index].is_capitalised:
        return False
    before, following = found[index - 1], tokens[index + 1]
    after_noun = bool(before.parts & NOUN) or tokens[index - 1].lower in (
        "those",
        "one",
        "ones",
        "and",
    )
    leads = found[index + 1].parts & (PREPOSITION | ADVERB) or following.lower in (
        "last",
        "this",
        "earlier",
        "to",
        "on",
    )
    if not (after_noun and leads) or found[index + 1].parts & CONJUNCTION:
        return False
    return _finite_ahead(tokens, found, index + 1)

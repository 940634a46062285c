"""The words of a mention to the stems it is known by."""

from __future__ import annotations

from itertools import pairwise

from workbench.analysis.frame import Mention
from workbench.analysis.reference.offices import STEM
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene, is_capital
from workbench.analysis.sentence.subjects import SUBJECTS, SURE
from workbench.analysis.words.tokens import Token, without_article, words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import PREPOSITION


def stems(scene: Scene, mention: Mention) -> frozenset[str]:
    return frozenset(
        without_article(scene.lower(at)).removesuffix("'s")[:STEM]
        for at in range(mention.first, mention.last)
        if tells(scene.tokens[at])
    )


def short_name(scene: Scene, mention: Mention) -> frozenset[str]:
    """Xu Weihua came. | Xu | said"""
    token, alone = scene.tokens[mention.first], mention.last - mention.first == 1
    return frozenset((token.lower,)) if alone and token.text.istitle() else frozenset()


def tells(token: Token) -> bool:
    """A word of more than two letters, and no article."""
    return token.is_word and len(token.text) > 2 and token.lower != "the"


def described(scene: Scene, mention: Mention) -> frozenset[str]:
    """Российский | лидер Степанов; Ann Roe, the | mayor: what tells of a name beside it"""
    at = mention.first - 1
    own = scene.tree.is_so(at, ADJECTIVAL) and scene.tree.head(at) == mention.first
    before = stems(scene, Mention(at, at + 1)) if own else frozenset()
    short = _cut_short(scene, mention) | _initials(scene, mention)
    return before | short | _role_behind(scene, mention.last)


def _cut_short(scene: Scene, mention: Mention) -> frozenset[str]:
    """командир батальона: | комбат |, of the first letters of both"""
    own = [scene.lower(at) for at in range(mention.first, mention.last)]
    return frozenset(one[:SYLLABLE] + two[: STEM - SYLLABLE] for one, two in pairwise(own))


SYLLABLE = 3


def _initials(scene: Scene, mention: Mention) -> frozenset[str]:
    """секретар Ради національної безпеки та оборони Гук: | секретар РНБО"""
    own = [scene.lower(at)[0] for at in range(mention.first, mention.last) if _counts(scene, at)]
    lengths = range(LEAST_OF_SHORT, min(len(own), STEM + 1))
    return frozenset(
        "".join(own[at : at + length])[:STEM]
        for length in lengths
        for at in range(len(own) - length + 1)
    )


def _role_behind(scene: Scene, comma: int) -> frozenset[str]:
    """Ann Roe, | the chief executive | of Norvik, met Tom Poe"""
    if scene.lower(comma) != "," or scene.lower(comma + 1) not in ("the", "a", "an"):
        return frozenset()
    end = read_noun_phrase(scene, comma + 1, len(scene.tokens))
    if any(scene.tree.is_so(at, DOER) for at in range(comma + 1, end)):
        return frozenset()  # Stopped by guards, | the man | said …
    return stems(scene, Mention(comma + 1, end))


DOER = Arc(by=SUBJECTS, sure=SURE)
ADJECTIVAL = Arc(by=words("amod"))


def short_forms(scene: Scene, mention: Mention) -> frozenset[str]:
    """Агентство по авиабезопасности (AESA); Федеральная служба безопасности: ФСБ"""
    long = [scene.lower(at) for at in range(mention.first, mention.last) if _counts(scene, at)]
    initials = "".join(word[0] for word in long)[:STEM]
    return in_brackets(scene, mention.last) | ({initials} if len(long) >= LEAST_OF_SHORT else set())


def in_brackets(scene: Scene, at: int) -> frozenset[str]:
    """Агентство по авиабезопасности | (AESA)"""
    bracketed = scene.lower(at) == "(" and scene.lower(at + 2) == ")"
    return frozenset(
        (scene.lower(at + 1)[:STEM],) if bracketed and is_capital(scene, at + 1) else ()
    )


LEAST_OF_SHORT = 3
"""Words that make a short form of their first letters."""


def _counts(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    return token.is_word and not scene.word(at).is_a(PREPOSITION) and token.lower not in SMALL


SMALL = frozenset(("the", "a", "an", "and", "и", "та", "і", "й"))

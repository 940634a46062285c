"""What an English word that no list knows is by its letters: a station, a body's short form."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain, dropwhile, takewhile

from workbench.analysis.words.lexicon import Lexicon
from workbench.analysis.words.tokens import Token, fold, words

STATION = re.compile(r"[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT|LP))?|[KW][A-Z]{2}-(?:TV|FM|AM|DT|LP)")
"""KVAL, WLXT-TV, WJV-AM: as stations are called"""
TRANSPORT = re.compile(r"[A-Z][A-Za-z]*DOT")
"""VDOT, OrraDOT: a department of transportation"""
SHOUTED = re.compile(r"[A-Z]{2,}\W{1,3}$")
BODIES = ("official_body", "organisation", "outlet")
OF = words("of for on to against")
LINKS = OF | words("the and & in")
LONGEST = 160
"""Characters before a bracket in which a long name is looked for."""


def classes_by_shape(text: str, token: Token, lexicon: Lexicon) -> frozenset[str]:
    """| KVAL | said, | OrraDOT | said; the Farmers Union (FU) … | FU | said: as its name tells"""
    if TURNED in token.lower:
        return lexicon.classes(token.lower.rpartition(TURNED)[2])
    if not _is_short_form(token):
        return NOTHING
    if token.text == "WHO":
        return NOTHING if _is_shouted(text, token) else STATE
    listed = lexicon.classes(token.lower)
    if (listed and "outlet" not in listed) or _is_shouted(text, token):
        return NOTHING
    if TRANSPORT.fullmatch(token.text):
        return STATE
    if name := _long_name(text, token.text):
        return _classes_of_body(list(map(fold, name)), token.lower, lexicon)
    return OUTLET if STATION.fullmatch(token.text) and not listed else NOTHING


TURNED = "-turned-"
"""a senator | -turned- | analyst: what he is now"""
NOTHING: frozenset[str] = frozenset()
OUTLET, STATE = frozenset(("outlet", "proper")), frozenset(("official_body", "proper"))


def _is_short_form(token: Token) -> bool:
    """| KVAL |, | OrraDOT |; not: | Vale |, | I |"""
    return token.is_capitalised and len(token.text) > 1 and token.text[-2:].isupper()


def _is_shouted(text: str, token: Token) -> bool:
    """GATE | WALK | OVER: where all is written so, letters tell nothing"""
    before = text[max(token.start - 12, 0) : token.start]
    after = text[token.end : token.end + 12].split()
    loud = after and after[0].isupper() and len(after[0]) > 1
    return bool(loud or SHOUTED.search(before))


@lru_cache(maxsize=512)
def _long_name(text: str, short: str) -> tuple[str, ...]:
    """The words that a short form stands behind in brackets."""
    bracket = re.search(rf"\((?:the )?[“\"]?{re.escape(short)}[”\"]?\)", text)
    if bracket is None:
        return ()
    said = text[max(bracket.start() - LONGEST, 0) : bracket.start()].split()
    before = list(takewhile(_may_be_in_name, reversed(said)))[::-1]
    return tuple(dropwhile(lambda word: not word[0].isupper(), before))


def _may_be_in_name(word: str) -> bool:
    """the | Department | of | Transport"""
    return word[0].isupper() or word in LINKS


def _classes_of_body(name: list[str], short: str, lexicon: Lexicon) -> frozenset[str]:
    """the Orra | Farmers Union |, the | Agency | for Roads, Farmers for Rain"""
    phrases = [found for at in range(len(name)) if (found := lexicon.match(name, at))]
    if any(kind == "outlet" for _, kind in phrases):
        return OUTLET
    own = _kind_of_head(name, lexicon)
    if own not in BODIES and _is_spelt(name, short):
        own = "organisation"
    return frozenset((own, "proper")) if own in BODIES else NOTHING


def _kind_of_head(name: list[str], lexicon: Lexicon) -> str:
    """the Orra | Farmers Union |, the | Agency | for Roads: what its noun before "of" tells"""
    end = next((at for at, word in enumerate(name) if at and word in OF), len(name))
    if name[end - 1] == "agency":
        return "official_body"
    phrases = (lexicon.match(name, at) for at in range(end - 1))
    listed = (found[1] for found in phrases if found and found[0] == end)
    alone = lexicon.classes(name[end - 1])
    return next(chain(listed, filter(alone.__contains__, BODIES)), "")


def _is_spelt(name: list[str], short: str) -> bool:
    """Farmers for Rain: | FFR | or | FR |"""
    initials = ("".join(word[0] for word in name if word not in left) for left in UNSPELT)
    return len(short) > 2 and short in initials


UNSPELT = (LINKS - OF, LINKS)

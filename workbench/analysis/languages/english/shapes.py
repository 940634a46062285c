"""What an English word that no list knows is by its letters: a station, a body's short form."""

from __future__ import annotations

import re
from functools import lru_cache

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
PRESS = words("news press")
LONGEST = 160
"""Characters before a bracket in which a long name is looked for."""


def classes_by_shape(text: str, token: Token, lexicon: Lexicon) -> frozenset[str]:
    """| KVAL | said, | OrraDOT | said; the Farmers Union (FU) … | FU | said: as its name tells"""
    short = token.is_capitalised and len(token.text) > 1 and token.text[-2:].isupper()
    listed = lexicon.classes(token.lower) if short else NOTHING
    if not short or (listed and "outlet" not in listed) or _is_shouted(text, token):
        return NOTHING
    if TRANSPORT.fullmatch(token.text):
        return frozenset(("official_body", "proper"))
    if name := _long_name(text, token.text):
        return _classes_of_body([fold(word) for word in name], token.lower, lexicon)
    station = STATION.fullmatch(token.text) and not listed
    return frozenset(("outlet", "proper")) if station else NOTHING


NOTHING: frozenset[str] = frozenset()


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
    first = len(said)
    while first and (said[first - 1][0].isupper() or said[first - 1] in LINKS):
        first -= 1
    while first < len(said) and not said[first][0].isupper():
        first += 1
    return tuple(said[first:])


def _classes_of_body(name: list[str], short: str, lexicon: Lexicon) -> frozenset[str]:
    """the Orra | Farmers Union |, the | Agency | for Roads, Farmers for Rain"""
    known = (lexicon.match(name, at) for at in range(len(name)))
    if any(found and found[1] == "outlet" for found in known):
        return frozenset(("outlet", "proper"))
    head = next((at for at, word in enumerate(name) if at and word in OF), len(name)) - 1
    phrases = (lexicon.match(name, at) for at in range(head))
    listed = (found[1] for found in phrases if found and found[0] == head + 1)
    if name[head] == "agency":
        own = "outlet" if PRESS & set(name) else "official_body"
    else:
        alone = lexicon.classes(name[head])
        own = next(listed, next((body for body in BODIES if body in alone), ""))
    initials = "".join(word[0] for word in name if word not in LINKS - OF)
    spelt = short in (initials, "".join(word[0] for word in name if word not in LINKS))
    own = "organisation" if own not in BODIES and spelt and len(short) > 2 else own
    return frozenset((own, "proper")) if own in BODIES else NOTHING

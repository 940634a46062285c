"""A sentence to its parts, between the marks that stand outside quotations and brackets."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from workbench.analysis.frame import Part, Parts
from workbench.analysis.sentence.inner_marks import joins_members
from workbench.analysis.sentence.listed import joins_names
from workbench.analysis.sentence.noun_phrases import is_finite, joins_offices
from workbench.analysis.sentence.sentence import DASHES, NO_QUOTATION, QUOTE_MARKS, Scene
from workbench.analysis.words.tokens import Token, words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import PREPOSITION


def split_parts(scene: Scene, first: int, last: int) -> Parts:
    """Cut tokens `first`–`last` at the marks that stand outside quotations and brackets."""
    parts: list[Part] = []
    begin, mark, at = first, "", NO_QUOTATION
    if _opens_as(scene, first, last):
        parts, begin, mark = [Part(first, first + 1, "", NO_QUOTATION)], first + 1, ","
    for index in range(first, last):
        here = scene.quoted[index] if scene.is_speech(index) else NO_QUOTATION
        if here != at:
            _close(parts, begin, index, mark, at)
            begin, mark, at = index, mark if begin == index else "quote", here
        if here == NO_QUOTATION and (sign := _boundary(scene, index)):
            _close(parts, begin, index, mark, at)
            begin, mark = index + 1, sign
    _close(parts, begin, last, mark, at)
    return tuple(parts)


def _opens_as(scene: Scene, first: int, last: int) -> bool:
    """| Але | як пояснив мер, міст цілий: where no comma stands, too"""
    led = first == 0 and scene.has(first, "coordinating") and scene.language.comma_between_clauses
    near = range(first + 2, min(first + NEAR, last))
    return led and scene.lower(first + 1) in AS and any(scene.has(at, "saying") for at in near)


AS = words("как як")
NEAR = 5
"""Tokens in which a word that reports follows: Але як вже пояснив …"""


def with_quotation(parts: Parts, at: int) -> Part:
    """A part, or the quotation that goes on where it ends."""
    return next((part for part in parts[at + 1 : at + 2] if part.mark == "quote"), parts[at])


def _close(parts: list[Part], begin: int, end: int, mark: str, quotation: int) -> None:
    if begin < end:
        parts.append(Part(begin, end, mark, quotation))


def after_quotation(parts: Parts, at: int) -> bool:
    """«Мост цел», | сообщил мэр"""
    return at > 0 and parts[at - 1].quotation != NO_QUOTATION


def ends_phrase(scene: Scene, parts: Parts, at: int) -> bool:
    """Waving a “red flag,” | the mayor accused her: the marks end what he does, and no speech"""
    marked = at == 2 and parts[1].mark == "quote"
    return marked and scene.tree.is_so(parts[0].first, DOING)


DOING = Arc(by=words("advcl"), upos=words("VERB"))


CUTTING = frozenset(",;:")


def _boundary(scene: Scene, index: int) -> str:
    """Return the mark when the token cuts the sentence, else nothing."""
    token = scene.tokens[index]
    if _closes_title(scene, index):
        return ","
    if scene.is_inside(index):
        return ""
    if token.text in DASHES:
        free = _stands_free(scene.text, token) and not joins_members(scene, index)
        return "-" if free or _is_glued(scene, index) else ""
    if token.text == "," and any(test(scene, index) for test in JOINING):
        return ""
    return token.text if token.text in CUTTING else ""


def _is_glued(scene: Scene, at: int) -> bool:
    """Мост цел| - |сообщил мэр: a space is missing on one side of a dash before who says so"""
    told = scene.has(at + 1, "saying") and bool(scene.word(at + 1).verb)
    token, after = scene.tokens[at], scene.token(at + 1)
    apart = after.start > token.end or scene.text[token.start - 1 : token.start].isspace()
    return at > 0 and told and apart and scene.language.comma_between_clauses


def _closes_title(scene: Scene, at: int) -> bool:
    """On CBS’s “Face the Nation, | ” | the mayor said: a comma that the title takes in"""
    quoted = scene.tokens[at].text in QUOTE_MARKS and scene.in_quotation(at)
    return quoted and scene.lower(at - 1) == "," and scene.in_quotation(at - 1)


def _opens_date(scene: Scene, comma: int) -> bool:
    """в среду | , 6 августа, | в мэрии; сегодня | , 1 мая, | мэр: one time, told twice"""
    day = scene.has(comma - 1, "calendar") or scene.lower(comma - 1) in DAYS
    return day and _date_end(scene, comma + 1) > comma + 1


DAYS = words("сегодня вчера накануне завтра сьогодні вчора напередодні")


def _closes_date(scene: Scene, comma: int) -> bool:
    """The clause goes on: сообщили в среду, 6 августа, | в мэрии; not: …, 6 августа, | что …"""
    before = scene.places(",", max(1, comma - LONGEST_DATE), comma - 1)
    opened = next((at for at in before if _date_end(scene, at + 1) == comma), 0)
    if not opened or not _opens_date(scene, opened) or _opens_clause(scene, comma + 1):
        return False
    return _says_before(scene, opened, comma)


def _joins_charges(scene: Scene, comma: int) -> bool:
    """Minister for Youth | , | Sports and Welfare Ann Roe"""
    return scene.language.joins_charges(scene, comma)


JOINING = (_opens_date, _closes_date, joins_offices, _joins_charges, joins_names)
"""Where a comma cuts nothing."""


def _says_before(scene: Scene, opened: int, comma: int) -> bool:
    """Об этом … | сообщили в среду, 6 августа, | в мэрии: what the date belongs to has its verb"""
    if any(scene.phrase(at)[1] == "about_this" for at in range(opened)):
        return True
    said = _has_verb(scene, range(opened - 1, -1, -1))
    return said and not _has_verb(scene, range(comma + 1, len(scene.tokens)))


def _opens_clause(scene: Scene, at: int) -> bool:
    return scene.is_of(at, LEADING) or scene.phrase(at)[1] == "citing"


LEADING = words("that relative")


def _has_verb(scene: Scene, places: Iterable[int]) -> bool:
    """Up to the next mark"""
    own = itertools.takewhile(lambda at: scene.tokens[at].text not in MARKS, places)
    return any(is_finite(scene, at) for at in own)


MARKS = ",;:–—-"


def _date_end(scene: Scene, first: int) -> int:
    """The token behind a date that ends with its clause; else `first`."""
    last = len(scene.tokens)
    most = max(first, min(last, first + LONGEST_DATE))
    at = scene.past(_is_of_date, first, most)
    ends = at == last or scene.tokens[at].text in MARKS + ".«„“"
    return at if ends and scene.any_has("calendar", first, at) else first


def _is_of_date(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    return token.text.isdigit() or scene.has(at, "calendar") or scene.word(at).is_a(PREPOSITION)


LONGEST_DATE = 6
"""Tokens: 24 февраля 2022 года"""


def _stands_free(text: str, token: Token) -> bool:
    before = text[token.start - 1 : token.start]
    after = text[token.end : token.end + 1]
    opens = before.isspace() or before in '»”",.!?…'
    return opens and (not after or after.isspace())

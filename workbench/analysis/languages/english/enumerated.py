"""Sources one after the other in English: the army, Shell and the mayor said."""

from __future__ import annotations

from workbench.analysis.languages.english.charges import joins_charges
from workbench.analysis.languages.english.phrases import DETERMINERS, describes
from workbench.analysis.mentions.names import ARTICLES
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import BODIES, ROLES, Scene, once
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PREPOSITION

LONGEST = 8
"""Tokens of one source."""
LONGEST_LIST = 24
LEADING = BODIES | {"outlet"}
LEADING_IN = frozenset(("saying", "that"))
TIMES = words("calendar time place setting")


def joins_members(scene: Scene, comma: int) -> bool:
    """The army | , | Shell and the mayor said; Minister for Youth | , | Sports and Welfare"""
    return joins_charges(scene, comma) or comma in joints_around(scene, comma)


def joints_around(scene: Scene, at: int) -> tuple[int, ...]:
    """The commas and the "and" of the list that one of them is in."""
    before = scene.places((",",), max(at - LONGEST_LIST, 0), at + 1)
    lists = (_joints_from(scene, comma) for comma in before)
    return next((joints for joints in lists if at in joints), ())


@once
def _joints_from(scene: Scene, comma: int) -> tuple[int, ...]:
    """The army | , | Shell | and | the mayor said: none where no list of sources begins"""
    first = scene.back(_is_of_source, max(comma - LONGEST, 0), comma)
    if joins_charges(scene, comma) or not _may_lead(scene, first, comma):
        return ()
    joints, end = [comma], _end_of_source(scene, comma + 1)
    while scene.lower(end) == "," and scene.lower(end + 1) != "and" and joints[-1] + 1 < end:
        joints.append(end)
        end = _end_of_source(scene, end + 1)
    joint = end + (scene.lower(end) == ",")
    last = _end_of_source(scene, joint + 1)
    closed = scene.lower(joint) == "and" and joints[-1] + 1 < end and joint + 1 < last
    told = closed and not _is_in_passing(scene, first, comma, last)
    return (*joints, *range(end, joint + 1)) if told else ()


def _is_in_passing(scene: Scene, first: int, comma: int, last: int) -> bool:
    """Roe, | the mayor, a poet and a cook |, said; with | Shell, Opel and Ford | staff said"""
    led = first > 0 and scene.word(first - 1).is_a(PREPOSITION)
    apposed = scene.lower(comma + 1) in ARTICLES and scene.lower(last) == ","
    return apposed or (led and scene.token(last).is_word)


def _may_lead(scene: Scene, first: int, comma: int) -> bool:
    """The army, | doctors, | the Bank of Orra,; not: left | the army, | the mayor, | two men,"""
    head = _head(scene, first, comma)
    before = scene.token(first - 1)
    free = not before.is_word or scene.is_of(first - 1, LEADING_IN)
    free = free or scene.word(first - 1).is_a(PREPOSITION)
    if first == comma or not free or scene.is_of(head, TIMES):
        return False
    crowd = scene.is_of(head, ROLES) and scene.language.persons.is_plural(scene, head, "")
    named = scene.token(comma + 1).is_capitalised
    return (scene.is_of(head, LEADING) and not scene.is_of(head, ROLES)) or (crowd and not named)


def _end_of_source(scene: Scene, first: int) -> int:
    """| the mayor of Orra | said; else the start"""
    begin = first + (scene.lower(first) in DETERMINERS)
    end = scene.past(_is_of_source, begin, min(first + LONGEST, len(scene.tokens)))
    head = _head(scene, begin, end)
    speaks = scene.token(head).is_capitalised or is_source_noun(scene, head)
    return end if begin < end and speaks and not scene.is_of(head, TIMES) else first


def _head(scene: Scene, first: int, end: int) -> int:
    """the | Bank | of Orra, the city | council"""
    return scene.find(("of", "for"), first + 1, end, otherwise=end) - 1


def _is_of_source(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    if scene.is_inside(at) or not token.is_word:
        return False
    return token.is_capitalised or token.lower in OF or describes(scene, at)


OF = DETERMINERS | words("of for")

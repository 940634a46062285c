"""Where a person's name stands in English, and whether it is a man's or a woman's."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.english.charges import follows_charge, past_charges
from workbench.analysis.languages.english.nations import COUNTRYMEN
from workbench.analysis.mentions.single_names import NAMED_ROLES, TITLES
from workbench.analysis.sentence.sentence import ROLES, SOURCE_CLASSES, Scene, is_capital
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import FEMININE, MASCULINE, PREPOSITION

ARTICLES = words(
    "the a an his her its their one two three earlier as some many most several other both all"
)
NOT_BEFORE_NAME = words("of the at in on to from for near with a an")
STREETS = words("lane street road avenue boulevard drive highway crescent terrace alley parkway")
PLACES = STREETS | words("court square park bridge quay county valley")
REGIONS = words(
    "europe asia africa america americas international worldwide pacific transit metro mobility"
    " railway railroad city airport islands island university college hospital council county"
)
NOT_LAST = PLACES | REGIONS
"""Norvik | Europe, Orra | Transit: what ends the name of a firm or a place, and of nobody"""
BODY = frozenset(("official_body", "organisation", "document"))
PLURAL_NOUNS = words("people police men women children staff crew")


def may_be_name(scene: Scene, at: int) -> bool:
    """Not: Mr, Councillor; nor The, On, Monday; nor the | Dane | Ole Lund, Orra-based | Bo Lind

    Hassan | Sheikh | Dell: a title behind a given name is a name.
    """
    lower = scene.lower(at)
    if is_the_countryman(scene, at) or lower.endswith(FROM_THERE):
        return False
    if scene.word(at).is_a(PREPOSITION) or scene.has(at, "calendar"):
        return False
    if lower in TITLES:
        return _is_name_as_title(scene, at)
    return lower not in ARTICLES or scene.lower(at + 1) == "."


def _is_name_as_title(scene: Scene, at: int) -> bool:
    """Hassan | Sheikh | Dell, | Tan | Wei Seng; not: | Tan | Sri Roe"""
    if scene.lower(at) == "tan":
        return scene.lower(at + 1) != "sri"
    called = at > 0 and scene.tokens[at - 1].is_capitalised and is_given(scene, at - 1)
    return called and scene.lower(at) in TITLES and not scene.is_of(at - 1, SOURCE_CLASSES)


FROM_THERE = ("-based", "-born", "-raised", "-headquartered", "-educated", "-trained")


def is_the_countryman(scene: Scene, at: int) -> bool:
    """the | Dane | Ole Lund"""
    return scene.lower(at) in COUNTRYMEN and scene.lower(at - 1) == "the"


def is_given(scene: Scene, at: int) -> bool:
    """April, June, Anna; not: AL, NAN, which is short for something where nothing else shouts"""
    short = scene.tokens[at].text.isupper() and not scene.token(at + 1).text.isupper()
    return (scene.has(at, "man") or scene.has(at, "woman")) and not short


def is_surname(scene: Scene, at: int) -> bool:
    """Tim | Cook, Mr | King: a noun that a given name or Mr stands before, and no name after"""
    before, classes = scene.classes[at - 1], scene.classes[at]
    last = not scene.tokens[min(at + 1, len(scene.tokens) - 1)].is_capitalised
    if not scene.tokens[at].is_capitalised or not (last or _is_name_as_title(scene, at)):
        return False
    if scene.lower(at - 1) in TITLES:
        called = scene.lower(at - 1) in COURTESY and scene.lower(at) not in ADDRESSED
        return called and _may_be_surname(classes)
    if not SOURCE_CLASSES.isdisjoint(before):
        return False
    return _follows_given_name(scene, at)


def _follows_given_name(scene: Scene, at: int) -> bool:
    """Tim | Cook, Ann | Apple"""
    if _is_titled(scene, at):
        return scene.tokens[at - 1].is_capitalised
    surname = _may_be_surname(scene.classes[at]) or _is_brand_alone(scene, at)
    return surname and is_given(scene, at - 1)


def _is_brand_alone(scene: Scene, at: int) -> bool:
    """Tom | Fox |, Anna | Shell |: what a firm or an outlet is called too; not: Tom | BBC"""
    return scene.classes[at] in BRANDS


BRANDS = (words("proper outlet"), words("proper organisation"))


def _is_titled(scene: Scene, at: int) -> bool:
    """Mr Alan | King; Mr. Alan | King"""
    return scene.lower(at - 2).rstrip(".") in COURTESY or scene.lower(at - 3) in COURTESY


COURTESY = words("mr mrs ms miss dr prof")
ADDRESSED = words("president speaker chairman chair chairwoman secretary minister mayor ambassador")
"""Mr | President: an office, and no surname"""


def _may_be_surname(classes: frozenset[str]) -> bool:
    """Cook; Chambers; Gold"""
    trade = bool(classes & NAMED_ROLES) and not classes & BODY
    named = trade or classes >= {"plural", "organisation"} or classes == {"company_name"}
    return "proper" not in classes and named


def first_of_names(scene: Scene, first: int, last: int) -> int:
    """Mayor of Orra | Alan Reed, Secretary for Wales | Ann Roe; else all capitals are the name"""
    if (past := past_charges(scene, first, last)) > first:
        return past
    after_of = scene.lower(first - 1) in ("of", "for") or (
        scene.lower(first - 1) == "and" and follows_charge(scene, first)
    )
    after_of = after_of and not is_given(scene, first)
    return scene.first(is_given, first + 1, last - 1, otherwise=first) if after_of else first


def may_be_person(scene: Scene, mention: Mention, first: int, last: int) -> bool:
    """Not «of Public Works», not «Mill Lane», not «Federal Election Commission»."""
    place = scene.has(last - 1, "place") or scene.phrase(first) == (last, "place")
    if place and not _is_somebodys(scene, first, last):
        return False  # London; Saudi Arabia
    if scene.token(last).is_capitalised and scene.is_of(last, BODY):
        return False
    if last < mention.last and scene.is_of(last, ROLES) and not is_given(scene, first):
        return False  # the Police | Public Relations | Officer
    opens = first == mention.first or scene.lower(first - 1) not in NOT_BEFORE_NAME
    return opens and scene.lower(last - 1) not in NOT_LAST


def _is_somebodys(scene: Scene, first: int, last: int) -> bool:
    """Victoria | London, secretary | Jordan Paris"""
    return is_given(scene, first) or scene.is_of(first - 1, NAMED_ROLES)


def person_gender(scene: Scene, mention: Mention, first: int) -> int:
    """Ms Roe, the widow | Ann Roe, Anna Roe -> feminine; Sam Roe may be either"""
    for at in range(first, max(-1, mention.first - 2), -1):
        if scene.has(at, "woman"):
            return FEMININE
        if scene.has(at, "man"):
            return MASCULINE
    return MASCULINE | FEMININE


def noun_gender(scene: Scene, head: int) -> int | None:
    """the chairwoman"""
    for name, gender in (("woman", FEMININE), ("man", MASCULINE)):
        if scene.has(head, name):
            return gender
    return None


def is_plural(scene: Scene, head: int, hint: str) -> bool:
    """traders, police; not the boss"""
    lower = scene.lower(head)
    if scene.tokens[head].is_capitalised and scene.has(head, "company_name"):
        return False  # Orra | Motors
    several = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s"))
    return several or lower in PLURAL_NOUNS


def names_street(scene: Scene, at: int) -> bool:
    """| Union | Street, | Police | Station Road: part of the name of a street"""
    end = scene.past(is_capital, at, len(scene.tokens))
    called = scene.some(is_given, at, end)  # Ruth Lane
    return end > at + 1 and scene.lower(end - 1) in STREETS and not called

"""What stands after an English verb of saying: who was told, when and where."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames.cues import OBJECTS, PRONOUNS, TO_SOMEBODY
from workbench.analysis.languages.english.frames.listeners import (
    OPENING,
    opens_outlet,
    read_recipient,
)
from workbench.analysis.languages.english.frames.told import read_seen_by
from workbench.analysis.languages.english.neighbours import ABOUT
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import CUE_CLASSES, ROLES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB, NOUN, NUMERAL, PREPOSITION

LONGEST = 12
"""Steps: what takes more is no complement."""
PARTS_OF_DAY = words("morning afternoon evening night")
WHERE = words("at in on during from")


class Place(NamedTuple):
    """Where the reading has come after a verb."""

    scene: Scene
    cue: int
    at: int
    last: int
    told: bool
    """Somebody may still be told."""

    @property
    def lower(self) -> str:
        return self.scene.lower(self.at)

    def has(self, name: str) -> bool:
        return self.scene.has(self.at, name)

    def is_a(self, parts: int) -> bool:
        return bool(self.scene.word(self.at).parts & parts)


def after_complement(scene: Scene, cue: int, last: int) -> int:
    """told reporters on Monday | the bridge was shut: the token after who was told, when, where"""
    stop, name = scene.phrase(cue)
    at = stop if name in CUE_CLASSES else cue + 1
    told = scene.lower(cue) in TO_SOMEBODY
    for _ in range(LONGEST):
        if at >= last:
            break
        place = Place(scene, cue, at, last, told)
        step, end = next(((step, end) for step in STEPS if (end := step(place))), (None, at))
        if end == at:
            break
        at, told = end, told and step not in TELLING
    return at


def citing(place: Place) -> int:
    """said, | citing two officials, | that"""
    stop, name = place.scene.phrase(place.at)
    return read_noun_phrase(place.scene, stop, place.last) if name == "citing" else 0


def audience(place: Place) -> int:
    """told | reporters, told | us"""
    if (end := _whose_people(place)) > 0:
        return end
    us = place.scene.tokens[place.at].text == "US"  # told US media
    known = not us and (place.lower in OBJECTS or place.has("audience"))
    ends = place.told and known
    return place.at + 1 + int(_goes_on(place.scene, place.at + 1)) if ends else 0


def _goes_on(scene: Scene, at: int) -> bool:
    """told police | officers | that …; not: told police | officers | had come"""
    return scene.is_of(at, ROLES) and scene.lower(at + 1) in OPENING


def _whose_people(place: Place) -> int:
    """told | her viewers | that; not: told | her | people had come; else 0"""
    if not place.told or place.lower != "her" or not place.scene.word(place.at + 1).is_a(NOUN):
        return 0
    end = read_noun_phrase(place.scene, place.at, place.last)
    return end if place.scene.lower(end) == "that" else 0


def somebody(place: Place) -> int:
    """told | a news conference; nobody, where what follows is a subject

    told | the Herald | Norvik would close: an outlet, whatever follows it
    """
    aside = place.has("time") or place.lower == "that" or place.is_a(ADVERB | PREPOSITION)
    if not place.told or aside:
        return 0
    scene, end = place.scene, read_recipient(place.scene, place.at, place.last)
    if opens_outlet(scene, place.at + int(place.lower == "the")):
        return end
    after = scene.word(end)
    return place.at if end < place.last and after.verb else end


def occasion(place: Place) -> int:
    """told reporters | after the match | he had …"""
    before = place.lower in ("after", "before", "outside")
    if not before or not _is_occasion(place.scene, place.at, place.last):
        return 0
    return read_noun_phrase(place.scene, place.at + 1, place.last)


def setting(place: Place) -> int:
    """to Reuters, in a note seen by Reuters, on its Facebook page"""
    if place.lower != "to" and not is_setting(place.scene, place.at, place.last):
        return 0
    end = _past_prepositional(place.scene, place.at, place.last)
    return _clause_inside(place.scene, place.at + 1, end, place.last) or end


def _clause_inside(scene: Scene, first: int, end: int, last: int) -> int:
    """in a statement | officers had come: nouns in a row, and a clause begins with the second"""
    at = next((n for n in range(first, end - 1) if scene.has(n, "setting")), end)
    if at >= end - 1 or scene.has(at + 1, "setting") or not scene.word(at + 1).is_a(NOUN):
        return 0
    whose = scene.find(("that",), at + 1, last) >= 0
    return 0 if whose or find_english_subject(scene, at + 1, last) != at + 1 else at + 1


def time(place: Place) -> int:
    """yesterday, repeatedly, on | Monday"""
    day = place.has("setting") and place.at > place.cue + 1
    day = day and not place.scene.tokens[place.at].is_capitalised
    if place.lower in ABOUT_NUMBERS and _counts(place.scene, place.at + 1):
        return 0
    aside = place.has("time") or place.is_a(ADVERB) or day
    return place.at + 1 if aside and place.lower not in DETERMINERS | PRONOUNS | ABOUT else 0


ABOUT_NUMBERS = words("only just nearly almost roughly over exactly precisely")


def _counts(scene: Scene, at: int) -> bool:
    """said | only | two people had come; not: said | only | that it was shut"""
    return scene.word(at).is_a(NUMERAL)


def week(place: Place) -> int:
    """last | week"""
    after = min(place.at + 1, place.last - 1)
    led = place.lower in ("last", "this", "next") and place.scene.has(after, "setting")
    return place.at + 2 if led else 0


def where_told(place: Place) -> int:
    """told reporters | at the port | that"""
    asked = not place.told and place.scene.lower(place.cue) in TO_SOMEBODY
    counts = place.scene.lower(place.at + 1) in ("least", "most")  # told her | at least two died
    if not asked or counts or place.lower not in WHERE:
        return 0
    return _past_prepositional(place.scene, place.at, place.last)


STEPS: tuple[Callable[[Place], int], ...] = (
    citing,
    audience,
    somebody,
    occasion,
    setting,
    time,
    week,
    where_told,
)
TELLING = (audience, somebody)


def _is_occasion(scene: Scene, index: int, last: int) -> bool:
    """told reporters | after the match | he had …: a phrase, and then somebody else's clause"""
    end = read_noun_phrase(scene, index + 1, last)
    return index + 1 < end < last and scene.lower(end) in DETERMINERS | PRONOUNS


def _past_prepositional(scene: Scene, index: int, last: int) -> int:
    first = index + 1 + int(scene.lower(index + 1) in ("it's", "its"))
    if scene.has(first, "calendar"):
        return first + 1 + int(scene.lower(first + 1) in PARTS_OF_DAY)
    end = read_noun_phrase(scene, first, last)
    return read_seen_by(scene, end, last)[0] if end > first else index + 1


def is_setting(scene: Scene, index: int, last: int) -> bool:
    """in an interview | on Monday | during a briefing | by phone; not: by the end of the year"""
    due = scene.lower(index) == "by" and (
        scene.lower(index + 1) in DETERMINERS or scene.has(index + 1, "calendar")
    )
    if due or not scene.word(index).parts & PREPOSITION:
        return False
    for at in range(index + 1, min(index + 6, last)):
        if scene.has(at, "setting"):
            return True
        if not scene.tokens[at].is_word:
            return False
        if _is_only_verb(scene, at):
            return False
        if scene.lower(at) in DETERMINERS and at > index + 1:
            return False
    return False


def _is_only_verb(scene: Scene, at: int) -> bool:
    """during what he | called | a briefing; not: a | report |, the mayor's"""
    word = scene.word(at)
    return bool(word.verb) and not (word.parts & NOUN or scene.lower(at).endswith("'s"))

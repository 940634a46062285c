"""Who speaks beside the first source of an English frame, where commas stand between the two."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts
from workbench.analysis.frames.trailing import is_speaker
from workbench.analysis.languages.english.frames.cues import finite
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import GERUND, PREPOSITION


def take_companion(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """Orra's mayor, Ann Roe, | and its police chief, Bo Lind, | said that …"""
    own = frame.source
    if own is None:
        return frame
    if scene.lower(parts[at].first) == "and" and own.first == parts[at].first + 1:
        return _with_those_before(scene, parts, at, frame)
    for n in range(1, at):
        if parts[n].first > own.last and (found := find_companion(scene, parts, n)):
            return frame.citing([own])._replace(source=found[0])
    return frame


def _with_those_before(scene: Scene, parts: Parts, at: int, frame: Frame) -> Frame:
    """The mayor, Ann Roe, | and | two councillors said that …: with all that are named first"""
    first = at
    while first > 0 and _only_names(scene, parts[first - 1]):
        first -= 1
    if scene.some(finite, 0, parts[first].first):
        return frame  # She has left him, | a pilot |, and pals say …
    named: list[Mention] = []
    for n in range(first, at):
        beside = named and _stand_together(scene, named[-1], parts[n])
        mention = Mention(parts[n].first, parts[n].last)
        if beside:
            named[-1] = named[-1]._replace(last=mention.last)
        elif is_speaker(scene, *mention[:2]) and not scene.has(mention.first, "relative"):
            named.append(mention)
    return frame.citing(named)._replace(first=named[0].first) if named else frame


def _only_names(scene: Scene, part: Part) -> bool:
    """| The mayor |, | who is 50 |; not: | On Monday |, | he left |"""
    named = read_noun_phrase(scene, part.first, part.last) == part.last
    return named or scene.has(part.first, "relative")


def find_companion(scene: Scene, parts: Parts, at: int) -> tuple[Mention, int] | None:
    """…, | and the police chief |, Bo Lind, …: with the number of the part behind"""
    part = parts[at]
    lead = next(
        (len(one) for one in JOINING if scene.said(part.first, part.first + len(one)) == one), 0
    )
    if part.mark != "," or not lead:
        return None
    mention = Mention(part.first + lead, _end(scene, part))
    filled = read_noun_phrase(scene, mention.first, mention.last) == mention.last
    does = scene.word(mention.first).is_a(GERUND | PREPOSITION)  # and | reading “Walden”
    if does or not filled or not is_speaker(scene, mention.first, mention.last):
        return None
    if at + 1 < len(parts) and _stand_together(scene, mention, parts[at + 1]):
        return mention._replace(last=_end(scene, parts[at + 1])), at + 2
    return mention, at + 1


JOINING = (["and"], ["as", "well", "as"], ["along", "with"], ["together", "with"])


def _end(scene: Scene, part: Part) -> int:
    """Its last word, the stop left out."""
    return part.last - int(scene.lower(part.last - 1) in (".", ""))


def _stand_together(scene: Scene, one: Mention, beside: Part) -> bool:
    """the police chief, | Bo Lind; Bo Lind, | the police chief: an office and a name"""
    other = Mention(beside.first, _end(scene, beside))
    if read_noun_phrase(scene, other.first, other.last) != other.last:
        return False
    named, called = find_person(scene, one), find_person(scene, other)
    return bool(named) != bool(called)

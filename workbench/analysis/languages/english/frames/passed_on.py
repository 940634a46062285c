"""Through whom an English frame behind its content passed: whom it cites, who saw it, who asked."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts
from workbench.analysis.frames.beside import find_calling
from workbench.analysis.frames.relative import find_relative
from workbench.analysis.frames.trailing import find_added, is_role_beside
from workbench.analysis.languages.english.frames.cues import QUOTING
from workbench.analysis.languages.english.frames.denied import helps
from workbench.analysis.languages.english.frames.subject_tail import SEEN
from workbench.analysis.languages.english.frames.told import (
    find_relay,
    find_spoken_to,
    read_mentions,
)
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene


def citing(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """, citing | two diplomats; , quoted by | the agency"""
    stop, name = scene.phrase(parts[index].first)
    if name != "citing":
        return None
    mentions = read_mentions(scene, stop, parts[index].last)
    by = scene.lower(stop - 1) == "by"
    relays = (mention._replace(hint="relay") for mention in mentions)
    return frame.told_to(relays) if by else frame.citing(mentions)


def of_cited(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """, citing Ann Roe, | the mayor of Orra: what the one who is cited is"""
    beside = any(parts[index].first - 1 == mention.last for mention in frame.origins)
    return frame if beside and is_role_beside(scene, parts[index]) else None


def via(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """Roe said, via | the Gazette"""
    first, last = parts[index].first, parts[index].last
    relays = find_relay(scene, first + 1, last) if scene.lower(first) == "via" else []
    return frame.told_to(relays) if relays else None


def relative(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """, which in turn cites | the bank"""
    led = scene.has(parts[index].first, "relative") and not adds(scene, parts, index)
    return _take_cited(scene, frame, parts[index]) if led else None


def seen(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """, a copy of which | Reuters | has seen"""
    if frame.source is None or adds(scene, parts, index):
        return None
    by = _find_seen(scene, parts[index])
    return None if by is None else _take_cited(scene, frame.told_to(by), parts[index])


def spoken(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """he said, speaking to | the agency"""
    told = find_spoken_to(scene, parts[index].first, parts[index].last)
    return frame.told_to(told) if told else None


def adds(scene: Scene, parts: Parts, index: int) -> bool:
    """, adding that …; , which said that …; , calling it …: a frame of its own"""
    return any(find(scene, parts, index) for find in (find_added, find_relative, find_calling))


def _find_seen(scene: Scene, part: Part) -> list[Mention] | None:
    """, a copy of which | Reuters | has seen; , obtained by | the Guardian; None: nobody saw it"""
    which = scene.find(("which",), part.first, part.last)
    last = scene.find(SEEN, part.first, part.last)
    if last < 0:
        return None
    if scene.lower(last + 1) == "by" and last == part.first:
        end = read_noun_phrase(scene, last + 2, part.last)
        return [Mention(last + 2, end, "relay")]
    if which < 0:
        return None
    end = scene.back(_is_auxiliary, which, last)
    return [Mention(which + 1, end, "relay")] if which + 1 < end else []


def _is_auxiliary(scene: Scene, at: int) -> bool:
    return helps(scene, at)


def _take_cited(scene: Scene, frame: Frame, part: Part) -> Frame:
    """…, which in turn cites | a source in the bank"""
    for index in range(part.first, part.last - 1):
        if scene.lower(index) in QUOTING | {"citing", "quoting"}:
            cited = read_mentions(scene, index + 1, part.last)
            return frame._replace(origins=(*cited, *frame.origins))
    return frame

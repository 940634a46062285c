"""What became known: Як з'ясувалося, міст закрили; Як стало відомо «Голосу», міст закрили."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.languages.slavic.frames.cues import AS, FROM
from workbench.analysis.languages.slavic.frames.told import read_recipient
from workbench.analysis.sentence.sentence import NO_QUOTATION, SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words


def find_known(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Однак, | як з'ясувалося під час перевірки, | міст закрили; not: Міст, як відомо, закрили"""
    part, following = parts[at], parts[at + 1 : at + 2]
    if not _opens(scene, parts, at) or [one.mark for one in following] != [","]:
        return None
    cue = scene.find_class("news", part.first + 1, part.last)
    if cue < 0:
        return None
    frame = Frame(part.first, following[0].first, "before", (cue, cue + 1), Rule.AS, nobody=True)
    if outlet := _outlet_told(scene, cue, part):
        return frame._replace(source=outlet, nobody=False)
    return None if _is_told(scene, cue, part) else frame


def _outlet_told(scene: Scene, cue: int, part: Part) -> Mention | None:
    """Як стало відомо | УНІАН, | «Голосу», | виданню «Край»: what it has learnt, and from nobody"""
    first = scene.past(_is_news, cue, part.last)
    if scene.any_word(FROM, first, part.last) or first == part.last:
        return None
    told = read_recipient(scene, first, part.last, part.last, True)
    return Mention(first, told, "told") if told == part.last else None


def _is_news(scene: Scene, at: int) -> bool:
    return scene.has(at, "news")


def _opens(scene: Scene, parts: Parts, at: int) -> bool:
    """| Як з'ясувалося, | …; Однак, | як з'ясувалося, | …: before it a link at most"""
    part = parts[at]
    first = at == 0 or (at == 1 and parts[0].last == 1 and scene.is_of(0, LINKS))
    plain = part.quotation == NO_QUOTATION and part.last - part.first <= LONGEST
    return first and plain and scene.lower(part.first) in AS


def _is_told(scene: Scene, cue: int, part: Part) -> bool:
    """Як стало відомо | УНІАН, | журналістам | від мера, | з наказу"""
    from_somebody = scene.any_word(FROM, cue + 1, part.last)
    return from_somebody or scene.any_of(HEARING, cue + 1, part.last)


HEARING = SOURCE_CLASSES - {"document"} | {"audience"}
LINKS = words("linking coordinating")
LONGEST = 7
"""Tokens of what names nobody."""

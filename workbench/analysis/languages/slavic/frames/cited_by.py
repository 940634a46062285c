"""Whom an outlet cites that is itself cited: со ссылкой на «Зарю», которая цитирует полицию."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part
from workbench.analysis.languages.slavic.frames.cues import FROM
from workbench.analysis.languages.slavic.frames.mentions import read_mentions
from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.sentence.subjects import SUBJECT
from workbench.analysis.words.tokens import words

QUOTING = ("цитир", "циту")
REFERRING = ("ссыла", "сосла", "опира", "оперл", "посила", "послав", "послал", "спира")
TALKING = (
    *("говор", "поговор", "общал", "пообщал", "побесед", "беседо", "спілкув", "поспілк"),
    *("розмовл", "разговар"),
)
WITH = words("с со з зі із")
RECEIVING = ("получ", "узна", "отрим", "дізна")


def whom_it_cites(scene: Scene, frame: Frame, part: Part) -> list[Mention]:
    """, ссылающееся на | мэрию |; , которое цитирует | полицию |; , узнавшее это от | врача

    Not where the source is no outlet: по словам мэра, который ссылается на врачей.
    """
    before = frame.origins[-1] if frame.origins else frame.source
    outlet = before is not None and before.last + 1 == part.first and _is_outlet(scene, before)
    first = next(filter(None, (_cited_at(scene, at, part) for at in _words(part))), 0)
    if not outlet or not first or scene.tree.is_so(first, SUBJECT):
        return []
    return read_mentions(scene, first, part.last)


def _words(part: Part) -> range:
    return range(part.first, part.last - 1)


def _is_outlet(scene: Scene, mention: Mention) -> bool:
    titled = scene.in_quotation(mention.last - 1) or scene.tokens[mention.first].text.isascii()
    return titled or scene.any_has("outlet", *mention[:2])


def _cited_at(scene: Scene, at: int, part: Part) -> int:
    """Where those begin whom a word says that it cites; else 0"""
    if scene.starts_with(at, QUOTING):
        return at + 1
    if scene.starts_with(at, REFERRING):
        return at + 2 if scene.lower(at + 1) == "на" else 0
    if scene.starts_with(at, TALKING):  # які | говорили з | лікарем
        return at + 2 if scene.lower(at + 1) in WITH else 0
    received = scene.find(FROM, at, part.last) if scene.starts_with(at, RECEIVING) else NOT_FOUND
    return received + 1

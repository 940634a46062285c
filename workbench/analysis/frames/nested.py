"""Speech inside quoted speech to its frames: «Сосед говорит, что моста нет», — сказал мэр."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from workbench.analysis.frame import Frame, Mention, Rule
from workbench.analysis.frames.find import find_frames
from workbench.analysis.frames.subjects import AS
from workbench.analysis.frames.trailing import SPEAKING, is_name
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.sentence.staging import set_scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import THIRD


def find_nested(scene: Scene) -> list[Frame]:
    """Return the frames in which somebody who is quoted tells what others say.

    Only who is named counts, and only what follows «что»: a quotation is mostly of one voice.
    Where a word for "that" may be left out, "say" does for both.
    """
    return [frame for first, last in _quoted(scene) for frame in _inside(scene, first, last)]


def _quoted(scene: Scene) -> Iterator[tuple[int, int]]:
    """The tokens of each stretch of quoted speech that may report, without its marks."""
    tokens = range(len(scene.tokens))
    for _, stretch in groupby(tokens, key=scene.quoted.__getitem__):
        own = [at for at in stretch if scene.is_speech(at) and not _is_mark(scene, at)]
        if _may_report(scene, own):
            yield own[0], own[-1] + 1


def _may_report(scene: Scene, own: list[int]) -> bool:
    """We | said | that | …; | According to | him, …"""
    says = any(_leads(scene, at) for at in own) and any(_says(scene, at) for at in own)
    return says or any(_begins_free(scene, at) for at in own[:FREE])


FREE = 3
"""Tokens of a quotation before «за даними …», «як кажуть …»."""


def _begins_free(scene: Scene, at: int) -> bool:
    """«| За даними | поліції, міст цілий», — сказав мер: where clauses have commas between them"""
    free = scene.phrase(at)[1] == "according" or scene.lower(at) in AS
    return free and scene.language.comma_between_clauses


def _leads(scene: Scene, at: int) -> bool:
    return scene.has(at, "that") or scene.lower(at) in PLAINLY


def _is_mark(scene: Scene, at: int) -> bool:
    return scene.tokens[at].text in QUOTE_MARKS


def _says(scene: Scene, at: int) -> bool:
    return scene.is_of(at, SPEAKING) and bool(scene.word(at).verb & THIRD)


def _inside(scene: Scene, first: int, last: int) -> Iterator[Frame]:
    start, end = scene.tokens[first].start, scene.tokens[last - 1].end
    inner = set_scene(scene.text, start, end, scene.lexicon, [])
    if len(inner.tokens) != last - first:
        return
    for frame in find_frames(inner):
        tells = frame.rule is Rule.BEFORE and _tells(inner, frame)
        if tells or (frame.rule in FREE_RULES and _is_by_somebody(inner, frame)):
            yield _moved(frame, first)


FREE_RULES = (Rule.ACCORDING, Rule.AS)


def _is_by_somebody(scene: Scene, frame: Frame) -> bool:
    """за даними | поліції |; not: згідно з | законом"""
    source = frame.source
    free = frame.side == "free" and frame.first < FREE and _begins_free(scene, frame.first)
    if source is None or not free or not _is_named(scene, source):
        return False
    return not scene.any_has("document", source.first, source.last)


def _tells(scene: Scene, frame: Frame) -> bool:
    """Russia believes that …; they say …"""
    named = _is_named(scene, frame.source)
    if scene.lower(frame.cue[0]) in PLAINLY:
        return named or _is_he(scene, frame.source)
    return named and scene.has(frame.last - 1, "that")


PLAINLY = words("say says said tell tells told")
"""They | said | they would wait."""


def _is_he(scene: Scene, source: Mention | None) -> bool:
    return source is not None and scene.lower(source.first) in HE


HE = words("he she they")


def _is_named(scene: Scene, source: Mention | None) -> bool:
    """Анна, наш сосед; not: я, они"""
    return source is not None and any(
        is_source_noun(scene, at) or is_name(scene, at)
        for at in range(source.first, source.last)
        if not scene.has(at, "pronoun")
    )


def _moved(frame: Frame, by: int) -> Frame:
    """A frame by the tokens of the sentence that its quotation stands in."""

    def moved(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        return tuple(m._replace(first=m.first + by, last=m.last + by) for m in mentions)

    return frame._replace(
        first=frame.first + by,
        last=frame.last + by,
        cue=(frame.cue[0] + by, frame.cue[1] + by),
        origins=moved(frame.origins),
        source=moved((frame.source,))[0] if frame.source else None,
        relays=moved(frame.relays),
    )

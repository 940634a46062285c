"""Sentences to statements: what is said where, with its chain still open to change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.analysis.claims.governing import Passage
from workbench.analysis.frame import Frame, Rule
from workbench.analysis.result import Link, Span
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene, is_word
from workbench.analysis.sentence.staging import set_scene
from workbench.analysis.words.lexicon import Lexicon


@dataclass(slots=True)
class Statement:
    """A claim in the making."""

    scene: Scene
    passage: Passage
    sentence: int
    """Which sentence of the article it is in."""
    block: int
    chain: list[Link] = field(default_factory=list)
    rule: Rule = Rule.NONE
    inherited: bool = False
    whole: Span | None = None
    """A stretch taken as it is, without being looked into."""

    silent: bool = False
    """It states nothing, and is there only for whose words are quoted in it."""
    quotation: int = NO_QUOTATION
    """The speech quotation all its words stand in, if they do."""

    @property
    def is_retold(self) -> bool:
        """Who is quoted tells in it what others say: his own link is still to come."""
        frames = self.passage.frames
        return bool(frames) and all(self.scene.is_speech(frame.cue[0]) for frame in frames)

    def __post_init__(self) -> None:
        self.quotation = find_speech(self.scene, self.passage)


def taken_whole(text: str, span: Span, lexicon: Lexicon, sentence: int, block: int) -> Statement:
    """A monster of a sentence is one claim in the article's own voice."""
    head = set_scene(text, span.start, span.start, lexicon, [])
    return Statement(head, Passage(0, 0), sentence, block, whole=span)


def heard_in(scene: Scene, sentence: int, block: int, chain: list[Link]) -> list[Statement]:
    """He said: “Ah!” — nothing is stated, but the rest of the quotation is his"""
    first = next(filter(scene.is_speech, range(len(scene.tokens))), -1)
    if first < 0:
        return []
    heard = Statement(scene, Passage(first, first + 1), sentence, block, chain)
    heard.quotation, heard.silent = scene.quoted[first], True
    return [heard]


def wanted_in(scene: Scene, sentence: int, block: int, frames: Iterable[Frame]) -> list[Statement]:
    """The union demands: – a rise; – a break: bare items of a list are one with who wants them"""
    wants = any(scene.starts_with(frame.cue[0], WANTING) for frame in frames)
    last = len(scene.tokens) - 1
    led = wants and scene.lower(last) == ":"
    return [Statement(scene, Passage(0, last), sentence, block)] if led else []


WANTING = (
    *("вимаг", "проси", "просят", "просять", "домага", "треб", "добива", "demand", "ask"),
    *("seek", "want", "call"),
)


def find_speech(scene: Scene, passage: Passage) -> int:
    """Return the speech quotation that holds all words of a passage, or NO_QUOTATION."""
    inside = {scene.quoted[at] for at in scene.all_that(is_word, passage.first, passage.last)}
    at = inside.pop() if len(inside) == 1 else NO_QUOTATION
    return at if at != NO_QUOTATION and scene.quotations[at].is_speech else NO_QUOTATION

"""When it was that somebody said so: …, he said, | a day after the storm"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Part, Parts
from workbench.analysis.languages.english.frames.cues import is_cue
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.words.tokens import words


def tells_when(scene: Scene, part: Part) -> bool:
    """, | a day after the storm; , | shortly before the vote; , | two days later"""
    return scene.any_word(THEN, part.first + 1, min(part.first + FEW, part.last))


THEN = words("after before later earlier")
FEW = 5
"""Tokens: just | two | or | three | days | after"""


def spoke_then(scene: Scene, parts: Parts, index: int, frame: Frame) -> Frame | None:
    """“It is old,” she said, | after the council met: outside the marks it is none of her words"""
    part = parts[index]
    quoted = any(scene.token(at).text in QUOTE_MARKS for at in (frame.first - 1, frame.first))
    then = scene.lower(part.first) in OPENING or tells_when(scene, part)
    return frame if quoted and then and not scene.some(is_cue, part.first, part.last) else None


OPENING = words("after before as when")

"""What says no more than that somebody says nothing."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words


def refuses_comment(scene: Scene, content: int) -> bool:
    """said | he would not discuss the case"""
    last = min(content + LONGEST_REFUSAL, len(scene.tokens)) if content >= 0 else content
    no = scene.find(NOT, content, last)
    return no > 0 and scene.lower(no - 1) in ABLE and scene.lower(no + 1) in KEPT


NOT = words("not")
ABLE = words("would could can will did do does")
KEPT = words(
    "comment discuss disclose release elaborate identify name reveal speculate divulge specify"
    " confirm"
)
LONGEST_REFUSAL = 4
"""Tokens: the | ministry | could | not"""

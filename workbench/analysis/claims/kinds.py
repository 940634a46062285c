"""What a claim is: fact, plan or opinion.

Rules are asked in order; the first that holds decides. What a frame says of
the source (she believes, he called it) weighs as much as the words themselves.
"""

from __future__ import annotations

from workbench.analysis.claims.main_clause import Wording, read_main_clause
from workbench.analysis.frame import Frame, Rule
from workbench.analysis.sentence.sentence import Scene


def judge_kind(scene: Scene, first: int, last: int, frames: list[Frame], quoted: bool) -> str:
    """Return fact, plan or opinion for the words of a claim; `quoted`: in direct speech."""
    if any(frame.rule == Rule.CALLING for frame in frames):
        return "opinion"
    main = read_main_clause(scene, first, last)
    wording = Wording(scene, first, last, main, frames, quoted)
    rules = scene.language.kinds
    if rules.looks_ahead(wording):
        return "opinion" if not wording.has_figure and rules.appraises(wording) else "plan"
    if rules.is_opinion(wording):
        return "opinion"
    return "fact"

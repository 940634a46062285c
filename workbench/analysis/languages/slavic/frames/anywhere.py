"""All rules for the frames of a Slavic sentence, in the order they are asked."""

from __future__ import annotations

from workbench.analysis.frame import FrameRule
from workbench.analysis.frames.beside import find_calling
from workbench.analysis.frames.relative import find_relative
from workbench.analysis.frames.seeking import (
    find_fronted,
    find_reported,
    find_reporting,
    find_worded,
)
from workbench.analysis.frames.trailing import find_added, find_cited
from workbench.analysis.languages.slavic.frames.describing import find_described
from workbench.analysis.languages.slavic.frames.free import find_free
from workbench.analysis.languages.slavic.frames.known import find_known
from workbench.analysis.languages.slavic.frames.lost import find_lost
from workbench.analysis.languages.slavic.frames.papers import find_published
from workbench.analysis.languages.slavic.frames.writing import find_passed_on
from workbench.analysis.sentence.sentence import Scene

RULES: tuple[FrameRule[Scene], ...] = (
    FrameRule(find_passed_on),
    FrameRule(find_lost),
    FrameRule(find_known),
    FrameRule(find_free),
    FrameRule(find_published),
    FrameRule(find_fronted),
    FrameRule(find_reported, may_follow_a_frame=False),
    FrameRule(find_worded),
    FrameRule(find_described),
    FrameRule(find_reporting),
    FrameRule(find_cited),
    FrameRule(find_relative),
    FrameRule(find_calling),
    FrameRule(find_added),
)

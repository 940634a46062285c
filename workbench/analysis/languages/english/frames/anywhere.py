"""All rules of English frames, in the order they are asked."""

from __future__ import annotations

from workbench.analysis.frame import FrameRule
from workbench.analysis.frames.attributing import find_attributing
from workbench.analysis.frames.beside import find_calling, find_with
from workbench.analysis.frames.relative import find_relative
from workbench.analysis.frames.seeking import (
    find_looking_back,
    find_reported,
    find_reporting,
    find_worded,
)
from workbench.analysis.frames.trailing import (
    find_added,
    find_cited,
)
from workbench.analysis.languages.english.frames.according import find_free
from workbench.analysis.languages.english.frames.by_saying import find_by_saying
from workbench.analysis.languages.english.frames.existing import find_existing
from workbench.analysis.languages.english.frames.impersonal import find_impersonal
from workbench.analysis.languages.english.frames.in_poll import find_in_poll
from workbench.analysis.languages.english.frames.nominal import find_nominal
from workbench.analysis.languages.english.frames.quoted import find_quoted
from workbench.analysis.languages.english.frames.sent import find_sent
from workbench.analysis.languages.english.frames.standing import find_standing
from workbench.analysis.languages.english.frames.told_by import find_told_by
from workbench.analysis.sentence.sentence import (
    Scene,
)

RULES: tuple[FrameRule[Scene], ...] = (
    FrameRule(find_looking_back),
    FrameRule(find_free),
    FrameRule(find_in_poll),
    FrameRule(find_told_by),
    FrameRule(find_nominal),
    FrameRule(find_impersonal),
    FrameRule(find_quoted),
    FrameRule(find_relative),
    FrameRule(find_existing),
    FrameRule(find_added),
    FrameRule(find_by_saying),
    FrameRule(find_worded),
    FrameRule(find_reported, may_follow_a_frame=False),
    FrameRule(find_sent),
    FrameRule(find_standing),
    FrameRule(find_calling),
    FrameRule(find_with),
    FrameRule(find_attributing),
    FrameRule(find_reporting),
    FrameRule(find_cited),
)

"""A sentence to its attribution frames, by language."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis import frames_english, frames_slavic
from workbench.analysis.frame import Frame
from workbench.analysis.scene import Part, Scene

LONGEST = 400
"""Parts or tokens beyond which a sentence is a table, not prose."""


def find_frames(scene: Scene, parts: list[Part]) -> Iterator[Frame]:
    """Yield the frames from left to right; they do not overlap."""
    if len(parts) > LONGEST or len(scene.tokens) > 2 * LONGEST:
        return iter(())
    rules = frames_english if scene.language == "en" else frames_slavic
    return rules.find_frames(scene, parts)

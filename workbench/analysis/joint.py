"""Two sources in one breath: police and witnesses."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.scene import NO_QUOTATION, Scene
from workbench.analysis.sources import describe


def split_joint(scene: Scene, mention: Mention) -> list[Mention]:
    """Cut an English mention at "and" where the two sides are of different types."""
    if scene.language != "en":
        return [mention]
    for at in range(mention.first + 1, mention.last - 1):
        if scene.lower(at) != "and" or scene.quoted[at] != NO_QUOTATION:
            continue
        sides = [
            Mention(mention.first, at, mention.hint),
            Mention(at + 1, mention.last, mention.hint),
        ]
        first, second = (describe(scene, side).type for side in sides)
        if first and second and first != second:
            return sides
    return [mention]

"""An English mention cut down to the words of the source itself: whose data, which of two."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.extent import data_at, first_word, is_data
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE

DATA_OF = words("of from by published released collected provided")


def trim_data(scene: Scene, mention: Mention) -> Mention:
    """the ministry's own | figures; figures | from the ministry"""
    first = first_word(scene, mention)
    at = data_at(scene, mention, first, past_names=True)
    if not is_data(scene, at) or (at > first and scene.tokens[at].is_capitalised):
        return mention
    if at > first and (owner := _owner(scene, first, at)) > first:
        return Mention(first, owner, mention.hint)
    rest = _after_links(scene, at + 1, mention.last)
    named = rest > at + 1 or scene.lower(rest) in ("the", "a", "an")
    return Mention(rest, mention.last, mention.hint) if named and rest < mention.last else mention


def _after_links(scene: Scene, index: int, last: int) -> int:
    while index < last and scene.lower(index) in DATA_OF:
        index += 1
    return index


def _owner(scene: Scene, first: int, data: int) -> int:
    """NHS | data, the ministry's own | figures: the end of the body whose they are"""
    end = data
    while end > first and scene.word(end - 1).parts & ADJECTIVE and not _owns(scene, end - 1):
        end -= 1
    named = any(
        not SOURCE_CLASSES.isdisjoint(scene.classes[at] - {"document"})
        or (scene.tokens[at].text.isupper() and len(scene.tokens[at].text) > 1)
        for at in range(first, end)
    )
    return end if named and scene.lower(end - 1) != "official" else first


def _owns(scene: Scene, at: int) -> bool:
    return scene.lower(at).endswith("'s")


def split_joint(scene: Scene, mention: Mention) -> list[Mention]:
    """Cut a mention at "and" where the two sides are of different types."""
    for at in range(mention.first + 1, mention.last - 1):
        if scene.lower(at) != "and" or scene.in_quotation(at):
            continue
        sides = [
            Mention(mention.first, at, mention.hint),
            Mention(at + 1, mention.last, mention.hint),
        ]
        first, second = (describe(scene, side).type for side in sides)
        if first and second and first != second:
            return sides
    return [mention]

"""An English mention cut down to the words of the source itself: whose data, which of two."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.extent import data_at, first_word, is_data
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE

POLLS = words("poll polls survey surveys")
"""a Reuters | poll: the outlet that has asked is who says so"""
DATA_OF = words("of from by published released collected provided")


def trim_data(scene: Scene, mention: Mention) -> Mention:
    """the ministry's own | figures; figures | from the ministry"""
    if (outlet := _outlet_of_report(scene, mention)) is not None:
        return outlet
    first = first_word(scene, mention)
    if scene.lower(first + 1) == "with" and not scene.classes[first] & SOURCE_CLASSES:
        return Mention(first, first + 1, mention.hint)  # Salama | with the WHO
    at = data_at(scene, mention, first, past_names=True)
    if scene.lower(mention.last - 1) in POLLS and scene.has(mention.last - 2, "outlet"):
        return Mention(first, mention.last - 1, mention.hint)
    if not is_data(scene, at) or (at > first and scene.tokens[at].is_capitalised):
        return mention
    if at > first and (owner := _owner(scene, first, at)) > first:
        return Mention(first, owner, mention.hint)
    rest = _after_links(scene, at + 1, mention.last)
    named = rest > at + 1 or scene.lower(rest) in ("the", "a", "an")
    return Mention(rest, mention.last, mention.hint) if named and rest < mention.last else mention


def _outlet_of_report(scene: Scene, mention: Mention) -> Mention | None:
    """a report from | Dell News; a | state TV | report: the outlet that has told it"""
    for at in range(mention.first, mention.last):
        if scene.lower(at) not in TOLD:
            continue
        after = at + 1
        if scene.lower(after) in LEADS and _names_outlet(scene, after + 1, mention.last):
            return Mention(after + 1, mention.last, mention.hint)
        if at + 1 == mention.last and _names_outlet(scene, mention.first, at):
            return Mention(mention.first, at, mention.hint)
    return None


def _names_outlet(scene: Scene, first: int, last: int) -> bool:
    return any(
        scene.has(at, "outlet")
        or (scene.has(at, "outlet_title") and scene.tokens[at].is_capitalised and at > 0)
        for at in range(first, last)
    )


TOLD = words("report reports story article investigation broadcast dispatch")
LEADS = words("from by in of on")


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
        if first and second and first != second and not names_one_body(scene, mention, at):
            return sides
    return [mention]


def names_one_body(scene: Scene, mention: Mention, at: int) -> bool:
    """the Department of Forestry | and | Fire Protection; not: of Health and Ann Roe"""
    named = scene.tokens[at - 1].is_capitalised and scene.tokens[at + 1].is_capitalised
    of = any(scene.lower(i) in ("of", "for") for i in range(mention.first, at))
    given = scene.has(at + 1, "man") or scene.has(at + 1, "woman")
    known = any(scene.classes[i] & SOURCE_CLASSES for i in range(at + 1, mention.last))
    return named and of and not given and not known

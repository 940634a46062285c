"""A mention cut down to the words of the source itself: whose data, whose source."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.sentence import NO_QUOTATION, SOURCE_CLASSES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE

DATA = (
    "данн",
    "дани",
    "дані",
    "сведени",
    "відомост",
    "расчет",
    "розрахун",
    "подсчет",
    "підрахун",
    "статистик",
    "информаци",
    "інформаці",
    "оцен",
    "оцін",
    "data",
    "figures",
    "statistics",
    "estimates",
    "слов",
)
DATA_OF = words("of from by published released collected provided")


def trim_data(scene: Scene, mention: Mention) -> Mention:
    """данные Бюро статистики: the source is the bureau."""
    first = mention.first
    while first < mention.last - 1 and not scene.tokens[first].text[0].isalpha():
        first += 1
    at = first
    while (
        at < mention.last - 1
        and at < first + 3
        and not scene.lower(at).startswith(DATA)
        and (scene.language == "en" or not _is_capital(scene, at))
    ):
        at += 1
    named = at > first and scene.language == "en" and _is_capital(scene, at)
    if not scene.lower(at).startswith(DATA) or named:
        return mention
    if scene.language == "en" and at > first and (owner := _owner(scene, first, at)) > first:
        return Mention(first, owner, mention.hint)
    if at + 1 >= mention.last:
        return mention
    rest = at + 1
    if scene.lower(rest) in DATA_OF:
        rest = _after_links(scene, rest, mention.last)
        return Mention(rest, mention.last, mention.hint) if rest < mention.last else mention
    if scene.language == "en":
        return (
            Mention(rest, mention.last, mention.hint)
            if scene.lower(rest) in ("the", "a", "an")
            else mention
        )
    if not _names_something(scene, rest, mention.last):
        return mention
    return Mention(rest, mention.last, "oblique")


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


def _is_capital(scene: Scene, at: int) -> bool:
    return at > 0 and scene.tokens[at].is_capitalised


def _after_links(scene: Scene, index: int, last: int) -> int:
    while index < last and scene.lower(index) in DATA_OF:
        index += 1
    return index


def _names_something(scene: Scene, first: int, last: int) -> bool:
    return any(
        not SOURCE_CLASSES.isdisjoint(scene.classes[at]) or scene.tokens[at].is_capitalised
        for at in range(first, last)
    )


def split_outlet(scene: Scene, mention: Mention) -> list[Mention]:
    """источник | Reuters: an outlet's source is told by the outlet"""
    at = mention.first
    if not scene.lower(at).startswith(("источник", "джерел")) or at + 1 >= mention.last:
        return [mention]
    name = at + 2 if scene.quoted[at + 1] != NO_QUOTATION else at + 1
    if name < mention.last and scene.has(name, "proper") and scene.has(name, "outlet"):
        return [Mention(at, at + 1, mention.hint), Mention(at + 1, mention.last, "relay")]
    return [mention]


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

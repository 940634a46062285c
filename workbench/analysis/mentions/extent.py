"""A mention cut down to the words of the source itself."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.sentence import Scene

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


def first_word(scene: Scene, mention: Mention) -> int:
    """Where the words of a mention begin, past marks and numerals."""
    first = mention.first
    while first < mention.last - 1 and not scene.tokens[first].text[0].isalpha():
        first += 1
    return first


def data_at(scene: Scene, mention: Mention, first: int, *, past_names: bool) -> int:
    """Return the word for data among the first ones, or where it is looked for last."""
    at = first
    while at < min(mention.last - 1, first + 3) and not is_data(scene, at):
        if not past_names and at > 0 and scene.tokens[at].is_capitalised:
            break
        at += 1
    return at


def is_data(scene: Scene, at: int) -> bool:
    """данные, figures: what is somebody's, and nobody"""
    return scene.starts_with(at, DATA)


AND = frozenset(("и", "та", "і", "й", "and"))
EACH = frozenset(("both", "each", "оба", "обе", "обидва", "обидві"))


def split_names(scene: Scene, mention: Mention) -> list[Mention]:
    """Reuters | и | Bloomberg, Ann Roe | and | Bob Hill: a name on either side"""
    last = mention.last - (scene.lower(mention.last - 1) in EACH)
    for at in range(mention.first + 1, last - 1):
        sides = (Mention(mention.first, at, mention.hint), Mention(at + 1, last, mention.hint))
        if scene.lower(at) not in AND or scene.is_inside(at) or _is_in_phrase(scene, at):
            continue
        if all(names_outlet(scene, side) for side in sides) or all(
            find_person(scene, side) for side in sides
        ):
            return [sides[0], *split_names(scene, sides[1])]
    return [Mention(mention.first, last, mention.hint)]


def _is_in_phrase(scene: Scene, at: int) -> bool:
    """The Globe | and | Mail: a listed name"""
    return any(first < at < end for first, (end, _) in scene.phrase_at.items())


def names_outlet(scene: Scene, mention: Mention) -> bool:
    words = range(mention.first, mention.last)
    return any(scene.classes[at] >= {"outlet", "proper"} for at in words)


def split_outlet(scene: Scene, mention: Mention) -> list[Mention]:
    """источник | Reuters: an outlet's source is told by the outlet"""
    at = mention.first
    if not scene.starts_with(at, ("источник", "джерел")) or at + 1 >= mention.last:
        return [mention]
    name = at + 2 if scene.in_quotation(at + 1) else at + 1
    if name < mention.last and scene.has(name, "proper") and scene.has(name, "outlet"):
        return [Mention(at, at + 1, mention.hint), Mention(at + 1, mention.last, "relay")]
    return [mention]

"""The noun phrases of a frame that name its sources."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.languages.slavic.frames.cues import FROM, is_name
from workbench.analysis.mentions.extent import DATA
from workbench.analysis.sentence.noun_phrases import (
    LOCATIVE,
    is_setting_ahead,
    is_source_noun,
    read_noun_phrase,
)
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, NOUN, NUMERAL, PARTICIPLE


def read_mentions(scene: Scene, first: int, last: int) -> list[Mention]:
    """One noun phrase, or two where two heads are joined by «и»."""
    end = read_noun_phrase(scene, first, last)
    if end <= first:
        return []
    for index in range(first + 1, end - 1):
        if scene.lower(index) in ("и", "та", "і", "й") and _starts_other_kind(
            scene, first, index, end
        ):
            return [Mention(first, index, "oblique"), Mention(index + 1, end, "oblique")]
    return [Mention(first, end, "oblique")]


def _starts_other_kind(scene: Scene, first: int, middle: int, end: int) -> bool:
    left = {
        name
        for at in range(first, middle)
        for name in scene.classes[at]
        if name in ("document", "outlet", "unnamed", "official_role", "person_role", "social")
    }
    right = {
        name
        for at in range(middle + 1, end)
        for name in scene.classes[at]
        if name in ("document", "outlet", "unnamed", "official_role", "person_role", "social")
    }
    return bool(
        left
        and right
        and left.isdisjoint(right)
        and ("document" in left | right or "outlet" in left | right)
    )


def locative(scene: Scene, first: int, last: int) -> Mention | None:
    """В ведомстве | сообщили: an institution with в or у."""
    best: Mention | None = None
    for index in range(first, last - 1):
        if scene.lower(index) in LOCATIVE | FROM and not scene.is_inside(index):
            end = read_noun_phrase(scene, index + 1, last)
            if end <= index + 1:
                continue
            if (
                any(is_source_noun(scene, at) for at in range(index + 1, end))
                or any(scene.in_quotation(at) for at in range(index + 1, end))
                or is_name(scene, index + 1)
            ):
                if not is_setting_ahead(scene, index, last) or any(
                    scene.has(at, "document") or scene.has(at, "social")
                    for at in range(index + 1, end)
                ):
                    return Mention(index + 1, end, "oblique")
                best = best or Mention(index + 1, end, "oblique")
    return best


def before_title(scene: Scene, first: int, last: int) -> int:
    """на источник в мэрии | «Голос» | пишет: a title that does not go with the noun before it"""
    title = last
    while title > first and scene.in_quotation(title - 1):
        title -= 1
    named = scene.classes[title - 1] & {"outlet", "organisation", "document", "social"}
    return title if first < title < last and not named else last


def modifies(scene: Scene, at: int) -> bool:
    word = scene.word(at)
    if not scene.tokens[at].is_word or scene.tokens[at].text[0].isdigit():
        return True
    return (
        bool(word.parts & (ADJECTIVE | NUMERAL | PARTICIPLE))
        or scene.has(at, "possessive")
        or not word.parts
    )


def can_name_source(scene: Scene, first: int, end: int) -> bool:
    return any(
        is_source_noun(scene, at)
        or scene.tokens[at].is_capitalised
        or scene.has(at, "pronoun")
        or scene.has(at, "unnamed")
        or scene.starts_with(at, ("втор", "перв", "друг", "перш", "трет"))
        for at in range(first, end)
    )


SPOKEN = words(
    "словам слов словами мнению думку зрения зору взгляд погляд переконання убеждению признанию"
    " зізнанням визнанням"
)
"""Of words and views: whoever follows has said it."""


def points_at_paper(scene: Scene, first: int, stop: int) -> bool:
    """согласно, по словам, по данным: whatever follows is a paper, or somebody"""
    if SPOKEN & {scene.lower(at) for at in range(first, stop)}:
        return True
    if scene.starts_with(stop - 1, DATA) and scene.lower(first) not in JUDGING:
        return True
    return scene.lower(first) in ("согласно", "згідно") or scene.lower(stop - 1) in FROM


JUDGING = words("судя исходя зважаючи виходячи")


def heads_source(scene: Scene, mention: Mention) -> bool:
    """Not «судя по ценам компаний»: the first noun must be one that speaks."""
    for at in range(mention.first, mention.last):
        if (
            is_source_noun(scene, at)
            or scene.tokens[at].is_capitalised
            or scene.has(at, "unnamed")
            or scene.has(at, "pronoun")
            or scene.in_quotation(at)
        ):
            return True
        if scene.starts_with(at, ("втор", "перв", "друг", "перш", "трет")):
            return True
        word = scene.word(at)
        if (
            word.parts & NOUN
            and not word.parts & (ADJECTIVE | NUMERAL | PARTICIPLE)
            and not is_attribute(scene, at)
            and not scene.starts_with(at, DATA)
        ):
            return False
    return False


def is_attribute(scene: Scene, at: int) -> bool:
    """«останніх опитувань»: what the ending leaves open the tree takes for an adjective."""
    told = scene.tree.told(at)
    return told is not None and told.relation == "amod"

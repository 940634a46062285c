"""Data to whoever has them: данные Бюро статистики."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.extent import data_at, first_word, is_data
from workbench.analysis.sentence.sentence import (
    BODIES,
    ROLES,
    SOURCE_CLASSES,
    Scene,
    is_capital,
    names_outlet,
)
from workbench.analysis.words.word import PREPOSITION


def trim_data(scene: Scene, mention: Mention) -> Mention:
    """данные | Бюро статистики: the source is the bureau"""
    if (outlet := _publisher(scene, mention)) is not None:
        return outlet
    at = data_at(scene, mention, first_word(scene, mention), past_names=False)
    if scene.word(at + 1).is_a(PREPOSITION) or scene.starts_with(at - 1, "баз"):
        return mention  # данные | о | движении танкеров, база | даних
    if scene.some(_has_them, mention.first, at):
        return mention
    rest = at + 1, mention.last
    named = scene.some(is_capital, *rest) or scene.any_of(SOURCE_CLASSES, *rest)
    return Mention(at + 1, mention.last, "oblique") if named and is_data(scene, at) else mention


def _publisher(scene: Scene, mention: Mention) -> Mention | None:
    """материал | «Вестника Орры», публикация | издания «Край»: the source is who printed it"""
    at = mention.first
    titled = scene.in_quotation(at + 1) and not scene.is_speech(at + 1)
    printed = titled or names_outlet(scene, at + 1) or scene.has(at + 1, "outlet")
    if at + 1 >= mention.last or not printed or not scene.starts_with(at, PRINTED):
        return None
    return Mention(at + 1, mention.last, "oblique")


PRINTED = ("материал", "матеріал", "стать", "статт", "публикац", "публікац", "заметк", "замітк")


def _has_them(scene: Scene, at: int) -> bool:
    """| начальник | отдела прогнозов: what deals with data, and not the data"""
    return scene.is_of(at, ROLES | BODIES) and scene.tree.told(at).upos == "NOUN"

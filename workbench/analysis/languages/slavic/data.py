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
)
from workbench.analysis.words.word import PREPOSITION


def trim_data(scene: Scene, mention: Mention) -> Mention:
    """данные | Бюро статистики: the source is the bureau"""
    at = data_at(scene, mention, first_word(scene, mention), past_names=False)
    if scene.word(at + 1).is_a(PREPOSITION) or scene.starts_with(at - 1, "баз"):
        return mention  # данные | о | движении танкеров, база | даних
    if scene.some(_has_them, mention.first, at):
        return mention
    rest = at + 1, mention.last
    named = scene.some(is_capital, *rest) or scene.any_of(SOURCE_CLASSES, *rest)
    return Mention(at + 1, mention.last, "oblique") if named and is_data(scene, at) else mention


def _has_them(scene: Scene, at: int) -> bool:
    """| начальник | отдела прогнозов: what deals with data, and not the data"""
    return scene.is_of(at, ROLES | BODIES) and scene.tree.told(at).upos == "NOUN"

"""A name in a mention to whether it only tells whose office or press service speaks."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.sentence import Scene, is_plain_adjective
from workbench.analysis.words.word import GENITIVE, NAME, SINGULAR


def is_of_another(scene: Scene, mention: Mention, first: int, end: int) -> bool:
    """офис премьера | Олега | Грача сообщил; в канцелярии премьера | Терезы | Мэй: whose it is"""
    if _is_office_of(scene, mention, first):
        return True
    speaks = scene.has(scene.tree.head(mention.first), "saying")
    if mention.hint not in ("", "writes") or first == mention.first or not speaks:
        return False
    whose = scene.word(first).is_a(NAME) and scene.every(_is_genitive, first, end)
    return whose and scene.tree.case(mention.first) == "Nom"


def _is_office_of(scene: Scene, mention: Mention, first: int) -> bool:
    """канцелярия | премьера | Терезы Мэй: what has people, and a name that is no nominative"""
    body = scene.past(is_plain_adjective, mention.first, first)
    staff = body < first and scene.starts_with(body, STAFFED)
    return staff and scene.word(first).is_a(GENITIVE)


STAFFED = (
    *("канцеляр", "офис", "администрац", "секретариат", "приемн", "приёмн", "аппарат"),
    *("пресс-служб", "прессслужб", "пресслужб", "пресс-центр", "пресс-бюро", "протокол"),
    *("офіс", "адміністрац", "секретаріат", "приймальн", "апарат", "прес-служб", "пресцентр"),
)


def _is_genitive(scene: Scene, at: int) -> bool:
    """By its form, as far as it tells, and as the tree has it"""
    word = scene.word(at)
    shaped = word.is_a(GENITIVE) and not word.subject & SINGULAR
    return shaped and scene.tree.case(at) == "Gen"

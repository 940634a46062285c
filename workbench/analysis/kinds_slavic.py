"""Is a Russian or Ukrainian claim a plan, does it equate two things?"""

from __future__ import annotations

from workbench.analysis.grammar.word import FUTURE, INFINITIVE
from workbench.analysis.main_clause import has_any, is_past
from workbench.analysis.scene import DASHES, Scene


def looks_ahead(scene: Scene, own: list[int]) -> bool:
    """Цех откроют | планує відкрити"""
    if has_any(scene, own, "plan"):
        return True
    if own and _only_names_a_deed(scene, own):
        return True
    for place, at in enumerate(own):
        word = scene.word(at)
        if word.verb and word.parts & FUTURE and not scene.has(at, "official_role"):
            return not is_past(scene, own)
        if scene.has(at, "modal") and any(
            scene.word(later).parts & INFINITIVE for later in own[place + 1 : place + 6]
        ):
            return scene.lower(at + 1) not in ("быть", "бути")
    return _has_deadline(scene, own)


def _only_names_a_deed(scene: Scene, own: list[int]) -> bool:
    """(В ноте предлагается) «согласовать следующие шаги»"""
    opening = next((at for at in own if scene.tokens[at].is_word), own[0])
    return bool(scene.word(opening).parts & INFINITIVE) and not any(
        scene.word(at).verb for at in own
    )


def _has_deadline(scene: Scene, own: list[int]) -> bool:
    """заявки принимают до 6 марта: the present with a date still to come"""
    if is_past(scene, own):
        return False
    for place, at in enumerate(own[:-2]):
        if (
            scene.lower(at) in ("до", "к")
            and scene.tokens[own[place + 1]].text[0].isdigit()
            and scene.has(own[place + 2], "calendar")
        ):
            return any(scene.word(i).verb for i in own)
    return False


def equates(scene: Scene, own: list[int]) -> bool:
    """«Школа не завод»"""
    if any(scene.word(at).verb for at in own):
        return False
    return any(scene.tokens[at].text in DASHES or scene.lower(at) in ("это", "це") for at in own)

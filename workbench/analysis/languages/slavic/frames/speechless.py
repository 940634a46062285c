"""What shows a thing and is nobody's word: час показав, що …; практика свідчить, що …"""

from __future__ import annotations

from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene
from workbench.analysis.sentence.subjects import subject_of
from workbench.analysis.words.tokens import words

SPEECHLESS = words(
    "практика досвід опыт історія история життя жизнь ситуація ситуация реальність реальность"
    " дійсність действительность війна война криза кризис пандемія пандемия приклад пример"
    " приклади примеры теорія теория теорії теории гіпотеза гипотеза логіка логика матч гра игра"
    " сезон турнір турнир подія события події факт факти факты час время тиждень неделя день"
    " ніч ночь доба ранок утро роки годы дні дни тижні недели місяці месяцы"
)


def shows_by_itself(scene: Scene, cue: int) -> bool:
    """минулий | тиждень | показав, що …; практика | свідчить, що …"""
    if not scene.is_of(cue, SHOWING) or scene.starts_with(cue, YET_TO_SHOW):
        return scene.starts_with(cue, YET_TO_SHOW)
    found = subject_of(scene, cue)
    at = found[1] if found else cue - 1
    small = at == 0 or not scene.token(at).is_capitalised
    if scene.is_of(at, SOURCE_CLASSES) or scene.in_quotation(at):  # «Матч ТВ»
        return False
    return small and (scene.lower(at) in SPEECHLESS or bool(found and scene.has(at, "calendar")))


SHOWING = words("showing saying")
YET_TO_SHOW = ("покаж",)
"""проверка | покажет, что …: nothing is shown yet"""

"""Words that report beside the main clause: | хотя мэр заявил, | что мост цел, его закрыли."""

from __future__ import annotations

from workbench.analysis.frames.seeking import tells_when
from workbench.analysis.languages.slavic.frames.cues import AS
from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc

BESIDE = Arc(by=words("advcl"), sure=0.5)
BECAUSE = words("бо поскольку оскільки позаяк хотя хоча хоч")
OPENING = Arc(by=words("mark advmod"))
WHEN = words(
    "поскольку хотя если когда потому тому так раз ибо оскільки хоча якщо коли бо щойно позаяк якби"
)
TIMES = words("того тем пор тех так тому тим тих")
"""после | того, | как; так | как: what makes a time or a reason of «как»"""


def is_subordinate(scene: Scene, cue: int) -> bool:
    """Хотя мэр | заявил, | что мост цел, его закрыли: nothing of it is a claim of his"""
    marked = any(scene.tokens[at].text == ":" or scene.is_speech(at) for at in _behind(scene, cue))
    if marked:
        return False
    if scene.lower(cue - 1) in BECAUSE:  # Люди чекають, бо | вважають, | що ціни впадуть
        return True
    if not scene.tree.is_so(cue, BESIDE):
        return False
    below = scene.tree.places(cue, OPENING)
    opening = next((at for at in below if _subordinates(scene, at)), NOT_FOUND)
    return opening != NOT_FOUND and not tells_when(scene, opening)


def _behind(scene: Scene, cue: int) -> range:
    return range(cue + 1, min(cue + NEAR, len(scene.tokens)))


NEAR = 6
"""Tokens after a verb in which a colon or a quotation begins what is said."""


def _subordinates(scene: Scene, at: int) -> bool:
    """| хотя | мэр заявил; | после | того, как; так | как |; not: | как | сообщил мэр"""
    if scene.lower(at) not in AS:
        return scene.lower(at) in WHEN or scene.lower(at + 1) in TIMES
    before = at - 1 - int(scene.lower(at - 1) == ",")
    return scene.lower(before) in TIMES or scene.lower(at + 1) in ("только", "тільки", "лишь")


def takes_up(scene: Scene, cue: int, that: int) -> bool:
    """Банк оценил долг в миллион, | что | вдвое больше, чем год назад: no word that leads in"""
    led = scene.lower(that) in ("что", "що") and scene.tree.is_so(that, DOER)
    objects = scene.tree.places(cue, OBJECT)
    acts = any(scene.lower(at) not in IT and not _is_told(scene, at) for at in objects)
    return led and acts


def _is_told(scene: Scene, at: int) -> bool:
    """Хоккеист заявил | «Матч ТВ», | что останется: a title that does not tell its case"""
    return scene.in_quotation(at) or scene.has(at, "outlet")


IT = words("это це то те")
DOER = Arc(by=words("nsubj"), sure=0.7)
OBJECT = Arc(by=words("obj"), sure=0.5)

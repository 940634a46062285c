"""What somebody is called: назвал | матч «цирком»."""

from __future__ import annotations

from workbench.analysis.frame import Parts
from workbench.analysis.languages.slavic.frames.cues import AS
from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.objects import predicate_of
from workbench.analysis.sentence.parts import with_quotation
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, PARTICIPLE

WITH = words("с со з із зі под над за перед між между")
"""продукты | с | вредными добавками: nothing that they are called"""
FEMININE = ("ой", "ей", "ою", "ею")
"""The same of a woman or thing: опасной, небезпечною"""


def _predicate_first(scene: Scene, at: int, last: int) -> bool:
    """назвала | далёким от жизни | решение: what it is called stands before it"""
    if not scene.word(at).is_a(ADJECTIVE | PARTICIPLE):
        return False
    if scene.lower(at).endswith(FEMININE) and scene.lower(at + 1).endswith(("у", "ю")):
        return scene.tree.case(at + 1) in ("Acc", "Nom")  # опасной | ситуацию
    if scene.tree.case(at) != "Ins" or scene.tree.case(at + 1) == "Ins":
        return False
    return any(scene.tree.case(n) in ("Acc", "Nom") for n in range(at + 1, last))


def is_called(scene: Scene, parts: Parts, at: int, cue: int) -> bool:
    """назвал | матч «цирком»; назвал судейство | позорным"""
    last, end = parts[at].last, with_quotation(parts, at).last
    if scene.some(Scene.in_quotation, cue + 2, end) or is_so_described(scene, cue, end):
        return True
    if scene.some(_is_manner, cue + 2, last):
        return False
    named = bool(predicate_of(scene, cue))
    named = named or _predicate_first(scene, cue + 1, last)
    return named or scene.some(_is_described, cue + 2, last)


def is_so_described(scene: Scene, verb: int, end: int) -> bool:
    """описал | состояние | как | тяжёлое; not: описал | , | как | мост упал"""
    as_what = scene.find(AS, verb + 1, end)
    after = range(as_what + 1, scene.find_class("coordinating", as_what + 1, end, end))
    acts = any(is_finite(scene, n) and scene.tree.told(n).upos != "ADJ" for n in after)
    named = as_what > verb and not acts
    return named and not scene.any_word(STOPS, verb, as_what)


STOPS = words(", так")
"""оценил игру | так | же, как год назад"""


def _is_manner(scene: Scene, at: int) -> bool:
    """назвал мэра последними | словами: how, and not what, he was called"""
    return scene.starts_with(at, WORDS) and scene.tree.case(at) == "Ins"


WORDS = ("слов", "имен", "імен", "фамили", "прізвищ", "клич", "прозвищ")


def _is_described(scene: Scene, at: int) -> bool:
    """судейство | позорным"""
    if not scene.word(at).is_a(ADJECTIVE | PARTICIPLE) or scene.lower(at - 1) in WITH:
        return False
    told = scene.tree.told(at)  # ситуацию на мосту | тяжелой: in a case of its own
    return told.case == "Ins" != scene.tree.case(scene.tree.token(told.head))

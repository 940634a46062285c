"""Three words with capitals to whether the first is of the name, and no place or body."""

from __future__ import annotations

from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import NAME

LONG = 3
VOWELS = "аеёиоуыэюяіїє"
OF_MANY = ("ов", "ев", "ів", "їв", "ей", "ий", "ый", "ой", "ій", "их", "ых")
"""Соединённых | Штатов | Джо Рой; Верховный | Суд"""


def is_syllable(word: str) -> bool:
    """Ким, Ир, Хо"""
    return sum(letter in VOWELS for letter in word.lower()) == 1


def opens_long_name(scene: Scene, first: int) -> bool:
    """министр | Луис | Гомес Руис, | Ким | Ир Хо; not: мэр | Орры | Лев Гук, МИД | Анна Гук"""
    own = scene.tokens[first : first + LONG]
    if not all(token.text.istitle() or "-" in token.text for token in own):
        return False
    if scene.has(first, "place") or is_source_noun(scene, first):
        return False
    return all(is_syllable(token.text) for token in own) or _is_mans_given(scene, first)


def _is_mans_given(scene: Scene, at: int) -> bool:
    """| Хасан | Шейх Варсаме: it ends as no genitive does"""
    lower = scene.lower(at)
    ends = lower[-1] not in (*VOWELS, "ь") and not lower.endswith(OF_MANY)
    return ends and scene.word(at).is_a(NAME)

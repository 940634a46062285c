"""Words to whether a clause may stand in them: is something said of something there?"""

from __future__ import annotations

from workbench.analysis.sentence.sentence import DASHES, QUOTE_MARKS, Scene
from workbench.analysis.sentence.subjects import SUBJECTS, SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import NOUN


def has_finite(scene: Scene, first: int, last: int) -> bool:
    """Some finite verb stands in the range, in a relative clause or not."""
    return scene.some(_is_predicate, first, last)


def _is_predicate(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    if (not word.verb and scene.lower(index) not in PREDICATIVES) or scene.bracketed[index]:
        return False
    noun = scene.tree.is_so(index, GENITIVE) or scene.tree.is_so(index, SUBJECT)
    return not (word.is_a(NOUN) and noun)


GENITIVE = Arc(upos=words("NOUN"), case=words("Gen"), sure=SURE)
"""с | начала | года"""
SUBJECT = Arc(by=SUBJECTS, upos=words("NOUN"), sure=SURE)
"""| запрет | вступит в силу"""

PREDICATIVES = words(
    "нет немає нема нужен нужна нужны потрібен потрібна потрібне потрібні"
    " надо нужно можно можна треба нельзя видно чути готов готова готовы"
    " потрібно необхідно необходимо следует варто слід неможливо"
    " готовий готові намерен намерена намерены должен должна должны повинен повинна"
    " повинні уверен уверена"
)


def is_clause_like(scene: Scene, first: int, last: int) -> bool:
    without = scene.any_word(DASHES, first + 1, last) or scene.any_word(NO_VERB_NEEDED, first, last)
    return without or _is_exclaimed(scene, last) or has_finite(scene, first, last)


def _is_exclaimed(scene: Scene, last: int) -> bool:
    """“Long live the king!” | she wrote, adding …: what has ended needs no verb"""
    return scene.lower(last - 2) in EXCLAIMED and scene.lower(last - 1) in QUOTE_MARKS


EXCLAIMED = frozenset("!?")
NO_VERB_NEEDED = words("вистачило доведеться")

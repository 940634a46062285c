"""Does an English noun phrase get its finite verb?"""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    NOUN,
    PARTICIPLE,
    PREPOSITION,
)

CONTRASTING = words("while whereas but though although")
DETERMINERS = words("the a an his her its their my our your this that these those no every each")


def verb_follows(scene: Scene, first: int, last: int) -> bool:
    """A finite verb stands after a noun phrase, with no comma or conjunction between."""
    for index in range(first, min(last, first + 14)):
        token, word = scene.tokens[index], scene.word(index)
        if scene.bracketed[index]:
            continue
        if _opens_another(scene, index):
            return False
        if token.text == ",":
            return _verb_after_insert(scene, index + 1, last)
        plain = bool(word.verb) and not token.is_capitalised
        if plain and _is_finite_here(scene, index):
            return True
    return False


def _opens_another(scene: Scene, at: int) -> bool:
    """the ship | which | sank, the ship | that | sank; the ship | : | it sank"""
    token = scene.tokens[at]
    relative = scene.has(at, "relative") or (token.lower == "that" and scene.tree.is_so(at, WHICH))
    return relative or token.text in ";:" or token.lower in CONTRASTING


def _verb_after_insert(scene: Scene, first: int, last: int) -> bool:
    """the yacht, a gift, | was sold"""
    for index in range(first, min(last, first + 10)):
        if scene.tokens[index].text == "," and index + 1 < last:
            aged, word = _tells_age(scene, first), scene.word(index + 1)
            if aged and scene.lower(index + 1) == "and":
                return verb_follows(scene, index + 2, last)
            return bool(word.verb) and (aged or not word.is_a(PARTICIPLE))
    return False


def _tells_age(scene: Scene, first: int) -> bool:
    """a woman, | 34, | and her son were hurt; two men, | aged 20 and 30, | and a boy left"""
    return scene.tokens[first + int(scene.lower(first) == "aged")].text.isdecimal()


def _is_finite_here(scene: Scene, index: int) -> bool:
    """Not "the valve cracked in June", where a verb of its own follows."""
    return not (scene.word(index - 1).is_a(PREPOSITION) or _is_described(scene, index))


def _is_described(scene: Scene, index: int) -> bool:
    """the | report, its | planned"""
    return scene.lower(index - 1) in DETERMINERS and scene.word(index).is_a(NOUN | PARTICIPLE)


WHICH = Arc(upos=words("PRON"), by=words("nsubj nsubj:pass obj"), sure=0.5)
"""the ship | that | sank, as the tree has it"""

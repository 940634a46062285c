"""Does an English noun phrase get its finite verb?"""

from __future__ import annotations

from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    NOUN,
    NUMERAL,
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
        if plain and _is_finite_here(scene, index, first):
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
            word = scene.word(index + 1)
            return bool(word.verb) and not word.parts & PARTICIPLE
    return False


def _is_finite_here(scene: Scene, index: int, first: int) -> bool:
    """Not "the valve cracked in June", where a verb of its own follows."""
    if index == 0 or _is_described(scene, index):
        return False
    if scene.word(index - 1).is_a(PREPOSITION) and index > first:
        return False
    if not scene.word(index).is_a(PARTICIPLE):
        return True
    if scene.word(index - 1).is_a(NUMERAL) and _is_counted(scene, index, first):
        return False
    opened = scene.tokens[index - 1].text in QUOTE_MARKS
    return opened or scene.lower(index + 1) != "by"


def _is_described(scene: Scene, index: int) -> bool:
    """the | report, its | planned"""
    return scene.lower(index - 1) in DETERMINERS and scene.word(index).is_a(NOUN | PARTICIPLE)


def _is_counted(scene: Scene, index: int, first: int) -> bool:
    """five | wounded | men; two were killed and five | wounded"""
    return scene.word(index + 1).is_a(NOUN) or _is_passive_before(scene, first)


def _is_passive_before(scene: Scene, first: int) -> bool:
    """Two were killed and five | wounded: the second verb has no auxiliary of its own"""
    return scene.some(_is_passive, max(0, first - 12), first)


def _is_passive(scene: Scene, at: int) -> bool:
    """Two | were | killed"""
    return scene.lower(at) in ("was", "were") and scene.word(at + 1).is_a(PARTICIPLE)


WHICH = Arc(upos=words("PRON"), by=words("nsubj nsubj:pass obj"), sure=0.5)
"""the ship | that | sank, as the tree has it"""

"""Where a word for "that" leads in what a participle says: adding on Monday, | that | …"""

from __future__ import annotations

from workbench.analysis.sentence.joined import THAT
from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import PREPOSITION

POINTING = {("на", "тому"), ("на", "том"), ("про", "те"), ("о", "том")}
"""наголошуючи | на тому, | що"""


def that_behind(scene: Scene, cue: int) -> int:
    """adding on Monday, | that; assuring the public | that: where the content is led in"""
    stop = max(cue + 1, scene.phrase(cue)[0])  # pointing out | that
    pointed = stop + 2 * int((scene.lower(cue + 1), scene.lower(cue + 2)) in POINTING)
    that = _past_insert(scene, pointed)
    that = max(that, scene.past(_stands_between, that, len(scene.tokens)))
    that = _past_setting(scene, that)
    return _past_listener(scene, that) if scene.starts_with(cue, TELLING) else that


def _past_insert(scene: Scene, at: int) -> int:
    """insisting | , once again, | that"""
    if scene.lower(at) != ",":
        return at
    comma = scene.find(",", at + 1, min(at + LISTENER, len(scene.tokens)), otherwise=at)
    return comma + 1 if scene.lower(comma + 1) in THAT else at


def _stands_between(scene: Scene, at: int) -> bool:
    """adding | on Monday | that"""
    return scene.has(at, "time") or scene.lower(at) == ","


def _past_setting(scene: Scene, at: int) -> int:
    """saying | for weeks | that; adding | in a letter to the board | that"""
    if not scene.word(at).is_a(PREPOSITION):
        return at
    for behind in range(at + 1, min(at + SETTING, len(scene.tokens))):
        if scene.lower(behind) in THAT:
            return at if scene.tree.is_so(behind, RELATIVE) else behind
        if not scene.tokens[behind].is_word or is_finite(scene, behind):
            break
    return at


SETTING = 8
"""Tokens that tell when and where."""


def _past_listener(scene: Scene, first: int) -> int:
    """assuring | the public | that: where a word for "that" stands behind who is told"""
    for at in range(first, min(first + LISTENER, len(scene.tokens))):
        if scene.lower(at) in THAT:
            return first if scene.tree.is_so(at, RELATIVE) else at
        if not scene.tokens[at].is_word or is_finite(scene, at):
            break
    return first


TELLING = ("assur", "reassur", "tell", "inform", "remind", "warn", "notify")
RELATIVE = Arc(by=words("obj nsubj"), upos=words("PRON"), sure=0.6)
"""telling | tales | that | few believed"""
LISTENER = 5
"""Tokens that name whom somebody tells."""

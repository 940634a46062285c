"""What an English paper or picture shows, where no word for “that” leads it in."""

from __future__ import annotations

from workbench.analysis.languages.english.frames.complement import after_complement
from workbench.analysis.languages.english.frames.cues import SHOW
from workbench.analysis.sentence.objects import acts_on
from workbench.analysis.sentence.sentence import Scene, is_word
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc


def shown(scene: Scene, subject: tuple[int, int], cue: int, last: int) -> int:
    """Emails show | managers discussing it; not: the video appears to show | a crane"""
    if scene.lower(cue) not in SHOW or not scene.any_of(SHOWING, *subject):
        return -1
    start = after_complement(scene, cue, last)
    follows = scene.some(is_word, start, last)
    return start if follows and not _shows_thing(scene, cue, last) else -1


SHOWING = words("document social")


def _shows_thing(scene: Scene, cue: int, last: int) -> bool:
    """shows | a van in a road: surely, and the thing does nothing"""
    does = any(scene.tree.is_so(at, DOING) for at in range(cue + 2, last))
    return acts_on(scene, cue) and not does


DOING = Arc(by=words("acl ccomp xcomp advcl"), upos=words("VERB"))

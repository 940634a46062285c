"""English frames of a poll: In the last poll, conducted in May, Roe led by five points."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Parts, Rule
from workbench.analysis.languages.english.frames.cues import is_cue
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PARTICIPLE

POLLS = words("poll survey")
SHARES = words("percent % points percentage")


def find_in_poll(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """| In the last poll, conducted in May, | Roe led by five points; not: it was shut in a poll"""
    first, last = parts[at].first, len(scene.tokens)
    if at > 0 or scene.lower(first) != "in":
        return None
    end = read_noun_phrase(scene, first + 1, parts[at].last)
    stop = _end(scene, parts, end)
    if not scene.any_word(POLLS, first + 1, end) or scene.some(is_cue, stop, last):
        return None
    if not scene.any_word(SHARES, stop, last):
        return None
    source = Mention(first + 1, end)
    return Frame(first, stop, "free", (first, first + 1), Rule.ACCORDING, source=source)


def _end(scene: Scene, parts: Parts, end: int) -> int:
    """In the last poll, | conducted in May |, Roe led: with how and when it was made"""
    made = len(parts) > 2 and scene.word(parts[1].first).is_a(PARTICIPLE)
    return parts[1].last if made and parts[0].last == end else parts[0].last

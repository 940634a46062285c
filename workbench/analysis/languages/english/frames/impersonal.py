"""English frames that name nobody: it was reported that …; …, the jury was told."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Part, Parts, Rule
from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames.complement import after_complement
from workbench.analysis.languages.english.frames.feeling import BE
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene, is_capital, is_word
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB

NEWS = words("reported announced known confirmed revealed")
"""It was reported that …: it is news, and nobody brings it."""
EMERGING = words("emerged emerges emerge transpired")
TURNING = words("turned turns became become"), words("out clear apparent evident")
"""It turned | out | that …; it has become | clear | that …"""
NOTED = words(
    "noted specified added emphasised emphasized stressed indicated clarified stated explained"
    " mentioned recalled remembered underlined claimed alleged argued asserted"
)
"""It is noted that …: by the source before it"""
BEING = BE | words("become became been")
LISTENERS = words("court jury jurors inquest tribunal inquiry hearing trial")
TOLD = words("told")


def find_impersonal(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Earlier it was reported | that …; it is noted | that …; …, it emerged on Friday."""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    cue = scene.first(_is_cue, part.first, part.last)
    if cue < 0 or scene.is_inside(cue) or _is_denied(scene, part.first, cue):
        return None
    if scene.lower(scene.back(_helps, 0, cue) - 2) in HANGING:
        return None
    reminds = scene.any_word(REMINDING, part.first, cue)
    nobody = reminds or scene.lower(cue) not in NOTED
    if scene.some(is_word, after_complement(scene, cue, part.last), part.last):
        return _leading(scene, part, cue, nobody)
    if at == 0 or not nobody:
        return None
    return Frame(part.first, part.last, "after", (cue, cue + 1), Rule.AFTER, nobody=True)


def _leading(scene: Scene, part: Part, cue: int, nobody: bool) -> Frame | None:
    """it was reported | that …; it is noted | that …"""
    content = _content(scene, cue, part.last)
    if content < 0 or scene.lower(content) == "whether":
        return None
    return Frame(part.first, content, "before", (cue, cue + 1), Rule.BEFORE, nobody=nobody)


HANGING = words("after before when since because until if once though although")
"""Roe left | after | it was reported that …: a clause of what is told, and no frame"""


def _is_denied(scene: Scene, first: int, cue: int) -> bool:
    """It has | not | been confirmed that …; who wrote it is | not | known: that is what is told"""
    return any(word == "not" or word.endswith("n't") for word in scene.said(first, cue))


def _content(scene: Scene, cue: int, last: int) -> int:
    """it was reported | that the dam had held; it's reported | the dam has held"""
    that = scene.find(("that",), cue + 1, min(cue + LONGEST_TIME, last))
    if that > 0:
        return that + 1 if find_english_subject(scene, that + 1, last) is not None else -1
    begins = scene.lower(cue) not in NOTED and find_english_subject(scene, cue + 1, last) == cue + 1
    return cue + 1 if begins else -1


LONGEST_TIME = 5
"""Tokens for when: reported | on Monday | that"""


def _is_cue(scene: Scene, at: int) -> bool:
    """it has been | reported |; jurors were | told"""
    turns = scene.lower(at - 1) in TURNING[0] and scene.lower(at) in TURNING[1]
    start = scene.back(_helps, 0, at - turns)
    if turns:
        return scene.lower(start - 1) == "it"
    if scene.lower(at) not in EMERGING and not scene.any_word(BEING, start, at):
        return scene.lower(at - 1) == "it's" and scene.lower(at) in NEWS | NOTED
    it = scene.lower(start - 1) == "it"
    if scene.lower(at) in TOLD:
        return not it and _listens(scene, start - 1)
    return it and scene.lower(at) in NEWS | NOTED | EMERGING


def _helps(scene: Scene, at: int) -> bool:
    """has been, was later"""
    return scene.lower(at) in BEING | HAVING | REMINDING or scene.word(at).is_a(ADVERB)


HAVING = words("has had have also since")
REMINDING = words("will would may might should can")
"""it will be recalled that …: a reminder, and nobody's"""


def _listens(scene: Scene, at: int) -> bool:
    """jurors | were told; the jury | at Orra Crown Court | has been told"""
    if scene.lower(at) in LISTENERS:
        return True
    named = scene.back(is_capital, 0, at + 1)
    return (
        named <= at
        and scene.lower(named - 1) in ("at", "in")
        and scene.lower(named - 2) in LISTENERS
    )

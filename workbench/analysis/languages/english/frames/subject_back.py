"""The subject of an English verb of saying where something stands between the two."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Part
from workbench.analysis.languages.english.frames.cues import finite
from workbench.analysis.languages.english.frames.subject import can_be_source
from workbench.analysis.languages.english.frames.told import find_spoken_to, read_mentions
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.sentence.subjects import SUBJECTS
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB, GERUND, PARTICIPLE, PREPOSITION


def kind_of_insert(scene: Scene, part: Part, frame: Frame) -> tuple[str, Frame]:
    """ "insert" for what stands between subject and verb, "phrase" for the subject itself.

    The frame returned has whom an insert cites or says was spoken to.
    """
    first = part.first
    stop, name = scene.phrase(first)
    if name == "citing":
        return "insert", frame.citing(read_mentions(scene, stop, part.last))
    if scene.lower(first) == "speaking":
        return "insert", frame.told_to(find_spoken_to(scene, first, part.last))
    inserted = _opens_insert(scene, first) and not _is_described(scene, part)
    if inserted or scene.every(_is_aside, first, part.last):
        return "insert", frame
    if scene.some(_acts, first, relative_ahead(scene, part)):
        return "clause", frame
    return ("phrase" if can_be_source(scene, first, part.last) else "insert"), frame


def _acts(scene: Scene, at: int) -> bool:
    """a ferry firm | based | in Orra: no verb of a clause"""
    return finite(scene, at) and not scene.tree.is_so(at, TELLING)


TELLING = Arc(by=words("acl"), form=words("Part"), sure=0.8)


def _opens_insert(scene: Scene, first: int) -> bool:
    """, who …; , 45, ; , speaking softly, ; , after a meeting,"""
    token = scene.tokens[first]
    if scene.has(first, "relative") or token.text[0].isdigit():
        return True
    if (token.is_capitalised and first > 0) or token.lower in ("her", "his"):
        return False
    opens = scene.word(first).is_a(GERUND | PARTICIPLE | PREPOSITION)
    return opens and not is_source_noun(scene, first)


def _is_described(scene: Scene, part: Part) -> bool:
    """, | captured soldier Ann Roe |, 20,: a participle before a role and a name"""
    role = scene.is_of(part.first + 1, ROLES) and scene.tokens[part.last - 1].is_capitalised
    return role and read_noun_phrase(scene, part.first, part.last) == part.last


def _is_aside(scene: Scene, at: int) -> bool:
    """on Monday, however, later"""
    return scene.has(at, "time") or scene.has(at, "linking") or scene.word(at).is_a(ADVERB)


def relative_ahead(scene: Scene, part: Part) -> int:
    """, a pensioner | who did not give her name: where its relative clause begins"""
    opens = _opens_any if part.first == 0 else _opens_relative
    return scene.first(opens, part.first + 1, part.last, otherwise=part.last)


def _opens_relative(scene: Scene, at: int) -> bool:
    return scene.has(at, "relative")


def _opens_any(scene: Scene, at: int) -> bool:
    """| A study of ports | that: at the head of a sentence"""
    return scene.has(at, "relative") or (scene.lower(at) == "that" and scene.tree.is_so(at, WHICH))


WHICH = Arc(by=SUBJECTS, upos=words("PRON"), sure=0.8)

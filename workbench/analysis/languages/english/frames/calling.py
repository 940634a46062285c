"""Who calls somebody or something what: called the match “a circus”."""

from __future__ import annotations

from workbench.analysis.frame import Parts
from workbench.analysis.languages.english.frames import cues
from workbench.analysis.sentence.objects import predicate_of
from workbench.analysis.sentence.parts import with_quotation
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene, is_word, reads_as_verb
from workbench.analysis.words.word import ADJECTIVE, NOUN, PARTICIPLE


def is_called(scene: Scene, parts: Parts, at: int, cue: int) -> bool:
    """called | the match “a circus”; called | it a gift"""
    if scene.lower(cue + 1) in ("for", "on", "by") or _bears_name(scene, cue):
        return False
    if scene.starts_with(cue, JUDGING):
        return _is_called_as(scene, cue, parts[at].last)
    it = scene.lower(cue + 1) in cues.OBJECTS and scene.lower(cue + 2) in ("a", "an", "one")
    if it or scene.some(Scene.in_quotation, cue + 2, with_quotation(parts, at).last):
        return True
    return _is_called_as(scene, cue, parts[at].last) or predicate_of(scene, cue)


def _bears_name(scene: Scene, cue: int) -> bool:
    """cameras | dubbed | “the Eye”: what stands before is called so, and nobody calls it"""
    if scene.token(cue + 1).text not in QUOTE_MARKS or not scene.word(cue).is_a(PARTICIPLE):
        return False
    end = scene.past(Scene.in_quotation, cue + 2, len(scene.tokens))
    return not scene.some(is_word, end, len(scene.tokens))


JUDGING = ("prais", "condemn")
"""She condemned | “selfish” attacks: what they judge, they only call something with "as"."""


def _is_called_as(scene: Scene, cue: int, last: int) -> bool:
    """described the plan | as a mistake; not: hailed it as she left"""
    at = scene.find(("as",), cue + 2, last - 1, otherwise=last)
    if any(scene.has(n, "calling") for n in range(cue + 1, at)):
        return False  # called the police | and described | a man as armed
    named = at < last and scene.word(at + 1).is_a(ADJECTIVE | PARTICIPLE | NOUN)
    return named and not scene.some(reads_as_verb, at + 1, last)

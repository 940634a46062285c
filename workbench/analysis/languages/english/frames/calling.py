"""Who calls somebody or something what: called the match “a circus”."""

from __future__ import annotations

from workbench.analysis.frame import Parts
from workbench.analysis.frames.beside import ITSELF
from workbench.analysis.languages.english.frames import cues
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.objects import predicate_of
from workbench.analysis.sentence.parts import with_quotation
from workbench.analysis.sentence.sentence import (
    NOT_FOUND,
    QUOTE_MARKS,
    ROLES,
    Scene,
    is_capital,
    is_word,
    reads_as_verb,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADJECTIVE, NOUN, PARTICIPLE, PREPOSITION


def is_called(scene: Scene, parts: Parts, at: int, cue: int) -> bool:
    """called | the match “a circus”; called | it a gift"""
    if scene.lower(cue + 1) in ("for", "on", "by") or _bears_name(scene, cue):
        return False
    if scene.starts_with(cue, JUDGING):
        return _is_called_as(scene, cue, parts[at].last)
    it = scene.lower(cue + 1) in cues.OBJECTS and scene.lower(cue + 2) in ("a", "an", "one")
    if (
        it
        or _is_called_one(scene, cue, parts[at].last)
        or scene.some(Scene.in_quotation, cue + 2, with_quotation(parts, at).last)
    ):
        return True
    return _is_called_as(scene, cue, parts[at].last) or predicate_of(scene, cue)


def _bears_name(scene: Scene, cue: int) -> bool:
    """cameras | dubbed | “the Eye”: what stands before is called so, and nobody calls it"""
    if scene.token(cue + 1).text not in QUOTE_MARKS or not scene.word(cue).is_a(PARTICIPLE):
        return False
    end = scene.past(Scene.in_quotation, cue + 2, len(scene.tokens))
    return not scene.some(is_word, end, len(scene.tokens))


JUDGING = (
    *(
        "prais",
        "condemn",
        "blast",
        "slam",
        "critici",
        "derid",
        "decr",
        "ridicul",
        "mock",
        "lambast",
    ),
    *(
        "tout",
        "laud",
        "characteri",
        "portray",
        "depict",
        "defend",
        "reject",
        "cast",
        "paint",
        "pan",
    ),
)
"""She condemned | “selfish” attacks: what they judge, they only call something with "as"."""


def _is_called_one(scene: Scene, cue: int, last: int) -> bool:
    """called | her vote for the bridge | a mistake; not: called the police | a day later"""
    places = (n for n in range(cue + 3, last - 1) if scene.lower(n) in ("a", "an"))
    at = next(places, NOT_FOUND)
    if at < 0 or (scene.lower(cue + 1) not in DETERMINERS and not is_capital(scene, cue + 1)):
        return False
    noun = scene.word(at - 1).is_a(NOUN, but=PREPOSITION) and is_word(scene, at - 1)
    return noun and not (
        scene.some(_tells_when, at + 1, at + 3) or scene.some(cues.finite, cue + 1, at)
    )


def _tells_when(scene: Scene, at: int) -> bool:
    """a | day | later, a dozen | times"""
    return scene.is_of(at, WHEN) or scene.lower(at) in TIMES


WHEN = words("setting time calendar")
TIMES = words("times few bit while lot little hour second moment minute")


def _is_called_as(scene: Scene, cue: int, last: int) -> bool:
    """described the plan | as a mistake; not: hailed it as she left"""
    at = scene.find(("as",), cue + 1, last, otherwise=last)
    if any(scene.has(n, "calling") for n in range(cue + 1, at)):
        return False  # called the police | and described | a man as armed
    if at == last or scene.lower(cue + 1) in ITSELF:
        return False
    if scene.tree.is_so(at + 1, DOING):
        return True
    named = _is_marked(scene, at + 1) or _tells_what(scene, at + 1)
    leads = scene.tree.is_so(at, LEADING) or not scene.some(reads_as_verb, at + 1, last)
    return named and leads


def _is_marked(scene: Scene, at: int) -> bool:
    return scene.token(at).text in QUOTE_MARKS


def _tells_what(scene: Scene, at: int) -> bool:
    """as | a mistake, as | reckless, as | nonsense; not: criticised her record as | mayor"""
    noun = scene.word(at).is_a(NOUN) and not (is_capital(scene, at) or scene.is_of(at, ROLES))
    return noun or scene.word(at).is_a(ADJECTIVE | PARTICIPLE)


DOING = Arc(by=words("advcl acl xcomp ccomp obl"), form=words("Part Ger"))
"""describe her as | laying | down her cards, as | plugged | into the talks"""
LEADING = Arc(by=words("case advmod"), sure=0.9)
"""as | a plot that was cooked up"""

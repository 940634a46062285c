"""What stands on either side of a frame in the middle: a statement of its own, or a fragment."""

from __future__ import annotations

from workbench.analysis.claims.clause_like import has_finite, is_clause_like
from workbench.analysis.claims.clauses import opens_relative
from workbench.analysis.claims.stretches import is_only_setting, tops_of
from workbench.analysis.frame import Frame, Rule
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    CONJUNCTION,
    GERUND,
    NOUN,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PRONOUN,
)


def ends_clause(scene: Scene, first: int, last: int) -> bool:
    """A clause, and no part of it is yet to come."""
    unfinished = scene.language.clauses.is_unfinished
    if scene.tokens[last - 1].text in QUOTE_MARKS and scene.is_speech(last - 2):
        led = scene.language.subject_may_lead  # not: «Зникло світло й вода», | сказав він
        waits = led and unfinished(scene, first + 1, last - 2)  # “When it rains,” | he said
        return is_clause_like(scene, first, last) and not waits
    if scene.lower(last - 1) in THEN:
        return False
    return is_clause_like(scene, first, last) and not (
        unfinished(scene, first, last)
        or opens_relative(scene, first, last)
        or is_only_setting(scene, first, last)
    )


THEN = words("то")
"""Что касается моста, | то |, по словам мэра, он закрыт"""


def is_only_said(scene: Scene, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """“It fell,” | said Ann Roe |, a baker, in a note |: the quotation is all that is said"""
    marks = all(scene.tokens[at].text in QUOTE_MARKS for at in (left[0], left[1] - 1))
    whole = marks and ends_clause(scene, *left)
    return whole and not scene.in_quotation(right[0]) and _is_aside(scene, *right)


def _is_aside(scene: Scene, first: int, last: int) -> bool:
    """…, | in a note |, | without saying when it fell |, | a baker |; not: | because it rained"""
    led = scene.word(first).is_a(PREPOSITION, but=CONJUNCTION)
    return led or not any(map(FINITE.fits, scene.tree.between(first, last)))


FINITE = Arc(upos=words("VERB AUX"), form=words("Fin"))


def is_stated(scene: Scene, right: tuple[int, int], frames: list[Frame]) -> bool:
    """…, said the mayor, | the gate is shut; …, said the mayor, | calling it a gift"""
    called = any(f.rule is Rule.CALLING and f.cue[0] == right[0] for f in frames[:1])
    led = any(frame.first <= right[0] < frame.cue[1] for frame in frames[:1])
    hangs = begins_with_verb(scene, right[0]) or (not led and _hangs(scene, right[0]))
    return called or (_states_something(scene, right) and not hangs)


def _hangs(scene: Scene, at: int) -> bool:
    return _hangs_as_participle(scene, at) or _completes(scene, at)


def _completes(scene: Scene, at: int) -> bool:
    """It will be sold, she said, | if he agrees; “I think,” she said, “| that you knew”"""
    at += int(scene.token(at).text in QUOTE_MARKS)
    if not scene.language.subject_may_lead or scene.lower(at) not in COMPLETING:
        return False
    word = scene.tree.told(at)
    verb = scene.tree.words[word.head].tree
    that = word.relation == "mark" and scene.lower(at) == "that"
    hangs = that or scene.lower(at) in CONDITIONS or verb.relation in COMPLEMENTS
    return hangs and scene.tree.token(verb.head) < at


CONDITIONS = words("if unless whether")
COMPLETING = CONDITIONS | words("that what where how why who")
COMPLEMENTS = words("ccomp xcomp acl acl:relcl")


def _states_something(scene: Scene, right: tuple[int, int]) -> bool:
    if not has_finite(scene, *right):
        return False
    return not (_only_names(scene, *right) or is_only_setting(scene, *right))


def begins_with_verb(scene: Scene, at: int) -> bool:
    """A man who was there, she said, | had a gun; “What we need,” she said, “| is a pump”"""
    if not scene.language.subject_may_lead:
        return False
    quoted = scene.in_quotation(at)
    at += int(quoted and scene.tokens[at].text in QUOTE_MARKS)
    word = scene.word(at)
    plain = (
        bool(word.verb)
        and not word.is_a(NOUN | PARTICIPLE | PRONOUN)
        and scene.lower(at) != "thanks"
    )
    return plain and not (quoted and _may_command(scene, at))


def _may_command(scene: Scene, at: int) -> bool:
    """“| Come | back”, “| Have | a seat”: no verb that only a subject before it could have"""
    lower = scene.lower(at)
    return not (scene.word(at).is_a(PAST) or lower in HELPING or lower.endswith("s"))


HELPING = words("are were will would can could may might must should")


def _hangs_as_participle(scene: Scene, first: int) -> bool:
    """…, police said, | adding to a list of faults ; | compared | with 17"""
    hangs = scene.word(first).is_a(GERUND | PARTICIPLE)
    return hangs and scene.tree.is_so(first, PARTICIPLE_BESIDE)


PARTICIPLE_BESIDE = Arc(
    by=words("advcl acl"), upos=words("VERB"), form=words("Part Ger") | {""}, sure=0.3
)


def _only_names(scene: Scene, first: int, last: int) -> bool:
    """The bridge shut, she said, | a sign that repairs drag on: a noun, and what is told of it"""
    return all(_is_only_noun(scene, n) for n in tops_of(scene, first, last))


def _is_only_noun(scene: Scene, word: int) -> bool:
    """It is no predicate."""
    told, below = scene.tree.words[word].tree, scene.tree.children(word)
    relations = {child.relation.split(":")[0] for _, child in below}
    beside = told.relation in ("appos", "nmod", "conj", "dep")
    return beside and told.upos in ("NOUN", "PROPN") and relations.isdisjoint(("nsubj", "cop"))

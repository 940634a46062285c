"""A conjunction inside a clause that hangs on another: what follows it goes on there."""

from __future__ import annotations

from itertools import pairwise

from workbench.analysis.sentence.finite import is_finite
from workbench.analysis.sentence.sentence import DASHES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB

OPENERS = words("if when unless until once because where as so")
"""so: | so | that it can cut costs"""
LEADERS = OPENERS | words("after before since although though while that")
HANGING = frozenset({"advcl", "acl:relcl"})
OPENING = frozenset({"mark", "advmod"})
MAIN = frozenset({"advcl", "ccomp", "csubj"})
PREPOSITION = Arc(by=words("case"))
MARKS = DASHES | {","}


def goes_on_below(scene: Scene, first: int, right: int, sides: tuple[int, int], there: int) -> bool:
    """It floods if it rains | and | dams fill: what is nearest goes on, not what it hangs on

    The conjunction stands in tokens `first`–`right`, between two sides; `there` is what it leads.
    """
    (left, last), led = sides, scene.lower(right - 1)
    plain = MARKS.isdisjoint(scene.tokens[at].text for at in (first - 1, first, right))
    return (
        ((plain or led == "that") and _is_told_with_that(scene, left, first, right, there))
        or (plain and led != "but" and _follows_opener(scene, left, first, right, there))
        or _leads_main(scene, left, first, there, last)
    )


def _is_told_with_that(scene: Scene, left: int, first: int, right: int, there: int) -> bool:
    """It is | so | low | that | mills stop and dams are dry; denies | that | A and | that | B

    What a frame leads to begins behind its own "that".
    """
    tree = scene.tree
    here = tree.words[there].tree.head
    marks = (tree.token(n) for n, told in tree.children(here) if told.relation == "mark")
    led = [at for at in marks if left < at < first and scene.lower(at) == "that"]
    return any(scene.lower(right - 1) == "that" or _follows_so(scene, left, at) for at in led)


def _follows_so(scene: Scene, left: int, that: int) -> bool:
    """| so | dry | that; | such | a storm | that"""
    return scene.any_word(EXTENT, max(left, that - NEAR), that - 1)


EXTENT, NEAR = words("so such"), 6


def _leads_main(scene: Scene, left: int, first: int, there: int, last: int) -> bool:
    """| If | the pump fails | and | the wells dry up, people go: the main clause is to come"""
    if scene.lower(left) not in LEADERS:
        return False
    tree, above = scene.tree, list(scene.tree.upwards(scene.tree.token(there)))
    return any(
        tree.words[below].tree.relation in MAIN
        and tree.token(below) < first
        and tree.token(there) < tree.token(word) < last
        for below, word in pairwise(above)
    )


def _follows_opener(scene: Scene, left: int, first: int, right: int, there: int) -> bool:
    """It was put off | because | one was ill | and | another had left; tanks, | of which | …"""
    tree = scene.tree
    if scene.lower(scene.past(_is_adverb, right, len(scene.tokens))) in ALL_OF_IT:
        return False
    return any(
        told.relation in HANGING and left <= tree.token(told.head) < tree.token(verb)
        for verb in range(max(tree.words[there].tree.head, 0), there)
        if left < tree.token(verb) < first
        and (told := tree.words[verb].tree)
        and is_finite(scene, verb)
        and _is_opened(scene, verb)
    )


def _is_adverb(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(ADVERB)


ALL_OF_IT = words("that this")
"""We left so that they would talk and | that | did not help"""


def _is_opened(scene: Scene, verb: int) -> bool:
    """| because | it leaks; | in which | it leaks"""
    tree = scene.tree
    below = [(n, told) for n, told in tree.children(verb) if n < verb]
    return any(
        (told.relation in OPENING and _opens(scene, n)) or _is_ruled_relative(scene, n)
        for n, told in below
    )


def _opens(scene: Scene, word: int) -> bool:
    """| if |; | so that |; not: | so | low; , | as |; not: just | as |"""
    read = scene.tree.words
    opener = read[word].text.lower()
    if opener == "as":
        return read[word - 1].text == ","
    return opener in OPENERS and (opener != "so" or read[word + 1].text == "that")


def _is_ruled_relative(scene: Scene, word: int) -> bool:
    """of | which |; during | which |"""
    tree = scene.tree
    relative = scene.has(tree.token(word), "relative")
    return relative and any(PREPOSITION.fits(told) for _, told in tree.children(word))

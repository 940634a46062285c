"""A conjunction inside a clause that hangs on another: what follows it goes on there."""

from __future__ import annotations

from itertools import pairwise

from workbench.analysis.sentence.finite import is_finite
from workbench.analysis.sentence.sentence import DASHES, Scene
from workbench.analysis.sentence.subjects import GOVERNING, MARK
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB

OPENERS = words("if when unless until once because where as so than")
"""so: | so | that it can cut costs"""
LEADERS = OPENERS | words("after before since although though while that")
WAITING = LEADERS - {"so"}
"""A main clause is to come: not | So |, it rained and B"""
HANGING = frozenset({"advcl", "acl:relcl"})
OPENING = frozenset({"mark", "advmod"})
MAIN = frozenset({"advcl", "ccomp", "csubj"})
NOUN = Arc(upos=frozenset({"NOUN"}))
ADVERBIAL, OPENED = Arc(by=frozenset({"advcl"})), Arc(by=OPENING)
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

    the | fact | that | A and B. What a frame leads to begins behind its own "that".
    """
    tree, again = scene.tree, scene.lower(right - 1) == "that"
    marks = map(tree.token, tree.under(tree.words[there].tree.head, MARK))
    led = set(marks).intersection(scene.places(("that",), left + 1, first))
    return any(again or _follows_so(scene, left, at) or _follows_noun(scene, at) for at in led)


def _follows_noun(scene: Scene, that: int) -> bool:
    """the | idea | that"""
    return scene.tree.is_so(that - 1, NOUN)


def _follows_so(scene: Scene, left: int, that: int) -> bool:
    """| so | dry | that; | such | a storm | that"""
    return scene.any_word(EXTENT, max(left, that - NEAR), that - 1)


EXTENT, NEAR = words("so such"), 6


def _leads_main(scene: Scene, left: int, first: int, there: int, last: int) -> bool:
    """| If | the pump fails | and | the wells dry up, people go: the main clause is to come

    What hangs on a verb behind it is joined to what already does: If A, | and | B, then C.
    """
    tree = scene.tree
    return any(
        _hangs_there(scene, below, there, first)
        and tree.token(there) < tree.token(word) < last
        and _is_led(scene, left, first, word)
        for below, word in pairwise(scene.tree.upwards(scene.tree.token(there)))
    )


def _hangs_there(scene: Scene, word: int, there: int, first: int) -> bool:
    relation = scene.tree.words[word].tree.relation
    joined = word == there and relation == "conj"
    return joined or (relation in MAIN and scene.tree.token(word) < first)


def _is_led(scene: Scene, left: int, first: int, main: int) -> bool:
    """| As | it rains and B, C; a warning: | as | it rains and B, C"""
    tree = scene.tree
    hung = (n for n in tree.under(main, ADVERBIAL) if left <= tree.token(n) < first)
    openers = {tree.words[n].text.lower() for one in hung for n in tree.under(one, OPENED)}
    return scene.lower(left) in WAITING or not WAITING.isdisjoint(openers)


def _follows_opener(scene: Scene, left: int, first: int, right: int, there: int) -> bool:
    """It was put off | because | one was ill | and | another had left; tanks, | of which | …"""
    tree = scene.tree
    if scene.lower(scene.past(_is_adverb, right, len(scene.tokens))) in ALL_OF_IT:
        return False
    near = range(max(tree.words[there].tree.head, 0), there)
    return any(left < tree.token(n) < first and _hangs_led(scene, n, left) for n in near)


def _hangs_led(scene: Scene, verb: int, left: int) -> bool:
    """because one | was ill |; of which one | leaks |: it hangs on what stands before it"""
    tree = scene.tree
    told = tree.words[verb].tree
    hangs = told.relation in HANGING and left <= tree.token(told.head) < tree.token(verb)
    return hangs and is_finite(scene, verb) and _is_opened(scene, verb)


def _is_adverb(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(ADVERB)


ALL_OF_IT = words("that this")
"""We left so that they would talk and | that | did not help"""


def _is_opened(scene: Scene, verb: int) -> bool:
    """| because | it leaks; | in which | it leaks"""
    below = (n for n in scene.tree.under(verb) if n < verb)
    return any(_opens(scene, n) or _is_ruled_relative(scene, n) for n in below)


def _opens(scene: Scene, word: int) -> bool:
    """| if |; | so that |; not: | so | low; , | as |; not: just | as |"""
    read = scene.tree.words
    opener = read[word].text.lower()
    if opener not in OPENERS or read[word].tree.relation not in OPENING:
        return False
    if opener == "as":
        return read[word - 1].text == ","
    return opener != "so" or read[word + 1].text == "that"


def _is_ruled_relative(scene: Scene, word: int) -> bool:
    """of | which |; during | which |"""
    relative = scene.has(scene.tree.token(word), "relative")
    return relative and scene.tree.bears(word, GOVERNING)

"""Content to clauses: where one sentence states two things.

It is cut at a semicolon, and at a coordinating conjunction where both sides
have a subject and a finite verb of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.claims.clause_like import has_finite
from workbench.analysis.claims.joints import are_clauses
from workbench.analysis.claims.semicolons import level_of, split_at_semicolons
from workbench.analysis.sentence.below import MARKS
from workbench.analysis.sentence.chunks import is_initial
from workbench.analysis.sentence.joined import THAT, Joint
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.sentence.subjects import CERTAIN_SUBJECT, SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc

LONGEST = 400
"""Tokens: what is longer is no sentence and stays whole."""


def is_linking_only(scene: Scene, first: int, last: int) -> bool:
    """Однако | But | При этом | В то же время"""
    stop, name = scene.phrase(first)
    if name == "linking" and stop == last:
        return True
    return last - first <= 3 and scene.every(_links, first, last)


def _links(scene: Scene, index: int) -> bool:
    return index in scene.phrase_at or scene.is_of(index, LINKING)


LINKING = words("linking time")


ALSO = words("также також")
"""| а также |: it may join clauses"""


def opens_relative(scene: Scene, first: int, last: int) -> bool:
    """Клуб взял новичка, который, | как надеются все, | …: its verb is still to come"""
    comma = scene.find_back((",",), first + 1, last)
    relative = comma > 0 and scene.any_has("relative", comma + 1, min(comma + 3, last))
    return relative and not has_finite(scene, comma + 1, last)


def cut_clauses(scene: Scene, first: int, last: int) -> list[tuple[int, int]]:
    """Return the claims of a stretch of content, conjunctions at the cuts left out."""
    ranges = split_at_semicolons(scene, first, last, [])
    return [piece for left, right in ranges for piece in _cut_at_conjunctions(scene, left, right)]


def _cut_at_conjunctions(scene: Scene, first: int, last: int) -> list[tuple[int, int]]:
    if last - first > LONGEST:
        return [(first, last)]
    level = level_of(scene, first, last)
    pieces: list[tuple[int, int]] = []
    begin = first
    for left_end, right_begin in conjunctions(scene, first, last, level):
        if left_end <= begin or right_begin >= last:
            continue
        if begin > first and not acts(scene, begin, left_end):
            continue
        if are_clauses(Joint(scene, first, left_end, right_begin, last), begin, level):
            pieces.append((begin, left_end))
            begin = right_begin
    pieces.append((begin, last))
    return pieces


def acts(scene: Scene, first: int, last: int) -> bool:
    """By the words or by the tree, some finite verb stands in the range."""
    return has_finite(scene, first, last) or any(map(FINITE.fits, scene.tree.between(first, last)))


FINITE = Arc(by=words("root conj parataxis ccomp advcl"), form=words("Fin"))


def conjunctions(scene: Scene, first: int, last: int, level: int) -> Iterator[tuple[int, int]]:
    """Yield the end of the left side and the start of the right side of each one."""
    index = first + 1
    repeats = scene.lower(first - 1) in THAT and scene.some(_joins_that, first, last)
    while index < last - 1:
        found = _conjunction_at(scene, index, level, repeats)
        if found:
            yield _before_comma(scene, index), found
        index = found or index + 1


def _joins_that(scene: Scene, at: int) -> bool:
    """that A | and | that B"""
    return scene.has(at, "coordinating") and scene.lower(at + 1) in THAT


def _conjunction_at(scene: Scene, index: int, level: int, repeats: bool) -> int:
    """Return the index after a coordinating conjunction at `index`, or 0.

    Where «что» `repeats` after a conjunction, one after a comma joins too: that A, that B and
    that C.
    """
    if not _may_join(scene, index, level):
        return 0
    if scene.lower(index) == "," and scene.lower(index + 1) in THAT:
        return index + 2 if repeats else 0
    stop, name = scene.phrase(index)
    if name == "coordinating":
        return stop
    if _contrasts(scene, index):
        return index + 2
    return _past_joining(scene, index) if scene.has(index, "coordinating") else 0


def _may_join(scene: Scene, index: int, level: int) -> bool:
    """Not: задержали | А. | Петровскую; asked for change and, | while | it was counted, fled"""
    inside = scene.bracketed[index] or scene.quoted[index] not in (level, NO_QUOTATION)
    return not (inside or is_initial(scene, index) or _goes_with_conjunction(scene, index))


def _past_joining(scene: Scene, index: int) -> int:
    """| and |, | and that |, | but also that |; , | а также |: the index after it, or 0"""
    following = scene.lower(index + 1)
    if following == "also" and scene.lower(index + 2) in THAT:
        return index + 3
    if following in ALSO:
        return index + 2 + int(scene.lower(index + 2) in THAT)
    linked = following in THAT and not _acts_itself(scene, index + 1)
    return 0 if _is_adverb(scene, index) else index + 1 + int(linked)


ALSO = words("также також")
"""| а также |: it may join clauses"""


def _acts_itself(scene: Scene, at: int) -> bool:
    """It is dry, and | that | goes with fire: no word that links"""
    return scene.lower(at) == "that" and scene.tree.is_so(at, CERTAIN_SUBJECT)


def _goes_with_conjunction(scene: Scene, index: int) -> bool:
    """asked for change and, | while | it was counted, fled; sang, all | while | it was counted"""
    before = index - 1 - int(scene.lower(index - 1) == ",")
    led = scene.has(before, "coordinating") or scene.lower(index - 1) == "all"
    return scene.lower(index) in SETTING_BESIDE and led


SETTING_BESIDE = words("while whereas")


def _contrasts(scene: Scene, index: int) -> bool:
    """The index fell, | however, | the other rose: the second clause is put beside the first."""
    enclosed = scene.lower(index - 1) == scene.lower(index + 1) == ","
    if not enclosed or scene.lower(index) not in CONTRASTING:
        return False
    tree = scene.tree
    arcs = ((tree.token(n), tree.token(w.tree.head), w.tree) for n, w in enumerate(tree.words))
    return any(
        (0 <= head < index < at and BESIDE.fits(told)) or (at < index < head and LED.fits(told))
        for at, head, told in arcs
    )


CONTRASTING = words("however nevertheless nonetheless")
BESIDE = Arc(by=words("parataxis conj"), sure=SURE)
LED = Arc(by=words("parataxis ccomp"), sure=SURE)
"""What was said first may hang on the verb of what follows."""


def _is_adverb(scene: Scene, index: int) -> bool:
    """The plan is not | yet | complete; it rained, | yet | we went: there it joins"""
    return scene.lower(index - 1) not in MARKS and scene.tree.is_so(index, ADVERB)


ADVERB = Arc(upos=words("ADV"), by=words("advmod"), sure=SURE)


def _before_comma(scene: Scene, index: int) -> int:
    while scene.lower(index - 1) in MARKS:
        index -= 1
    return index

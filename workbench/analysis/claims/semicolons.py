"""Content to what stands between its semicolons: a clause each, or one clause with its list."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from workbench.analysis.claims.clause_like import is_clause_like
from workbench.analysis.frame import Frame
from workbench.analysis.sentence.finite import is_finite
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.sentence.subjects import SUBJECT
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc


def split_at_semicolons(
    scene: Scene, first: int, last: int, frames: list[Frame]
) -> list[tuple[int, int]]:
    """Cut where a semicolon stands between two clauses, outside frames and brackets."""
    marks = scene.places(";", first, last)
    level = level_of(scene, first, last)
    cuts = [at for at in marks if _is_at_level(scene, at, level)]
    ranges = zip([first, *(cut + 1 for cut in cuts)], [*cuts, last], strict=True)
    filled = [(left, right) for left, right in ranges if left < right]
    return list(_join_fragments(scene, filled, frames))


def _is_at_level(scene: Scene, index: int, level: int) -> bool:
    """In the quotation that holds all of it, and in no brackets inside."""
    return scene.quoted[index] == level and not scene.bracketed[index]


def _join_fragments(
    scene: Scene, ranges: list[tuple[int, int]], frames: list[Frame]
) -> Iterator[tuple[int, int]]:
    """12 мин; 5 бомб: a piece without a predicate goes with the one before it.

    The conjunction before one that has a predicate belongs to neither.
    """
    told = [(first, _end_of_content(last, frames)) for first, last in ranges]
    begins = [at for at, piece in enumerate(told) if at == 0 or _stands(scene, piece, frames)]
    opened = {frame.first for frame in frames}
    for at, following in pairwise([*begins, len(ranges)]):
        first = ranges[at][0]
        joined = at > 0 and scene.has(first, "coordinating") and first not in opened
        yield first + int(joined), ranges[following - 1][1]


def _end_of_content(last: int, frames: list[Frame]) -> int:
    """; and a nurse, aged 29 |, police said: where a frame ends the piece"""
    behind = (f.first for f in frames if f.side != "before" and f.last <= last <= f.last + 1)
    return next(behind, last)


def _stands(scene: Scene, piece: tuple[int, int], frames: list[Frame]) -> bool:
    """; the mill shut; ; ещё трое, | по словам врачей, | в больнице: somebody's words of its own"""
    first, last = piece
    own = any(f.side == "free" and first < f.first and f.last < last for f in frames)
    return own or _may_stand(scene, first, last)


def _may_stand(scene: Scene, first: int, last: int) -> bool:
    """; the mill shut; not: ; a nurse, aged 29; ; Ben Roe, who is ill"""
    like = is_clause_like(scene, first, last)
    if not scene.language.subject_may_lead:
        return like or scene.some(_is_told_so, first, last)
    if not like:
        return False
    first += int(scene.has(first, "coordinating"))
    if scene.language.clauses.may_be_clause(scene, first, last):
        return True
    tree = scene.tree
    mains = (n for n in tree.inside(first, last) if not BESIDE_NOUN.fits(tree.words[n].tree))
    return any(is_finite(scene, n) or _is_only_verb(scene, tree.token(n)) for n in mains)


def _is_told_so(scene: Scene, at: int) -> bool:
    """; склады | пусты |, ; склади | порожні: an adjective that has a subject"""
    return scene.tree.is_so(at, PREDICATE) and scene.tree.has(at, SUBJECT)


PREDICATE = Arc(by=words("root conj parataxis"), upos=words("ADJ"))


def _is_only_verb(scene: Scene, at: int) -> bool:
    """the man who frees it | charges | a fee: by its neighbours"""
    word = scene.word(at)
    return bool(word.verb) and not word.parts


BESIDE_NOUN = Arc(by=words("acl acl:relcl advcl aux aux:pass cop"))


def level_of(scene: Scene, first: int, last: int) -> int:
    """The quotation whose own marks count: the one that holds the whole range."""
    inner = {scene.quoted[i] for i in range(first, last) if scene.tokens[i].is_word}
    return inner.pop() if len(inner) == 1 else NO_QUOTATION

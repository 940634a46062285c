"""Content to clauses: where one sentence states two things.

It is cut at a semicolon, and at a coordinating conjunction where both sides
have a subject and a finite verb of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.frame import Frame
from workbench.analysis.sentence.joined import THAT, Joint
from workbench.analysis.sentence.sentence import DASHES, NO_QUOTATION, QUOTE_MARKS, Scene
from workbench.analysis.sentence.subjects import SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import NOUN

LONGEST = 400
"""Tokens: what is longer is no sentence and stays whole."""


def has_finite(scene: Scene, first: int, last: int) -> bool:
    """Some finite verb stands in the range, in a relative clause or not."""
    return any(
        _is_predicate(scene, index) for index in range(first, last) if not scene.bracketed[index]
    )


def _is_predicate(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    if word.is_a(NOUN) and scene.tree.is_so(index, GENITIVE):
        return False
    return bool(word.verb) or scene.lower(index) in PREDICATIVES


GENITIVE = Arc(upos=words("NOUN"), case=words("Gen"), sure=SURE)
"""с | начала | года"""

PREDICATIVES = words(
    "нет немає нема нужен нужна нужны потрібен потрібна потрібне потрібні"
    " надо нужно можно можна треба нельзя видно чути готов готова готовы"
    " потрібно необхідно необходимо следует варто слід неможливо"
    " готовий готові намерен намерена намерены должен должна должны повинен повинна"
    " повинні уверен уверена"
)


def is_linking_only(scene: Scene, first: int, last: int) -> bool:
    """Однако | But | При этом"""
    return last - first <= 3 and all(
        scene.has(index, "linking")
        or index in scene.phrase_at
        or scene.has(index, "time")
        or scene.phrase(index - 1)[1] == "linking"
        for index in range(first, last)
    )


def split_at_semicolons(
    scene: Scene, first: int, last: int, frames: list[Frame]
) -> list[tuple[int, int]]:
    """Cut where a semicolon stands between two clauses, outside frames and brackets."""
    if not any(token.text == ";" for token in scene.tokens[first:last]):
        return [(first, last)] if first < last else []
    level = level_of(scene, first, last)
    cuts = [
        index
        for index in range(first, last)
        if scene.tokens[index].text == ";"
        and scene.quoted[index] == level
        and not scene.bracketed[index]
        and not any(frame.first < index < frame.last for frame in frames)
    ]
    ranges: list[tuple[int, int]] = []
    begin = first
    for cut in [*cuts, last]:
        if begin < cut:
            ranges.append((begin, cut))
        begin = cut + 1
    return list(_join_fragments(scene, ranges))


def _join_fragments(scene: Scene, ranges: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """12 мин; 5 бомб: a piece without a predicate goes with the one before it."""
    held: tuple[int, int] | None = None
    for left, right in ranges:
        if held is not None and not is_clause_like(scene, left, right):
            held = (held[0], right)
            continue
        if held is not None:
            yield held
        held = (left, right)
    if held is not None:
        yield held


def is_clause_like(scene: Scene, first: int, last: int) -> bool:
    dash = any(scene.tokens[i].text in DASHES for i in range(first + 1, last))
    return (
        dash
        or _is_exclaimed(scene, last)
        or has_finite(scene, first, last)
        or any(scene.lower(i) in NO_VERB_NEEDED for i in range(first, last))
    )


def _is_exclaimed(scene: Scene, last: int) -> bool:
    """“Long live the king!” | she wrote, adding …: what has ended needs no verb"""
    return scene.lower(last - 2) in EXCLAIMED and scene.lower(last - 1) in QUOTE_MARKS


EXCLAIMED = frozenset("!?")
ALSO = words("также також")
"""а также: joins words, no clauses"""
NO_VERB_NEEDED = words("вистачило доведеться")


def opens_relative(scene: Scene, first: int, last: int) -> bool:
    """Клуб взял новичка, который, | как надеются все, | …: its verb is still to come"""
    comma = next((at for at in range(last - 1, first, -1) if scene.tokens[at].text == ","), 0)
    begins = range(comma + 1, min(comma + 3, last)) if comma else range(0)
    relative = any(scene.has(at, "relative") for at in begins)
    return relative and not has_finite(scene, comma + 1, last)


def level_of(scene: Scene, first: int, last: int) -> int:
    """The quotation whose own marks count: the one that holds the whole range."""
    inner = [scene.quoted[i] for i in range(first, last) if scene.tokens[i].is_word]
    if inner and inner[0] != NO_QUOTATION and all(at == inner[0] for at in inner):
        return inner[0]
    return NO_QUOTATION


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
        if _are_clauses(Joint(scene, first, left_end, right_begin, last), begin, level):
            pieces.append((begin, left_end))
            begin = right_begin
    pieces.append((begin, last))
    return pieces


def _are_clauses(joint: Joint, begin: int, level: int) -> bool:
    """Both sides are clauses; in a quotation with one speaker, of different subjects.

    Where the tree is unsure the neighbours decide, if it does not hold the contrary for likely;
    where a comma is missing, both have to say so.
    """
    scene, clauses = joint.scene, joint.scene.language.clauses
    sides = (begin, joint.first, joint.right, joint.last)
    if scene.lower(joint.right) in ASKING:
        return False
    alike = level != NO_QUOTATION and clauses.share_subject(scene, *sides)
    if alike or (not joint.is_marked and not clauses.are_clauses(scene, *sides)):
        return False
    joins = joint.joins_clauses(scene.language.sure_of_joined)
    if joins is None and joint.is_marked:
        joins = clauses.are_clauses(scene, *sides) and joint.joins_clauses(DOUBTFUL) is not False
    return bool(joins)


ASKING = words("what how why whether")
"""how it formed and | what has become of it: a question that hangs on the same verb"""
DOUBTFUL = 0.0
"""How sure the tree is to be for its word to count against that of the neighbours."""


def conjunctions(scene: Scene, first: int, last: int, level: int) -> Iterator[tuple[int, int]]:
    """Yield the end of the left side and the start of the right side of each one."""
    index = first + 1
    repeats = scene.lower(first - 1) in THAT and any(
        scene.has(at, "coordinating") and scene.lower(at + 1) in THAT for at in range(first, last)
    )
    while index < last - 1:
        found = _conjunction_at(scene, index, level, repeats)
        if found:
            yield _before_comma(scene, index), found
            index = found
        else:
            index += 1


def _conjunction_at(scene: Scene, index: int, level: int, repeats: bool) -> int:
    """Return the index after a coordinating conjunction at `index`, or 0.

    Where «что» `repeats` after a conjunction, one after a comma joins too: that A, that B and
    that C.
    """
    if scene.quoted[index] != level and scene.in_quotation(index) and level != NO_QUOTATION:
        return 0
    if scene.bracketed[index] or (level == NO_QUOTATION and scene.in_quotation(index)):
        return 0
    if scene.lower(index) == "," and scene.lower(index + 1) in THAT:
        return index + 2 if repeats else 0
    stop, name = scene.phrase(index)
    if name == "coordinating":
        return _skip_comma(scene, stop)
    if not scene.has(index, "coordinating"):
        return 0
    following = scene.lower(index + 1)
    if following in ALSO:
        return 0
    return index + 1 + int(following in THAT)


def _skip_comma(scene: Scene, index: int) -> int:
    return index + 1 if scene.lower(index) == "," else index


def _before_comma(scene: Scene, index: int) -> int:
    while index > 0 and (
        scene.tokens[index - 1].text == "," or scene.tokens[index - 1].text in DASHES
    ):
        index -= 1
    return index

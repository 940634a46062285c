"""What a mark hangs on, by rule: trees are written without marks, treebanks have them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.syntax.conllu import ROOT

_CLOSING = {"«": "»", "(": ")", "[": "]", "“": "”", "„": "“", '"': '"'}
_OPENERS_OF_CLAUSES = frozenset({",", "—", "–", "-", ":", ";"})
_SET_OFF = frozenset(
    [
        "conj",
        "ccomp",
        "csubj",
        "advcl",
        "acl",
        "acl:relcl",
        "parataxis",
        "appos",
        "xcomp",
        "discourse",
        "vocative",
        "dislocated",
    ]
)
"""The relations that are set off by commas; other words only happen to stand beside one."""


@dataclass
class _Sentence:
    words: Sequence[str]
    marks: Sequence[bool]
    heads: list[int]
    relations: Sequence[str]


def hang_marks(
    words: Sequence[str], marks: Sequence[bool], heads: list[int], relations: Sequence[str]
) -> None:
    """Give each mark its head, in place.

    Quotation marks and brackets hang on the head of what they enclose, the last marks on the root,
    a comma on the head of the clause or phrase that it sets off.
    """
    sentence = _Sentence(words, marks, heads, relations)
    pairs = _pair(words, marks)
    found = {i: _head_of(sentence, i, pairs) for i, mark in enumerate(marks) if mark}
    for i, head in found.items():
        heads[i] = head


def _pair(words: Sequence[str], marks: Sequence[bool]) -> dict[int, int]:
    """Opening marks with their closing ones, both ways."""
    waiting: list[int] = []
    pairs: dict[int, int] = {}
    for i, word in enumerate(words):
        if marks[i] and waiting and word == _CLOSING[words[waiting[-1]]]:
            opening = waiting.pop()
            pairs |= {opening: i, i: opening}
        elif marks[i] and word in _CLOSING:
            waiting.append(i)
    return pairs


def _head_of(s: _Sentence, mark: int, pairs: dict[int, int]) -> int:
    if mark in pairs:
        inside = _head_inside(s, *sorted((mark, pairs[mark])))
        if inside != ROOT:
            return inside
    if all(s.marks[mark:]):
        return s.relations.index("root")
    before = _climb(s, _next_word(s, range(mark - 1, -1, -1)), lambda head: head < mark)
    after = _climb(s, _next_word(s, range(mark + 1, len(s.words))), lambda head: head > mark)
    if s.words[mark] in "?!" and before:
        return before[-1]
    opens = bool(after) and s.heads[after[-1]] != ROOT and s.heads[after[-1]] < mark
    closed = [word for word in before if s.relations[word] in _SET_OFF and _follows_mark(s, word)]
    if opens and (s.relations[after[-1]] in _SET_OFF or not closed):
        return after[-1]
    opened = [w for w in after if s.relations[w] in _SET_OFF and _first_under(s, w) == mark + 1]
    return (opened or closed or before or after)[-1]


def _head_inside(s: _Sentence, start: int, end: int) -> int:
    """The highest word between two places."""
    inside = [i for i in range(start + 1, end) if not s.marks[i]]
    tops = [i for i in inside if not start < s.heads[i] < end]
    return min(tops, key=lambda i: _depth(s, i), default=ROOT)


def _depth(s: _Sentence, word: int) -> int:
    return 0 if s.heads[word] == ROOT else 1 + _depth(s, s.heads[word])


def _next_word(s: _Sentence, places: range) -> int | None:
    return next((i for i in places if not s.marks[i]), None)


def _climb(s: _Sentence, word: int | None, stays: Callable[[int], bool]) -> list[int]:
    """A word and its heads, as long as they stay on its side of the mark."""
    path: list[int] = []
    while word is not None:
        path.append(word)
        head = s.heads[word]
        word = head if head != ROOT and stays(head) else None
    return path


def _first_under(s: _Sentence, word: int) -> int:
    """Where what hangs on a word begins."""
    for i in range(word):
        above = i
        while above not in (ROOT, word):
            above = s.heads[above]
        if above == word and not s.marks[i]:
            return i
    return word


def _follows_mark(s: _Sentence, word: int) -> bool:
    """Whether what hangs on a word begins behind a mark."""
    first = _first_under(s, word)
    return first > 0 and s.marks[first - 1] and s.words[first - 1] in _OPENERS_OF_CLAUSES

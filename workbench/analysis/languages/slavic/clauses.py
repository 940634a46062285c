"""Does a Russian or Ukrainian stretch have a subject and a finite verb of its own?"""

from __future__ import annotations

from functools import partial

from workbench.analysis.claims.clause_like import is_clause_like
from workbench.analysis.claims.clauses import conjunctions
from workbench.analysis.claims.semicolons import level_of
from workbench.analysis.languages.slavic.predication import has_subject_and_verb
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import (
    PREPOSITION,
)

SHARED = {"я", "ми", "мы", "він", "она", "вона", "он", "они", "вони"}


def are_clauses(scene: Scene, left: int, left_end: int, right: int, right_end: int) -> bool:
    """Both sides of a conjunction are clauses with subjects of their own."""
    return all(
        map(partial(has_subject_and_verb, scene), _sides(scene, left, left_end, right, right_end))
    )


def share_subject(scene: Scene, left: int, left_end: int, right: int, right_end: int) -> bool:
    """Я уехал, и я не жалею: one speaker says both."""
    return _same_pronoun(scene, *_sides(scene, left, left_end, right, right_end))


def _sides(
    scene: Scene, left: int, left_end: int, right: int, right_end: int
) -> tuple[list[int], list[int]]:
    """The tokens of two clauses that are their own."""
    here = _own_words(scene, _skip_lead(scene, left, left_end), left_end)
    there = _skip_lead(scene, right, right_end)
    return here, _own_words(scene, there, right_end, until_next=True)


def is_unfinished(scene: Scene, first: int, last: int) -> bool:
    """A, а B …: a stretch has no predicate yet after its last conjunction"""
    begins = [begin for _, begin in conjunctions(scene, first, last, level_of(scene, first, last))]
    return bool(begins) and not is_clause_like(scene, begins[-1], last)


def may_be_clause(scene: Scene, first: int, last: int) -> bool:
    """A subject need not be said."""
    return True


def _skip_lead(scene: Scene, first: int, last: int) -> int:
    """Чтобы A, B: the clause that counts is B; пока A, B the same."""
    if not scene.has(first, "subordinating"):
        return first
    commas = scene.places(",", first + 3, last - 1)
    ends = (at for at in commas if not scene.has(at + 1, "subordinating"))
    return next(ends, first - 1) + 1


def _own_words(scene: Scene, first: int, last: int, until_next: bool = False) -> list[int]:
    """Leave out brackets and subordinate clauses: , который … ,"""
    own: list[int] = []
    index = first
    while index < last and not (until_next and own and _ends_clause(scene, index)):
        end = _end_of_aside(scene, index, last)
        own += [index] if end == index else []
        index = max(index + 1, end)
    return own


def _ends_clause(scene: Scene, index: int) -> bool:
    return scene.tokens[index].text in ";:" and not scene.bracketed[index]


def _end_of_aside(scene: Scene, index: int, last: int) -> int:
    """Where a bracket or a subordinate clause that begins at a token ends; else the token."""
    if scene.bracketed[index]:
        return index + 1
    if scene.tokens[index].text == "," and _subordinates(scene, index + 1, last):
        return _end_of_subordinate(scene, index + 1, last)
    return index


def _subordinates(scene: Scene, index: int, last: int) -> bool:
    led = index + 1 < last and scene.word(index).is_a(PREPOSITION)
    if scene.starts_with(index, ASKING):
        return True
    return scene.is_of(index, SUBORDINATING) or (led and scene.has(index + 1, "relative"))


ASKING = (
    "каки",
    "како",
    "каку",
    "кака",
    "сколько",
    "почему",
    "зачем",
    "скільк",
    "чому",
    "наскільки",
)
"""неизвестно, | каким | был рост"""
SUBORDINATING = words("relative subordinating")


def _end_of_subordinate(scene: Scene, index: int, last: int) -> int:
    while index < last and scene.tokens[index].text not in ",;":
        index += 1
    return index


def _same_pronoun(scene: Scene, here: list[int], there: list[int]) -> bool:
    """Я уехал, и я не жалею: in a quotation one speaker says both."""
    second = next((scene.lower(at) for at in there[:4] if scene.lower(at) in SHARED), "")
    return second in map(scene.lower, here)

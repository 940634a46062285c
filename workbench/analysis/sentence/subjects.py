"""Who does what a verb says, and what is said there, as the tree of the sentence has it."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.words.tree import NOT_READ

SURE = 0.6
"""From here on an arc is believed."""
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
BESIDE = frozenset({"advcl", "conj", "xcomp", "parataxis"})
"""How a verb hangs on another one that shares its subject."""
OUTSIDE = frozenset({"acl", "acl:relcl", "advcl", "parataxis", "punct"})
"""What hangs on a noun and is no part of its name."""


def subject_of_participle(scene: Scene, at: int) -> tuple[int, int] | None:
    """| The board | cleared him, saying that …: whoever does what the participle stands beside."""
    word = scene.tree.word_at(at)
    while word != NOT_READ:
        told = scene.tree.words[word].tree
        if told.relation not in BESIDE or told.sure < SURE:
            return None
        word = told.head
        if (subject := _subject(scene, word)) is not None:
            return _phrase(scene, subject)
    return None


def _subject(scene: Scene, verb: int) -> int | None:
    """A noun or pronoun that may be a nominative, whatever the parser takes its case for."""
    for number, told in scene.tree.children(verb):
        if told.relation in SUBJECTS and told.sure >= SURE:
            nominative = told.case in ("", "Nom") or scene.word(scene.tree.token(number)).subject
            return number if nominative else None
    return None


def _phrase(scene: Scene, noun: int) -> tuple[int, int]:
    """The tokens of a noun with its name and its role: Ann Roe, | the mayor"""
    own, queue = [noun], [noun]
    while queue:
        for number, told in scene.tree.children(queue.pop()):
            quotes = scene.tokens[scene.tree.token(number)].text in QUOTE_MARKS
            if quotes or told.relation not in OUTSIDE:
                own.append(number)
                queue.append(number)
    return scene.tree.token(min(own)), scene.tree.token(max(own)) + 1


def begins_clause(scene: Scene, cue: int, at: int) -> bool:
    """saying | it was late: what is said begins at the token, without a word that leads to it."""
    tree = scene.tree
    for number, told in tree.children(tree.word_at(cue)):
        if told.relation == "ccomp" and told.sure >= SURE:
            below = [number, *(child for child, _ in tree.children(number))]
            return tree.token(min(below)) == at
    return False

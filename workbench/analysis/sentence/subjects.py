"""Who does what a verb says, and what is said there, as the tree of the sentence has it."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tree import NOT_READ

SURE = 0.4
"""From here on an arc is believed: below, what competes is mostly a word of the same phrase."""
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
BESIDE = frozenset({"advcl", "conj", "xcomp", "parataxis"})
"""How a verb hangs on another one that shares its subject."""
OUTSIDE = frozenset({"acl", "acl:relcl", "advcl", "parataxis", "punct"})
"""What hangs on a noun and is no part of its name."""
CLOSING_QUOTES = frozenset("»”’")


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
    own = scene.tree.branch(noun, OUTSIDE)
    first, last = scene.tree.token(min(own)), scene.tree.token(max(own)) + 1
    while last < len(scene.tokens) and scene.tokens[last].text in CLOSING_QUOTES:
        last += 1
    return first, last


def start_of_content(scene: Scene, cue: int, sure: float = SURE) -> int | None:
    """said Friday | the bridge was shut: the first token of what is said, a word for "that" too."""
    tree = scene.tree
    for number, told in tree.children(tree.word_at(cue)):
        if told.relation == "ccomp" and told.sure >= sure:
            return tree.token(min(tree.branch(number, frozenset())))
    return None

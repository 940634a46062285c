"""Does an English stretch have a subject and a finite verb of its own?"""

from __future__ import annotations

from workbench.analysis.languages.english.neighbours import ABOUT
from workbench.analysis.languages.english.predicates import DETERMINERS, verb_follows
from workbench.analysis.languages.english.sharing import CONTRACTED, bare, shares_subject
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    GERUND,
    NOUN,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    Word,
)

SUBJECT_PRONOUNS = words(
    "he she it they we i you there this that these those nobody none everyone everybody someone"
    " somebody nothing everything something all many some several most few others another"
)
UNFINISHED = words(
    "is are was were be been has have had will would that the a an which who whose when where and"
)
SUBORDINATORS = words(
    "if when because although though unless while as once until since after before whereas"
)


def are_clauses(scene: Scene, left: int, left_end: int, right: int, right_end: int) -> bool:
    """Both sides of a conjunction are clauses with subjects of their own."""
    subject = _own_subject(scene, right + int(scene.lower(right) == "that"), right_end)
    if subject is None or _hangs_on(scene, left, left_end):
        return False
    return _has_verb(scene, left, left_end)


def _hangs_on(scene: Scene, first: int, last: int) -> bool:
    """The valley floods | if the rain goes on | and the dams fill: both hang on one word"""
    if scene.tokens[last].text == ",":
        return False
    commas = (at for at in range(last - 1, first, -1) if scene.tokens[at].text == ",")
    start = next(commas, first)
    at = scene.find(CONDITIONS, start + 1, last, otherwise=last)
    led = find_english_subject(scene, at + 1, last) is not None
    return led and _has_verb(scene, first, at)


CONDITIONS = words("if when because unless once until whether where")


def _own_subject(scene: Scene, first: int, last: int) -> int | None:
    """| the valley | floods; if it goes on | we | have to leave; when it rains, | the valley |"""
    subject = find_english_subject(scene, first, last)
    opens = scene.past(_is_adverb, first, last)
    if subject is not None or scene.lower(opens) not in SUBORDINATORS:
        return subject
    led = find_english_subject(scene, opens + 1, last)
    return None if led is None else _subject_behind(scene, led + 1, last)


def _subject_behind(scene: Scene, first: int, last: int) -> int | None:
    """(if it goes on) | we | are lost; (once he left), | the men | came"""
    for at in range(first + 1, last):
        comma = scene.tokens[at - 1].text == ","
        again = scene.lower(at) in RESUMING and not _leads_on(scene, at - 1)
        if (comma or again) and (subject := find_english_subject(scene, at, last)) is not None:
            return subject
    return None


RESUMING = words("he she it they we i you there")


def _leads_on(scene: Scene, at: int) -> bool:
    """(if he) | thinks | we are lost; (if it is) | which | they want"""
    word = scene.word(at)
    return bool(word.verb) or word.is_a(PREPOSITION | CONJUNCTION)


def share_subject(scene: Scene, left: int, left_end: int, right: int, right_end: int) -> bool:
    """I was late, and I am sorry: one speaker says both."""
    subject = _own_subject(scene, right, right_end)
    return subject is not None and shares_subject(scene, left, left_end, subject)


def may_be_clause(scene: Scene, first: int, last: int) -> bool:
    """Some subject is said, and a verb follows it."""
    return find_english_subject(scene, first, last) is not None


def is_unfinished(scene: Scene, first: int, last: int) -> bool:
    """It was | , she said, …; If it holds | , she said, …: the main clause is yet to come"""
    if scene.lower(last - 1) in UNFINISHED:
        return True
    index = first + int(scene.lower(first) in ("and", "but", "even", "only"))
    if scene.lower(index) not in SUBORDINATORS:
        return False
    commas = scene.places(",", index, last)
    return not any(find_english_subject(scene, at + 1, last) for at in commas)


def _has_verb(scene: Scene, first: int, last: int) -> bool:
    return any(scene.word(at).verb and not scene.bracketed[at] for at in range(first, last))


def find_english_subject(scene: Scene, first: int, last: int) -> int | None:
    """Return the first token of a subject that a finite verb follows soon.

    | those | who had left came back
    """
    index = _skip_adverbials(scene, first, last)
    if index >= last:
        return None
    if scene.has(index + 1, "relative") and scene.lower(index) in CROWD:
        return index
    if _pronoun(scene, index):
        return index if _contracted(scene, index) or verb_follows(scene, index + 1, last) else None
    if not scene.tokens[index].is_capitalised and not _may_open_subject(scene.word(index)):
        return None
    return index if verb_follows(scene, index + 1, last) else None


CROWD = words("those anyone anybody everyone everybody someone somebody nobody all")


def _may_open_subject(word: Word) -> bool:
    """the bridge, swimming; not: in the bridge, closed, and"""
    if word.is_a(PREPOSITION | CONJUNCTION | PARTICIPLE, but=GERUND):
        return False
    return not word.verb or word.is_a(NOUN)


def _skip_adverbials(scene: Scene, index: int, last: int) -> int:
    """in March | last year | , however,"""
    while index < last:
        word = scene.word(index)
        if word.is_a(ADVERB) and scene.lower(index) in ABOUT:
            break
        if scene.tokens[index].text in ',“"‘«' or _is_adverb(scene, index):
            index += 1
        elif word.is_a(PREPOSITION, but=CONJUNCTION | PRONOUN):
            index = _after_prepositional(scene, index + 1, last)
        else:
            break
    return index


def _is_adverb(scene: Scene, at: int) -> bool:
    """| however |; not: | there | was"""
    return scene.word(at).is_a(ADVERB, but=PRONOUN)


def _after_prepositional(scene: Scene, index: int, last: int) -> int:
    """in the last decade | I …: over the noun, up to the next determiner or pronoun."""
    most = max(index, min(last, index + 8))
    inside = range(index, most)
    ends = (
        at for at in inside if _ends_phrase(scene, at) or (at > index and _opens_next(scene, at))
    )
    end = next(ends, most)
    return end + int(end < most and scene.tokens[end].text == ",")


def _ends_phrase(scene: Scene, at: int) -> bool:
    """in March | , in the decade | ended"""
    return scene.tokens[at].text == "," or bool(scene.word(at).verb)


def _opens_next(scene: Scene, at: int) -> bool:
    """in the last decade | I, in March | the"""
    determines = scene.word(at).is_a(ADJECTIVE) and scene.lower(at) in DETERMINERS
    return determines or _pronoun(scene, at)


def _pronoun(scene: Scene, index: int) -> bool:
    """| they |, | they've |"""
    return bare(scene, index) in SUBJECT_PRONOUNS


def _contracted(scene: Scene, index: int) -> bool:
    return scene.lower(index).endswith(CONTRACTED)


PREDICATE = Arc(by=words("root ccomp conj parataxis advmod compound"), sure=0.5)
"""The fire was | out |, she said"""

"""A claim to who does what in it: the first verb, its subject, and what turns the sense of both."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from workbench.analysis.claims.main_clause import Wording
from workbench.analysis.sentence.sentence import BODIES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import UNTOLD, Arc
from workbench.analysis.words.word import (
    FIRST,
    FIRST_PLURAL,
    FUTURE,
    INFINITIVE,
    MOSTLY_NOUN,
    PAST,
    PLURAL,
    Word,
)

THIS = words("это этот эта эти то це цей ця ці те this that these those that's")
"""Subjects that take up what was said before; then what denies, supposes, is not so."""
NOT = words("не ни нет ні немає нема not n't no don't doesn't isn't aren't wasn't can't won't")
IF = words("если якщо якби if unless")
UNREAL = words("бы б би would could wouldn't couldn't")
ENGLISH_MODALS = words("may might can could should must would cannot")
MIGHT = words("may might")
PEOPLE = frozenset({"official_role", "neutral_role", "person_role", "man", "woman"})
WEIGHTY = frozenset(
    {"opinion", "appraisal", "attitude", "duty", "wanting", "plan", "modal", "weighing"}
)
NEAR = 6
"""Words in which an infinitive follows what governs it."""


def see_predicate(wording: Wording) -> Iterator[str]:
    """What is seen of it, by names that a person can read."""
    yield from _of_first_verb(wording)
    yield from _of_subject(wording)
    yield from _of_turns(wording)


def _of_first_verb(wording: Wording) -> Iterator[str]:
    """Считаем, | they will fail: where a claim holds two kinds, it decides."""
    scene = wording.scene
    at = first_verb(wording)
    if at is None:
        yield "first none"
        return
    word = scene.word(at)
    yield f"first {_tense(scene, at)}"
    if _is_of_speaker(word):
        yield "first person verb"
        yield f"first person {_tense(scene, at)}"
    if word.verb & PLURAL:
        yield "first several"
    yield from (f"first {name}" for name in scene.classes[at] if name in WEIGHTY)


def first_verb(wording: Wording) -> int | None:
    """The first finite verb of the main clause; not what only opens it: | Напомню, денег нет."""
    return next((at for at in wording.main if _is_finite(wording, at)), None)


def _is_finite(wording: Wording, at: int) -> bool:
    scene = wording.scene
    if at == wording.first and scene.word(at).verb & FIRST and scene.lower(at + 1) == ",":
        return False
    if scene.lower(at) in ENGLISH_MODALS:
        return True
    told = scene.tree.told(at)
    verb = bool(scene.word(at).verb) and not scene.word(at).is_a(MOSTLY_NOUN)
    return verb and (told is UNTOLD or FINITE.fits(told))


FINITE = Arc(upos=words("VERB AUX"), form=frozenset(("Fin", "")))


def _tense(scene: Scene, at: int) -> str:
    parts = scene.word(at).parts
    if scene.lower(at) in ENGLISH_MODALS:
        return "modal"
    return "past" if parts & PAST else "future" if parts & FUTURE else "present"


def _of_subject(wording: Wording) -> Iterator[str]:
    """Вакцина может: a thing; сервис могут: nobody; мы можем: who speaks."""
    kind, said = _who(wording)
    yield f"subject {kind}"
    at = first_verb(wording)
    if at is not None:
        yield f"subject {kind} {_tense(wording.scene, at)}"
    if said:
        yield f"subject {kind} is {said}"
    for place, own in enumerate(wording.main):
        for name in _weighty(wording.scene, own):
            yield f"subject {kind}: {name}"
            if _has_deed(wording, place):
                yield f"main {name} to do"
                yield f"subject {kind}: {name} to do"


def _weighty(scene: Scene, at: int) -> set[str]:
    """The classes of a word, and of a phrase that begins there, by which kinds differ."""
    names = {*scene.classes[at], scene.phrase(at)[1]}.intersection(WEIGHTY)
    return names | {"modal"} if scene.lower(at) in MIGHT else names


def _has_deed(wording: Wording, place: int) -> bool:
    """wants | to build, должен | построить"""
    scene = wording.scene
    return any(
        scene.word(at).parts & INFINITIVE or scene.lower(at) == "to"
        for at in wording.main[place + 1 : place + NEAR]
    )


def subject_kind(wording: Wording) -> str:
    """What the subject is: speaker, this, pronoun, somebody, body, name, thing, nobody, unseen."""
    return _who(wording)[0]


def _who(wording: Wording) -> tuple[str, str]:
    """What the subject is, and what part of speech is said of it where that is no verb."""
    scene, root = wording.scene, wording.read_root()
    if root is None:
        return "unseen", ""
    said = "" if root.told.upos in ("VERB", "AUX") else root.told.upos
    for at, below in root.below:
        if below.relation.startswith("nsubj"):
            return _kind_of(scene, at, below.upos, below.animacy), said
    return "speaker" if _is_of_speaker(scene.word(root.at)) else "nobody", said


def _is_of_speaker(word: Word) -> bool:
    """считаем: its form alone says that the speaker does it"""
    return bool(word.verb & (FIRST | FIRST_PLURAL)) and not word.is_a(PAST)


def _kind_of(scene: Scene, at: int, upos: str, animacy: str) -> str:
    classes = scene.classes[at]
    if scene.word(at).subject & (FIRST | FIRST_PLURAL):
        return "speaker"
    if scene.lower(at) in THIS:
        return "this"
    if upos in ("PRON", "DET"):
        return "pronoun"
    if classes & PEOPLE or animacy == "Anim":
        return "somebody"
    if classes & BODIES:
        return "body"
    return "name" if upos == "PROPN" else "thing"


def _of_turns(wording: Wording) -> Iterator[str]:
    """What denies, contrasts, supposes or sets words apart."""
    scene = wording.scene
    main = [scene.lower(at) for at in wording.main]
    whole = range(wording.first, wording.last)
    held = {
        "denied": NOT.intersection(main),
        "contrast": CONTRASTS.intersection(pairwise(main)),
        "condition": IF.intersection(map(scene.lower, whole)),
        "unreal": UNREAL.intersection(main),
        "partly quoted": len({_is_in_title(scene, at) for at in whole}) > 1,
    }
    yield from (name for name, holds in held.items() if holds)


def _is_in_title(scene: Scene, at: int) -> bool:
    """Between quotation marks, and no speech"""
    return scene.in_quotation(at) and not scene.is_speech(at)


CONTRASTS = frozenset({("а", "не"), ("а", "ні"), ("rather", "than"), ("not", "but")})

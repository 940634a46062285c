"""Who does what a verb says, and what is said there, as the tree of the sentence has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.tree import NOT_READ
from workbench.analysis.words.word import SINGULAR

if TYPE_CHECKING:
    from workbench.syntax import Parsed

SURE = 0.4
"""From here on an arc is believed: below, what competes is mostly a word of the same phrase."""
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
BESIDE = frozenset({"advcl", "conj", "xcomp", "parataxis"})
"""How a verb hangs on another one that shares its subject."""
OUTSIDE = frozenset({"acl", "acl:relcl", "advcl", "parataxis", "punct"})
"""What hangs on a noun and is no part of its name."""
CLOSING_QUOTES = frozenset("»”’")


def subject_of_participle(scene: Scene, at: int) -> tuple[int, int] | None:
    """| The board | cleared him, saying that …: whoever does what the participle stands beside.

    | Roe | was on a screen insisting that …: what it stands right behind hangs there too.
    """
    word = scene.tree.word_at(at)
    hangs = BESIDE | {"acl", "obl", "nmod"}
    while word != NOT_READ:
        told = scene.tree.words[word].tree
        if told.relation not in hangs or told.sure < SURE:
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
    own = set(scene.tree.branch(noun, OUTSIDE))
    for number, told in scene.tree.children(scene.tree.words[noun].tree.head):
        beside = set(scene.tree.branch(number, OUTSIDE))
        if told.relation in SUBJECTS and min(beside) == max(own) + 1:  # Attorney General | Ann Roe
            own |= beside
    first, last = scene.tree.token(min(own)), scene.tree.token(max(own)) + 1
    while last < len(scene.tokens) and scene.tokens[last].text in CLOSING_QUOTES:
        last += 1
    return first, last


def is_subject(told: Parsed) -> bool:
    return told.relation in SUBJECTS


def subject_of(scene: Scene, at: int) -> tuple[int, int] | None:
    """Who does what a verb says, where the tree is sure of it and it agrees.

    Returns the first token of the noun phrase and the noun that it is about.
    """
    tree = scene.tree
    sure = [n for n, t in tree.children(tree.word_at(at)) if is_subject(t) and t.sure >= CERTAIN]
    for number in sure:
        noun = tree.token(number)
        if noun != NOT_READ and _agrees(scene, number, at) and not _refers(scene, noun):
            return _start_of(scene, number), noun
    return None


CERTAIN = 0.7
ALMOST = 0.95
"""From here on a name whose gender its ending tells wrongly is believed: | Мей | визнала"""
ROLES = frozenset(("official_role", "neutral_role", "person_role"))
NUMBERS = frozenset({"nummod", "nummod:gov", "det:numgov"})


def _agrees(scene: Scene, number: int, at: int) -> bool:
    """In the nominative, or counted: 12 экономистов"""
    told, verb = scene.tree.words[number].tree, scene.word(at).verb
    if any(_counts(child) for _, child in scene.tree.children(number)):
        return True
    noun = scene.tree.token(number)
    subject = scene.word(noun).subject
    if not (subject and verb):
        return told.case in ("", "Nom")
    alone = scene.classes[noun] & ROLES or _is_name(told, leads=noun == 0 == at - 1)
    return bool(subject & verb or (alone and subject & verb_of_one(verb)))


def _counts(told: Parsed) -> bool:
    """| 12 | экономистов"""
    return told.relation in NUMBERS and told.case in ("", "Nom")


def _is_name(told: Parsed, *, leads: bool) -> bool:
    """| Мей | визнала: a name in the nominative, or what opens the sentence like one"""
    return told.case == "Nom" and (told.upos == "PROPN" or (leads and told.sure > ALMOST))


def verb_of_one(verb: int) -> int:
    """министр | сообщила: an office agrees with whoever holds it"""
    return SINGULAR if verb & SINGULAR else 0


def _refers(scene: Scene, noun: int) -> bool:
    """который, это: nobody who could be named"""
    return scene.has(noun, "relative") or scene.has(noun, "that") or scene.is_speech(noun)


def _start_of(scene: Scene, number: int) -> int:
    """The first token of a noun with what stands before it: | двое | дипломатов, | «Заря»"""
    tree = scene.tree
    own = {tree.token(n) for n in tree.branch(number, OUTSIDE)}
    for n, told in tree.children(number):
        if told.relation == "case":
            own.discard(tree.token(n))
        elif n < number and _is_led(scene, n):
            own -= {tree.token(below) for below in tree.branch(n, frozenset())}
    first = tree.token(number)
    while first - 1 in own or _in_same_title(scene, first):
        first -= 1
    while first < tree.token(number) and scene.has(first, "time"):
        first += 1
    return first


def _is_led(scene: Scene, number: int) -> bool:
    """під час наради | інженер: no noun has what hangs on a preposition before it"""
    return scene.tree.words[number].tree.relation == "nmod" and is_ruled(scene, number)


def _in_same_title(scene: Scene, at: int) -> bool:
    return at > 0 and scene.quoted[at - 1] == scene.quoted[at] != NO_QUOTATION


def names_again(scene: Scene, noun: int, first: int, last: int) -> bool:
    """Семён Ковригин, | инженер завода: a part that says of a noun who it is"""
    tree = scene.tree
    told = [t for n, t in enumerate(w.tree for w in tree.words) if first <= tree.token(n) < last]
    return any(t.relation == "appos" and tree.token(t.head) == noun for t in told)


def is_ruled(scene: Scene, number: int) -> bool:
    """A preposition governs it; not: the union | 's"""
    return any(child.relation == "case" and n < number for n, child in scene.tree.children(number))


def is_verb(scene: Scene, at: int) -> bool:
    """A finite verb by its form, or as the tree has it."""
    told = scene.tree.told(at)
    read = told is not None and told.upos == "VERB" and told.verb_form in ("", "Fin")
    return bool(scene.word(at).verb) or read


def is_attribute(scene: Scene, at: int) -> bool:
    """The clerk who | told | us that …: a verb that, beyond doubt, says more of a noun."""
    told = scene.tree.told(at)
    if told is None or told.sure < CERTAIN:
        return False
    below = scene.tree.children(scene.tree.word_at(at))
    led = any(child.relation == "mark" for _, child in below)
    return told.relation == "acl:relcl" or (told.relation == "acl" and led)


def is_object(scene: Scene, at: int) -> bool:
    """earnings beat analyst | estimates |: what may be a verb, and beyond doubt is a noun"""
    told = scene.tree.told(at)
    return (
        told is not None
        and told.upos == "NOUN"
        and told.relation == "obj"
        and told.sure >= CERTAIN
        and not scene.has(at + 1, "that")
    )


def head_of_relative(scene: Scene, at: int) -> int:
    """a baker, who | said that …: the noun that a relative clause's verb tells more of"""
    told = scene.tree.told(at)
    relative = told is not None and told.relation == "acl:relcl" and told.sure >= SURE
    return scene.tree.token(told.head) if relative and told is not None else NOT_READ


def is_lone_root(scene: Scene, at: int) -> bool:
    """| Take | care of each other: a verb that heads the sentence, and nobody does it"""
    told = scene.tree.told(at)
    if told is None or told.relation != "root" or told.upos != "VERB" or told.sure < CERTAIN:
        return False
    below = scene.tree.children(scene.tree.word_at(at))
    return not any(is_subject(child) or child.relation in ("aux", "expl") for _, child in below)


def is_compound(scene: Scene, at: int) -> bool:
    """the RNC and | state | parties are allowed: a noun before the subject that it tells more of"""
    if not scene.word(at + 2).verb:
        return False
    told = scene.tree.told(at)
    before = told is not None and told.relation == "compound" and told.sure >= CERTAIN
    return before and told is not None and scene.tree.token(told.head) == at + 1


def agent_of(scene: Scene, at: int, preposition: str = "") -> tuple[int, int] | None:
    """announced by | the mayor; опрошенных | «Вестником»: the phrase of who did what is told"""
    for number, told in scene.tree.children(scene.tree.word_at(at)):
        if not told.relation.startswith("obl"):
            continue
        marks = (n for n, child in scene.tree.children(number) if child.relation == "case")
        by = any(scene.lower(scene.tree.token(n)) == preposition for n in marks)
        if by if preposition else told.relation == "obl:agent":
            own = scene.tree.branch(number, OUTSIDE | {"case"})
            return scene.tree.token(min(own)), scene.tree.token(max(own)) + 1
    return None

"""Who does what a verb says, and what is said there, as the tree of the sentence has it."""

from __future__ import annotations

from itertools import takewhile

from workbench.analysis.sentence.agreeing import agrees
from workbench.analysis.sentence.sentence import NO_QUOTATION, ROLES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ, Arc

SURE = 0.4
"""From here on an arc is believed: below, what competes is mostly a word of the same phrase."""
CERTAIN = 0.7
SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
SUBJECT = Arc(by=SUBJECTS)
SURE_SUBJECT = Arc(by=SUBJECTS, sure=SURE)
CERTAIN_SUBJECT = Arc(by=SUBJECTS, sure=CERTAIN)
SHARES_SUBJECT = Arc(by=words("advcl conj xcomp parataxis acl obl nmod"), sure=SURE)
"""How a verb hangs on another one that shares its subject, or on what stands beside it."""
GOVERNING = Arc(by=words("case"))
"""A preposition."""
VERB = Arc(upos=words("VERB"), form=frozenset(("", "Fin")))
RELATIVE = Arc(by=words("acl:relcl"), sure=SURE)
CERTAIN_RELATIVE = Arc(by=words("acl:relcl"), sure=CERTAIN)
CERTAIN_ATTRIBUTE = Arc(by=words("acl"), sure=CERTAIN)
MARK = Arc(by=words("mark"))
CERTAIN_OBJECT = Arc(by=words("obj"), upos=words("NOUN"), sure=CERTAIN)
ROOT_VERB = Arc(by=words("root"), upos=words("VERB"), sure=CERTAIN)
OUTSIDE = frozenset({"acl", "acl:relcl", "advcl", "parataxis", "punct"})
"""What hangs on a noun and is no part of its name."""
CLOSING_QUOTES = frozenset("»”’")


def subject_of_participle(scene: Scene, at: int) -> tuple[int, int] | None:
    """| The board | cleared him, saying that …: whoever does what the participle stands beside.

    | Roe | was on a screen insisting that …: what it stands right behind hangs there too.
    """
    tree = scene.tree
    hanging = takewhile(lambda n: SHARES_SUBJECT.fits(tree.words[n].tree), tree.upwards(at))
    subjects = (n for word in hanging for n in tree.under(tree.words[word].tree.head, SURE_SUBJECT))
    found = next(subjects, NOT_READ)
    return _phrase(scene, found) if found != NOT_READ else None


def _phrase(scene: Scene, noun: int) -> tuple[int, int]:
    """The tokens of a noun with its name and its role: Ann Roe, | the mayor"""
    own = set(scene.tree.branch(noun, OUTSIDE))
    for number, told in scene.tree.children(scene.tree.words[noun].tree.head):
        beside = set(scene.tree.branch(number, OUTSIDE))
        if told.relation in SUBJECTS and min(beside) == max(own) + 1:  # Attorney General | Ann Roe
            own |= beside
    first, last = scene.tree.token(min(own)), scene.tree.token(max(own)) + 1
    while scene.token(last).text in CLOSING_QUOTES:
        last += 1
    return first, last


def subject_of(scene: Scene, at: int) -> tuple[int, int] | None:
    """Who does what a verb says, where the tree is sure of it and it agrees.

    Returns the first token of the noun phrase and the noun that it is about.
    """
    found = [n for n in scene.tree.below(at, SURE_SUBJECT) if _may_do(scene, n, at)]
    sure = (n for n in found if CERTAIN_SUBJECT.fits(scene.tree.words[n].tree))
    number = next(sure, None)
    if number is None:
        return None
    if scene.language.subject_may_lead:
        number = min(number, *found)  # | Roe |, who came, said | many | had left
    number = _who_speaks(scene, number, found, at)
    return start_of(scene, number), scene.tree.token(number)


def _may_do(scene: Scene, number: int, at: int) -> bool:
    return agrees(scene, number, at) and not refers(scene, scene.tree.token(number))


def _who_speaks(scene: Scene, number: int, others: list[int], at: int) -> int:
    """Долг | мэр | оценил в миллион; «Волне» сказал | мэр: of two the one that is somebody"""
    noun = scene.tree.token(number)
    told = scene.in_quotation(noun) and noun < at
    named = scene.tokens[noun].is_capitalised and noun > 0 and not told
    roles = (n for n in others if scene.is_of(scene.tree.token(n), ROLES))
    return number if named or scene.classes[noun] else next(roles, number)


def refers(scene: Scene, noun: int) -> bool:
    """который, это: nobody who could be named"""
    return scene.has(noun, "relative") or scene.has(noun, "that") or scene.is_speech(noun)


def start_of(scene: Scene, number: int) -> int:
    """The first token of a noun with what stands before it: | двое | дипломатов, | «Заря»"""
    noun, own = scene.tree.token(number), _own_tokens(scene, number)
    first = noun
    while first - 1 in own or in_same_title(scene, first) or _is_owned(scene, own, first):
        first -= 1
    return next(n for n in range(first, noun + 1) if n == noun or not scene.has(n, "time"))


def _is_owned(scene: Scene, own: set[int], at: int) -> bool:
    """the miners’ | union"""
    return scene.token(at - 1).text in ("'", "’") and at - 2 in own


def _own_tokens(scene: Scene, number: int) -> set[int]:
    """Those of what belongs to a noun, without what is led by a preposition before it."""
    tree = scene.tree
    own = {tree.token(n) for n in tree.branch(number, OUTSIDE)}
    for n, told in tree.children(number):
        if told.relation == "case":
            own.discard(tree.token(n))
        elif n < number and _is_led(scene, n):
            own -= {tree.token(below) for below in tree.branch(n, frozenset())}
    return own


def _is_led(scene: Scene, number: int) -> bool:
    """під час наради | інженер: no noun has what hangs on a preposition before it"""
    return scene.tree.words[number].tree.relation == "nmod" and is_ruled(scene, number)


def in_same_title(scene: Scene, at: int) -> bool:
    """The quotation marks around a token are around the one before it too."""
    return at > 0 and scene.quoted[at - 1] == scene.quoted[at] != NO_QUOTATION


def names_again(scene: Scene, noun: int, first: int, last: int) -> bool:
    """Семён Ковригин, | инженер завода: a part that says of a noun who it is"""
    told = (
        t for t in scene.tree.between(first, last) if t.upos != "NUM"
    )  # the singer, | 34, | said
    return any(t.relation == "appos" and scene.tree.token(t.head) == noun for t in told)


def is_ruled(scene: Scene, number: int) -> bool:
    """A preposition governs it; not: the union | 's"""
    return min(scene.tree.under(number, GOVERNING), default=number) < number


def is_verb(scene: Scene, at: int) -> bool:
    """A finite verb by its form, or as the tree has it."""
    return bool(scene.word(at).verb) or scene.tree.is_so(at, VERB)


def is_attribute(scene: Scene, at: int) -> bool:
    """The clerk who | told | us that …: a verb that, beyond doubt, says more of a noun."""
    tree = scene.tree
    marked = tree.is_so(at, CERTAIN_ATTRIBUTE) and tree.has(at, MARK)
    return marked or tree.is_so(at, CERTAIN_RELATIVE)


def is_object(scene: Scene, at: int) -> bool:
    """earnings beat analyst | estimates |: what may be a verb, and beyond doubt is a noun"""
    return scene.tree.is_so(at, CERTAIN_OBJECT)


def head_of_relative(scene: Scene, at: int) -> int:
    """a baker, who | said that …: the noun that a relative clause's verb tells more of"""
    return scene.tree.head(at) if scene.tree.is_so(at, RELATIVE) else NOT_READ


def is_lone_root(scene: Scene, at: int) -> bool:
    """| Take | care of each other: a verb that heads the sentence"""
    return scene.tree.is_so(at, ROOT_VERB)


def agent_of(scene: Scene, at: int, preposition: str = "") -> tuple[int, int] | None:
    """announced by | the mayor; опрошенных | «Вестником»: the phrase of who did what is told"""
    by = _obliques_by(scene, at, preposition) if preposition else scene.tree.below(at, AGENT)
    if not by:
        return None
    own = scene.tree.branch(by[0], OUTSIDE | {"case"})
    return scene.tree.token(min(own)), scene.tree.token(max(own)) + 1


AGENT = Arc(by=words("obl:agent"))


def _obliques_by(scene: Scene, at: int, preposition: str) -> list[int]:
    """What hangs on a verb by one preposition."""
    tree = scene.tree
    hung = (n for n, told in tree.children(tree.word_at(at)) if told.relation.startswith("obl"))
    return [n for n in hung if preposition in map(str.lower, tree.texts(n, GOVERNING))]

"""What a verb says of its object and what is said, as the tree of the sentence has it."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SURE, is_ruled, is_subject
from workbench.analysis.words.tree import NOT_READ

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})
OBJECTS = frozenset({"obj", "iobj"})


def predicate_of(scene: Scene, cue: int) -> bool:
    """називають дамбу | подарунком; call it | a gift: the tree has what the object is called

    Not: a place called | the Gap.
    """
    told = scene.tree.told(cue)
    if told is not None and told.relation == "acl" and told.sure >= SURE:
        return False
    own = [(n, t) for n, t in scene.tree.children(scene.tree.word_at(cue)) if t.sure >= SURE]
    objects = [n for n, t in own if t.relation == "obj"]
    nominal = any(t.relation == "xcomp" and t.upos in NOMINAL for _, t in own)
    # the parser may hang it on the object
    beside = [*own, *(pair for n in objects for pair in scene.tree.children(n))]
    bare = any(t.case == "Ins" and t.upos == "NOUN" and not is_ruled(scene, n) for n, t in beside)
    return nominal or bool(bare and objects) or len(objects) > 1


def start_of_content(scene: Scene, cue: int, sure: float = SURE) -> int | None:
    """said Friday | the bridge was shut: the first token of what is said, a word for "that" too."""
    tree = scene.tree
    for number, told in tree.children(tree.word_at(cue)):
        first = _subject_left_to(scene, cue, number)
        if first == number and told.relation == "ccomp":
            first = _object_left_to(scene, cue, number)
        said = told.relation == "ccomp" or (told.relation == "conj" and first != number)
        if said and told.sure >= sure:
            start = tree.token(min(tree.branch(first, frozenset())))
            return start + (scene.lower(start) == ",")
    return None


def _subject_left_to(scene: Scene, cue: int, verb: int) -> int:
    """Roe said | the plant, which burned in May, | stood: hung on the first verb beside its own."""
    places = [n for n, told in scene.tree.children(scene.tree.word_at(cue)) if is_subject(told)]
    between = [n for n in places if cue < scene.tree.token(n) and n < verb]
    return between[0] if between and scene.tree.token(places[0]) < cue else verb


def _object_left_to(scene: Scene, cue: int, verb: int) -> int:
    """Roe suggested | colleagues opposed to it | had left: if it has no subject."""
    tree = scene.tree
    if any(is_subject(told) or told.relation == "expl" for _, told in tree.children(verb)):
        return verb
    objects = (n for n, t in tree.children(tree.word_at(cue)) if t.relation in OBJECTS)
    return next((n for n in objects if cue < tree.token(n) and n < verb), verb)


def expects(scene: Scene, at: int) -> bool:
    """expect | prices to fall: somebody else is to do what is expected"""
    below = {told.relation: number for number, told in scene.tree.children(scene.tree.word_at(at))}
    if not {"obj", "xcomp"} <= below.keys():
        return False
    return at < scene.tree.token(below["obj"]) < scene.tree.token(below["xcomp"])


def acts_on(scene: Scene, cue: int) -> bool:
    """officers found | a vehicle: something is done to a thing, and nothing is said"""
    own = [(scene.tree.token(n), t) for n, t in scene.tree.children(scene.tree.word_at(cue))]
    if any(t.relation == "ccomp" for _, t in own):
        return False
    return any(
        at > cue and t.relation == "obj" and t.sure >= CERTAIN and not _is_aside(scene, at)
        for at, t in own
    )


def is_subordinate(scene: Scene, cue: int) -> bool:
    """It sank after | the firm said | it was sound: what is said belongs to another clause

    Or after | the firm put out a note saying | it was sound: a clause below that one.
    """
    word = scene.tree.word_at(cue)
    while word != NOT_READ:
        told = scene.tree.words[word].tree
        leads = told.head > word
        if told.relation == "advcl" and told.sure >= (SURE if leads else CERTAIN):
            below = [(scene.tree.token(n), t.relation) for n, t in scene.tree.children(word)]
            opening = [at for at, named in below if at < cue and named in ("mark", "advmod")]
            listed = WHEN | ALTHOUGH if leads else WHEN
            if any(scene.lower(at) in listed and (at == 0 or not leads) for at in opening):
                return True
        word = told.head
    return False


WHEN = frozenset(("after", "before", "since", "until", "because", "if", "once", "when"))
ALTHOUGH = frozenset(("although", "though", "while", "whereas"))
"""| While | the mayor says it is safe, the bridge is shut: at the head of a sentence"""


def _is_aside(scene: Scene, at: int) -> bool:
    """said | Monday, told | reporters, wrote | on his | page"""
    aside = ("calendar", "time", "setting", "audience", "outlet")
    return any(scene.has(at, name) for name in aside) and scene.lower(at) not in THINGS


CERTAIN = 0.6
THINGS = frozenset(("them", "it", "him", "her"))


def fronts_object(scene: Scene, cue: int, subject: int) -> bool:
    """| Слухи | он назвал ложью: what is called stands before who calls it so"""
    below = scene.tree.children(scene.tree.word_at(cue))
    return any(t.relation == "obj" and scene.tree.token(n) < subject for n, t in below)


def fronts_predicate(scene: Scene, cue: int, subject: int) -> bool:
    """| Причиной пожара | он назвал поджог: what somebody calls it stands before who does"""
    below = scene.tree.children(scene.tree.word_at(cue))
    before = [(n, t) for n, t in below if t.case == "Ins" and scene.tree.token(n) < subject]
    return any(t.upos in NOMINAL and not is_ruled(scene, n) for n, t in before)

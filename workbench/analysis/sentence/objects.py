"""What a verb says of its object, as the tree of the sentence has it."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SURE, is_ruled
from workbench.analysis.words.tree import NOT_READ

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})


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
        if told.relation == "advcl" and told.sure >= CERTAIN and told.head < word:
            below = [(scene.tree.token(n), t.relation) for n, t in scene.tree.children(word)]
            if any(at < cue and _subordinates(scene, at, named) for at, named in below):
                return True
        word = told.head
    return False


def _subordinates(scene: Scene, at: int, relation: str) -> bool:
    return relation in ("mark", "advmod") and scene.lower(at) in WHEN


WHEN = frozenset(("after", "before", "since", "until", "because", "if", "once", "when"))


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

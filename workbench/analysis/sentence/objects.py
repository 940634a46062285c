"""What a verb says of its object and what is said, as the tree of the sentence has it."""

from __future__ import annotations

import sys
from typing import NamedTuple

from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import (
    SUBJECT,
    SUBJECTS,
    SURE,
    SURE_SUBJECT,
    head_of_relative,
    is_ruled,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ, Arc

CERTAIN = 0.6
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ"})

OBJECT = Arc(by=words("obj"), sure=SURE)
CERTAIN_OBJECT = Arc(by=words("obj"), sure=CERTAIN)
ANY_OBJECT = Arc(by=words("obj iobj"))
SUBJECT_OR_IT = Arc(by=SUBJECTS | {"expl"})
SAID = Arc(by=words("ccomp"))
DESCRIBING = Arc(by=words("acl"), sure=SURE)
"""a place | called | the Gap"""
CALLED = Arc(by=words("xcomp"), upos=NOMINAL, sure=SURE)
"""call it | a gift"""
INSTRUMENTAL = Arc(upos=words("NOUN"), case=words("Ins"))
SURE_INSTRUMENTAL = INSTRUMENTAL._replace(sure=SURE)
PREDICATE = Arc(upos=NOMINAL, case=words("Ins"))
"""називають дамбу | подарунком"""


def predicate_of(scene: Scene, cue: int) -> bool:
    """називають дамбу | подарунком; call it | a gift: the tree has what the object is called

    Not: a place called | the Gap.
    """
    tree = scene.tree
    if tree.is_so(cue, DESCRIBING):
        return False
    objects = tree.below(cue, OBJECT)
    around = tree.token(objects[0]) < cue if objects else False
    two = len(objects) > 1 and (around or scene.language.capitals_tell)  # not: назвала ім'я водія
    return two or tree.has(cue, CALLED) or _called_barely(scene, cue, objects)


def _called_barely(scene: Scene, cue: int, objects: list[int]) -> bool:
    """називають дамбу | подарунком: the parser may hang it on what is called so"""
    tree = scene.tree
    bare = tree.below(cue, SURE_INSTRUMENTAL)
    bare += [n for thing in objects for n in tree.under(thing, INSTRUMENTAL)]
    return bool(objects) and not all(is_ruled(scene, n) for n in bare)


def start_of_content(scene: Scene, cue: int, sure: float = SURE) -> int | None:
    """said Friday | the bridge was shut: the first token of what is said, a word for "that" too."""
    for number in scene.tree.below(cue, Arc(CONTENT, sure=sure)):
        first = _first_of_content(scene, cue, number)
        if first != NOT_READ:
            start = scene.tree.token(min(scene.tree.branch(first, frozenset())))
            return start + (scene.lower(start) == ",")
    return None


CONTENT = words("ccomp conj")


def _first_of_content(scene: Scene, cue: int, verb: int) -> int:
    """The word whose branch opens the content; NOT_READ where what is joined says nothing."""
    first = _subject_left_to(scene, cue, verb)
    if first != verb:
        return first
    said = SAID.fits(scene.tree.words[verb].tree)
    return _object_left_to(scene, cue, verb) if said else NOT_READ


def _subject_left_to(scene: Scene, cue: int, verb: int) -> int:
    """Roe said | the plant, which burned in May, | stood: hung on the first verb beside its own."""
    places = scene.tree.below(cue, SUBJECT)
    own, between = places[:1], _between(scene, cue, places, verb)
    return between if own and scene.tree.token(own[0]) < cue else verb


def _between(scene: Scene, cue: int, places: list[int], verb: int) -> int:
    """The first word of some that stands after the cue and before the verb, or the verb."""
    return next((n for n in places if n < verb and cue < scene.tree.token(n)), verb)


def _object_left_to(scene: Scene, cue: int, verb: int) -> int:
    """Roe suggested | colleagues opposed to it | had left: if it has no subject."""
    if scene.tree.bears(verb, SUBJECT_OR_IT):
        return verb
    return _between(scene, cue, scene.tree.below(cue, ANY_OBJECT), verb)


def expects(scene: Scene, at: int) -> bool:
    """expect | prices to fall: somebody else is to do what is expected"""
    things, deeds = scene.tree.places(at, THING), scene.tree.places(at, DEED)
    return bool(things and deeds) and at < things[-1] < deeds[-1]


THING, DEED = Arc(by=words("obj")), Arc(by=words("xcomp"))


def acts_on(scene: Scene, cue: int) -> bool:
    """officers found | a vehicle: something is done to a thing, and nothing is said"""
    objects = scene.tree.places(cue, CERTAIN_OBJECT)
    things = any(at > cue and not _is_aside(scene, cue, at) for at in objects)
    return things and not scene.tree.has(cue, SAID)


def acts_towards(scene: Scene, cue: int) -> bool:
    """After the match | he complained | about it; in local news, the firm agrees | to an offer"""
    return scene.lower(cue + 1) in TOWARDS or acts_on(scene, cue)


TOWARDS = words("about to of against with for")


def is_subordinate(scene: Scene, cue: int) -> bool:
    """It sank after | the firm said | it was sound: what is said belongs to another clause

    Or after | the firm put out a note saying | it was sound: a clause below that one.
    """
    return any(_leads_in(scene, cue, word) for word in scene.tree.upwards(cue))


def _leads_in(scene: Scene, cue: int, verb: int) -> bool:
    """| After | the firm said: what a verb of a subordinate clause opens with"""
    told = scene.tree.words[verb].tree
    side = AHEAD if told.head > verb else BEHIND
    if not side.hangs.fits(told):
        return False
    if side is AHEAD and _are_set_against(scene, cue, scene.tree.token(told.head)):
        return False
    below = map(scene.tree.token, scene.tree.under(verb, OPENING))
    before = min(cue, side.before + scene.has(0, "coordinating"))
    return any(at < before and scene.lower(at) in side.words for at in below)


def _are_set_against(scene: Scene, cue: int, main: int) -> bool:
    """| Although | the mayor says A, the union says B: each side has its own frame"""
    first = int(scene.has(0, "coordinating") and scene.lower(0) not in ALTHOUGH)
    led = scene.lower(first) in ALTHOUGH and scene.is_of(cue, SPEAKING)
    return led and scene.has(main, "saying")


SPEAKING = words("saying believing")
OPENING = Arc(by=words("mark advmod"))
WHEN = frozenset(("after", "before", "since", "until", "because", "if", "once", "when"))
ALTHOUGH = frozenset(("although", "though", "while", "whereas"))
"""| While | the mayor says it is safe, the bridge is shut: at the head of a sentence"""


class Side(NamedTuple):
    """How a subordinate clause is told on one side of what it hangs on."""

    hangs: Arc
    words: frozenset[str]
    before: int
    """Its first word stands before this token."""


AHEAD = Side(Arc(by=words("advcl"), sure=SURE), WHEN | ALTHOUGH, before=1)
BEHIND = Side(Arc(by=words("advcl"), sure=SURE), WHEN, before=sys.maxsize)


def _is_aside(scene: Scene, cue: int, at: int) -> bool:
    """said | Monday, told | reporters, wrote | on his | page; not: expects | 300 passengers"""
    if scene.has(cue, "believing") and scene.has(at, "audience"):
        return False
    return scene.is_of(at, ASIDE) and scene.lower(at) not in THINGS


ASIDE = words("calendar time setting audience outlet")
THINGS = frozenset(("them", "it", "him", "her"))


def fronts_object(scene: Scene, cue: int, subject: int) -> bool:
    """| Слухи | он назвал ложью: what is called stands before who calls it so"""
    return min(scene.tree.places(cue, THING), default=subject) < subject


def fronts_predicate(scene: Scene, cue: int, subject: int) -> bool:
    """| Причиной пожара | он назвал поджог: what somebody calls it stands before who does"""
    below = scene.tree.below(cue, PREDICATE)
    return any(scene.tree.token(n) < subject and not is_ruled(scene, n) for n in below)


def is_enclosed(scene: Scene, cue: int) -> bool:
    """Roe, | who warned that the pier was hollow, | watched: whose own verb is still to come"""
    noun = head_of_relative(scene, cue)
    return scene.tree.is_so(noun, SURE_SUBJECT) and scene.tree.head(noun) > cue

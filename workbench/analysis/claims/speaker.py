"""Where what somebody says ends before its sentence: what he keeps back, what he does besides."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.analysis.frame import Frame
from workbench.analysis.sentence.sentence import SOURCE_CLASSES, Scene
from workbench.analysis.sentence.subjects import SUBJECT, is_verb
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc, Told
from workbench.analysis.words.word import ADVERB, NOBODY, PLURAL

SURE, SURER = 0.6, 0.75
"""From here on the tree's word that a verb goes with the one that reports is believed: of a verb
of speech, of any other."""


SUREST = 0.95
"""Where no agreement helps, and the verb is none of speech."""
SPEECH = words("saying showing calling performing believing concluding gesture")


def before_withheld(scene: Scene, first: int, last: int) -> int:
    """The firm said it had sold the ship, | but did not say how: what is said ends before it."""
    return scene.first(_withholds, first + 1, last, otherwise=last)


def _withholds(scene: Scene, at: int) -> bool:
    """| but did not say | how"""
    return scene.phrase(at)[1] == "withholding" and not scene.is_inside(at)


def find_second_act(scene: Scene, frame: Frame, last: int, others: Iterable[Frame]) -> int:
    """Министр сказал, что угля хватит, | и | пообещал снизить цены: the conjunction, else 0."""
    if frame.source is None:
        return 0
    taken = {at for other in others for at in range(other.first, other.last)}
    for at in range(frame.last + 1, last - 1):
        free = scene.has(at, "coordinating") and at + 1 not in taken and not scene.is_inside(at)
        if free and _is_of_speaker(scene, frame.cue[0], _past_adverbs(scene, at + 1, last - 1)):
            return at
    return 0


def _past_adverbs(scene: Scene, first: int, last: int) -> int:
    """и | также | пообещал"""
    return scene.past(_is_adverb, first, last)


def _is_adverb(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(ADVERB) and not scene.word(at).verb


def _is_of_speaker(scene: Scene, cue: int, verb: int) -> bool:
    """It is joined to the verb that reports, or to one whose subject it does not agree with."""
    if not _is_joined(scene, verb) or scene.tree.has(verb, SUBJECT):
        return False
    asked, spoken = scene.word(verb).verb, scene.word(cue).verb
    if asked == NOBODY or _excludes(asked, spoken):
        return False
    told = scene.tree.told(verb)
    if _only_people_do(scene, verb) and _is_of_thing(scene, told.head, cue):
        return True
    if scene.tree.token(told.head) != cue:
        return _has_passed(scene, verb, told.head) or _disagrees(scene, told.head, asked)
    return _is_surely_joined(scene, verb, told)


def _only_people_do(scene: Scene, verb: int) -> bool:
    """and | accused | the army; and | called on | it; not: were named and | accused |"""
    if not scene.language.subject_may_lead:
        return False
    if scene.lower(verb) in RESOLVES:
        return scene.lower(verb + 1) == "to"
    aims = scene.tree.has(verb, AIM) or scene.lower(verb + 1) in TOWARDS
    return scene.lower(verb) in DEEDS and aims


def _is_of_thing(scene: Scene, here: int, cue: int) -> bool:
    """Roe said | the pumps | had failed: what it tells of is nobody who could do more"""
    tree = scene.tree
    if tree.token(here) == cue:
        here = next(iter(tree.under(here, SAID)), here)
    subjects = list(map(tree.token, tree.under(here, SUBJECT)))
    return bool(subjects) and all(_is_thing(scene, cue, at) for at in subjects)


def _is_thing(scene: Scene, cue: int, at: int) -> bool:
    """Roe said the | pumps | had failed, | it | was a shame; not: the | nurses |, the | Guard |"""
    acts = scene.is_of(at, ACTORS) or scene.tokens[at].is_capitalised
    thing = not acts and scene.tree.is_so(at, COMMON)
    is_so = scene.lower(at) == "it" and scene.tree.is_so(scene.tree.head(at), NOMINAL)
    return cue < at and (thing or is_so)


SAID = Arc(by=words("ccomp"))
COMMON, NOMINAL = Arc(upos=words("NOUN")), Arc(upos=words("NOUN ADJ"))
ACTORS = SOURCE_CLASSES - {"document"} | {"pronoun"}
AIM = Arc(by=words("obj xcomp ccomp"))
TOWARDS = words("on to for out")
DEEDS = words(
    "accused announced apologised apologized appealed asked blamed called condemned criticised"
    " criticized defended denied ordered pledged praised promised rejected singled thanked told"
    " urged vowed warned"
)
"""What things do not do: the pumps had failed | and blamed | the council"""
RESOLVES = words("declined refused intends plans")


def _has_passed(scene: Scene, verb: int, said: int) -> bool:
    """Roe said the road is safe | and | blamed the board: of what is said now nobody has spoken"""
    speaks = scene.is_of(verb, SPEECH) and scene.lower(verb).endswith("ed")
    return scene.language.subject_may_lead and speaks and _is_present(scene, said)


def _is_present(scene: Scene, verb: int) -> bool:
    """is safe, will close, needs"""
    word = scene.tree.words[verb]
    if helping := scene.tree.texts(verb, HELPING):
        return not PRESENT.isdisjoint(map(str.lower, helping))
    return FINITE.fits(word.tree) and word.text.endswith("s")


HELPING = Arc(by=words("aux cop"))
FINITE = Arc(upos=words("VERB"), form=words("Fin"))
PRESENT = words("is are am 's 're 'm will 'll can must may should")


def _is_surely_joined(scene: Scene, verb: int, told: Told) -> bool:
    """Мэр сказал, что мост цел, | и | пообещал …: to what reports, not to what is said"""
    asked = scene.word(verb).verb
    speaks = scene.is_of(verb, SPEECH)
    if scene.language.subject_may_lead and not speaks:
        return told.sure >= SUREST
    said = scene.tree.under(told.head, SAID)
    least = SURE if scene.has(verb, "saying") else SURER if speaks else SUREST
    return told.sure >= least or (
        bool(asked) and any(_disagrees(scene, other, asked) for other in said)
    )


def _is_joined(scene: Scene, verb: int) -> bool:
    """и | пообещал: a finite verb that a conjunction joins to another"""
    deed = scene.lower(verb) in DEEDS  # was late and | called
    joined = scene.tree.is_so(verb, JOINED_BESIDE if deed else JOINED)
    return is_verb(scene, verb) and joined


JOINED = Arc(upos=words("VERB AUX"), by=words("conj"), form=frozenset(("", "Fin")))
JOINED_BESIDE = JOINED._replace(form=JOINED.form | {"Part"})


def _excludes(one: int, other: int) -> bool:
    """Two agreements are known, and nobody fits both."""
    return 0 not in (one, other) and not one & other


def _disagrees(scene: Scene, word: int, asked: int) -> bool:
    """Мітинги не зупинять реформу та | пообіцяв: the subject of one verb cannot be the other's."""
    own = scene.word(scene.tree.token(word)).verb
    if _excludes(own, asked):
        return True
    below = scene.tree.under(word, SUBJECT)
    if asked & PLURAL and any(_is_one_of_several(scene, n) for n in below):
        return False
    known = [scene.word(scene.tree.token(n)).subject for n in below]
    return bool(known) and all(_excludes(subject, asked) for subject in known)


def _is_one_of_several(scene: Scene, noun: int) -> bool:
    """| Мер | та лікар знали це та пообіцяли …"""
    return scene.tree.bears(noun, BESIDE)


BESIDE = Arc(by=words("conj"))

"""What stands behind an English conjunction and is no clause, whatever the tree makes of it."""

from __future__ import annotations

from workbench.analysis.claims.hanging_on import INSIDE_CLAUSE, REASONS
from workbench.analysis.sentence.finite import FINITE_HELPER
from workbench.analysis.sentence.joined import Joint
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SUBJECT
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ, Arc
from workbench.analysis.words.word import (
    ADVERB,
    GERUND,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PREPOSITION,
)

TIMES = words("after before until since")
NEAR = 6
"""Tokens between the two ends: between | late January | and | May"""


def denies_again(joint: Joint, begin: int) -> bool:
    """agreed on a list, but | not on | who leads; but | not before | it is built

    Not: and | not until | May did they agree.
    """
    scene, after = joint.scene, joint.right + 1
    led = scene.word(after).is_a(PREPOSITION) or scene.lower(after) in REASONS | TIMES
    return scene.lower(joint.right) == "not" and led and not _is_inverted(joint)


def _is_inverted(joint: Joint) -> bool:
    """not until May | did | they agree: a helper before who acts"""
    tree = joint.scene.tree
    verbs = tree.inside(joint.right, joint.last)
    return any(
        min(tree.under(n, FINITE_HELPER), default=n) < min(tree.under(n, SUBJECT), default=0)
        for n in verbs
    )


def is_between(joint: Joint, begin: int) -> bool:
    """| between | January | and | May; | both | Lowe | and | Orra"""
    scene, nearest = joint.scene, max(begin, joint.first - NEAR)
    at = scene.find(("between", "both"), nearest, joint.first)
    open_ended = at >= 0 and scene.lower(joint.first) != ","
    return open_ended and not scene.some(_parts, at, joint.first)


def _parts(scene: Scene, at: int) -> bool:
    """between them | and | us; both | left | and the crew stayed"""
    return scene.lower(at) in (",", "and") or _acts(scene, at)


def goes_on_past_insert(joint: Joint, begin: int) -> bool:
    """and, | if need be, | was mended: who acts stands in what is put in, or nowhere"""
    scene = joint.scene
    opens = scene.past(_is_adverb, joint.right, joint.last)
    if scene.lower(opens) != ",":
        return False
    closes = scene.find((",",), opens + 1, joint.last)
    joined = scene.has(closes + 1, "coordinating")
    clause = scene.language.clauses.may_be_clause(scene, closes + 1, joint.last)
    return closes > 0 and not (joined or clause)


def _is_adverb(scene: Scene, at: int) -> bool:
    """and | then |, if they agree, | never again |"""
    return scene.word(at).is_a(ADVERB) and not scene.word(at).verb


def waits_meanwhile(joint: Joint, begin: int) -> bool:
    """Trains were held | while | men cleared the line; not: while | others | ran, while it is dry

    What is done to something, and what somebody does until then.
    """
    scene, tree, mark = joint.scene, joint.scene.tree, joint.right - 1
    verb = tree.told(mark).head
    if scene.lower(mark) != "while" or verb == NOT_READ or scene.lower(joint.first) == ",":
        return False
    above = tree.words[verb].tree.head
    waits = not STAYING.isdisjoint(map(str.lower, tree.texts(above, PASSIVE)))
    return waits and not tree.bears(verb, BEING) and _is_under_way(scene, verb)


def _is_under_way(scene: Scene, verb: int) -> bool:
    """while | men | cleared the line; while the inquiry | goes on |"""
    goes_on = scene.tree.words[verb].text.lower() in GOING_ON
    subjects = map(scene.tree.token, scene.tree.under(verb, SUBJECT))
    return goes_on or any(is_source_noun(scene, at) for at in subjects)


PASSIVE, BEING = Arc(by=words("aux:pass")), Arc(by=words("aux:pass cop"))
STAYING, GOING_ON = words("was were be"), words("continue continues continued goes go went")


def acts_meanwhile(joint: Joint, begin: int) -> bool:
    """They fell ill | while | waiting for food and water: no subject follows"""
    scene, at = joint.scene, joint.right
    hangs = scene.word(at).is_a(GERUND) and scene.tree.is_so(at, VERB)
    return scene.lower(at - 1) == "while" and hangs


VERB = Arc(upos=words("VERB"))


def leads_absolutely(joint: Joint, begin: int) -> bool:
    """| His hopes dashed | and | his savings spent, he went home: participles, and a clause

    Its windows boarded up and its garden | overgrown |, the villa was sold.
    """
    scene, tree = joint.scene, joint.scene.tree
    right = tree.inside(joint.right, joint.last)
    verb = next((n for n in right if JOINED.fits(tree.words[n].tree)), NOT_READ)
    left = tree.words[verb].tree.head if verb != NOT_READ else NOT_READ
    if left == NOT_READ or not HANGING.fits(tree.words[left].tree):
        return False
    main = tree.token(tree.words[left].tree.head)
    closed = scene.any_word((",",), tree.token(verb), main)
    return closed and scene.word(tree.token(left)).is_a(PARTICIPLE) and _is_bare(scene, left, verb)


def _is_bare(scene: Scene, *verbs: int) -> bool:
    """his hopes | dashed |, his garden | overgrown |; not: were | dashed |, | fell |"""
    tree = scene.tree
    read = (scene.word(tree.token(n)) for n in verbs)
    helped = any(tree.bears(n, HELPED) for n in verbs)
    return not helped and all(word.is_a(PARTICIPLE) or not word.verb for word in read)


def tells_other_day(joint: Joint, begin: int) -> bool:
    """put off to | May 3 | for boats, and | May 9 | for the crates sold: a date, and no verb"""
    scene, at = joint.scene, joint.right
    day = scene.past(_is_of_date, at, joint.last)
    dated = scene.has(at, "calendar") and scene.word(day).is_a(PREPOSITION)
    acts = any(_acts(scene, n) for n in range(day, joint.last))
    return dated and scene.some(_is_day, begin, joint.first) and not acts


def _is_day(scene: Scene, at: int) -> bool:
    return scene.has(at, "calendar")


def _is_of_date(scene: Scene, at: int) -> bool:
    """| May | 9 |"""
    return scene.has(at, "calendar") or scene.word(at).is_a(NUMERAL)


def _acts(scene: Scene, at: int) -> bool:
    word = scene.word(at)
    return bool(word.verb) and not word.is_a(PARTICIPLE | NOUN)


JOINED, HANGING = Arc(by=words("conj")), Arc(by=words("ccomp advcl"))
HELPED = Arc(by=words("aux aux:pass cop obj"))

STAYING_WHOLE = (
    *INSIDE_CLAUSE,
    denies_again,
    is_between,
    goes_on_past_insert,
    waits_meanwhile,
    acts_meanwhile,
    leads_absolutely,
    tells_other_day,
)

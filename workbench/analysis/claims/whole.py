"""What stands behind an English conjunction and is no clause, whatever the tree makes of it."""

from __future__ import annotations

from workbench.analysis.sentence.below import LEADERS
from workbench.analysis.sentence.finite import FINITE_HELPER
from workbench.analysis.sentence.joined import Joint
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.sentence.subjects import SUBJECT
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ, Arc
from workbench.analysis.words.word import ADVERB, GERUND, PARTICIPLE, PREPOSITION

REASONS = words("because if when unless so")
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
    """| between | January | and | May"""
    scene, nearest = joint.scene, max(begin, joint.first - NEAR)
    at = scene.find(("between",), nearest, joint.first)
    return at >= 0 and not scene.some(_parts, at, joint.first)


def _parts(scene: Scene, at: int) -> bool:
    """between them | and | us"""
    return scene.lower(at) in (",", "and")


def repeats_reason(joint: Joint, begin: int) -> bool:
    """| because | he lacked votes | and | because | unions had scared him"""
    scene, led = joint.scene, joint.scene.lower(joint.right)
    return led in REASONS and scene.any_word((led,), begin + 1, joint.first)


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


def waits_for_main(joint: Joint, begin: int) -> bool:
    """| If | the pump fails, | and | the wells dry up, then people go: what hangs on people go

    Not: | since | May it rained and, in June, it was dry
    """
    scene, clauses = joint.scene, joint.scene.language.clauses
    if not scene.language.subject_may_lead:
        return False
    opens = max(scene.find_back((":",), begin, joint.first) + 1, begin)
    opens += int(scene.tokens[opens].text in QUOTE_MARKS or scene.lower(opens) in LIMITING)
    if scene.lower(opens) not in WAITING or scene.tree.is_so(opens, GOVERNS):
        return False
    told = range(opens, joint.first)
    commas = [at for at in told if scene.tokens[at].text == ","]
    if any(clauses.may_be_clause(scene, at + 1, joint.first) for at in commas):
        return False
    ends = scene.places((",",), joint.right + 1, joint.last)
    return any(
        clauses.may_be_clause(scene, joint.right, end)
        and clauses.may_be_clause(scene, end + 1, joint.last)
        for end in ends
    )


LIMITING, WAITING = words("even only just"), LEADERS - {"so"}
GOVERNS = Arc(by=words("case"), sure=0.5)


JOINED, HANGING = Arc(by=words("conj")), Arc(by=words("ccomp advcl"))
HELPED = Arc(by=words("aux aux:pass cop obj"))

STAYING_WHOLE = (
    denies_again,
    is_between,
    repeats_reason,
    goes_on_past_insert,
    waits_meanwhile,
    acts_meanwhile,
    leads_absolutely,
    waits_for_main,
)

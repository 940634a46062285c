"""What goes on, behind an English conjunction, in a clause that hangs on another."""

from __future__ import annotations

from workbench.analysis.sentence.below import WAITING
from workbench.analysis.sentence.finite import LETTING
from workbench.analysis.sentence.joined import TAKING_UP, Joint
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import PAST, PREPOSITION

REASONS = words("because if when unless so")
NEAR = 6
"""Tokens from who is let to what they do: let | the men from Lowe | go"""


def repeats_reason(joint: Joint, begin: int) -> bool:
    """| because | he lacked votes | and | because | unions had scared him"""
    scene, led = joint.scene, joint.scene.lower(joint.right)
    return led in REASONS and scene.any_word((led,), begin + 1, joint.first)


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
    commas = scene.places((",",), opens, joint.first)
    if any(clauses.may_be_clause(scene, at + 1, joint.first) for at in commas):
        return False
    ends = scene.places((",",), joint.right + 1, joint.last)
    return any(
        clauses.may_be_clause(scene, joint.right, end)
        and clauses.may_be_clause(scene, end + 1, joint.last)
        for end in ends
    )


LIMITING = words("even only just")
GOVERNS = Arc(by=words("case"), sure=0.5)


def goes_on_in_relative(joint: Joint, begin: int) -> bool:
    """the mill, | which | burned in May | and | Norstrand rebuilt: no comma ends what hangs"""
    scene = joint.scene
    plain = scene.lower(joint.first) != "," and scene.lower(joint.right - 1) != "but"
    if not (scene.language.subject_may_lead and plain) or _is_pronoun(scene, joint.right):
        return False
    comma = scene.find_back((",",), begin + 1, joint.first)
    opens = comma + 1 + int(scene.word(comma + 1).is_a(PREPOSITION))
    return comma > 0 and scene.has(opens, "relative")


def _is_pronoun(scene: Scene, at: int) -> bool:
    """| he |, | he's |"""
    return scene.lower(at).partition("'")[0] in TAKING_UP


def feels_both(joint: Joint, begin: int) -> bool:
    """men who | felt | the size of the flood | and | the cold meant it was lost: two subjects"""
    scene = joint.scene
    who = max(scene.places(("who",), begin, joint.first), default=-1)
    plain = scene.lower(joint.first) != "," and scene.lower(joint.right) in ("the", "its", "their")
    if who < 0 or not plain or scene.lower(who + 1) not in FEELING:
        return False
    return not any(_may_act(scene, at) for at in range(who + 2, joint.first))


FEELING = words("felt feel feels believe believed think thought fear feared hope hoped")


def repeats_bare(joint: Joint, begin: int) -> bool:
    """It | let | the firms | cut | jobs | and | the ports | mend | roofs; made us | wait | and …"""
    scene = joint.scene
    if not scene.language.subject_may_lead or _is_pronoun(scene, joint.right):
        return False
    lets = scene.find_back(LETTING, begin + 1, joint.first)
    bare = scene.first(_is_bare_verb, lets + 2, min(lets + NEAR + 2, joint.first))
    acts = scene.first(_may_act, joint.right + 1, joint.last)
    if lets < 0 or min(bare, acts) < 0 or scene.any_word((",",), lets, bare):
        return False
    return _is_bare_verb(scene, acts)


def _may_act(scene: Scene, at: int) -> bool:
    return scene.tree.told(at).upos in ("VERB", "AUX")


def _is_bare_verb(scene: Scene, at: int) -> bool:
    """| cut |, | mend |; not: | cuts |, | mended |, | is |, | can |"""
    changed = scene.word(at).is_a(PAST) and scene.lower(at) not in ONE_FORM
    ended = changed or scene.lower(at).endswith(("s", "ing"))
    return scene.tree.told(at).upos == "VERB" and not ended


ONE_FORM = words("cut put hit set shut let cost quit read spread")


def gives_only_reason(joint: Joint, begin: int) -> bool:
    """It is a plan and | because | it is old: no main clause follows what only hangs"""
    scene, clauses = joint.scene, joint.scene.language.clauses
    if scene.lower(joint.right) not in ("because", "unless"):
        return False
    return not clauses.are_clauses(scene, begin, joint.first, joint.right, joint.last)


INSIDE_CLAUSE = (
    repeats_reason,
    waits_for_main,
    goes_on_in_relative,
    feels_both,
    repeats_bare,
    gives_only_reason,
)
"""Each is asked of what stands before the conjunction and behind it."""

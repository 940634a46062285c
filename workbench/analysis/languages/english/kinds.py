"""Is an English claim a plan, does it equate two things?"""

from __future__ import annotations

from workbench.analysis.claims.main_clause import Wording, is_of
from workbench.analysis.frame import Frame
from workbench.analysis.languages.english.equating import equates
from workbench.analysis.languages.english.plans import looks_ahead
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import NOUN, PAST, PRONOUN

__all__ = ["appraises", "is_opinion", "is_view", "looks_ahead"]

DEONTIC = frozenset(("should", "ought", "must"))
COPULAS = words(
    "is are was were be been 's isn't aren't wasn't weren't seems seem looks look feels feel"
    " becomes remains am i'm we're they're you're he's she's it's that's there's"
)
MEASURED = words(
    "latest largest biggest highest lowest oldest longest youngest nearest smallest shortest"
    " tallest earliest fastest slowest request protest interest harvest forest northwest"
    " southwest midwest"
)
CONDEMNING = words("condemns condemn condemned deplores deplore deplored")
EVERYBODY = words("everyone everybody nobody no-one you")
CAN = words("can can't cannot must need have should don't do")
VIEWS = (
    "in his view",
    "in her view",
    "in their view",
    "in the view",
    "in the opinion",
    "in his opinion",
    "in her opinion",
)


def appraises(wording: Wording) -> bool:
    """The ports should share one queue."""
    return any(_judges(wording, at) and not _is_mild(wording, at) for at in wording.main)


def _judges(wording: Wording, at: int) -> bool:
    scene = wording.scene
    return (
        is_of(scene, at, "opinion")
        or _is_said_of(scene, at, wording.main[0])
        or _is_superlative(scene, at)
    )


def _is_mild(wording: Wording, at: int) -> bool:
    """The plan must pass; we | must | pay; he | hopes | to win: nobody is told what to do"""
    scene = wording.scene
    if scene.lower(at) == "must":
        return not wording.is_said or scene.lower(at - 1) == "we"
    return scene.lower(at) in ("hope", "hopes") and scene.lower(at + 1) == "to"


def _is_said_of(scene: Scene, at: int, first: int) -> bool:
    """The plan is | wrong; that would be a | mistake; but not: a letter for the wrong flat"""
    if not scene.has(at, "appraisal"):
        return False
    before = scene.said(max(first, at - 4), at)
    return any(word.removeprefix("it") in COPULAS for word in before)


def _is_superlative(scene: Scene, at: int) -> bool:
    """“the | dullest | sample of the year”: somebody's words, and no measure"""
    lower = scene.lower(at)
    shaped = lower.endswith("est") and len(lower) > 5 and lower not in MEASURED
    return shaped and scene.lower(at - 1) == "the" and scene.in_quotation(at)


def _is_general(wording: Wording) -> bool:
    """“People imagine a desk”, “You can build a wall”, “They treated it like junk mail”"""
    scene, spoken = wording.scene, wording.spoken
    if len(spoken) < 3:
        return False
    first, second = spoken[0], spoken[1]
    if scene.lower(first) in EVERYBODY and not scene.word(second).parts & PAST:
        return scene.lower(first) != "you" or scene.lower(second) in CAN
    return _is_of_many(scene, first, second) or any(_likens(scene, at) for at in spoken[2:])


def _is_of_many(scene: Scene, first: int, second: int) -> bool:
    """People | imagine, readers | want: a bare plural and what it always does"""
    lower, verb = scene.lower(first), scene.word(second)
    several = lower == "people" or (lower.endswith("s") and not lower.endswith(("ss", "us", "is")))
    return several and scene.word(first).is_a(NOUN) and bool(verb.verb) and not verb.is_a(PAST)


def _likens(scene: Scene, at: int) -> bool:
    """treated it | like | junk mail"""
    return scene.lower(at) == "like" and scene.word(at - 1).is_a(PRONOUN | NOUN)


def is_opinion(wording: Wording) -> bool:
    """What no figure settles, the words of somebody who believes, speech that equates."""
    scene, main = wording.scene, wording.main
    if any(scene.lower(at) in CONDEMNING for at in main[:12]):
        return True
    if wording.has_figure:
        return appraises(wording) and any(scene.lower(at) in DEONTIC for at in main)
    return any(holds(wording) for holds in OPINIONS)


def _is_believed(wording: Wording) -> bool:
    """She thinks the port is too small; in her view, …"""
    views = (frame.believing or is_view(wording.scene, frame) for frame in wording.frames)
    return not wording.is_past and any(views)


def _is_attitude(wording: Wording) -> bool:
    """“I am proud of it”"""
    return wording.is_said and wording.has("attitude")


def _is_maxim(wording: Wording) -> bool:
    """“Blame is for lawyers”"""
    return wording.quoted and (equates(wording) or _is_general(wording))


OPINIONS = (appraises, _is_believed, _is_attitude, _is_maxim)


def is_view(scene: Scene, frame: Frame) -> bool:
    """in her view"""
    return " ".join(scene.said(*frame.cue)).startswith(VIEWS)

"""Is an English claim a plan, does it equate two things?"""

from __future__ import annotations

from workbench.analysis.claims.main_clause import Wording
from workbench.analysis.frame import Frame
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import NOUN, PAST, PRONOUN

BE = words("is are 's isn't aren't it's that's he's she's there's they're we're you're i'm am")
HAVE = frozenset(("have", "'ve", "has"))
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
LONGEST = 22
"""Words of a sentence that says what something is."""
AUXILIARIES = words("was were has have had does do did can can't cannot must don't doesn't")
REFUSING = words("comment say confirm neither discuss elaborate disclose answer reply specify")


def appraises(wording: Wording) -> bool:
    """The ports should share one queue."""
    scene, main = wording.scene, wording.main
    for at in main:
        if scene.lower(at) == "must" and not (wording.is_said or scene.lower(at - 1) == "we"):
            continue
        if scene.lower(at) in ("hope", "hopes") and scene.lower(at + 1) == "to":
            continue
        phrase = scene.phrase(at)[1]
        strong = "opinion" in scene.classes[at] and "gerund" not in scene.classes[at]
        if strong or phrase == "opinion" or _is_said_of(scene, at, main[0]):
            return True
        if _is_superlative(scene, at):
            return True
    return False


def _is_said_of(scene: Scene, at: int, first: int) -> bool:
    """The plan is | wrong; that would be a | mistake; but not: a letter for the wrong flat"""
    if not scene.has(at, "appraisal"):
        return False
    before = range(max(first, at - 4), at)
    return any(scene.lower(index).removeprefix("it") in COPULAS for index in before)


def _is_superlative(scene: Scene, at: int) -> bool:
    """“the | dullest | sample of the year”: somebody's words, and no measure"""
    lower = scene.lower(at)
    shaped = lower.endswith("est") and len(lower) > 5 and lower not in MEASURED
    return shaped and scene.lower(at - 1) == "the" and scene.in_quotation(at)


def _is_general(wording: Wording) -> bool:
    """“People imagine a desk”, “You can build a wall”, “They treated it like junk mail”"""
    scene = wording.scene
    spoken = [at for at in wording.main if scene.tokens[at].is_word]
    if len(spoken) < 3 or wording.has_figure:
        return False
    first, second = spoken[0], spoken[1]
    if scene.lower(first) in EVERYBODY and not scene.word(second).parts & PAST:
        return scene.lower(first) != "you" or scene.lower(second) in CAN
    lower = scene.lower(first)
    several = lower == "people" or (lower.endswith("s") and not lower.endswith(("ss", "us", "is")))
    bare = several and bool(scene.word(first).parts & NOUN)
    if bare and scene.word(second).verb and not scene.word(second).parts & PAST:
        return True
    return any(
        scene.lower(at) == "like" and scene.word(at - 1).parts & (PRONOUN | NOUN)
        for at in spoken[2:]
    )


def is_opinion(wording: Wording) -> bool:
    """What no figure settles, the words of somebody who believes, speech that equates."""
    scene, main = wording.scene, wording.main
    if any(scene.lower(at) in CONDEMNING for at in main[:12]):
        return True
    if wording.has_figure:
        return appraises(wording) and any(scene.lower(at) in DEONTIC for at in main)
    if appraises(wording):
        return True
    if not wording.is_past and any(f.believing or is_view(scene, f) for f in wording.frames):
        return True
    if wording.is_said and wording.has("attitude"):
        return True
    return wording.quoted and (_equates(wording) or _is_general(wording))


def is_view(scene: Scene, frame: Frame) -> bool:
    """in her view"""
    return " ".join(scene.lower(at) for at in range(*frame.cue)).startswith(VIEWS)


def looks_ahead(wording: Wording) -> bool:
    """the plant will open"""
    scene, last = wording.scene, wording.last
    own = _first_predicate(scene, wording.main)
    found = False
    for at in own:
        lower = scene.lower(at) if scene.tokens[at].text != "May" else "in may"
        following = scene.lower(at + 1) if at + 1 < last else ""
        beyond = scene.lower(at + 2) if at + 2 < last else ""
        if lower in ("would", "could", "might", "may", "wouldn't", "will", "won't"):
            if _tells_no_plan(lower, following, beyond):
                return False
            found = found or _is_ahead(lower, following)
        elif scene.has(at, "plan") or scene.phrase(at)[1] == "plan" or lower.endswith("'ll"):
            found = found or scene.lower(at - 1) not in ("the", "a", "as", "was", "were", "been")
    return found or _is_timetable(scene, own)


def _first_predicate(scene: Scene, own: list[int]) -> list[int]:
    """Trump has denied it | and has promised to fight: what the first verb says decides."""
    seen = False
    for place, at in enumerate(own):
        if seen and scene.lower(at) in ("and", "but") and _is_finite(scene, at + 1):
            return own[:place]
        seen = seen or _is_finite(scene, at)
    return own


def _is_finite(scene: Scene, at: int) -> bool:
    told = scene.tree.told(at)
    return told is not None and told.upos in ("VERB", "AUX") and told.verb_form == "Fin"


def _tells_no_plan(modal: str, following: str, beyond: str) -> bool:
    """it | would have | opened, they | would not say | so; but it may | have to | close"""
    if following in HAVE:
        return beyond != "to"
    refuses = following in ("not", "neither") or modal.endswith("n't")
    return beyond in HAVE or (refuses and bool({following, beyond} & REFUSING))


def _is_ahead(modal: str, following: str) -> bool:
    """it | will open |, it | may open |; but it may be open, they could not come"""
    if following in HAVE:
        return True
    if modal in ("may", "might"):
        return following not in ("be", "not")
    return (modal, following) not in (("could", "not"), ("would", "like"))


def _is_timetable(scene: Scene, own: list[int]) -> bool:
    """She retires in October."""
    verbs = [at for at in own if scene.word(at).verb and not scene.word(at).parts & NOUN]
    if any(scene.word(at).parts & PAST for at in verbs):
        return False
    if (
        not verbs
        or scene.word(verbs[0]).parts & PAST
        or scene.lower(verbs[0]) in BE | AUXILIARIES | CONDEMNING
    ):
        return False
    return any(
        scene.lower(at) in ("in", "on", "next")
        and any(
            scene.has(i, "calendar") and scene.lower(i) not in ("year", "week", "month")
            for i in range(at + 1, min(at + 4, own[-1] + 1))
        )
        for at in own
        if at > verbs[0]
    )


def _equates(wording: Wording) -> bool:
    """Speech that says what something is: “Blame is for lawyers”"""
    scene = wording.scene
    spoken = [at for at in wording.main if scene.tokens[at].is_word]
    if not spoken or len(spoken) > LONGEST or _names_somebody(scene, spoken):
        return False
    verbs = [at for at in spoken if scene.word(at).verb]
    first = scene.lower(spoken[0])
    return (
        bool(verbs)
        and (scene.lower(verbs[0]) in BE or first.endswith(("'s", "'re")))
        and not any(scene.lower(at).endswith("ing") for at in spoken[1:5])
        and first not in ("there", "i", "i'm", "there's", "my")
    )


def _names_somebody(scene: Scene, spoken: list[int]) -> bool:
    return any(
        scene.tokens[at].is_capitalised and at > spoken[0] and scene.lower(at) != "i"
        for at in spoken
    )

"""Is an English claim a plan, does it equate two things?"""

from __future__ import annotations

from workbench.analysis.claims.main_clause import Wording, is_of
from workbench.analysis.frame import Frame
from workbench.analysis.languages.english.equating import BE, equates
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import NOUN, PAST, PRONOUN

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
MODALS = words("would could might may wouldn't will won't")
NO_PLAN = words("the a as was were been")
AUXILIARIES = words("was were has have had does do did can can't cannot must don't doesn't")
REFUSING = words("comment say confirm neither discuss elaborate disclose answer reply specify")


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
    if len(spoken) < 3 or wording.has_figure:
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


def looks_ahead(wording: Wording) -> bool:
    """the plant will open"""
    scene, own = wording.scene, _first_predicate(wording.scene, wording.main)
    modals = [_with_two(wording, at) for at in own if _is_modal(scene, at)]
    if any(_tells_no_plan(*modal) for modal in modals):
        return False
    plans = any(_is_plan(scene, at) for at in own)
    return plans or any(_is_ahead(*modal[:2]) for modal in modals) or _is_timetable(scene, own)


def _is_modal(scene: Scene, at: int) -> bool:
    """it | may |; not: in | May |"""
    return scene.lower(at) in MODALS and scene.tokens[at].text != "May"


def _with_two(wording: Wording, at: int) -> tuple[str, str, str]:
    """A modal, and the two words after it."""
    lower = [wording.scene.lower(n) if n < wording.last else "" for n in range(at, at + 3)]
    return lower[0], lower[1], lower[2]


def _is_plan(scene: Scene, at: int) -> bool:
    """plans to, is due to, it'll; not: the plan, as planned"""
    plan = scene.has(at, "plan") or scene.phrase(at)[1] == "plan" or scene.lower(at).endswith("'ll")
    return plan and not _is_modal(scene, at) and scene.lower(at - 1) not in NO_PLAN


def _first_predicate(scene: Scene, own: list[int]) -> list[int]:
    """Trump has denied it | and has promised to fight: what the first verb says decides."""
    seen = False
    for place, at in enumerate(own):
        if seen and scene.lower(at) in ("and", "but") and _is_finite(scene, at + 1):
            return own[:place]
        seen = seen or _is_finite(scene, at)
    return own


def _is_finite(scene: Scene, at: int) -> bool:
    return scene.tree.is_so(at, FINITE)


FINITE = Arc(upos=words("VERB AUX"), form=words("Fin"))


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
    verbs = [at for at in own if _is_only_verb(scene, at)]
    if not verbs or scene.lower(verbs[0]) in BE | AUXILIARIES | CONDEMNING:
        return False
    dated = any(at > verbs[0] and _leads_to_date(scene, at, own[-1]) for at in own)
    return dated and not any(scene.word(at).is_a(PAST) for at in verbs)


def _is_only_verb(scene: Scene, at: int) -> bool:
    return bool(scene.word(at).verb) and not scene.word(at).is_a(NOUN)


def _leads_to_date(scene: Scene, at: int, last: int) -> bool:
    """| in | October; not: in a year"""
    led = scene.lower(at) in ("in", "on", "next")
    return led and scene.some(_is_date, at + 1, min(at + 4, last + 1))


def _is_date(scene: Scene, at: int) -> bool:
    return scene.has(at, "calendar") and scene.lower(at) not in ("year", "week", "month")

"""Does an English claim tell what will be, or what somebody means to do?

The word that all others of the claim hang on decides, with its auxiliaries and what it governs.
"""

from __future__ import annotations

from workbench.analysis.claims.main_clause import Wording
from workbench.analysis.claims.predicate import subject_kind
from workbench.analysis.languages.english.what_is_said import (
    BE,
    GOVERNED,
    HAD,
    HAVE,
    LEADING,
    OBJECT,
    SUBJECT,
    Predicate,
    read_predicate,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import INFINITIVE

WILL = words("will 'll won't wo shall shan't")
WOULD = words("would 'd wouldn't")
NOT_AFTER_WOULD = words("like love hate rather prefer say confirm comment discuss elaborate become")
LATER = words("later eventually")
FELT = words("hear see feel smell taste find afford understand remember recognise recognize tell")
"""could | hear: what somebody was able to"""
STANDING = words(
    "set due slated scheduled expected likely unlikely poised bound about certain sure tipped"
    " projected forecast predicted planned destined earmarked supposed listed"
)
"""is | set | to open"""
DATED = words(
    "due slated scheduled listed expected planned likely unlikely forecast predicted projected"
)
"""is | due | in court on Monday"""
MEANING = words(
    "plan plans planned planning aim aims aimed aiming intend intends intended intending"
    " hope hopes hoped hoping want wants wanted wanting seek seeks sought seeking"
    " prepare prepares prepared preparing undertake undertakes undertaking mean means look looking"
)
"""Somebody | plans | to do: told of the past it is over"""
WANTING = words("want wants wanted hope hopes hoped")
"""I | want | to know: what the speaker feels"""
PROMISING = words(
    "vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising"
    " threaten threatens threatened threatening offer offers offered offering propose proposes"
    " proposed proposing undertook swore"
)
"""Somebody | promised | to do"""
GIVING = words("promise promises promised pledge pledges pledged vow vows vowed")
"""Somebody | promised | a review"""
PLANNING = words(
    "plan plans planning expect expects expecting expected forecast forecasts forecasting predict"
    " predicts predicted predicting foresee foresees envisage envisages envisaged anticipate"
    " anticipates anticipated anticipating project projects projected eye eyes eyeing propose"
    " proposes proposing"
)
"""Somebody | plans | a strike, | expects | a profit, prices to fall"""
WEIGHING = words(
    "weighing considering mulling drafting drawing preparing finalising finalizing negotiating"
    " planning contemplating eyeing readying"
)
"""is | weighing | a tax, is | drawing | up a contract"""
OWNING = words("have has had")
SCHEMES = words(
    "plan plans proposal proposals bill draft scheme forecast forecasts programme strategy"
    " blueprint intention intentions agreement amendment"
)
PROVIDING = words("provides provide envisages envisage foresees calls call includes include")


def looks_ahead(wording: Wording) -> bool:
    """the plant will open"""
    if _is_expected(wording):
        return True
    said = read_predicate(wording)
    if said is None:
        return False
    if said.helping & HAVE and not said.helping & WILL:
        return said.text in PROMISING and not said.helping & HAD and said.has_deed
    return any(way(said) for way in WAYS)


def _is_expected(wording: Wording) -> bool:
    """Analysts expect | prices to fall"""
    scene = wording.scene
    cues = (at for frame in wording.frames for at in range(*frame.cue))
    if not any(scene.lower(at) in EXPECTING for at in cues):
        return False
    return any(
        scene.lower(at) == "to" and scene.word(at + 1).is_a(INFINITIVE) for at in wording.places
    )


EXPECTING = words(
    "expect expects expected expecting forecast forecasts predict predicts predicted anticipate"
    " anticipates anticipated project projects projected"
)


def _is_helped(said: Predicate) -> bool:
    """will open, may open, would ban, could close"""
    if said.helping & WILL or said.text == "gonna":
        return True
    if said.helping & WOULD:
        return _would(said)
    if "could" in said.helping:
        return not said.is_something and said.text not in FELT and not said.is_denied
    return bool(said.helping & {"may", "might"}) and _may(said)


def _would(said: Predicate) -> bool:
    """would ban; not: would like, would say nothing, would go on to win"""
    if said.text in NOT_AFTER_WOULD or said.before in LATER:
        return False
    return said.text != "go" or said.after[:2] != ["on", "to"]


def _may(said: Predicate) -> bool:
    """they may resume it; not: it may be true, the vaccine may not help"""
    if (said.helping | {said.text}) & BE:
        return False
    acts = said.bears(OBJECT) or said.is_denied
    return not acts or subject_kind(said.wording) != "thing"


def _is_to(said: Predicate) -> bool:
    """is | to reopen; said it was | to shut; is going | to close"""
    if said.text == "going":
        return said.has_deed
    if said.root.told.verb_form != "Inf" or said.before != "to":
        return False
    expected = said.wording.frames and not said.helping
    return bool(expected or (said.helping & BE and not said.is_past))


def _stands(said: Predicate) -> bool:
    """is set to open, is due on Monday, on course to open"""
    if not said.helping & BE or _is_compared(said):
        return False
    if said.text in ("course", "track"):
        return said.has_deed
    if said.text not in STANDING or "but" in said.after:
        return False
    return said.has_deed or (said.text in DATED and _is_for_a_time(said))


def _is_compared(said: Predicate) -> bool:
    """are | more | likely to be hurt"""
    return said.before in ("more", "less")


def _is_for_a_time(said: Predicate) -> bool:
    """is due | at 19:24; not: due to ice"""
    led = said.after[:1] != ["to"] and not LEADING.isdisjoint(said.after)
    return led or said.is_dated


def _promises(said: Predicate) -> bool:
    """promised to open, promised a review"""
    if said.text not in PROMISING:
        return False
    return said.has_deed or (said.text in GIVING and said.bears(GOVERNED))


def _means(said: Predicate) -> bool:
    """plans to open, expects a profit, is weighing a tax"""
    if said.is_past:
        return False
    if said.text in MEANING and said.has_deed:
        feels = said.text in WANTING and subject_kind(said.wording) == "speaker"
        return not feels and not said.bears(OBJECT)
    return said.text in WEIGHING | PLANNING and said.bears(GOVERNED)


def _is_scheme(said: Predicate) -> bool:
    """The plan provides for flats, there are no plans to move, the forecast is for snow"""
    if said.text in OWNING:
        return any(_is_scheme_of_deed(said, at) for at in said.places(OBJECT))
    subjects = [at for at in said.places(SUBJECT) if said.scene.lower(at) in SCHEMES]
    if said.text in BE:
        return any(_is_scheme_of_deed(said, at) for at in subjects)
    tells = said.text in PROVIDING or (said.is_something and said.before == "for")
    return bool(subjects) and tells


def _is_scheme_of_deed(said: Predicate, at: int) -> bool:
    """plans | to move"""
    deeds = Predicate(said.wording, said.wording.root_at(said.scene.tree.word_at(at)))
    return deeds.text in SCHEMES and deeds.has_deed


def _is_timetable(said: Predicate) -> bool:
    """She retires in October, I'm retiring next month, the next election is in May"""
    if said.is_past or said.root.told.verb_form == "Inf" or not said.is_dated:
        return False
    if said.is_something:
        return "next" in said.scene.said(said.wording.first, said.root.at)
    going_on = bool(said.helping & BE) and said.text.endswith("ing")
    return going_on or (said.root.told.verb_form == "Fin" and not said.looks_past)


WAYS = (_is_helped, _is_to, _stands, _promises, _means, _is_scheme, _is_timetable)
"""The ways to tell what is ahead, the commonest first."""

"""English frames of a noun: The union's argument is that …; the word from the palace is that …"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.trailing import is_speaker
from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames.cues import is_cue
from workbench.analysis.languages.english.frames.subject import find_subject, phrase_start
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, NOT_FOUND, Scene
from workbench.analysis.words.tokens import words

TOLD = words(
    "message word view position argument claim advice warning answer explanation assessment verdict"
    " conclusion theory response reply line contention stance opinion belief fear hope concern"
    " worry complaint excuse understanding feeling conviction prediction estimate testimony"
)
"""What somebody tells or thinks."""
BE = words("is was remains remained")

LEADS = words("from of among within")


def find_nominal(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """| The union's argument is that | nobody was asked; What she said was that | he left"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    if viewed := _find_view(scene, part):
        return viewed
    that = scene.first(_opens_content, part.first + 3, part.last)
    if that == NOT_FOUND:
        return None
    if scene.lower(part.first) != "what" and _reports(scene, part.first, that - 1):
        return None  # Roe says | the union's argument is that …: a frame of its own comes first
    source = _who_tells(scene, part.first, that - 1)
    if source is None or find_english_subject(scene, that + 1, part.last) is None:
        return None
    return Frame(part.first, that + 1, "before", (that - 1, that), Rule.BEFORE, source=source)


def _find_view(scene: Scene, part: Part) -> Frame | None:
    """The mayor was | of the view that | he knew; pointed | to the fact that | he knew"""
    that = scene.first(_follows_view, part.first + 4, part.last)
    verb = that - 4 if that != NOT_FOUND else part.first
    verb += scene.lower(that - 3) in TAKING
    verb -= scene.lower(verb) == "attention"
    own = find_subject(scene, part.first, verb)
    holds = own is not None and scene.lower(verb) in HOLDING and not scene.is_inside(verb)
    if own is None or not holds or find_english_subject(scene, that + 1, part.last) is None:
        return None
    cue = (that - 1, that)
    return Frame(part.first, that + 1, "before", cue, Rule.BEFORE, source=Mention(*own))


def _follows_view(scene: Scene, at: int) -> bool:
    """of the view | that |, to the fact | that |, took the view | that |"""
    led = scene.lower(at) == "that" and scene.lower(at - 2) == "the"
    words = (scene.lower(at - 3), scene.lower(at - 1))
    viewed = words[1] in VIEWS and (words[0] == "of" or words[0] in TAKING)
    return led and (viewed or words == ("to", "fact"))


VIEWS = words("view opinion belief position stance")
TAKING = words("took takes holds held")
HOLDING = TAKING | words(
    "is was are were been remains remained points pointed drew draws drawn called calls"
)


def _reports(scene: Scene, first: int, last: int) -> bool:
    return scene.some(scene.language.reporting.is_cue, first, last)


def _opens_content(scene: Scene, at: int) -> bool:
    """is | that |"""
    leads = scene.lower(at) == "that" and scene.lower(at - 1) in BE
    return leads and not scene.is_inside(at)


def _who_tells(scene: Scene, first: int, be: int) -> Mention | None:
    """| the union |'s argument, the word from | the palace |, what | she | said"""
    if scene.lower(first) == "what":
        own = find_subject(scene, first + 1, be - 1) if scene.has(be - 1, "saying") else None
        return Mention(*own) if own and own[0] == first + 1 else None
    if scene.some(is_cue, first, be):
        return None  # The mayor suggests | that Orra's best argument is that
    nouns = [at for at in range(first, be) if scene.lower(at) in TOLD]
    asked = (_owner(scene, first, noun, be) for noun in nouns)
    return next(filter(None, asked), None)


def _owner(scene: Scene, first: int, noun: int, be: int) -> Mention | None:
    start = phrase_start(scene, first, noun + 1)
    whose = scene.first(_is_owner, start, noun)
    if noun + 1 == be and whose != NOT_FOUND and _speaks(scene, start, whose + 1):
        return Mention(start, whose + 1, "possessive" if scene.has(whose, "possessive") else "")
    told = noun + 2 < be and scene.lower(noun + 1) in LEADS
    whole = told and read_noun_phrase(scene, noun + 2, be) == be
    return Mention(noun + 2, be) if whole and _speaks(scene, noun + 2, be) else None


def _is_owner(scene: Scene, at: int) -> bool:
    return scene.has(at, "possessive") or scene.lower(at).endswith(("'s", "s'"))


def _speaks(scene: Scene, first: int, last: int) -> bool:
    return first < last and (scene.has(first, "possessive") or is_speaker(scene, first, last))

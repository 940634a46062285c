"""English frames of who or what stands where: polls show Roe ahead; police put the toll at 40."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Parts, Rule
from workbench.analysis.frames.reading import read_clause
from workbench.analysis.frames.trailing import is_speaker
from workbench.analysis.languages.english.frames.cues import NOT_TELLING, OBJECTS, SHOW, is_cue
from workbench.analysis.languages.english.frames.showing import SHOWING
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.objects import THING
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.sentence.subjects import is_attribute
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import ADVERB, GERUND, NUMERAL

PUTTING = words(
    "put puts putting peg pegs pegged pegging estimate estimates estimated estimating value values"
    " valued valuing"
)
HAVING = words("has have had having")
FINDING = SHOW | HAVING | words("showing find finds found finding")
POLLING = words("poll polls survey surveys average averages tally numbers forecast model tracker")
NEAR = 8
"""Tokens from the head of a thing to where it stands."""


def find_standing(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Polls show | Roe ahead by two points; the board puts | the toll at 40"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    cues = scene.all_that(_may_place, part.first, part.last - 2)
    cue = next((cue for cue in cues if _stands(scene, cue, part.last)), part.last)
    if cue == part.last or scene.some(_speaks_on, cue + 2, part.last):
        return None
    if scene.word(cue).is_a(GERUND):
        return _placed_beside(scene, part.first, cue)
    clause = read_clause(scene, parts, at, cue)
    own = clause.subject
    if own is None or own.mention.first > cue or not _may_tell(scene, own.mention, cue):
        return None
    return clause.frame(Rule.CALLING, "before", cue + 1)


def _speaks_on(scene: Scene, at: int) -> bool:
    """The board put the toll at 40 and | said | …: what it says then has a frame of its own"""
    return scene.has(at - 1, "coordinating") and is_cue(scene, at)


def _may_place(scene: Scene, at: int) -> bool:
    """A verb of the lists, in no quotation; not: polls that | show | Roe ahead"""
    listed = scene.lower(at) in PUTTING or scene.lower(at) in FINDING
    if not listed or scene.is_inside(at) or not scene.tree.is_so(at, ACTING):
        return False
    return not (is_attribute(scene, at) or any(test(scene, at) for test in NOT_TELLING))


ACTING = Arc(upos=words("VERB AUX"))


def _placed_beside(scene: Scene, first: int, cue: int) -> Frame | None:
    """…, | with one poll showing | her ahead by three points"""
    own = Mention(first + 1, cue)
    if scene.lower(first) != "with" or not is_speaker(scene, *own[:2]):
        return None
    return Frame(first, cue + 1, "before", (cue, cue + 1), Rule.CALLING, source=own)


def _may_tell(scene: Scene, own: Mention, cue: int) -> bool:
    """| Polls | show Roe ahead; | police | put the toll at 40"""
    if scene.lower(cue) in HAVING:
        return scene.any_word(POLLING, own.first, own.last)
    paper = scene.any_of(SHOWING, own.first, own.last)
    return paper or (scene.lower(cue) in PUTTING and not scene.any_word(AHEAD, cue, cue + NEAR))


def _stands(scene: Scene, cue: int, last: int) -> bool:
    """show | Roe | ahead; put | the number of the dead | at 40"""
    thing = _thing(scene, cue, last)
    places = range(thing + 1, min(thing + NEAR, last))
    where = next((at for at in places if _tells_where(scene, cue, at)), last)
    counted = _counts(scene, cue + 1)  # put | two | guards at 40 gates
    return where < last and not counted and not scene.some(_breaks, thing + 1, where)


def _thing(scene: Scene, cue: int, last: int) -> int:
    """The head of what is put there; how it begins where somebody “has” it: has may only help"""
    if scene.lower(cue) in HAVING:
        named = scene.token(cue + 1).is_capitalised or scene.lower(cue + 1) in DETERMINERS
        return cue + 1 if named else last
    if scene.lower(cue + 1) in OBJECTS:
        return cue + 1
    return next((at for at in scene.tree.places(cue, THING) if at > cue), last)


def _breaks(scene: Scene, at: int) -> bool:
    return not scene.tokens[at].is_word or bool(scene.word(at).verb)


def _tells_where(scene: Scene, cue: int, at: int) -> bool:
    """| ahead |, | up | by two points; | at | 40 percent; | with | a lead"""
    lower, number = scene.lower(at), scene.past(_is_about, at + 1, at + 3)
    counts = _counts(scene, number)
    if scene.lower(cue) in PUTTING:
        return lower in AHEAD or (lower == "at" and counts)
    leads = lower == "with" and scene.any_word(LEADS, at + 1, at + NEAR)
    return leads or lower in AHEAD or (counts and lower in ("at", "with", "up", "down"))


AHEAD = words("ahead behind tied neck-and-neck deadlocked leading trailing winning losing")
LEADS = words("lead edge advantage margin")


def _is_about(scene: Scene, at: int) -> bool:
    """at | about | 40, at | $ | 9 million, up | by | two points"""
    token = scene.token(at)
    mark = not token.is_word and not token.text[:1].isdigit()
    return mark or scene.word(at).is_a(ADVERB) or scene.lower(at) == "by"


def _counts(scene: Scene, at: int) -> bool:
    """40, two"""
    return scene.token(at).text[:1].isdigit() or scene.word(at).is_a(NUMERAL)

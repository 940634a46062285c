"""What stands behind an English “according to” and names nobody: a plan, early estimates."""

from __future__ import annotations

from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PARTICIPLE

NOBODY = words(
    "plan plans schedule size age need needs tradition type rank law taste formula formulas rota"
    " timetable scale weight height"
)
"""According to plan, work begins: nobody says so."""
UNSURE = words(
    "preliminary initial early earliest first provisional tentative unconfirmed unverified rough"
    " interim conservative"
)
SOME = UNSURE | words("some most many all various other different differing varying certain one")
NEWS = words("reports information data findings results indications evidence figures")
GUESSES = words(
    "estimate estimates account accounts assessment assessments calculation calculations version"
    " versions theory theories count counts tally tallies reckoning analyses rumour rumours rumor"
    " rumors legend tradition lore hearsay"
)
RUMOURS = words("rumours rumors rumour rumor hearsay legend lore speculation")
OWNED = words("of by from")


def names_nobody(scene: Scene, first: int, end: int) -> bool:
    """according to | plan, | preliminary information, | some accounts"""
    noun = first + int(scene.lower(first) in DETERMINERS)
    if scene.lower(noun) in NOBODY:
        return not scene.some(is_source_noun, noun, end)
    return _is_unsure(scene, first, end) and not _is_owned(scene, end)


def _is_unsure(scene: Scene, first: int, end: int) -> bool:
    """early estimates, some accounts, rumours; not: early police estimates, some reports"""
    said = scene.said(first, end)
    noun, before = said[-1], set(said[:-1]) - {"the", "very"}
    if noun in RUMOURS:
        return before <= SOME
    before -= words("a an") if noun in GUESSES else frozenset()
    led = SOME if noun in GUESSES else UNSURE if noun in NEWS else frozenset()
    return bool(before) and before <= led


def _is_owned(scene: Scene, end: int) -> bool:
    """early estimates | by the ministry, | released by police"""
    return scene.lower(end) in OWNED or scene.word(end).is_a(PARTICIPLE)

"""Which words of an English sentence report."""

from __future__ import annotations

from workbench.analysis.frame import Part
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.sentence.objects import is_subordinate
from workbench.analysis.sentence.sentence import NO_QUOTATION, SOURCE_CLASSES, Scene
from workbench.analysis.sentence.subjects import is_compound
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import (
    ADVERB,
    GERUND,
    INFINITIVE,
    NOUN,
    PARTICIPLE,
    PREPOSITION,
)

CUES = ("saying", "believing", "showing", "calling")
AUXILIARIES = words(
    "has have had is are was were be been do does did will would can could may might"
    " must shall should"
)
BE = words("is are was were be been")
QUOTING = words("quote quotes quoted cite cites cited")
TO_SOMEBODY = words(
    "tell tells told assure assures assured inform informs informed remind reminds reminded"
    " warn warns warned"
    " advise advises advised notify notified brief briefed reassure reassured ask asked"
)
ACTED = {
    **dict.fromkeys(("rule", "rules", "ruled"), words("in against for out")),
    "suspected": words("of"),
    **dict.fromkeys(("expect", "expects", "expected", "hope", "hopes", "hoped"), words("to")),
    **dict.fromkeys(("respond", "responds", "responded"), words("to")),
}
"""the judge ruled | in favour of …: what is done by it, and nothing is said."""
INVERTED = words("warn warns warned ask asks asked advise advises advised")
"""…, warned the minister: of these only they may stand before their subject."""
OBJECTS = words("me us him her them it you")


def is_cue(scene: Scene, index: int) -> bool:
    """A word of saying that is a verb here: not "the report", not "to say"."""
    if not _may_report(scene, index):
        return False
    before = scene.lower(index - 1) if index else ""
    if scene.has(index, "gerund"):
        return before in BE
    if before == "to" and _seems(scene, index):
        return True
    if before in DETERMINERS or before == "to" or scene.lower(index + 1) in AUXILIARIES:
        return False
    if _is_negated(scene, index) or _is_passive(scene, index) or is_compound(scene, index):
        return False
    if scene.lower(index + 1) in ACTED.get(scene.lower(index), ()):
        return False
    if _describes(scene, index) or is_subordinate(scene, index):
        return False
    if scene.has(index, "believing") and scene.lower(index) in SURE:
        return before in BE
    return not _is_governed(scene, index)


def _describes(scene: Scene, index: int) -> bool:
    """the body's | recommended rise, including | suspected thieves, a firm | owned by; rules which
    | allow a vote"""
    before = scene.lower(index - 1) if index else ""
    if before in ("including", "especially") or before.endswith(("'s", "s'")):
        return before not in CONTRACTED
    by = index + 1
    if scene.lower(by) == "and" and scene.word(by + 1).parts & PARTICIPLE:
        by += 2
    if scene.word(index).parts & PARTICIPLE and scene.lower(by) == "by":
        return True
    relative = before == "which" or (before == "who" and not scene.tokens[index - 1].is_capitalised)
    return relative and scene.lower(index - 2) != ","


CONTRACTED = words("he's she's it's who's")


def _may_report(scene: Scene, index: int) -> bool:
    """A verb of the lists, outside quotations and names."""
    listed = any(scene.has(index, name) for name in CUES) and not scene.is_inside(index)
    if not listed or (scene.tokens[index].is_capitalised and index > 0):
        return False
    return _is_verb(scene, index) and scene.phrase(index)[1] not in SOURCE_CLASSES


def _seems(scene: Scene, index: int) -> bool:
    """appears to | show"""
    return scene.lower(index) == "show" and index > 1 and scene.lower(index - 2) in SEEM


def _is_governed(scene: Scene, index: int) -> bool:
    """in | charge: a preposition before it, and no day"""
    if index == 0 or scene.lower(index - 1) == "later" or scene.has(index - 1, "time"):
        return False
    return bool(scene.word(index - 1).parts & PREPOSITION)


def _is_verb(scene: Scene, index: int) -> bool:
    """state | media, the mayor's | claim: its place may leave it no verb"""
    word = scene.word(index)
    if word.verb or scene.lower(index) in SURE or word.parts & (INFINITIVE | GERUND):
        return True
    if scene.tree.is_so(index, FINITE_VERB):
        return True
    before = index - 1
    while before > 0 and scene.word(before).is_a(ADVERB):
        before -= 1
    return word.is_a(PARTICIPLE) and scene.lower(before) in AUXILIARIES


FINITE_VERB = Arc(upos=words("VERB"), form=words("Fin"))


def _is_negated(scene: Scene, index: int) -> bool:
    """did not say, never mentioned: what was not said has no source"""
    before = (scene.lower(index - 1), scene.lower(index - 2))
    return any(word in ("not", "never") or word.endswith("n't") for word in before)


def _is_passive(scene: Scene, index: int) -> bool:
    """is not expected, was widely reported"""
    shaped = scene.lower(index).endswith("ed") or scene.lower(index) in ("told", "thought")
    if not shaped or scene.lower(index) in SURE:
        return False
    return scene.lower(index - 1) in BE or (
        index > 1 and scene.lower(index - 2) in BE and bool(scene.word(index - 1).parts & ADVERB)
    )


SEEM = words("appears appear appeared seems seem seemed purports purport purported")
SURE = words("convinced confident certain adamant sure concerned worried afraid hopeful optimistic")
SHOW = words("show shows showed shown")
PRONOUNS = words("he she it they we i you there this that these those nobody none")


def finite(scene: Scene, index: int) -> bool:
    word = scene.word(index)
    return (
        bool(word.verb)
        and not word.parts & NOUN
        and not scene.is_inside(index)
        and not scene.tokens[index].is_capitalised
        and not (word.parts & PARTICIPLE and scene.lower(index + 1) in ("by",))
    )


def is_reduced(scene: Scene, index: int) -> bool:
    """a survey | published in May | says"""
    following = scene.word(index + 1).parts if index + 1 < len(scene.tokens) else 0
    return bool(scene.word(index).parts & PARTICIPLE and following & (PREPOSITION | ADVERB))


def only_extras(scene: Scene, first: int, last: int) -> bool:
    return not any(finite(scene, index) for index in range(first, last))


def after_quotation(scene: Scene, parts: list[Part], at: int) -> bool:
    return at > 0 and parts[at - 1].quotation != NO_QUOTATION

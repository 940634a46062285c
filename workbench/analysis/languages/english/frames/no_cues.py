"""Words that look like verbs of saying and tell nothing, as the tree of the sentence has it."""

from __future__ import annotations

from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.sentence import Scene, is_capital
from workbench.analysis.sentence.subjects import SURE_SUBJECT, start_of
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import NOUN, NUMERAL, PARTICIPLE

NOUN_BESIDE = Arc(by=words("conj"), upos=words("NOUN"), sure=0.5)
NOUNS = words("NOUN PROPN PRON")


def is_joined_noun(scene: Scene, at: int) -> bool:
    """neighbours, | volunteers | and police searched the wood"""
    tree = scene.tree
    above = tree.told(at).head
    beside = above >= 0 and tree.words[above].tree.upos in NOUNS
    return beside and tree.is_so(at, NOUN_BESIDE)


def tells_where(scene: Scene, at: int) -> bool:
    """The village | where | the priest said | he had seen it is empty: it tells more of a noun

    tales | that | few | believed
    """
    noun = scene.tree.head(at)
    relative = scene.tree.is_so(at, OF_NOUN) and 0 <= noun < at
    ends = scene.lower(noun + 1) == "that" and not scene.token(at + 1).is_word
    return relative and (ends or scene.lower(noun + 1) in WHERE)


def is_ruled_noun(scene: Scene, at: int) -> bool:
    """polls in 11 swing | states |; the interests of member | states |; not: as Roe | notes |"""
    return any(scene.lower(case) != "as" for case in scene.tree.places(at, CASE))


CASE = Arc(by=words("case"), sure=0.8)
OF_NOUN = Arc(by=words("acl:relcl"))
WHERE = words("where when why")


def describes(scene: Scene, index: int) -> bool:
    """the body's | recommended rise, including | suspected thieves"""
    before = scene.lower(index - 1 - (scene.lower(index - 1) in SOME))
    led = before in ("including", "especially") or before.endswith(("'s", "s'"))
    if led:
        return before not in CONTRACTED
    return _is_done_by(scene, index) or _tells_which(scene, index)


SOME = words("some several many two three four five all")


def _is_done_by(scene: Scene, index: int) -> bool:
    """a firm | owned by; | owned and run by"""
    joined = scene.lower(index + 1) == "and" and scene.word(index + 2).is_a(PARTICIPLE)
    by = index + 3 if joined else index + 1
    return scene.word(index).is_a(PARTICIPLE) and scene.lower(by) == "by"


def _tells_which(scene: Scene, index: int) -> bool:
    """rules which | allow a vote; not: the WHO | says"""
    before = scene.token(index - 1)
    relative = before.lower == "which" or (before.lower == "who" and not before.is_capitalised)
    return relative and scene.lower(index - 2) != ","


CONTRACTED = words("he's she's it's who's")


def tells_what_of(scene: Scene, at: int) -> bool:
    """the time | the mayor said | it was; | what Roe says | he saw; 18 million | he says | he made

    No relative word leads them, and what they tell more of stands right before who speaks.
    """
    named = scene.back(is_capital, 0, at)
    first = next((start_of(scene, n) for n in scene.tree.below(at, SURE_SUBJECT)), named)
    if scene.lower(first - 1) in ("what", "how", "whether"):
        return True
    noun = scene.tree.head(at)
    if scene.tree.is_so(at, OF_NOUN) and noun == first - 1:
        return True
    he = first == at - 1 and scene.has(first, "pronoun") and scene.word(first - 1).is_a(COUNTED)
    return he and not scene.is_of(first - 1, WHEN) and scene.some(is_finite, 0, first)


COUNTED = NOUN | NUMERAL
WHEN = words("time calendar setting")


def is_shown_by_it(scene: Scene, at: int) -> bool:
    """She says | it underscores | that …: what a thing shows is in the words of whoever says so"""
    before = scene.lower(at - 2)
    inside = scene.has(at - 2, "saying") or before == "that"
    return inside and scene.lower(at - 1) == "it" and scene.lower(at) in SHOWING


SHOWING = words(
    "shows showed proves proved suggests suggested indicates indicated demonstrates demonstrated"
    " reveals revealed signals signalled underscores underscored underlines underlined"
)


def tells_which_one(scene: Scene, index: int) -> bool:
    """This is the third whale | found | on the shore"""
    tree = scene.tree
    return tree.is_so(index, WHICH) and tree.has(tree.head(index), COPULA)


WHICH = Arc(by=words("acl"), sure=0.4)
COPULA = Arc(by=words("cop"))

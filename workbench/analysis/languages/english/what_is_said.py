"""An English claim to what is said in it: the word its others hang on, and what helps that word."""

from __future__ import annotations

from functools import cached_property

from workbench.analysis.claims.main_clause import Root, Wording
from workbench.analysis.words.tokens import fold, words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import PAST

BE = words("is are am 's 're 'm be been being was were isn't aren't wasn't weren't ain't")
WAS = words("was were wasn't weren't")
HAVE = words("have has 've had having")
HAD = words("had hadn't")
NOT = words("not never neither nor no couldn't")
BEFORE_NOUN = words("a an the his her their my our your its last no free against")
"""their | will, against her | will, the | may"""
DEED = Arc(by=words("xcomp ccomp acl advcl"), form=frozenset(("Inf",)))
OBJECT = Arc(by=words("obj ccomp"))
GOVERNED = Arc(by=words("obj ccomp xcomp obl"))
SUBJECT = Arc(by=words("nsubj nsubj:pass"))
SAID = Arc(by=words("ccomp parataxis"))

COMING = words("next tomorrow tonight shortly upcoming")
PERIODS = words("spring summer autumn fall winter year month week weekend evening season")
LEADING = words("in on until by from at before for within after")
"""… | in October, | by the end of the year"""


class Predicate:
    """What is said in a claim, by the word its others hang on."""

    def __init__(self, wording: Wording, root: Root) -> None:
        self.wording, self.root, self.scene = wording, root, wording.scene
        self.word = wording.scene.tree.word_at(root.at)
        self.text = self.scene.lower(root.at)

    @cached_property
    def helping(self) -> frozenset[str]:
        """Its auxiliaries, each as the parser cuts it: 'll, is"""
        tree = self.scene.tree
        below = tree.children(self.word)
        helping = [n for n, told in below if told.relation.startswith(("aux", "cop"))]
        return frozenset(fold(tree.words[n].text) for n in helping if not self._is_noun(n))

    def _is_noun(self, word: int) -> bool:
        """Her | will | left him the farm, | Will | Carver scored"""
        tree = self.scene.tree
        at, text = tree.token(word), tree.words[word].text
        if text in ("Will", "May"):
            return self.scene.tokens[at + 1].is_capitalised
        return text in ("will", "may") and self.scene.lower(at - 1) in BEFORE_NOUN

    def bears(self, row: Arc) -> bool:
        """Something hangs on it as a row has it."""
        return self.scene.tree.bears(self.word, row)

    def places(self, row: Arc) -> list[int]:
        """The tokens of what hangs on it as a row has it."""
        return self.scene.tree.places(self.root.at, row)

    @property
    def has_deed(self) -> bool:
        """plans | to open"""
        return self.bears(DEED)

    @property
    def is_past(self) -> bool:
        """Told of the past, and not by somebody who then spoke of what was ahead."""
        if self.helping & BE:
            return bool(self.helping & WAS) and not self._is_reported
        return self.looks_past and not self._is_reported

    @property
    def _is_reported(self) -> bool:
        """said that it | was to shut | in December"""
        return bool(self.wording.frames) and not self.wording.quoted

    @property
    def looks_past(self) -> bool:
        """jumped, went"""
        return self.text.endswith("ed") or bool(self.scene.word(self.root.at).parts & PAST)

    @property
    def is_something(self) -> bool:
        """could be | a sailor"""
        return bool(self.helping & BE) and self.root.told.upos != "VERB"

    @property
    def is_denied(self) -> bool:
        """could | not | come, neither of them could"""
        return not NOT.isdisjoint(self.scene.said(self.wording.first, self.root.at))

    @property
    def before(self) -> str:
        return self.scene.lower(self.root.at - 1)

    @property
    def after(self) -> list[str]:
        """The words behind it."""
        return self.scene.said(self.root.at + 1, self.wording.last)

    @property
    def is_dated(self) -> bool:
        """… | in October |, next month, at the end of the season, tomorrow"""
        places = (at for at in self.wording.main if at >= self.root.at - 3)
        return any(self._is_date(at) for at in places if at != self.root.at or self.is_something)

    def _is_date(self, at: int) -> bool:
        lower, before = self.scene.lower(at), self.scene.lower(at - 1)
        if before == "this":
            return lower in PERIODS
        if lower == "end":
            return self.scene.lower(at + 1) == "of"
        return lower in COMING or self._is_led(at)

    def _is_led(self, at: int) -> bool:
        """on | Monday, on 8 | April"""
        if not self.scene.has(at, "calendar") or self.scene.lower(at) in PERIODS:
            return False
        numbered = self.scene.tokens[at - 1].text.isdigit()
        return self.scene.lower(at - 2 if numbered else at - 1) in LEADING


def read_predicate(wording: Wording) -> Predicate | None:
    """Of a claim; past a frame that stands within it.

    In winter, | warns | the firm, the batteries will | lose | a third
    """
    root = wording.read_root()
    if root is None:
        return None
    if any(frame.cue[0] <= root.at < frame.cue[1] for frame in wording.frames):
        said = wording.scene.tree.below(root.at, SAID)
        root = wording.root_at(said[0]) if said else root
    return Predicate(wording, root)

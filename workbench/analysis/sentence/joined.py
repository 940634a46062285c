"""What a conjunction joins, as the tree of the sentence has it: two clauses, or less."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from workbench.analysis.sentence.acting import (
    JOINED,
    SUBJECTS,
    agreement,
    agrees,
    subjects_joined,
)
from workbench.analysis.sentence.below import MARKS, goes_on_below
from workbench.analysis.sentence.finite import is_clause, is_finite
from workbench.analysis.sentence.hidden import is_verb_of_noun
from workbench.analysis.sentence.misread import acts_next, is_name_beside_noun
from workbench.analysis.sentence.sentence import QUOTE_MARKS, Scene
from workbench.analysis.sentence.split import verb_behind, verb_of_split
from workbench.analysis.sentence.subjects import MARK
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import NOT_READ, Arc

if TYPE_CHECKING:
    from workbench.syntax import Parsed

THAT = words("что що that")
JOINING = frozenset({"cc", "mark"})
JOINED_OR_SAID = JOINED | {"ccomp"}
GUESSED = 0.5
"""Below it what a conjunction is said to join is hardly more than a guess."""
BESIDE = words("while whereas")
APART = [[",", word] for word in BESIDE]
SAID_TOO = [*APART, *([",", word] for word in THAT)]
TAKING_UP = words("he she it they we i you who")
LEADING_VERB = SUBJECTS | {"obl", "advmod"}
"""How what stands before a verb hangs on it."""
COPULA, SAID = Arc(by=words("cop")), Arc(by=words("ccomp"))
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
SUBORDINATE = frozenset({"acl", "acl:relcl", "advcl"})


class Joint(NamedTuple):
    """A conjunction from token `first` to `right`, in a stretch from `left` to `last`.

    The parser takes many a nominative for another case, so that where its word is against the
    agreement of the words there is no answer: None.
    """

    scene: Scene
    left: int
    first: int
    right: int
    last: int

    @property
    def is_marked(self) -> bool:
        """A comma or dash stands before it, or what follows or all of it begins with «что»."""
        tokens, before = self.scene.tokens, self.first - 1
        if tokens[before].text in QUOTE_MARKS and before > 0:
            before -= 1
        signs = (tokens[before].text, tokens[self.first].text)
        led = {self.scene.lower(self.right - 1), self.scene.lower(self.left - 1)}
        return not MARKS.isdisjoint(signs) or not THAT.isdisjoint(led)

    def joins_clauses(self, sure: float) -> bool | None:
        """Whether both sides have a subject and a finite verb of their own.

        None also where the tree is less sure than is asked for, from 0 to 1.
        """
        conjunction = self.conjunction()
        if conjunction is None:
            return None
        if self._goes_on_below(conjunction.head):
            return False
        if conjunction.sure < sure:
            return None
        if not self._leads_to(conjunction):
            return None if self.is_marked and self._sets_beside(conjunction.head) else False
        return self._joins(self._verb_of(conjunction.head), sure)

    def _joins(self, there: int, sure: float) -> bool | None:
        """The verb that the conjunction leads to is one of a clause, joined to another one."""
        if (verb := verb_of_split(self.scene, there, self.last)) != NOT_READ:
            head = self.scene.tree.words[verb].tree.head
            if self._is_left(head):
                return self._is_beside(verb, head)
        own = is_clause(self.scene, there, self.right, self.last)
        if own:
            return self._joins_clause(there, sure)
        return own if own is None else self._joins_fragment(there)

    def _is_beside(self, verb: int, main: int) -> bool | None:
        """A verb of the right side goes on with no clause below the one of the left side."""
        return not self._goes_on_below(verb) and self._stands_alone(main)

    def _goes_on_below(self, there: int) -> bool:
        return goes_on_below(self.scene, self.first, self.right, (self.left, self.last), there)

    def conjunction(self) -> Parsed | None:
        told = self.scene.tree.between(self.first, self.right)
        return next((one for one in told if one.relation in JOINING), None)

    def may_join(self, sure: float) -> bool:
        """The tree does not hold the contrary, and has a clause to the right."""
        told = self.conjunction()
        if told is None or not self.right <= self.scene.tree.token(told.head) < self.last:
            return False
        doubtful = self.joins_clauses(sure) is None or self._sets_beside(told.head)
        verb = self._verb_of(told.head)
        return doubtful and bool(is_clause(self.scene, verb, self.right, self.last))

    @property
    def _contrasts(self) -> bool:
        """| while |, even | as |"""
        led = self.scene.said(self.right - 2, self.right)
        return led[1] in BESIDE or led == ["even", "as"]

    def sets_clause_beside(self) -> bool:
        """Norstrand sold more, | while | Estmark, its neighbour, sold less"""
        told = self.conjunction()
        if told is None or not self._contrasts:
            return False
        above = self.scene.tree.words[told.head].tree.head
        right = is_clause(self.scene, told.head, self.right, self.last)
        return bool(right and self._stands_alone(above))

    def _sets_beside(self, there: int) -> bool:
        """Red tape ran here | while | yellow tape ran there; not: while he was away

        Lowe is dry | while | Corby is wet
        """
        if not self._contrasts or self.scene.lower(self.right) in TAKING_UP:
            return False
        above = self.scene.tree.words[there].tree.head
        both = self._is_left(above) and self._is_nominal(above)
        return both or not self._is_nominal(there)

    def _is_nominal(self, there: int) -> bool:
        """is | dry |"""
        return self.scene.tree.bears(there, COPULA)

    def _joins_clause(self, there: int, sure: float) -> bool | None:
        """What it joins is a clause: whether what that hangs on is one too."""
        told = self.scene.tree.words[there].tree
        if self.scene.has(self.left - 1, "calling"):
            return told.sure >= sure  # They called | it a farce, | but | it went on
        said = told.relation == "ccomp" or self.scene.tree.token(told.head) < self.left
        here = self._beside(there) if said else told.head
        believed = here >= 0 and Arc(JOINED_OR_SAID, sure=sure).fits(told)
        return self._stands_alone(here) if believed else None

    def _joins_fragment(self, there: int) -> bool | None:
        """What it joins is no clause, as the parser has it."""
        if (verb := verb_behind(self.scene, self.first, self.right, self.last)) != NOT_READ:
            main = self._main_of(verb)
            return main != NOT_READ and self._is_beside(verb, main)
        return None if self._is_misread(there) else False

    def _main_of(self, verb: int) -> int:
        """What a verb on the right side hangs on at last, or the last verb of the left side"""
        above = self.scene.tree.upwards(self.scene.tree.token(verb))
        if (main := next(filter(self._is_left, above), NOT_READ)) != NOT_READ:
            return main
        left = (n for n in range(verb - 1, -1, -1) if self._is_left(n))
        return next((n for n in left if is_clause(self.scene, n, self.left, self.first)), NOT_READ)

    def _verb_of(self, there: int) -> int:
        """It had to pay, and | Roe | was one of those who paid; и | 6 | мая он уехал"""
        told = self.scene.tree.words[there].tree
        verb = told.head if told.relation in LEADING_VERB and told.head > there else there
        return verb if self.scene.tree.words[verb].tree.relation in JOINED else there

    def _leads_to(self, conjunction: Parsed) -> bool:
        """What it joins stands to its right, and it is no word that subordinates."""
        inside = self.right <= self.scene.tree.token(conjunction.head) < self.last
        marks = conjunction.relation == "mark" and self.scene.tokens[self.first].is_word
        return inside and not marks

    def _is_misread(self, there: int) -> bool:
        """What the parser joins is hardly what is joined."""
        guessed = self.scene.tree.words[there].tree.sure < GUESSED
        misread = guessed and acts_next(self.scene, there)
        named = is_name_beside_noun(self.scene, there, self.first)
        return misread or named or self._lacks_subject(there)

    def sets_name_beside(self) -> bool:
        """Roe came fourth and | Poe | retired: without a comma, by the words alone"""
        told = self.conjunction()
        if told is None or self.scene.tree.token(told.head) != self.right:
            return False
        return is_name_beside_noun(self.scene, told.head, self.first)

    def _is_left(self, word: int) -> bool:
        """It stands on the left side."""
        return word != NOT_READ and self.left <= self.scene.tree.token(word) < self.first

    def _beside(self, there: int) -> int:
        """said that A, | and B: what hangs on the same verb before it, where it does; else -1"""
        said = self.scene.tree.under(self.scene.tree.words[there].tree.head, SAID)
        return next((n for n in said if n < there), -1)

    def _lacks_subject(self, there: int) -> bool:
        """Anna shut the gate and | came the dog: nothing on the left can be what the verb asks."""
        told, asked = self.scene.tree.words[there].tree, agreement(self.scene, there)
        if told.relation not in JOINED or not asked or not is_finite(self.scene, there):
            return False
        subjects = subjects_joined(self.scene, told.head, self.left, self.first)
        return not any(agrees(self.scene, number, asked) for number in subjects)

    def _stands_alone(self, here: int) -> bool | None:
        """The left side is a clause, and none that hangs on another in its stretch."""
        tree = self.scene.tree
        if not self._is_left(here):
            return None
        while tree.words[here].tree.relation == "xcomp":
            here = tree.words[here].tree.head
        own = is_clause(self.scene, here, self.left, self.first)
        own = True if self._has_led(here) else own
        while own and self._is_left(here):
            told = tree.words[here].tree
            if told.relation in SUBORDINATE and not self._is_apart(here):
                return None if told.sure < GUESSED and self._is_left(told.head) else False
            here = told.head
        return own

    def _has_led(self, verb: int) -> bool:
        """The general, …, | overran | the fort: what stands before it hangs on something else"""
        words = self.scene.tree.words
        before = (w.tree for n, w in enumerate(words[:verb]) if self._is_left(n))
        finite = is_finite(self.scene, verb) and not self.scene.language.comma_between_clauses
        return finite and any(w.upos in NOMINAL for w in before)

    def _is_apart(self, here: int) -> bool:
        """One fell, | while | the other rose, and …; said that A, | that | B, and …: on nothing"""
        marks = map(self.scene.tree.token, self.scene.tree.under(here, MARK))
        apart = SAID_TOO if self.scene.lower(self.left - 1) in THAT else APART
        beside = any(self.scene.said(at - 1, at + 1) in apart for at in marks)
        return beside or is_verb_of_noun(self.scene, here)

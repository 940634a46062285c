"""The review line by line: the same answers by the same digits, for screen readers and pipes."""

import re
from collections.abc import Callable, Iterable
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from claims_db import ClaimsDBError, Decision, Field
from workbench.review.layouts import TO_LATIN
from workbench.review.outside import default_rules
from workbench.review.panes.acts import change_in_words, number
from workbench.review.panes.card_values import (
    CardValues,
    answer_in_words,
    chosen,
    grounds,
    numbered,
    question,
    told,
)
from workbench.review.panes.values import card_values, summary
from workbench.review.plain_desk import PlainDesk
from workbench.review.plain_writing import PlainWriting
from workbench.review.refusals import refusal_numbered
from workbench.review.session.session import Session
from workbench.review.source_finding import find_sources
from workbench.review.translation import _, source_name, term

if TYPE_CHECKING:
    from claims_db.sign_off.rules import Rulebook

WRITTEN = re.compile(r"(\w|!)(?:\s+(.*))?")
"""A letter, and what is written after it."""
FOUND = 9
"""Sources that are offered for what was typed after 0."""


class PlainReview:
    """Asks for a line, does what it says, tells what has become of it; draws nothing."""

    def __init__(
        self,
        session: Session,
        say: Callable[[str], None],
        rules: "Callable[[], Rulebook]" = default_rules,
    ) -> None:
        self._session = session
        self._say = say
        desk, writing = PlainDesk(session, say, rules), PlainWriting(session, say)
        self._refused = ""
        """The line that needs a reason, for it would change a published verdict."""
        self._told: tuple[int, Field] | None = None
        """The claim and the field that were asked last."""
        self._words: dict[str, Callable[[str], None]] = {
            "u": self._undo,
            "r": self._redo,
            "j": partial(self._step, 1),
            "k": partial(self._step, -1),
            "s": self._skip,
            "b": self._back,
            "n": writing.note,
            "w": writing.wording,
            "e": writing.evidence,
            "d": self._details,
            "A": desk.assign,
            "Q": desk.question,
            "O": desk.sign_off,
            "!": self._give_reason,
            "?": self._help,
        }

    def run(self, lines: Iterable[str]) -> None:
        """Ask until the lines end, or one says q."""
        if self._session.hand.claim is None:
            self._say(_("There are no claims yet."))
            return
        self._say(_("A digit answers, Enter accepts; ? tells the rest, q ends."))
        self._ask()
        for line in lines:
            typed = line.strip()
            if typed.translate(TO_LATIN) == "q":
                return
            try:
                self._do(typed)
            except ClaimsDBError as error:
                self._say(refusal_numbered(error, self._session.hand))
                self._ask_reason(typed)
            self._ask()

    def _ask_reason(self, typed: str) -> None:
        """Where a published verdict would be changed, ask why."""
        wanted, self._session.wants_reason = self._session.wants_reason, False
        if wanted:
            self._refused = typed
            self._say(_("It is published: write ! and why it is corrected."))

    def _give_reason(self, reason: str) -> None:
        """Do again what was refused, with the reason."""
        refused, self._refused = self._refused, ""
        if not refused:
            self._say(_("nothing waits for a reason"))
            return
        self._session.reason = reason
        try:
            self._do(refused)
        finally:
            self._session.reason = ""

    def _do(self, typed: str) -> None:
        """Do what a line says: digits, or a letter and what is written after it."""
        written = WRITTEN.fullmatch(typed)
        if not typed:
            self._decide(self._session.accept, _("nothing is suggested here: write a digit"))
        elif typed[0] == "0" and self._session.hand.field == "source":
            self._find(typed[1:].strip())
        elif typed.isdecimal() and typed.isascii():
            for digit in typed:
                missing = _("there is no option {digit}").format(digit=digit)
                if not self._decide(partial(self._session.answer, int(digit)), missing):
                    break
        elif typed == "?":
            self._help("")
        elif written and (word := self._words.get(written[1].translate(TO_LATIN))):
            word(written[2] or "")
        else:
            self._say(_("“{typed}” does nothing here; ? tells what does").format(typed=typed))

    def _decide(self, act: Callable[[], bool], otherwise: str) -> bool:
        """Do what answers the claim; tell what is on disk then."""
        claim, field = self._session.hand.here, self._session.hand.field
        was = claim.answer
        if not act():
            self._say(otherwise)
            return False
        saved = self._session.store.claims.answer(claim.id, self._session.reviewer)
        if saved != was:
            what = f"{number(claim)} {term(field)} {answer_in_words(saved, field)}"
            self._say(_("saved: {answer}").format(answer=what))
        if self._session.at_end:
            self._say(_("every claim here is reviewed"))
        return True

    def _ask(self) -> None:
        """Tell the claim, unless it is the one told last, and what its lit field asks."""
        values = card_values(self._session, acts=0)
        if values is None:
            return
        place = self._session.hand.here.id, values.field
        if self._told is None or self._told[0] != place[0]:
            self._tell(values)
        if self._told != place:
            self._say(f"{term(values.field)}: {question(values.field)}")
            for digit, name, value in numbered(values, values.field):
                mark = ""
                if value is not None and value == chosen(values, values.field):
                    mark = f" ({_('answered')})"
                elif value is not None and value == values.suggestion:
                    mark = f" ({_('suggested')})"
                self._say(f"{digit} {name}{mark}")
        self._told = place

    def _tell(self, values: CardValues) -> None:
        """The claim with its chain, and what else is known of it."""
        article = self._session.hand.article
        assert article is not None, "a claim is of an article"
        progress = _("{reviewed} of {claims}").format(
            reviewed=article.reviewed, claims=article.claims
        )
        self._say("")
        self._say(f"{values.number}, {values.kind}, {progress}, {article.title}")
        self._say(f"«{values.words}»")
        self._say(" → ".join(link.name for link in values.chain) + f"; {grounds(values)}")
        for name, text in told(values):
            self._say(f"{name}{text}")

    def _find(self, typed: str) -> None:
        """Answer with a source that is called so; where several may be meant, tell them."""
        sources = self._session.store.sources
        named = sources.named(typed) if typed else None
        found = [named] if named else find_sources(sources, typed)[:FOUND]
        if not typed or not found:
            self._say(_("write 0 and a name; no source is called “{name}”").format(name=typed))
        elif len(found) == 1:
            self._decide(partial(self._session.answer_source, found[0]), "")
        else:
            names = "; ".join(source_name(source.name) for source in found)
            self._say(_("write 0 and the whole name: {names}").format(names=names))

    def _undo(self, _rest: str) -> None:
        self._tell_change(_("undone: {change}"), self._session.undo)

    def _redo(self, _rest: str) -> None:
        self._tell_change(_("redone: {change}"), self._session.redo)

    def _tell_change(self, says: str, act: Callable[[], Decision]) -> None:
        decision = act()
        self._told = None
        self._say(says.format(change=change_in_words(self._session, decision)))

    def _step(self, by: int, _rest: str) -> None:
        if not self._session.place.step(by):
            self._say(_("there is no claim further on"))

    def _skip(self, _rest: str) -> None:
        if not self._session.place.go_to_next_unreviewed():
            self._say(_("every claim here is reviewed"))

    def _back(self, _rest: str) -> None:
        self._session.place.back()

    def _details(self, _rest: str) -> None:
        values = card_values(self._session, acts=100)
        if values is not None:
            self._tell(values)
            for act in values.history:
                self._say(act)

    def _help(self, _rest: str) -> None:
        for line in (
            _("1-9: answer, save, go on; several digits answer several questions: 141"),
            _("Enter: accept what is suggested; 0 and a name: another source"),
            _("u undo, r redo, b one question back, j next claim, k previous, s next open one"),
            _("n and words: a note; w and words: your wording; e and an address: evidence"),
            _("A and a name: whose it is; Q: questions asked; O: second look, signing off"),
            _("d all of the claim, q quit; everything is saved already"),
        ):
            self._say(line)


def run_plain(
    session: Session,
    lines: Iterable[str],
    say: Callable[[str], None],
    rules: "Callable[[], Rulebook]",
) -> None:
    """Let the reviewer work until the lines end; tell what she has done."""
    begun = monotonic()
    PlainReview(session, say, rules).run(lines)
    say(summary(session, monotonic() - begun))

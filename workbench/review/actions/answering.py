"""Keys that answer, take back and move."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from claims_db import Field, Filter, Source
from workbench.review.actions.desk import Desk
from workbench.review.actions.picking import Picking
from workbench.review.panes.acts import change_in_words, number
from workbench.review.panes.card_values import answer_in_words
from workbench.review.session.marking import mark_all, mark_to_here
from workbench.review.session.taking_over import repeat, take_each, take_same
from workbench.review.translation import _, plural, term

PAGE = 10


class Answering:
    """What a reviewer says of the claim."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._picking = Picking(desk)

    def action_answer(self, digit: int) -> None:
        """Answer the lit field."""
        if not self._decide(partial(self._desk.session.answer, digit)):
            field = term(self._desk.session.hand.field)
            self._desk.message = _("{field} has no option {digit}").format(field=field, digit=digit)

    def action_accept(self) -> None:
        """Answer the lit field with its suggestion; what is answered already stays."""
        session = self._desk.session
        if self._desk.awaited and session.hand.claim is None:
            self._desk.message = self._desk.awaited
        elif session.hand.claim is None:
            example = self._desk.outside.import_example(session.store, self._desk.language)
            self._desk.open_asked_for(example)
        elif session.is_answered:
            session.accept()
            if session.at_end:
                self._desk.message = f"{self._all_done()}: {self._what_next()}"
        elif not self._decide(self._desk.session.accept):
            field = term(self._desk.session.hand.field)
            self._desk.message = _("nothing is suggested for {field}: press a digit").format(
                field=field
            )

    def action_repeat(self) -> None:
        """Give the answers of the claim before."""
        if not self._decide(partial(repeat, self._desk.session)):
            self._desk.message = _("the claim before has no answers to repeat")

    def action_take_same(self) -> None:
        """Give the answers that the claim got in an earlier version, or the same wording."""
        if self._desk.session.place.marked:
            taken = take_each(self._desk.session)
            self._desk.message = (
                plural("saved: {number} claim as before", "saved: {number} claims as before", taken)
                if taken
                else _("no open marked claim was answered before in the same words")
            )
        elif not self._decide(partial(take_same, self._desk.session)):
            self._desk.message = _("no reviewed claim says the same")

    def action_pick_source(self) -> None:
        """Open the picker over all sources."""
        if self._desk.session.hand.claim is not None:
            self._picking.pick(self._picked)

    def action_edit_chain(self) -> None:
        """Open the chain of sources."""
        session, pick, retype = self._desk.session, self._picking.pick, self._picking.mending.retype
        if session.place.marked:
            relays = session.place.shared_relays
            done = partial(self._relays_edited, relays)
            many = len(session.place.marked)
            known = session.hand.options
            self._desk.dialogs.chain.ask(relays, pick, retype, done, known=known, many=many)
        elif session.hand.claim is not None:
            chain, known = session.hand.chain, session.hand.options
            self._desk.dialogs.chain.ask(chain, pick, retype, self._chain_edited, known=known)

    def action_undo(self) -> None:
        """Take back the latest act."""
        change = change_in_words(self._desk.session, self._desk.session.undo())
        self._desk.message = _("undone: {change}").format(change=change)

    def action_redo(self) -> None:
        """Put back what was undone."""
        change = change_in_words(self._desk.session, self._desk.session.redo())
        self._desk.message = _("redone: {change}").format(change=change)

    def action_back(self) -> None:
        """Light the field before."""
        if not self._desk.session.place.back():
            self._desk.message = _("there is no claim before this one")

    def action_light_next(self) -> None:
        """Light the next field."""
        self._desk.session.hand.light_next()

    def action_light(self, place: int) -> None:
        """Light the field that was clicked, by its place from 1."""
        self._desk.session.hand.field = self._desk.session.hand.order[place - 1]

    def action_next_claim(self) -> None:
        """Go one claim on."""
        self._step(1)

    def action_previous_claim(self) -> None:
        """Go one claim back."""
        self._step(-1)

    def action_page_down(self) -> None:
        """Go several claims on."""
        self._step(PAGE)

    def action_page_up(self) -> None:
        """Go several claims back."""
        self._step(-PAGE)

    def _step(self, by: int) -> None:
        if not self._desk.session.place.step(by):
            self._desk.message = (
                _("there is no claim further on")
                if by > 0
                else _("there is no claim before this one")
            )

    def action_next_unreviewed(self) -> None:
        """Skip to the next claim nobody has reviewed."""
        hand = self._desk.session.hand
        before = hand.claim
        if not self._desk.session.place.go_to_next_unreviewed():
            self._desk.message = _("every claim here is reviewed")
        elif before is not None and before.id == hand.here.id:
            self._desk.message = _("no other claim here is open")

    def action_mark(self) -> None:
        """Mark the claim."""
        if self._desk.session.hand.claim is not None:
            self._desk.session.place.toggle_mark()

    def action_mark_to_here(self) -> None:
        """Mark a range."""
        if self._desk.session.hand.claim is not None:
            mark_to_here(self._desk.session.place)
            self._desk.message = marked_in_words(self._desk.session.place.marked)

    def action_mark_all(self) -> None:
        """Mark what is open in the list; again, all of it; then nothing."""
        done = mark_all(self._desk.session.place)
        marked = self._desk.session.place.marked
        told = marked_in_words(marked)
        if not done.claims:
            told = _("the marks are off")
        elif done.left_out:
            told = marked_in_words(marked, only_open=True)
            told += "; " + plural(
                "* again marks {number} settled one too",
                "* again marks {number} settled ones too",
                done.left_out,
            )
        elif done.settled:
            told += ", " + plural(
                "{number} of them settled", "{number} of them settled", done.settled
            )
        self._desk.message = told

    def _decide(self, act: Callable[[], bool], field: Field | None = None) -> bool:
        """Do what answers the claim, and say what is on disk then; return whether it did."""
        claim, many = self._desk.session.hand.claim, len(self._desk.session.place.marked)
        field = field or self._desk.session.hand.field
        if claim is None:
            return True
        if not act():
            return False
        saved = self._desk.session.saved
        which = plural("{number} claim", "{number} claims", many) if many else number(claim)
        answered = f"{which} {term(field)} {answer_in_words(saved, field)}"
        if self._desk.session.at_end:  # what comes next must not be cut
            answered = f"{self._all_done()}: {self._what_next()}"
        self._desk.message = _("saved: {answer}").format(answer=answered)
        if replaced := self._desk.session.replaced:
            self._desk.message += "; " + plural(
                "{number} was answered otherwise, u takes it back",
                "{number} were answered otherwise, u takes it back",
                replaced,
            )
        return True

    def _all_done(self) -> str:
        """Of what nothing is open any more: the list, or the whole store."""
        progress = self._desk.session.hand.progress()
        if progress.reviewed < progress.claims:
            return _("every claim here is reviewed")
        return plural(
            "the one claim is reviewed", "all {number} claims are reviewed", progress.claims
        )

    def _what_next(self) -> str:
        """Where she can go from a list in which nothing is open."""
        keys = {key.action: key.name for key in self._desk.keys if key.keys}
        wanted = {"export": _("exports"), "library": _("opens another article")}
        if self._desk.session.place.only != Filter():
            left = self._desk.session.hand.progress()
            others = left.claims - left.reviewed
            if others:
                wanted["leave_list"] = plural(
                    "goes on with {number} open claim elsewhere",
                    "goes on with {number} open claims elsewhere",
                    others,
                )
        return ", ".join(f"{keys[name]} {does}" for name, does in wanted.items() if name in keys)

    def _picked(self, source: Source) -> None:
        self._decide(partial(self._desk.session.answer_source, source), "source")

    def _chain_edited(self, chain: Sequence[Source]) -> None:
        self._decide(partial(self._desk.session.answer_chain, chain), "source")

    def _relays_edited(self, before: Sequence[Source], after: Sequence[Source]) -> None:
        self._decide(partial(self._desk.session.answer_relays, before, after), "source")


def marked_in_words(marked: Mapping[int, int], *, only_open: bool = False) -> str:
    """2 claims are marked; where they are of several articles, of how many."""
    told = (
        plural("{number} open claim is marked", "{number} open claims are marked", len(marked))
        if only_open
        else plural("{number} claim is marked", "{number} claims are marked", len(marked))
    )
    articles = len({*marked.values()})
    if articles > 1:
        told += " " + plural("in {number} article", "in {number} articles", articles)
    return told

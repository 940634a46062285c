"""Keys that answer, take back and move."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from typing import Literal

from claims_db import Source
from workbench.review.screens.joined import Joined
from workbench.review.widgets.chooser import Choice
from workbench.review.widgets.claim_card import answer_in_words

PAGE = 10
TYPES = ("official", "agency", "person", "organisation", "document", "social", "unnamed")


class Answering(Joined):
    """What a reviewer says of the claim."""

    def action_answer(self, digit: int) -> None:
        """Answer the lit field."""
        if not self._decide(partial(self._session.answer, digit)):
            self._message = f"{self._session.field} has no option {digit}"

    def action_accept(self) -> None:
        """Answer the lit field with its suggestion."""
        if not self._decide(self._session.accept):
            self._message = f"nothing is suggested for {self._session.field}: press a digit"

    def action_repeat(self) -> None:
        """Give the answers of the claim before."""
        if not self._decide(self._session.repeat):
            self._message = "the claim before has no answers to repeat"

    def action_take_same(self) -> None:
        """Give the answers that the same wording got."""
        if not self._decide(self._session.take_same):
            self._message = "no reviewed claim says the same"

    def action_pick_source(self) -> None:
        """Open the picker over all sources."""
        if self._session.claim is not None:
            self._pick(self._picked)

    def action_edit_chain(self) -> None:
        """Open the chain of sources."""
        if self._session.claim is not None:
            self._chain.ask(self._session.chain, self._pick, self._chain_edited)

    def action_note(self) -> None:
        """Open the note."""
        self._write("note", "Note")

    def action_wording(self) -> None:
        """Open the claim's wording, to put it in other words."""
        self._write("wording", "The claim in your own words")

    def action_evidence(self) -> None:
        """Open a new piece of evidence."""
        claim = self._session.claim
        if claim is None:
            return
        blank = dict.fromkeys(("url", "title", "quote", "stance", "archive_url"), "")
        title = f"Evidence {len(claim.answer.evidence) + 1}; stance: supports, refutes or context"
        self._form.ask(title, blank | {"stance": "context"}, self._add_evidence, lambda _: None)

    def action_undo(self) -> None:
        """Take back the latest act."""
        decision = self._session.undo()
        self._message = f"undone: {decision.field} of c{decision.claim_id}"

    def action_redo(self) -> None:
        """Put back what was undone."""
        decision = self._session.redo()
        self._message = f"redone: {decision.field} of c{decision.claim_id}"

    def action_back(self) -> None:
        """Light the field before."""
        self._session.back()

    def action_light_next(self) -> None:
        """Light the next field."""
        self._session.light_next()

    def action_next_claim(self) -> None:
        """Go one claim on."""
        self._session.step(1)

    def action_previous_claim(self) -> None:
        """Go one claim back."""
        self._session.step(-1)

    def action_page_down(self) -> None:
        """Go several claims on."""
        self._session.step(PAGE)

    def action_page_up(self) -> None:
        """Go several claims back."""
        self._session.step(-PAGE)

    def action_next_unreviewed(self) -> None:
        """Skip to the next claim nobody has reviewed."""
        if not self._session.go_to_next_unreviewed():
            self._message = "every claim here is reviewed"

    def action_mark(self) -> None:
        """Mark the claim."""
        if self._session.claim is not None:
            self._session.toggle_mark()

    def action_mark_to_here(self) -> None:
        """Mark a range."""
        if self._session.claim is not None:
            self._session.mark_to_here()

    def action_mark_all(self) -> None:
        """Mark all that the list has."""
        self._session.mark_all()

    def _decide(self, act: Callable[[], bool]) -> bool:
        """Do what answers the claim, and say what is on disk then; return whether it did."""
        claim, field, many = self._session.claim, self._session.field, len(self._session.marked)
        if claim is None:
            return True
        if not act():
            return False
        saved = self._session.store.claims.answer(claim.id, self._session.reviewer)
        number = f"{many} claims" if many else f"c{claim.id}"
        self._message = f"saved: {number} {field} {answer_in_words(saved, field)}"
        progress = self._session.progress()
        if progress.reviewed == progress.claims:
            self._message += f" · all {progress.claims} claims are reviewed"
        return True

    def _picked(self, source: Source) -> None:
        self._session.field = "source"
        self._decide(partial(self._session.answer_source, source))

    def _chain_edited(self, chain: Sequence[Source]) -> None:
        self._session.field = "source"
        self._decide(partial(self._session.answer_chain, chain))

    def _pick(self, picked: Callable[[Source], None]) -> None:
        """Ask for a source of the registry, or a new one."""
        sources = self._session.store.sources

        def add(name: str, source_type: str) -> None:
            picked(sources.add(name, source_type))

        def find(typed: str) -> list[Choice]:
            found = sources.find(typed, 30)
            choices = [Choice(s.name, partial(picked, s), s.type) for s in found]
            name = typed.strip()
            if name and all(source.name != name for source in found):
                new = [Choice(f"add “{name}”", partial(add, name, kind), kind) for kind in TYPES]
                choices += new
            return choices

        self._chooser.ask("Who says so?", find)

    def _write(self, field: Literal["note", "wording"], title: str) -> None:
        """Ask for a line of text about the claim, going on with what was typed before."""
        claim, session = self._session.claim, self._session
        if claim is None:
            return
        drafts, reviewer = session.store.drafts, session.reviewer
        draft = drafts.of(claim.id, field, reviewer=reviewer) if field == "note" else None

        def keep(text: str) -> None:
            if field == "note":
                drafts.save(claim.id, field, text, reviewer=reviewer)

        text = getattr(claim.answer, field) or (claim.content if field == "wording" else "")
        self._typing.ask(
            title, draft or text, lambda written: session.record(**{field: written}), keep
        )

    def _add_evidence(self, item: dict[str, str]) -> None:
        claim = self._session.claim
        if claim is None:
            return
        new = {name: text for name, text in item.items() if text}
        self._session.record(evidence=[*map(asdict, claim.answer.evidence), new])
        self._message = f"saved: c{claim.id} evidence {len(claim.answer.evidence) + 1}"

"""Keys that write about the claim: a note, a wording, evidence; drafts of them are kept."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Literal

from claims_db import Claim, Evidence, InvalidValue
from claims_db.decisions.typed import DraftField
from workbench.review.actions.desk import Desk
from workbench.review.actions.page_reading import PageReading
from workbench.review.choices import Choice
from workbench.review.panes.acts import number
from workbench.review.session.typed import PAUSE
from workbench.review.translation import _, term

STANCES = ("supports", "refutes", "context")
BLANK = {"url": "", "title": "", "quote": "", "stance": "context", "archive_url": ""}
NOTHING: Mapping[str, str] = {}


class Writing:
    """What a reviewer adds to her answer in words."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._pages = PageReading(desk)

    def action_note(self) -> None:
        """Open the note."""
        self._write("note", _("Note"))

    def action_wording(self) -> None:
        """Open the claim's wording, to put it in other words."""
        self._write("wording", _("The claim in your own words"))

    def action_evidence(self) -> None:
        """Open a new piece of evidence; where there are some, ask which."""
        claim = self._desk.session.hand.claim
        if claim is None:
            return
        pieces = claim.answer.evidence
        if not pieces:
            self._open_evidence(0)
            return
        back = self.action_evidence
        choices = [
            Choice(_("add a piece of evidence"), partial(self._open_evidence, len(pieces), back))
        ]
        for place, piece in enumerate(pieces):
            told = f"{term(piece.stance)} · {piece.title or piece.url}"
            choices += [
                Choice(told, partial(self._open_evidence, place, back), _("change")),
                Choice(told, partial(self._remove_evidence, place), _("remove")),
                *(
                    [Choice(told, partial(self._pages.read, claim.id, piece.url), _("read page"))]
                    if is_address(piece.url) and not piece.title
                    else []
                ),
            ]
        self._desk.choose(_("Evidence"), choices)

    def note_quoting(self, words: str) -> None:
        """Open the note with a quotation of the article at its end."""
        self._write("note", _("Note"), f"«{words}» ")

    def evidence_quoting(self, words: str) -> None:
        """Open a new piece of evidence with a quotation of the article."""
        hand = self._desk.session.hand
        assert hand.article is not None, "there is no article to quote"
        self._open_evidence(
            len(hand.here.answer.evidence),
            given={"url": hand.article.url, "title": hand.article.title, "quote": words},
        )

    def add_addresses(self, addresses: Sequence[str]) -> None:
        """Record addresses as evidence at once, with the stance that the status suggests."""
        answer = self._desk.session.hand.here.answer
        pieces: list[object] = [piece._asdict() for piece in answer.evidence]
        stance = stance_of(answer.status)
        pieces += [BLANK | {"url": url, "stance": stance} for url in addresses]
        self._desk.session.record(evidence=pieces)
        self._say_evidence(_("saved: {what}; u takes it back"), len(pieces) - 1)

    def _write(self, field: Literal["note", "wording"], title: str, more: str = "") -> None:
        """Ask for a text about the claim, going on with what was typed before, and `more`."""
        claim, session = self._desk.session.hand.claim, self._desk.session
        if claim is None:
            return

        def record(written: str) -> None:
            changed = session.record(**{field: written})
            self._desk.drafting.recorded()
            what = f"{number(claim)} {term(field)}"
            self._desk.say_saved(what, changed)

        text = getattr(claim.answer, field) or (claim.content if field == "wording" else "")
        text = session.store.drafts.of(claim.id, field, reviewer=session.reviewer) or text
        self._desk.dialogs.area.ask(
            title,
            "\n".join(filter(None, (text, more))) if more else text,
            record,
            lambda typed: self._keep_draft(claim.id, field, lambda: typed),
        )

    def _keep_draft(self, claim_id: int, field: DraftField, text: Callable[[], str]) -> None:
        """Have what is typed on disk within PAUSE."""
        if not self._desk.drafting.waits:
            self._desk.screen.set_timer(PAUSE, self._save_draft)
        self._desk.drafting.typed(claim_id, field, text)

    def _save_draft(self) -> None:
        if self._desk.drafting.waits:
            with self._desk.reporting():
                self._desk.drafting.save()

    def _piece(self, claim: Claim, place: int, given: Mapping[str, str]) -> dict[str, Any]:
        """A piece of evidence as it is recorded, or as it was being typed."""
        session, pieces = self._desk.session, claim.answer.evidence
        item = BLANK | {"stance": stance_of(claim.answer.status)} | dict(given)
        if place < len(pieces):
            item |= pieces[place]._asdict()
        kept = session.store.drafts.of(claim.id, "evidence", reviewer=session.reviewer)
        draft = json.loads(kept or "{}")
        if draft.get("place") == place and not given:
            item |= draft["item"]
        return item

    def _open_evidence(
        self,
        place: int,
        back: Callable[[], None] | None = None,
        given: Mapping[str, str] = NOTHING,
    ) -> None:
        """Ask for the piece of evidence number `place`, or a new one after the last."""
        claim = self._desk.session.hand.claim
        assert claim is not None, "there is no claim to give evidence on"
        item = self._piece(claim, place, given)

        def keep(typed: dict[str, str]) -> None:
            draft = {"place": place, "item": typed}
            self._keep_draft(claim.id, "evidence", lambda: json.dumps(draft, ensure_ascii=False))

        self._desk.dialogs.form.ask(
            _("Evidence {number}").format(number=place + 1),
            {name: item[name] for name in BLANK},
            {"stance": STANCES},
            partial(self._keep_evidence, place, item.get("accessed", "")),
            keep,
            back=back,
        )

    def _keep_evidence(self, place: int, accessed: str, item: dict[str, str]) -> None:
        claim = self._desk.session.hand.claim
        assert claim is not None, "there is no claim to give evidence on"
        if not item["url"]:
            raise InvalidValue(term("evidence"), _("it needs a link"))
        pieces: list[object] = [piece._asdict() for piece in claim.answer.evidence]
        pieces[place : place + 1] = [
            item | {"accessed": accessed, "url": url} for url in addresses_in(item["url"])
        ]
        changed = self._desk.session.record(evidence=pieces)
        self._desk.drafting.recorded()
        self._say_evidence(_("saved: {what}") if changed else _("nothing was changed"), place)

    def _remove_evidence(self, place: int) -> None:
        claim = self._desk.session.hand.claim
        assert claim is not None, "there is no claim to give evidence on"
        pieces: list[Evidence] = list(claim.answer.evidence)
        del pieces[place]
        self._desk.session.record(evidence=[piece._asdict() for piece in pieces])
        self._say_evidence(_("removed: {what}; u takes it back"), place)

    def _say_evidence(self, says: str, place: int) -> None:
        claim = self._desk.session.hand.claim
        assert claim is not None, "there is no claim to give evidence on"
        what = f"{number(claim)} {term('evidence')} {place + 1}"
        self._desk.message = says.format(what=what)


def stance_of(status: str | None) -> str:
    """What a piece of evidence most likely says of a claim that was answered so."""
    return {"supported": "supports", "refuted": "refutes"}.get(status or "", "context")


def is_address(typed: str) -> bool:
    """Whether a word is the address of a page."""
    return typed.startswith(("http://", "https://"))


def addresses_in(typed: str) -> list[str]:
    """The addresses that were typed or pasted into one line, each for a piece of its own.

    Raises:
        InvalidValue: There is a blank in what is no list of web addresses.
    """
    found = typed.split()
    if len(found) > 1 and not all(map(is_address, found)):
        raise InvalidValue(term("url"), _("there is a blank in it; a link has none"))
    return found

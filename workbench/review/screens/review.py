"""Keys to decisions: the screen that joins the session and the widgets."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from textual.app import ComposeResult
from textual.events import Key, Paste, Resize
from textual.screen import Screen

from claims_db import Claim, ClaimsDBError, ClaimStore, Field, Source, StoreError
from workbench.review.keys import KEYS
from workbench.review.session import Session
from workbench.review.widgets.article_view import ArticleView, Lit
from workbench.review.widgets.bars import KeyBar, MessageBar, TitleBar
from workbench.review.widgets.claim_card import CardValues, ClaimCard, answer_in_words
from workbench.review.widgets.claim_list import ClaimList
from workbench.review.widgets.dialog import Dialog
from workbench.review.widgets.help import Help
from workbench.review.widgets.lines import Lines
from workbench.review.widgets.source_picker import SourcePicker
from workbench.review.widgets.typing_line import TypingLine

ACTIONS = {key: entry.action for entry in KEYS for key in entry.all_keys}
PAGE = 10
WIDE, SMALL, LOW = 120, 60, 16
"""Columns from which there are three panes, and below which, or rows, there is one."""


class ReviewScreen(Screen[None]):
    """Owns the session; the widgets on it only show values and report clicks."""

    def __init__(self, store: ClaimStore, reviewer: str, article_id: int | None) -> None:
        super().__init__()
        self._store = store
        self._session = Session(store, reviewer, article_id=article_id)
        self._title = TitleBar()
        self._list = ClaimList(
            partial(store.claims.lines_from, reviewer=reviewer),
            partial(store.claims.lines_before, reviewer=reviewer),
        )
        self._article = ArticleView()
        self._card = ClaimCard()
        self._bar = MessageBar()
        self._picker = SourcePicker()
        self._typing = TypingLine()
        self._help = Help()
        self._message = "Press ? for every key. Each answer is saved as you press it."
        self._failed = False

    def compose(self) -> ComposeResult:
        yield from (self._title, self._list, self._article, self._card, self._bar, KeyBar())
        yield from (self._picker, self._typing, self._help)

    def on_mount(self) -> None:
        if self._session.claim is None:
            self._message = "There are no claims yet. Quit with q, then: workbench import FILE"
        self._show()

    def on_resize(self, event: Resize) -> None:
        wide, high = event.size
        self.set_class(wide >= WIDE, "-wide")
        self.set_class(wide < SMALL or high < LOW, "-small")

    async def press(self, event: Key) -> None:
        """Take a key: it is the open dialog's, or else one of the table's."""
        dialog = self._dialog
        action = ACTIONS.get(event.character or "") or ACTIONS.get(event.key)
        if dialog is not None:
            with self._reporting():
                dialog.press(event)
        elif action is not None:
            await self._act(action)

    def on_paste(self, event: Paste) -> None:
        if self._dialog is not None:
            self._dialog.paste(event.text)

    async def on_lines_clicked(self, event: Lines.Clicked) -> None:
        if self._dialog is None:
            await self._act(event.action)

    @property
    def _dialog(self) -> Dialog | None:
        """The dialog that takes the keys, if one is open."""
        dialogs: tuple[Dialog, ...] = (self._picker, self._typing, self._help)
        return next((dialog for dialog in dialogs if dialog.is_open), None)

    async def _act(self, action: str) -> None:
        """Do what a key or a click asks for."""
        with self._reporting():
            await self.run_action(action)

    @contextmanager
    def _reporting(self) -> Iterator[None]:
        """Show what has become of it, or why nothing has."""
        self._message, self._failed = "", False
        try:
            yield
        except ClaimsDBError as error:
            self._message = f"NOT SAVED: {error}" if isinstance(error, StoreError) else str(error)
            self._failed = True
        if self._dialog is None:
            self._show()

    def action_answer(self, digit: int) -> None:
        """Answer the lit field."""
        claim, field = self._session.claim, self._session.field
        if claim is None:
            return
        if self._session.answer(digit):
            self._say_saved(claim, field)
        else:
            self._message = f"{field} has no option {digit}"

    def action_accept(self) -> None:
        """Answer the lit field with its suggestion."""
        claim, field = self._session.claim, self._session.field
        if claim is None:
            return
        if self._session.accept():
            self._say_saved(claim, field)
        else:
            self._message = f"nothing is suggested for {field}: press a digit"

    def action_pick_source(self) -> None:
        """Open the picker over all sources."""
        if self._session.claim is not None:
            self._picker.ask(self._store.sources.find, self._picked, self._add_source)

    def action_note(self) -> None:
        """Open the note of the claim."""
        if self._session.claim is not None:
            note = self._session.claim.answer.note
            self._typing.ask("Note", note, self._session.record_note)

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
            self._message = "every claim is reviewed"

    def action_go_to(self, claim_id: int) -> None:
        """Take up the claim that was clicked."""
        self._session.go_to(claim_id)

    def action_help(self) -> None:
        """Show every key."""
        self._help.open()

    def action_quit(self) -> None:
        """Leave; there is nothing to save."""
        self.app.exit(0)

    def _picked(self, source: Source) -> None:
        claim = self._session.claim
        if claim is not None:
            self._session.answer_source(source)
            self._say_saved(claim, "source")

    def _add_source(self, name: str, source_type: str) -> None:
        self._picked(self._store.sources.add(name, source_type))

    def _say_saved(self, claim: Claim, field: Field) -> None:
        """Say what is on disk now; read back from the store, not from the key."""
        saved = self._store.claims.get(claim.id, reviewer=self._session.reviewer).answer
        self._message = f"saved: c{claim.id} {field} {answer_in_words(saved, field)}"
        if self._session.claim is not None and self._session.claim.answer.open_field is None:
            progress = self._session.progress()
            if progress.reviewed == progress.claims:
                self._message += f" · all {progress.claims} claims are reviewed"

    def _show(self) -> None:
        """Hand the widgets what they show."""
        session = self._session
        with self.app.batch_update():
            self._title.show_progress(session.article, session.progress())
            self._list.show_claim(session.claim.key if session.claim else None)
            self._article.show_article(session.text, session.spans, lit(session.claim))
            self._card.show_claim(card_values(session))
            self._bar.show_message(self._message, str(self._store.path), error=self._failed)


def lit(claim: Claim | None) -> Lit:
    """What of the article the claim's suggestion rests on."""
    if claim is None:
        return Lit()
    return Lit(
        (claim.start, claim.end),
        tuple((link.start, link.end) for link in claim.chain),
        tuple(
            (link.cue_start, link.cue_end)
            for link in claim.chain
            if link.cue_start is not None and link.cue_end is not None
        ),
    )


def card_values(session: Session) -> CardValues | None:
    """What the card shows of the session's claim."""
    claim, article = session.claim, session.article
    if claim is None or article is None:
        return None
    chain = [(source.name, source.type) for source in session.chain]
    if not chain or chain[-1][0] != article.publisher:
        chain.append((article.publisher, "publisher"))
    return CardValues(
        number=f"c{claim.id}",
        kind=claim.kind,
        check_worthiness=claim.check_worthiness,
        reasons=claim.reasons,
        chain=tuple(chain),
        because=because(claim, session.text),
        field=session.field,
        options=tuple(session.options),
        suggestion=session.suggestion,
        answer=claim.answer,
    )


def because(claim: Claim, text: str) -> str:
    """Why the chain is suggested: «сообщает», after content."""
    if claim.answer.chain:
        return f"answered by {claim.answer.reviewer}"
    if not claim.chain:
        return "suggested: the article speaks itself"
    cues = dict.fromkeys(
        text[link.cue_start : link.cue_end] for link in claim.chain if link.cue_start is not None
    )
    quoted = ", ".join(f"«{cue}»" for cue in cues)
    return f"suggested: {', '.join(part for part in (quoted, claim.rule) if part)}"

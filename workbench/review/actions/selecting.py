"""Words that the mouse has selected in the article, or that are pasted: what they are for."""

from functools import partial

from workbench.review.actions.desk import Desk
from workbench.review.actions.editing import add_claim, set_borders
from workbench.review.actions.writing import Writing, is_address
from workbench.review.choices import Choice
from workbench.review.panes.acts import number
from workbench.review.panes.lines import clip
from workbench.review.translation import _

SHOWN = 40
"""Cells of the selected words that the question shows."""


class Selecting:
    """What a reviewer does with words she points out or brings along."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        self._desk = desk
        self._writing = writing

    def selected(self, start: int, end: int) -> None:
        """Ask what the words of the article that have characters of [start, end) are."""
        desk = self._desk
        passage = desk.borders.whole_words(start, end)
        if passage is None:
            return
        words = desk.session.hand.text[slice(*passage)]
        choices = [Choice(_("a claim of its own"), partial(add_claim, desk, *passage))]
        if desk.session.hand.claim is not None:
            named = number(desk.session.hand.claim)
            choices += [
                Choice(
                    _("where claim {claim} begins and ends").format(claim=named),
                    partial(set_borders, desk, *passage),
                ),
                Choice(_("a quotation in the note"), partial(self._writing.note_quoting, words)),
                Choice(
                    _("a quotation as evidence"), partial(self._writing.evidence_quoting, words)
                ),
            ]
        desk.choose(f"«{clip(words, SHOWN)}»", choices)

    def pasted(self, text: str) -> None:
        """Take what is pasted where nothing asks for it: an address is evidence, or ask."""
        text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
        if self._desk.session.hand.claim is None:
            self._import(text)
        elif all(map(is_address, text.split())):
            self._writing.add_addresses(text.split())
        else:
            self._desk.choose(
                _("What was pasted: «{words}»").format(words=clip(text, SHOWN)),
                [
                    Choice(_("an article to review"), partial(self._import, text)),
                    Choice(_("a quotation in the note"), partial(self._writing.note_quoting, text)),
                ],
            )

    def _import(self, text: str) -> None:
        """Take a pasted text in as an article, and open it."""
        self._desk.open_asked_for(self._desk.outside.import_text(self._desk.session.store, text))

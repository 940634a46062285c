"""All that is known of the claim under review, where the card has no room for it."""

from workbench.review.dialogs.page import Page
from workbench.review.panes.card_values import CardValues, answer_in_words, told
from workbench.review.panes.claim_card import ladder, why
from workbench.review.panes.lines import Line, Piece, clip
from workbench.review.panes.text_rows import wrapped
from workbench.review.translation import _, term

LONGEST = 4_000
"""Characters of a note that are shown; whoever pasted more knows where it is from."""


class ClaimPage(Page):
    """Shows a claim's chain, answers, note, evidence and history in full; answers nothing."""

    def show_claim(self, claim: str, values: CardValues) -> None:
        """Open with the claim's words and these values."""
        self._claim, self._values = claim, values
        self.border_title = values.number
        self.open()

    def rows(self, width: int) -> list[Line]:
        values, width = self._values, max(width, 8)
        lines: list[Line] = [
            *((Piece(row),) for row in wrapped(self._claim[:LONGEST], width)),
            (),
            *ladder(values, width),
            *why(values, width),
            (),
        ]
        for field in values.order:
            lines += named(f"{term(field)}: ", answer_in_words(values.answer, field) or "–", width)
        if told(values):
            lines.append(())
        without_evidence = values._replace(answer=values.answer._replace(evidence=()))
        for name, text in told(without_evidence):
            lines += named(name, text[:LONGEST], width)
        for item in values.answer.evidence:
            parts = (item.title, f"«{item.quote}»" if item.quote else "", item.archive_url)
            more = " · ".join(part for part in parts if part)
            lines += named(f"{term(item.stance)} {item.url} ", more[:LONGEST], width)
        if values.story:
            lines += [(), (Piece(_("who tells it"), "muted"),)]
            lines += [(Piece(clip(line, width)),) for line in values.story]
        if values.history:
            lines += [(), (Piece(_("what was done"), "muted"),)]
        return [*lines, *((Piece(row),) for act in values.history for row in wrapped(act, width))]


def named(name: str, text: str, width: int) -> list[Line]:
    """A name and what it stands for, in as many rows as they need."""
    rows = wrapped(f"{name}{text}", width)
    head = rows[0][: len(name)]
    first: Line = (Piece(head, "muted"), Piece(rows[0][len(head) :]))
    return [first, *((Piece(row),) for row in rows[1:])]

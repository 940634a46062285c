"""A chain of sources, its links added, removed and put in order by key."""

from collections.abc import Callable, Sequence

from textual.events import Key

from claims_db import Source
from workbench.review.dialogs.dialog import Dialog
from workbench.review.panes.card_band import side_by_side
from workbench.review.panes.lines import Line, Piece, spread
from workbench.review.panes.text_rows import wrapped
from workbench.review.translation import _, plural, source_name, term


class ChainEditor(Dialog):
    """Changes a chain and hands it over; the publisher after the last link is not in it."""

    def ask(
        self,
        chain: Sequence[Source],
        pick: Callable[[Callable[[Source], None], Callable[[], None]], None],
        retype: Callable[[Source, Callable[[Source], None], Callable[[], None]], None],
        done: Callable[[Sequence[Source]], None],
        *,
        known: Sequence[Source] = (),
        many: int = 0,
    ) -> None:
        """Open with a chain; `pick` asks for a source to add, Enter calls `done`.

        A digit adds one of the `known` sources, as it does in the lit field.

        `retype` asks for another type of a source and hands it over as it is then. Both
        also get what Escape leads back to. `many`: it is the relays that so many claims
        share; the origin of each stays.
        """
        self._many = many
        self.border_title = (
            plural("{number} claim: the relays", "{number} claims: the relays of all", many)
            if many
            else _("Chain: from the origin to the nearest relay")
        )
        self.tell_keys(_("1-9 + add · x remove · t type · ←→ move · Enter save · Esc"))
        self._known = list(known)
        self._chain, self._at = list(chain), 0
        self._pick, self._retype, self._done = pick, retype, done
        self.open()

    def rows(self, width: int) -> list[Line]:
        links = [self._line(place, source, width) for place, source in enumerate(self._chain)]
        if self._many:
            stays = wrapped(_("the origin of each claim stays"), width - 2)
            links = [*((Piece(f"  {row}", "muted"),) for row in stays), *links]
        links = links or [(Piece(_("no source yet; + adds one"), "muted"),)]
        return [*links, (), *self._added_by_digits(width)]

    def _added_by_digits(self, width: int) -> list[Line]:
        """The sources that a digit adds after the lit one."""
        named = [f"{digit} {source_name(s.name)}" for digit, s in enumerate(self._known, 1)]
        if not named:
            return []
        return [
            (Piece(row, "muted"),)
            for row in side_by_side([_("a digit adds:"), *named], width, between="  ")
        ]

    def _line(self, place: int, source: Source, width: int) -> Line:
        here = place == self._at
        style = "current" if here else ""
        arrows = f"{'▸' if here else ' '} {'→' if place or self._many else ' '}"
        return spread(
            [Piece(f"{arrows} {source_name(source.name)}", style)],
            [Piece(f"  {term(source.type)}", style or "muted")],
            width,
        )

    def press(self, event: Key) -> None:
        key = event.character if event.is_printable else event.key
        last = len(self._chain) - 1
        if key == "enter" and (self._chain or self._many):
            self.hand_over(lambda: self._done(self._chain))
        elif key in ("up", "down"):
            self._at = min(max(self._at + (1 if key == "down" else -1), 0), max(last, 0))
        elif key in ("left", "right") and self._chain:
            other = min(max(self._at + (1 if key == "right" else -1), 0), last)
            links = self._chain
            links[self._at], links[other] = links[other], links[self._at]
            self._at = other
        elif key in ("x", "ч", "delete", "backspace") and self._chain:
            del self._chain[self._at]
            self._at = min(self._at, max(len(self._chain) - 1, 0))
        elif key in ("t", "е") and self._chain:
            self.leave()
            self._retype(self._chain[self._at], self._replace, self.open)
            return
        elif key in tuple("123456789"):
            if int(key) <= len(self._known):
                self._put_in(self._known[int(key) - 1])
        elif key in ("+", "=", "0"):
            self.leave()
            self._pick(self._add, self.open)
            return
        else:
            super().press(event)
        self.draw()

    def _add(self, source: Source) -> None:
        self._put_in(source)
        self.open()

    def _put_in(self, source: Source) -> None:
        """Let a source pass on what the lit one says."""
        if source not in self._chain:
            self._chain.insert(self._at + 1 if self._chain else 0, source)
            self._at = self._chain.index(source)

    def _replace(self, source: Source) -> None:
        self._chain[self._at] = source
        self.open()

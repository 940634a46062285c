"""A source asked for: what is typed to one of the registry, or a new one."""

from collections.abc import Callable
from functools import partial
from itertools import islice
from typing import NamedTuple

from claims_db import Source
from workbench.review.actions.desk import Desk
from workbench.review.actions.source_mending import TYPES, SourceMending
from workbench.review.choices import Choice, begins_words
from workbench.review.panes.lines import clip
from workbench.review.source_finding import find_sources, names_in, names_inside
from workbench.review.translation import _, plural, source_name, term

NAMES = 3
"""Names of the text that are offered at once."""
NAME = 24
"""Cells of a name in a title."""


class Asked(NamedTuple):
    """What a source is asked for."""

    picked: Callable[[Source], None]
    back: Callable[[], None] | None
    """Where Escape leads."""
    title: str
    text: str
    """Of the article: its names are offered first."""


class Picking:
    """Lets her pick a source; what it is for, the caller says."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.mending = SourceMending(desk)

    def pick(
        self,
        picked: Callable[[Source], None],
        back: Callable[[], None] | None = None,
        typed: str = "",
        title: str = "",
    ) -> None:
        """Ask for a source of the registry, or a new one; Escape leads `back`."""
        many = len(self._desk.session.place.marked)
        if not title and many:
            title = plural(
                "Who says so, in {number} claim?", "Who says so, in {number} claims?", many
            )
        asked = Asked(picked, back, title or _("Who says so?"), self._desk.session.hand.text)
        self._ask(asked, typed)

    def _ask(self, asked: Asked, typed: str = "") -> None:
        """Open the list, with what is typed already."""
        self._desk.dialogs.chooser.ask(
            asked.title, partial(self._offers, asked), typed=typed, back=asked.back
        )

    def _offers(self, asked: Asked, typed: str) -> list[Choice]:
        """Names of the article's text, the sources that are known, and one row to add one."""
        found = find_sources(self._desk.session.store.sources, typed)
        known = {source.name.casefold() for source in found}
        name = typed.strip()
        names = names_in(asked.text) if name else names_inside(asked.text)
        named = (
            each
            for each in names
            if begins_words(each, name)
            and each.casefold() not in known
            and self._desk.session.store.sources.named(each) is None
        )
        choices = [
            *(self._named_offer(asked, each) for each in islice(named, NAMES)),
            *(self._known_offer(asked, source, typed) for source in found),
        ]
        if name and name.casefold() not in known:
            adds = _("add “{name}”").format(name=name)
            choices.append(Choice(adds, partial(self._add_unless_alike, asked, name)))
        return choices

    def _known_offer(self, asked: Asked, source: Source, typed: str) -> Choice:
        """A source of the registry, which can be corrected where it is seen."""
        change = partial(self.mending.change, source, partial(self._ask, asked, typed), self.pick)
        name = source_name(source.name)
        return Choice(name, partial(asked.picked, source), term(source.type), change)

    def _named_offer(self, asked: Asked, name: str) -> Choice:
        """A name that stands in the text, as a source of the type that its letters suggest."""
        kind = "organisation" if name.isupper() else "person"
        detail = _("{type} · in the text").format(type=term(kind))
        return Choice(name, partial(self._add_unless_alike, asked, name, kind), detail)

    def _add_unless_alike(self, asked: Asked, name: str, kind: str = "") -> None:
        """Add a source, unless she means one whose name looks the same."""
        from claims_db.sources.look_alikes import look_alike

        add = partial(self._add, asked, name, kind)
        like = look_alike(self._desk.session.store.sources, name)
        if like is None:
            add()
            return
        adds = _("add “{name}”").format(name=name)
        self._desk.choose(
            _("This looks like another name, in letters of another alphabet"),
            [
                Choice(like.name, partial(asked.picked, like), term(like.type)),
                Choice(adds, add, term(kind) if kind else ""),
            ],
            back=partial(self._ask, asked, name),
        )

    def _add(self, asked: Asked, name: str, kind: str) -> None:
        """Add a source, once it is known of which type it is."""
        if kind:
            asked.picked(self._desk.session.store.sources.add(name, kind))
            return
        title = _("What is {name}?").format(name=clip(name, NAME))
        choices = [Choice(term(kind), partial(self._add, asked, name, kind)) for kind in TYPES]
        self._desk.choose(title, choices, back=partial(self._ask, asked, name))

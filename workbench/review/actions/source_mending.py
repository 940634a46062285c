"""A source corrected where it is seen: its name, its type, that it is the same as another."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from claims_db import Source
from workbench.review.actions.desk import Desk
from workbench.review.choices import Choice
from workbench.review.panes.lines import clip
from workbench.review.translation import _, source_name, term

TYPES = ("official", "agency", "person", "organisation", "document", "social", "unnamed")
NAME = 24
"""Cells of a name in a title."""
Back = Callable[[], None]


class Pick(Protocol):
    """What asks for another source."""

    def __call__(
        self, picked: Callable[[Source], None], back: Back | None, *, title: str
    ) -> None: ...


class SourceMending:
    """Corrects a source wherever it is named, and leads back to where it was seen."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def change(self, source: Source, back: Back, pick: Pick) -> None:
        """Ask what is wrong with a source; afterwards, and with Escape, lead `back`."""
        again = partial(self.change, source, back, pick)
        name = clip(source_name(source.name), NAME)

        another_type = _("{after}: another type; u takes it back")

        def done(what: str, corrected: Source) -> None:
            back()
            self._desk.message = what.format(before=source.name, after=corrected.name)

        self._desk.choose(
            _("{name}, wherever it is named").format(name=name),
            [
                Choice(_("another name"), partial(self._rename, source, done, again)),
                Choice(
                    _("another type"),
                    partial(
                        self.retype,
                        source,
                        partial(done, another_type),
                        again,
                    ),
                    term(source.type),
                ),
                Choice(
                    _("it is the same as another source"),
                    partial(self._merge, source, done, again, pick),
                ),
            ],
            back=back,
        )

    def retype(
        self, source: Source, changed: Callable[[Source], None], back: Back | None = None
    ) -> None:
        """Ask for the type of a source, which it has wherever it is named."""

        def become(source_type: str) -> None:
            changed(self._desk.mending.retype(source, source_type))

        choices = [Choice(term(kind), partial(become, kind)) for kind in TYPES]
        named = clip(source_name(source.name), NAME)
        title = _("The type of {name}, wherever it is named").format(name=named)
        self._desk.choose(title, choices, back=back)

    def _rename(self, source: Source, done: Callable[[str, Source], None], back: Back) -> None:
        def become(name: str) -> None:
            done(
                _("{before} is called {after} now; u takes it back"),
                self._desk.mending.rename(source, name),
            )

        title = _("The name of {name}, wherever it is named")
        named = title.format(name=clip(source.name, NAME))
        self._desk.dialogs.typing.ask(named, source.name, become, back=back)

    def _merge(
        self, source: Source, done: Callable[[str, Source], None], back: Back, pick: Pick
    ) -> None:
        def become(other: Source) -> None:
            told = _("{before} is another name of {after} now; u takes it back")
            done(told, self._desk.mending.merge(source, other))

        title = _("Which source is {name}?").format(name=clip(source.name, NAME))
        pick(become, back, title=title)

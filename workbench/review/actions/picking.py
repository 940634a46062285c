"""A source asked for: what is typed to one of the registry, or a new one."""

from collections.abc import Callable
from functools import partial

from claims_db import Source
from workbench.review.actions.desk import Desk
from workbench.review.choices import Choice
from workbench.review.panes.lines import clip
from workbench.review.source_finding import find_sources
from workbench.review.translation import _, plural, source_name, term

NAME = 24
"""Cells of a name in a title."""
TYPES = ("official", "agency", "person", "organisation", "document", "social", "unnamed")


class Picking:
    """Lets her pick a source; what it is for, the caller says."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def pick(
        self,
        picked: Callable[[Source], None],
        back: Callable[[], None] | None = None,
        typed: str = "",
    ) -> None:
        """Ask for a source of the registry, or a new one; Escape leads `back`."""
        session = self._desk.session

        def add(name: str, source_type: str) -> None:
            picked(session.store.sources.add(name, source_type))

        def add_unless_alike(name: str, source_type: str) -> None:
            from claims_db.sources.look_alikes import look_alike

            like = look_alike(session.store.sources, name)
            if like is None:
                add(name, source_type)
                return
            says = _("add “{name}”").format(name=name)
            self._desk.choose(
                _("This looks like another name, in letters of another alphabet"),
                [
                    Choice(like.name, partial(picked, like), term(like.type)),
                    Choice(says, partial(add, name, source_type), term(source_type)),
                ],
                back=partial(self.pick, picked, back, name),
            )

        def find(typed: str) -> list[Choice]:
            found = find_sources(session.store.sources, typed)
            choices = [Choice(source_name(s.name), partial(picked, s), term(s.type)) for s in found]
            name = typed.strip()
            if name and all(source.name != name for source in found):
                says = _("add “{name}”").format(name=name)
                choices += [
                    Choice(says, partial(add_unless_alike, name, kind), term(kind))
                    for kind in TYPES
                ]
            return choices

        title = _("Who says so?")
        if session.place.marked:
            many = len(session.place.marked)
            title = plural(
                "Who says so, in {number} claim?", "Who says so, in {number} claims?", many
            )
        self._desk.dialogs.chooser.ask(title, find, typed=typed, back=back)

    def retype(
        self,
        source: Source,
        changed: Callable[[Source], None],
        back: Callable[[], None] | None = None,
    ) -> None:
        """Ask for the type of a source, which it has wherever it is named."""

        def become(source_type: str) -> None:
            changed(self._desk.session.retype(source, source_type))

        choices = [Choice(term(kind), partial(become, kind)) for kind in TYPES]
        named = clip(source_name(source.name), NAME)
        title = _("The type of {name}, wherever it is named").format(name=named)
        self._desk.choose(title, choices, back=back)

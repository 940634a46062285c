"""Keys that find: a claim, an article, a queue, a command."""

import os
import re
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path

from claims_db import Filter, InvalidValue
from workbench.review.actions.desk import Desk
from workbench.review.actions.queues import queues, statuses, told_of
from workbench.review.choices import Choice, containing
from workbench.review.panes.lines import clip
from workbench.review.panes.themes import THEMES
from workbench.review.panes.values import QUOTED, card_values
from workbench.review.translation import _, plural, source_name, term

ARTICLES = 200
"""Articles that the library shows at once; typing finds the others."""
ACTS = 100
"""Acts on a claim that are shown where there is room for them."""
CLAIM_NUMBER = re.compile("([cCсС]?)([0-9]{1,18})")
"""c12 of the whole store, the c of either alphabet; or 12 of the article."""


class Finding:
    """Where a reviewer goes next."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    _in_the_way = ""
    """The file that an export would overwrite, and does when she asks for it again."""

    def action_search(self) -> None:
        """List the claims that say what is typed, as it is typed; Escape takes her back."""
        go_back = self._desk.session.place.way_back()
        self._desk.dialogs.typing.ask(
            _("Search claims and notes"),
            self._desk.session.place.only.words,
            partial(self._search, go_back),
            self._preview,
            go_back,
        )

    def action_filter(self) -> None:
        """Ask which claims to list."""
        claim = self._desk.session.hand.claim
        lists = [(_("every claim"), Filter()), *queues(), *statuses()]
        if claim is not None:
            lists.append((_("this article"), Filter(article=claim.article_id)))
            origin = self._desk.session.hand.chain[0]
            named = _("source: {name}").format(name=source_name(origin.name))
            lists.append((named, Filter(source=origin.id)))
        choices = [Choice(name, partial(self._narrow, name, only)) for name, only in lists]
        self._desk.choose(_("Which claims?"), choices)

    def action_library(self) -> None:
        """Ask for an article or a queue."""
        self._desk.dialogs.chooser.ask(_("Articles and queues"), self._articles, tall=True)

    def action_go_to_number(self) -> None:
        """Ask for a claim's number."""
        self._desk.dialogs.typing.ask(
            _("Go to claim (c12, or 12 of this article)"), "", self._go_to_number
        )

    def action_go_to(self, claim_id: int) -> None:
        """Take up the claim that was clicked."""
        self._desk.session.place.go_to(claim_id)

    def action_choose(self, number: int) -> None:
        """Choose what was clicked in the open list."""
        self._desk.dialogs.chooser.choose(number)

    def action_palette(self) -> None:
        """Ask for an action by its name."""
        choices = [
            Choice(_(key.does), partial(self._desk.screen.act_later, key.action), key.name)
            for key in self._desk.keys
            if not key.action.startswith("answer")
        ]
        self._desk.choose(_("What to do?"), choices)

    def action_export(self) -> None:
        """Ask for the file to export to."""
        self._desk.dialogs.typing.ask(
            _("Export the reviewed claims to"), "reviewed.csv", self._export
        )

    def action_theme(self) -> None:
        """Take the next theme."""
        names = list(THEMES)
        place = names.index(
            next(name for name in names if THEMES[name] == self._desk.screen.app.theme)
        )
        name = names[(place + 1) % len(names)]
        self._desk.screen.app.theme = THEMES[name]
        self._desk.message = _("colours: {name}").format(name=term(name))

    def action_details(self) -> None:
        """Show all that is known of the claim."""
        claim, values = self._desk.session.hand.claim, card_values(self._desk.session, acts=ACTS)
        if claim is not None and values is not None:
            self._desk.dialogs.claim.show_claim(claim.content, values)

    def action_help(self) -> None:
        """Show every key."""
        self._desk.dialogs.help.open()

    def action_quit(self) -> None:
        """Leave; there is nothing to save."""
        self._desk.screen.app.exit(0)

    def _preview(self, typed: str) -> None:
        if not self._desk.session.place.narrow(Filter(words=typed)):
            self._desk.message = _("no claim says “{words}”").format(words=clip(typed, QUOTED))
        self._desk.show()

    def _search(self, go_back: Callable[[], None], typed: str) -> None:
        self._preview(typed)
        if self._desk.session.place.only.words != typed:
            go_back()

    def _narrow(self, name: str, only: Filter) -> None:
        if not self._desk.session.place.narrow(only):
            self._desk.message = _("no claim is in the list “{name}”").format(name=name)

    def _articles(self, typed: str) -> list[Choice]:
        store = self._desk.session.store
        if typed.strip():
            found = [
                store.articles.get(number) for number in store.search.articles(typed, ARTICLES)
            ]
        else:
            found = list(islice(store.articles.all(), ARTICLES))
        articles = [
            Choice(
                article.title,
                partial(self._narrow, article.title, Filter(article=article.id)),
                told,
            )
            for article, told in zip(found, told_of(found), strict=True)
        ]
        queued, settled = (
            [Choice(name, partial(self._narrow, name, only), _("queue")) for name, only in lists]
            for lists in (queues(), statuses())
        )
        return [*containing(queued, typed), *articles, *containing(settled, typed)]

    def _go_to_number(self, typed: str) -> None:
        named = CLAIM_NUMBER.fullmatch(typed.strip())
        if named is None:
            told = _("“{typed}” is no number").format(typed=clip(typed, QUOTED))
            raise InvalidValue(term("claim"), told)
        number = int(named[2])
        if not named[1]:
            spans = self._desk.session.hand.spans
            if not 1 <= number <= len(spans):
                has = plural(
                    "this article has {number} claim",
                    "this article has {number} claims",
                    len(spans),
                )
                raise InvalidValue(term("claim"), has)
            number = spans[number - 1].id
        self._desk.session.place.go_to(number)

    def _export(self, name: str) -> None:
        from claims_db.export.claims import exported_claims
        from claims_db.export.csv import write_csv
        from claims_db.export.errors import FileExists
        from claims_db.export.files import replace_file

        try:
            with replace_file(file_named(name), force=name == self._in_the_way) as file:
                count = write_csv(exported_claims(self._desk.session.store), file)
        except FileExists:
            self._in_the_way = name
            raise
        self._in_the_way = ""
        done = plural(
            "{number} reviewed claim exported", "{number} reviewed claims exported", count
        )
        self._desk.message = f"{done}: {name}"


def file_named(typed: str) -> Path:
    """The path that was typed: ~ is her home folder, and no file has NUL in its name."""
    return Path(os.path.expanduser(typed.replace("\0", "")))

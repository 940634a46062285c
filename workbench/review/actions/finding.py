"""Keys that find: a claim, an article, a queue, a command."""

import os
import re
from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path

from claims_db import CONFIDENCES, STATUSES, Filter, InvalidValue
from workbench.review.actions.desk import Joined
from workbench.review.actions.queues import queues, statuses, told_of
from workbench.review.choices import Choice, containing
from workbench.review.panes.lines import clip
from workbench.review.panes.marks import marked
from workbench.review.panes.themes import THEMES
from workbench.review.panes.values import QUOTED, card_values
from workbench.review.translation import _, plural, source_name, term

ARTICLES = 200
"""Articles that the library shows at once; typing finds the others."""
ACTS = 100
"""Acts on a claim that are shown where there is room for them."""
CLAIM_NUMBER = re.compile("([cCсС]?)([0-9]{1,18})")
"""c12 of the whole store, the c of either alphabet; or 12 of the article."""


class Finding(Joined):
    """Where a reviewer goes next."""

    _in_the_way = ""
    """The file that an export would overwrite, and does when she asks for it again."""

    def action_search(self) -> None:
        """List the claims that say what is typed, as it is typed; Escape takes her back."""
        go_back = self._session.way_back()
        self._dialogs.typing.ask(
            _("Search claims and notes"),
            self._session.only.words,
            partial(self._search, go_back),
            self._preview,
            go_back,
        )

    def action_filter(self) -> None:
        """Ask which claims to list."""
        claim = self._session.claim
        lists = [(_("every claim"), Filter()), *queues(), *statuses()]
        if claim is not None:
            lists.append((_("this article"), Filter(article=claim.article_id)))
            origin = self._session.chain[0]
            named = _("source: {name}").format(name=source_name(origin.name))
            lists.append((named, Filter(source=origin.id)))
        choices = [Choice(name, partial(self._narrow, name, only)) for name, only in lists]
        self._choose(_("Which claims?"), choices)

    def action_library(self) -> None:
        """Ask for an article or a queue."""
        self._dialogs.chooser.ask(_("Articles and queues"), self._articles, tall=True)

    def action_go_to_number(self) -> None:
        """Ask for a claim's number."""
        self._dialogs.typing.ask(
            _("Go to claim (c12, or 12 of this article)"), "", self._go_to_number
        )

    def action_go_to(self, claim_id: int) -> None:
        """Take up the claim that was clicked."""
        self._session.go_to(claim_id)

    def action_choose(self, number: int) -> None:
        """Choose what was clicked in the open list."""
        self._dialogs.chooser.choose(number)

    def action_palette(self) -> None:
        """Ask for an action by its name."""
        choices = [
            Choice(_(key.does), partial(self._run, key.action), key.name)
            for key in self._keys
            if not key.action.startswith("answer")
        ]
        self._choose(_("What to do?"), choices)

    def action_export(self) -> None:
        """Ask for the file to export to."""
        self._dialogs.typing.ask(_("Export the reviewed claims to"), "reviewed.csv", self._export)

    def action_theme(self) -> None:
        """Take the next theme."""
        names = list(THEMES)
        place = names.index(next(name for name in names if THEMES[name] == self.app.theme))
        name = names[(place + 1) % len(names)]
        self.app.theme = THEMES[name]
        self._message = _("colours: {name}").format(name=term(name))

    def action_details(self) -> None:
        """Show all that is known of the claim."""
        claim, values = self._session.claim, card_values(self._session, acts=ACTS)
        if claim is not None and values is not None:
            self._dialogs.claim.show_claim(claim.content, values)

    def action_help(self) -> None:
        """Show every key."""
        self._dialogs.help.open()

    def action_quit(self) -> None:
        """Leave; there is nothing to save."""
        self.app.exit(0)

    def _preview(self, typed: str) -> None:
        if not self._session.narrow(Filter(words=typed)):
            self._message = _("no claim says “{words}”").format(words=clip(typed, QUOTED))
        self.show()

    def _search(self, go_back: Callable[[], None], typed: str) -> None:
        self._preview(typed)
        if self._session.only.words != typed:
            go_back()

    def _narrow(self, name: str, only: Filter) -> None:
        if not self._session.narrow(only):
            self._message = _("no claim is in the list “{name}”").format(name=name)

    def _articles(self, typed: str) -> list[Choice]:
        store = self._session.store
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
            spans = self._session.spans
            if not 1 <= number <= len(spans):
                has = plural(
                    "this article has {number} claim",
                    "this article has {number} claims",
                    len(spans),
                )
                raise InvalidValue(term("claim"), has)
            number = spans[number - 1].id
        self._session.go_to(number)

    def _run(self, action: str) -> None:
        self.call_later(self._act, action)

    async def _act(self, action: str) -> None:
        """Do what a key, a click or the palette asks for."""
        with self._reporting(self._in_words(action), partial(self._run, action)):
            await self.run_action(action)

    def _in_words(self, action: str) -> str:
        """What an action would do: c12 status: ✗ refuted."""
        session = self._session
        options = {
            "source": [source_name(source.name) for source in session.options],
            "confidence": [term(name) for name in CONFIDENCES.values()],
            "status": [marked(status) for status in STATUSES],
        }[session.field]
        for digit, option in enumerate(options, 1):
            if action == f"answer({digit})":
                return self._of_claim(f"{term(session.field)}: {option}")
        does = next((_(key.does) for key in self._keys if key.action == action), action)
        return self._of_claim(does)

    def _of_claim(self, what: str) -> str:
        claim = self._session.claim
        return f"c{claim.id} {what}" if claim else what

    def _export(self, name: str) -> None:
        from claims_db.export.claims import exported_claims
        from claims_db.export.csv import write_csv
        from claims_db.export.errors import FileExists
        from claims_db.export.files import replace_file

        try:
            with replace_file(file_named(name), force=name == self._in_the_way) as file:
                count = write_csv(exported_claims(self._session.store), file)
        except FileExists:
            self._in_the_way = name
            raise
        self._in_the_way = ""
        done = plural(
            "{number} reviewed claim exported", "{number} reviewed claims exported", count
        )
        self._message = f"{done}: {name}"


def file_named(typed: str) -> Path:
    """The path that was typed: ~ is her home folder, and no file has NUL in its name."""
    return Path(os.path.expanduser(typed.replace("\0", "")))
